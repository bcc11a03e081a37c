/**
 * A node's lease as it is kept: renewed every 2 s, joined anew when it was over, bridged by the others' promises while the directory
 * is away. What may be concluded from it all is decided in `tenure.ts`.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { Claimed, Label, NodeId } from './directory.ts'
import type { Neighbours } from './neighbours.ts'
import type { RedisDirectory } from './redisDirectory.ts'
import type { Tenure } from './tenure.ts'
import * as tenure from './tenure.ts'
import { surely, TIMES } from './times.ts'

/** How often it is looked what is due (ms). */
const LOOK_EVERY = 100
/** What was not answered is asked again after this (ms). */
const AGAIN_AFTER = 300
/** From when on without a renewal the others are asked for promises, and how often (ms). */
const PROMISES_AFTER = 3_000
const PROMISES_EVERY = 1_000

export interface LeaseParts {
  readonly node: NodeId
  /** Where others reach this node. */
  readonly address: string
  readonly directory: RedisDirectory
  readonly neighbours: Neighbours
  /** ms of a clock that runs on while the process is stopped. */
  readonly now: () => number
  /** How many rooms live here. */
  readonly rooms: () => number
  /** Whether rooms of nobody's may be passed to this node, as far as its lease lets it. */
  readonly open: () => boolean
  /** From this moment on no room may live here. */
  readonly rests: () => void
  /** It takes part again; these live elsewhere. */
  readonly joined: (lost: readonly Label[]) => void
  /** Media may flow until then. */
  readonly livesUntil: (moment: number) => void
}

export type ClaimOutcome = Claimed['kind'] | 'away'

export class LeaseLoop {
  readonly #parts: LeaseParts
  #tenure: Tenure
  /** The epoch to join; null while it takes part. */
  #joinIn: string | null = ''
  #asking = false
  #nextAt = 0
  #promisesAt = 0
  /** The directory's clock when it last answered, and ours when that was heard. */
  #heard = { at: 0, here: 0 }
  #timer: NodeJS.Timeout | null = null

  constructor(parts: LeaseParts) {
    this.#parts = parts
    this.#tenure = tenure.newTenure(parts.node)
  }

  start(): void {
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY)
    this.#look()
  }

  close(): void {
    if (this.#timer !== null) clearInterval(this.#timer)
    this.#timer = null
  }

  get standing(): tenure.Standing {
    this.#notice()
    return tenure.standing(this.#tenure, this.#parts.now())
  }

  /** Whether the directory answers, as far as is known. */
  get mayAsk(): boolean {
    return tenure.mayAsk(this.#tenure, this.#parts.now())
  }

  /** Whether it may take what nobody has. */
  get isSettled(): boolean {
    return tenure.isSettled(this.#tenure, this.#parts.now())
  }

  get others(): readonly NodeId[] {
    return this.#tenure.others
  }

  get held(): ReadonlySet<Label> {
    return this.#tenure.held
  }

  mayLive(label: Label): boolean {
    this.#notice()
    return tenure.mayLive(this.#tenure, label, this.#parts.now())
  }

  /** Asks for a room's label; after `yours` it may live here while {@link mayLive}. */
  async claim(label: Label, room: string): Promise<ClaimOutcome> {
    this.#notice()
    const { directory, node, now, open } = this.#parts
    const { epoch } = this.#tenure
    if (epoch === null || !this.mayAsk) return 'away'
    const asked = tenure.claiming(this.#tenure, now())
    this.#tenure = asked.tenure
    const { term } = asked.tenure
    const about = { node, epoch, label, room, owed: asked.owed, by: this.#inTime() }
    const said = await directory.claim({ ...about, settled: asked.settled && open() })
    if (said === null) return 'away'
    this.#notice()
    const yours = said.kind === 'yours'
    const answer = { label, claim: asked.claim, term, yours }
    this.#tenure = tenure.answered(this.#tenure, answer, now())
    return yours && !this.#tenure.held.has(label) ? 'away' : said.kind
  }

  /** What lived here is gone from here; resolves when the directory knows, or with false when it may not. */
  release(labels: readonly Label[]): Promise<boolean> {
    for (const label of labels) this.#tenure = tenure.released(this.#tenure, label)
    if (labels.length === 0) return Promise.resolve(true)
    return this.#parts.directory.release(this.#parts.node, labels, this.#inTime())
  }

  /** Another node asks that nothing of its own be taken; whether it can be promised now. */
  promise(to: NodeId): boolean {
    this.#notice()
    const promised = tenure.promise(this.#tenure, to, this.#parts.now())
    this.#tenure = promised.tenure
    return promised.given
  }

  /** Has the directory told at once of what has changed here; resolves when it has answered or not in time. */
  async tellNow(): Promise<void> {
    while (this.#asking) await pause(10)
    await this.#ask()
  }

  /** The moment on the directory's clock at which what is asked now is void; never later than that on ours. */
  #inTime(): number {
    const { at, here } = this.#heard
    return at + surely(this.#parts.now() - here) + TIMES.claimWithin
  }

  /** A break ends everything at once, whoever notices it. */
  #notice(): void {
    const before = this.#tenure
    this.#tenure = tenure.noticed(before, this.#parts.now())
    if (before.broken || !this.#tenure.broken) return
    this.#joinIn = this.#tenure.epoch ?? ''
    this.#parts.rests()
    this.#parts.livesUntil(Number.POSITIVE_INFINITY)
  }

  #look(): void {
    this.#notice()
    const now = this.#parts.now()
    if (!this.#asking && now >= this.#nextAt) void this.#ask()
    const { broken, soundAt } = this.#tenure
    if (broken || now < soundAt + PROMISES_AFTER || now < this.#promisesAt) return
    this.#promisesAt = now + PROMISES_EVERY
    for (const other of this.#tenure.others) void this.#askPromise(other)
  }

  async #ask(): Promise<void> {
    this.#asking = true
    const askedAt = this.#parts.now()
    let answered = false
    try {
      answered = this.#joinIn === null ? await this.#renew(askedAt) : await this.#join(askedAt)
    } finally {
      this.#asking = false
      this.#nextAt = answered ? askedAt + TIMES.renewEvery : this.#parts.now() + AGAIN_AFTER
      if (answered && this.#joinIn !== null) this.#nextAt = 0
    }
    if (!this.#tenure.broken) this.#parts.livesUntil(tenure.livesUntil(this.#tenure))
  }

  #about() {
    const { node, rooms, open } = this.#parts
    return { node, rooms: rooms(), takes: open() && this.isSettled }
  }

  async #renew(askedAt: number): Promise<boolean> {
    const { epoch, term } = this.#tenure
    const said = await this.#parts.directory.renew({ ...this.#about(), epoch: epoch ?? '' })
    this.#notice()
    if (said === null || this.#tenure.term !== term) return false
    const now = this.#parts.now()
    this.#heard = { at: said.at, here: now }
    if (said.answer.kind === 'lapsed') this.#joinIn = said.answer.epoch
    this.#tenure = tenure.renewed(this.#tenure, said.answer, { askedAt, term }, now)
    return true
  }

  async #join(askedAt: number): Promise<boolean> {
    const { address, directory, joined, now } = this.#parts
    const epoch = this.#joinIn ?? ''
    const { tenure: asking, held, unbroken } = tenure.joining(this.#tenure, askedAt)
    this.#tenure = asking
    const said = await directory.join({ ...this.#about(), epoch, address, held, unbroken })
    this.#notice()
    if (said === null || this.#tenure.term !== asking.term) return false
    this.#heard = { at: said.at, here: now() }
    if (said.answer.kind === 'other-epoch') {
      this.#joinIn = said.answer.epoch
      return true
    }
    // Broken while that was asked: it said more than holds now.
    if (unbroken && this.#tenure.broken) return false
    this.#tenure = tenure.joined(this.#tenure, said.answer, { askedAt, epoch, held }, now())
    this.#joinIn = null
    joined(said.answer.lost)
    return true
  }

  async #askPromise(other: NodeId): Promise<void> {
    const askedAt = this.#parts.now()
    const given = await this.#parts.neighbours.promises(other, this.#parts.node)
    this.#notice()
    if (!given) return
    this.#tenure = tenure.wasPromised(this.#tenure, other, askedAt, this.#parts.now())
    if (!this.#tenure.broken) this.#parts.livesUntil(tenure.livesUntil(this.#tenure))
  }
}
