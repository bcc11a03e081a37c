/** Nodes around one directory in virtual time: messages are slow or lost, clocks drift, processes stop for a while or for good. */
import {
  claim,
  type Directory,
  emptyDirectory,
  join,
  type Label,
  type NodeId,
  renew,
} from '../../../server/machines/directory.ts'
import {
  answered,
  claiming,
  joined,
  joining,
  mayAsk,
  mayLive,
  newTenure,
  noticed,
  promise,
  renewed,
  type Tenure,
  wasPromised,
} from '../../../server/machines/tenure.ts'
import { TIMES } from '../../../server/machines/times.ts'

/** One of `below`, drawn by the run's own chance. */
export type Draw = (below: number) => number

const STEP = 100

interface Node {
  readonly id: NodeId
  /** How fast its clock runs. */
  readonly pace: number
  tenure: Tenure
  stopped: boolean
  cutFromDirectory: boolean
  renewAt: number
  readonly waiting: (() => void)[]
}

export class Nodes {
  readonly #draw: Draw
  readonly #slowest: number
  readonly nodes: Node[] = []
  directory: Directory = emptyDirectory('epoch 0')
  directoryAway = false
  readonly cutPairs = new Set<string>()
  now = 0
  #born = 0
  #epochs = 0
  #mail: { readonly at: number; readonly arrive: () => void }[] = []

  /** `slowest`: the longest that a message takes (ms). */
  constructor(draw: Draw, slowest: number) {
    this.#draw = draw
    this.#slowest = slowest
  }

  add(): Node {
    this.#born += 1
    const id = `node ${this.#born}`
    const pace = 1 + (this.#draw(9) - 4) / 1_000
    const node: Node = {
      id,
      pace,
      tenure: newTenure(id),
      stopped: false,
      cutFromDirectory: false,
      renewAt: this.now,
      waiting: [],
    }
    this.nodes.push(node)
    return node
  }

  kill(node: Node): void {
    this.nodes.splice(this.nodes.indexOf(node), 1)
  }

  emptyDirectory(): void {
    this.#epochs += 1
    this.directory = emptyDirectory(`epoch ${this.#epochs}`)
  }

  /** Who has this room alive at this moment. A process that is stopped lets nobody be heard. */
  aliveOn(label: Label): readonly NodeId[] {
    return this.nodes
      .filter((node) => !node.stopped && mayLive(node.tenure, label, this.#clock(node)))
      .map(({ id }) => id)
  }

  run(ms: number, look: () => void): void {
    for (const until = this.now + ms; this.now < until; ) {
      this.now += STEP
      const due = this.#mail.filter(({ at }) => at <= this.now)
      this.#mail = this.#mail.filter(({ at }) => at > this.now)
      for (const { arrive } of due) arrive()
      for (const node of this.nodes) if (!node.stopped) this.#live(node)
      look()
    }
  }

  /** Somebody has come to this node for that room. */
  ask(node: Node, label: Label): void {
    if (node.stopped) return
    const now = this.#clock(node)
    node.tenure = noticed(node.tenure, now)
    if (!mayAsk(node.tenure, now)) return
    const { tenure, claim: number, settled, owed } = claiming(node.tenure, now)
    node.tenure = tenure
    const { epoch, term } = tenure
    const by = this.now + TIMES.claimWithin
    if (epoch === null) return
    const ask = { node: node.id, epoch, label, room: label, settled, owed, by }
    this.#toDirectory(node, () => {
      const { directory, answer } = claim(this.directory, ask, this.now)
      this.directory = directory
      return () => {
        const yours = answer.kind === 'yours'
        const said = { label, claim: number, term, yours }
        node.tenure = answered(node.tenure, said, this.#clock(node))
      }
    })
  }

  #clock({ pace }: Node): number {
    return 1_000_000 + this.now * pace
  }

  #live(node: Node): void {
    for (const each of node.waiting.splice(0)) each()
    const now = this.#clock(node)
    node.tenure = noticed(node.tenure, now)
    if (this.now >= node.renewAt) {
      node.renewAt = this.now + TIMES.renewEvery
      this.#renew(node)
    }
    const isLate = now >= node.tenure.soundAt + TIMES.renewEvery * 1.5
    if (node.tenure.broken || !isLate || this.now % 500 !== 0) return
    for (const id of node.tenure.others) this.#askPromise(node, id)
  }

  #renew(node: Node): void {
    const { epoch, term, held } = node.tenure
    if (epoch === null) {
      this.#join(node, this.directory.epoch)
      return
    }
    const askedAt = this.#clock(node)
    this.#toDirectory(node, () => {
      const asked = { node: node.id, epoch, rooms: held.size, takes: true }
      const { directory, answer } = renew(this.directory, asked, this.now)
      this.directory = directory
      return () => {
        node.tenure = renewed(node.tenure, answer, { askedAt, term }, this.#clock(node))
        if (answer.kind === 'lapsed' && node.tenure.term === term) this.#join(node, answer.epoch)
      }
    })
  }

  #join(node: Node, epoch: string): void {
    const askedAt = this.#clock(node)
    const { tenure, held, unbroken } = joining(node.tenure, askedAt)
    node.tenure = tenure
    const about = { node: node.id, epoch, address: node.id, rooms: held.length, takes: true }
    const ask = { ...about, held, unbroken }
    this.#toDirectory(node, () => {
      const { directory, answer } = join(this.directory, ask, this.now)
      this.directory = directory
      return () => {
        if (answer.kind !== 'joined' || node.tenure.term !== tenure.term) return
        node.tenure = joined(node.tenure, answer, { askedAt, epoch, held }, this.#clock(node))
      }
    })
  }

  #askPromise(node: Node, id: NodeId): void {
    const other = this.nodes.find((each) => each.id === id)
    const isCut = () => this.cutPairs.has([node.id, id].sort().join())
    const askedAt = this.#clock(node)
    if (other === undefined || isCut()) return
    this.#post(() =>
      this.#hear(other, () => {
        const { tenure, given } = promise(other.tenure, node.id, this.#clock(other))
        other.tenure = tenure
        if (!given || isCut()) return
        this.#post(() =>
          this.#hear(node, () => {
            node.tenure = wasPromised(node.tenure, id, askedAt, this.#clock(node))
          }),
        )
      }),
    )
  }

  /** There and back, each way as slow as it happens to be; a directory that begins anew answers nobody who asked the one before. */
  #toDirectory(node: Node, ask: () => () => void): void {
    const reached = () => !node.cutFromDirectory && !this.directoryAway
    if (!reached()) return
    this.#post(() => {
      if (!reached()) return
      const answer = ask()
      this.#post(() => {
        if (reached()) this.#hear(node, answer)
      })
    })
  }

  #post(arrive: () => void): void {
    this.#mail.push({ at: this.now + this.#draw(this.#slowest), arrive })
  }

  /** A stopped process reads it when it goes on. */
  #hear(node: Node, read: () => void): void {
    if (node.stopped) node.waiting.push(read)
    else if (this.nodes.includes(node)) read()
  }
}
