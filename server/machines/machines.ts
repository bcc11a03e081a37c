/**
 * This process as one node of several (design §9): which rooms may live here, and where whoever comes for another is passed on to.
 * Rooms are known by their label and by a hash; nothing else of them leaves this process.
 */
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { ErrorCode } from '../../shared/answer.ts'
import type { InvitationClaims } from '../../shared/invitation.ts'
import { labelIn, labelOf } from '../../shared/label.ts'
import { type RandomBytes, toBase64Url } from '../../shared/sealing/bytes.ts'
import { monotonicNow } from '../clock.ts'
import type { Log } from '../log.ts'
import type { RoomHomes } from '../rooms/homes.ts'
import { BelievedPlaces, type Place } from './believed.ts'
import type { Label, NodeId } from './directory.ts'
import { type ClaimOutcome, LeaseLoop } from './leaseLoop.ts'
import { Neighbours } from './neighbours.ts'
import { OwnLabels } from './ownLabels.ts'
import { PassOn } from './passOn.ts'
import { RedisDirectory } from './redisDirectory.ts'

/** What nobody uses any more is given back this often (ms). */
const SWEEP_EVERY = 10_000

export interface MachinesParts {
  /** `redis:` or `rediss:`. */
  readonly redis: string
  /** Where other nodes reach this one: `http://address:port`. */
  readonly address: string
  /** The nodes' key. */
  readonly key: string
  readonly random: RandomBytes
  readonly log: Log
  /** How many rooms live here. */
  readonly rooms: () => number
  /** Whether this process has anything to do with a room: it lives here, or has ended here within its window. */
  readonly knows: (room: string) => boolean
  /** Whether rooms of nobody's may come here. */
  readonly open: () => boolean
  /** Rooms that may not live here any longer, all at once and without a word. */
  readonly standDown: (may: (room: string) => boolean) => number
  /** Media may flow until then (ms, monotonic). */
  readonly livesUntil: (moment: number) => void
}

/** What is said of it to operators. */
export interface MachinesState {
  /** Nodes that take part, this one included, as far as is known. */
  readonly nodes: number
  readonly directory: 'answers' | 'away'
  readonly rests: boolean
  readonly settled: boolean
  /** Lines that are passed on to other nodes. */
  readonly passedOn: number
}

const HERE: Place = { address: null }

const WHY: Readonly<Record<Exclude<ClaimOutcome, 'yours'>, ErrorCode>> = {
  theirs: 'room-elsewhere',
  ended: 'room-ended',
  unsettled: 'no-machine',
  void: 'no-machine',
  away: 'no-machine',
}

const hashOf = (room: string): string => createHash('sha256').update(room).digest('base64url')

export class Machines implements RoomHomes {
  readonly node: NodeId
  readonly #parts: MachinesParts
  readonly #directory: RedisDirectory
  readonly #neighbours: Neighbours
  readonly #passOn: PassOn
  readonly #lease: LeaseLoop
  readonly #labels = new OwnLabels()
  readonly #believed = new BelievedPlaces()
  /** Ended rooms by their hash that the directory has not been told of yet. */
  readonly #unburied = new Map<string, number>()
  #sweeping: NodeJS.Timeout | undefined
  #leaves = false

  constructor(parts: MachinesParts) {
    const { address, key, random, redis } = parts
    this.#parts = parts
    this.node = toBase64Url(random(9))
    const drawEpoch = (): string => toBase64Url(random(9))
    this.#directory = new RedisDirectory({ url: redis, drawEpoch })
    this.#neighbours = new Neighbours(key, (node) => this.#directory.addressOf(node))
    this.#passOn = new PassOn(key)
    this.#lease = new LeaseLoop({
      node: this.node,
      address,
      directory: this.#directory,
      neighbours: this.#neighbours,
      now: monotonicNow,
      rooms: parts.rooms,
      open: () => !this.#leaves && parts.open(),
      rests: () => this.#standDown('no-lease'),
      joined: () => this.#standDown('taken'),
      livesUntil: parts.livesUntil,
    })
  }

  /** Takes part from now on: others may pass people on to here. */
  start(): void {
    this.#sweeping = setInterval(() => void this.#sweep(), SWEEP_EVERY)
    this.#lease.start()
  }

  get state(): MachinesState {
    const standing = this.#lease.standing
    return {
      nodes: this.#lease.others.length + 1,
      directory: this.#lease.mayAsk ? 'answers' : 'away',
      rests: standing === 'rests',
      settled: this.#lease.isSettled,
      passedOn: this.#passOn.lines,
    }
  }

  mayLive(room: string): boolean {
    const label = this.#labels.of(room)
    return label !== undefined && this.#lease.mayLive(label)
  }

  async admit(
    room: string,
    claims: InvitationClaims,
    asked: string | null,
  ): Promise<ErrorCode | null> {
    // A page of a release that knew no labels is served a new one.
    if (asked === null) return 'protocol-version'
    const label = await labelOf(claims)
    if (asked !== label) return 'bad-message'
    this.#labels.want(label, monotonicNow())
    if (this.mayLive(room)) return null
    const outcome = await this.#lease.claim(label, hashOf(room))
    if (outcome !== 'yours') return WHY[outcome]
    this.#labels.admit(room, label)
    return null
  }

  ended(room: string, until: number): void {
    this.#unburied.set(hashOf(room), until)
    void this.#bury()
  }

  promise(to: NodeId): boolean {
    return this.#lease.promise(to)
  }

  holds(label: Label): boolean {
    return this.#lease.mayLive(label)
  }

  /** Where a request belongs, by the label in its address; `mayAsk`: whether the directory may be asked for it. Never rejects. */
  async placeOf({ url = '' }: IncomingMessage, mayAsk: () => boolean): Promise<Place> {
    const label = labelIn(url)
    if (label === null || this.holds(label)) return HERE
    const now = monotonicNow()
    const known = this.#believed.of(label, now)
    if (known !== null) return known
    if (!mayAsk()) return HERE
    const place = await this.#found(label)
    this.#believed.note(label, place, now)
    return place
  }

  async #found(label: Label): Promise<Place> {
    const around = await this.#around(label)
    // Without the directory only the other nodes know what they have.
    if (around === null)
      return { address: await this.#neighbours.whoHolds(label, this.#lease.others) }
    const place = around.holder ?? around.least
    return place === null || place.node === this.node ? HERE : place
  }

  upgrade(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    address: string,
    from: string,
  ): void {
    this.#passOn.upgrade(request, socket, head, { address, from })
  }

  async request(
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
    from: string,
  ): Promise<void> {
    await this.#passOn.request(request, response, { address, from })
  }

  /** From now on this node takes nothing of nobody's, and the others know. */
  async retire(): Promise<void> {
    this.#leaves = true
    await this.#lease.tellNow()
  }

  /** Whether somebody else would take this node's rooms at this moment. */
  async mayHandOver(): Promise<boolean> {
    const around = await this.#around('handing-over')
    const least = around?.least ?? null
    return least !== null && least.node !== this.node
  }

  /** Gives back everything that lives here. Nothing may live here from this call on. */
  async handOver(): Promise<void> {
    this.#labels.clear()
    await this.#lease.release([...this.#lease.held])
  }

  /** Gone in good order: what is still here may be taken at once. */
  async close(): Promise<void> {
    clearInterval(this.#sweeping)
    this.#lease.close()
    this.#passOn.close()
    await this.#directory.leave(this.node)
    this.#directory.close()
  }

  async #around(label: Label) {
    return this.#lease.mayAsk ? this.#directory.look(label) : null
  }

  #standDown(why: 'no-lease' | 'taken'): void {
    const rooms = this.#parts.standDown((room) => this.mayLive(room))
    if (rooms > 0) this.#parts.log({ event: 'rooms-moved', why, rooms })
  }

  async #bury(): Promise<void> {
    for (const [room, until] of this.#unburied) {
      if (await this.#directory.bury(room, until)) this.#unburied.delete(room)
    }
  }

  async #sweep(): Promise<void> {
    await this.#bury()
    const { held } = this.#lease
    await this.#lease.release(this.#labels.unused(held, this.#parts.knows, monotonicNow()))
    this.#labels.forgetBut(this.#lease.held)
  }
}
