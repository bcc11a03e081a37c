/** The directory in Redis: each step by one script, with a deadline of its own; never a queue of what could not be asked in time. */
import { createHash } from 'node:crypto'
import { createClient } from '@redis/client'
import * as v from 'valibot'
import type { Claimed, Joined, Label, NodeId, Renewed } from './directory.ts'
import { KEYS, SCRIPT } from './script.ts'

/** An answer that takes longer is none (ms): a lease is to be renewed three times within its length. */
const ANSWER_WITHIN = 1_500
const CONNECT_WITHIN = 1_500
/** A connection to Redis on which nothing has come for so long is opened anew (ms); a renewal comes more often. */
const SILENT_AT_MOST = 5_000
const AGAIN_AFTER = 250

const SHA = createHash('sha1').update(SCRIPT).digest('hex')

/** Another process of the same service, and where it listens for us: `http://address:port`. */
export interface Neighbour {
  readonly node: NodeId
  readonly address: string
}

/** `at`: ms by the directory's clock when it answered. */
export interface Said<A> {
  readonly at: number
  readonly answer: A
}

export interface Around {
  readonly holder: Neighbour | null
  readonly least: Neighbour | null
}

export interface JoinOrder {
  readonly node: NodeId
  readonly epoch: string
  readonly address: string
  readonly rooms: number
  readonly takes: boolean
  readonly held: readonly Label[]
  readonly unbroken: boolean
}

export interface ClaimOrder {
  readonly node: NodeId
  readonly epoch: string
  readonly label: Label
  readonly room: string
  readonly settled: boolean
  readonly owed: readonly NodeId[]
  readonly by: number
}

const texts = v.array(v.string())
const whole = v.pipe(v.string(), v.transform(Number), v.number())
const JoinReply = v.union([
  v.tuple([v.literal('joined'), whole, v.string(), texts, texts]),
  v.tuple([v.literal('other-epoch'), whole, v.string()]),
])
const RenewReply = v.union([
  v.tuple([v.literal('renewed'), whole, v.string(), texts]),
  v.tuple([v.literal('lapsed'), whole, v.string()]),
])
const ClaimReply = v.union([
  v.tuple([v.picklist(['yours', 'ended', 'unsettled', 'void'])]),
  v.tuple([v.literal('theirs'), v.string(), v.string()]),
])
const LookReply = v.tuple([v.string(), v.string(), v.string(), v.string()])

const neighbour = (node: string, address: string): Neighbour | null =>
  node === '' ? null : { node, address }

const pairs = (flat: readonly string[]): readonly Neighbour[] =>
  flat.flatMap((node, at) => (at % 2 === 0 ? [{ node, address: flat[at + 1] ?? '' }] : []))

const flag = (holds: boolean): string => (holds ? '1' : '0')

export interface RedisDirectorySettings {
  /** `redis:` or `rediss:`. */
  readonly url: string
  /** A name that a directory which begins empty takes: random. */
  readonly drawEpoch: () => string
  /** For tests: the moment (ms) in place of Redis's own clock. */
  readonly now?: () => number
}

/** Every answer is null when Redis has not given it in time, or not understandably. */
export class RedisDirectory {
  readonly #settings: RedisDirectorySettings
  readonly #client: ReturnType<typeof createClient>
  /** Where nodes are that were told of. */
  readonly #addresses = new Map<NodeId, string>()

  constructor(settings: RedisDirectorySettings) {
    this.#settings = settings
    this.#client = createClient({
      url: settings.url,
      // What waits for Redis to come back would be asked for in a moment that is over.
      disableOfflineQueue: true,
      socket: {
        connectTimeout: CONNECT_WITHIN,
        socketTimeout: SILENT_AT_MOST,
        reconnectStrategy: () => AGAIN_AFTER,
      },
    })
    // Whoever asks is told by getting no answer.
    this.#client.on('error', () => undefined)
    this.#client.connect().catch(() => undefined)
  }

  /** Where a node listens for others, if it was told of. */
  addressOf(node: NodeId): string | null {
    return this.#addresses.get(node) ?? null
  }

  async join(order: JoinOrder): Promise<Said<Joined> | null> {
    const { node, epoch, address, rooms, takes, unbroken, held } = order
    const about = [node, epoch, address, String(rooms), flag(takes), flag(unbroken)]
    const reply = await this.#ask('join', [...about, ...held], JoinReply)
    if (reply === null) return null
    const [kind, at, inEpoch] = reply
    if (kind === 'other-epoch') return { at, answer: { kind, epoch: inEpoch } }
    return { at, answer: { kind, nodes: this.#learn(reply[3]), lost: reply[4] } }
  }

  async renew(order: Pick<JoinOrder, 'node' | 'epoch' | 'rooms' | 'takes'>) {
    const { node, epoch, rooms, takes } = order
    const about = [node, epoch, String(rooms), flag(takes)]
    const reply = await this.#ask('renew', about, RenewReply)
    if (reply === null) return null
    const [kind, at, inEpoch] = reply
    const answer: Renewed =
      kind === 'lapsed' ? { kind, epoch: inEpoch } : { kind, nodes: this.#learn(reply[3]) }
    return { at, answer }
  }

  async claim(order: ClaimOrder): Promise<Claimed | null> {
    const { node, epoch, label, room, settled, by, owed } = order
    const about = [node, epoch, label, room, flag(settled), String(Math.floor(by))]
    const reply = await this.#ask('claim', [...about, ...owed], ClaimReply)
    if (reply === null) return null
    return reply[0] === 'theirs' ? { kind: reply[0], node: reply[1] } : { kind: reply[0] }
  }

  async look(label: Label): Promise<Around | null> {
    const reply = await this.#ask('look', [label], LookReply)
    if (reply === null) return null
    const [holder, holdsAt, least, leastAt] = reply
    return { holder: neighbour(holder, holdsAt), least: neighbour(least, leastAt) }
  }

  /** `by`: void from then on (ms by the directory's clock). */
  async release(node: NodeId, labels: readonly Label[], by: number): Promise<boolean> {
    return (await this.#ask('release', [node, String(Math.floor(by)), ...labels], texts)) !== null
  }

  async bury(room: string, until: number): Promise<boolean> {
    return (await this.#ask('bury', [room, String(Math.floor(until))], texts)) !== null
  }

  async leave(node: NodeId): Promise<boolean> {
    return (await this.#ask('leave', [node], texts)) !== null
  }

  close(): void {
    if (this.#client.isOpen) this.#client.destroy()
  }

  #learn(flat: readonly string[]): readonly NodeId[] {
    const all = pairs(flat)
    this.#addresses.clear()
    for (const { node, address } of all) this.#addresses.set(node, address)
    return all.map(({ node }) => node)
  }

  async #ask<S extends v.GenericSchema>(
    step: string,
    order: readonly string[],
    schema: S,
  ): Promise<v.InferOutput<S> | null> {
    const { drawEpoch, now } = this.#settings
    const moment = now === undefined ? '0' : String(now())
    const options = {
      keys: [KEYS.epoch, KEYS.nodes],
      arguments: [step, moment, drawEpoch(), ...order],
    }
    try {
      const reply = v.safeParse(schema, await within(this.#run(options)))
      return reply.success ? reply.output : null
    } catch {
      return null
    }
  }

  async #run(options: { keys: string[]; arguments: string[] }): Promise<unknown> {
    try {
      return await this.#client.evalSha(SHA, options)
    } catch (error) {
      // A Redis that has started again knows no scripts.
      if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error
      return await this.#client.eval(SCRIPT, options)
    }
  }
}

/** Rejects when the answer is late; an answer that comes after that is heard by nobody. */
function within<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('late')), ANSWER_WITHIN)
    answer.then(resolve, reject).finally(() => clearTimeout(late))
  })
}
