/**
 * A living room: the session, its people and its door, from the first arrival to the end. It decides nothing by itself that
 * `shared/session` decides; it carries out what follows.
 */

import type { Ack } from '../../shared/answer.ts'
import type { DoorCommand, Knock, ReceiptTexts } from '../../shared/protocol.ts'
import type { Actor, Command, ServerCommand } from '../../shared/session/command.ts'
import { decide } from '../../shared/session/decide.ts'
import { hasParted, seatOf } from '../../shared/session/rights.ts'
import type { SeatId } from '../../shared/session/seat.ts'
import type { Ended, Session } from '../../shared/session/session.ts'
import { Timers } from '../clock.ts'
import { logUnexpected } from '../log.ts'
import { SharedRate } from '../tokenBucket.ts'
import { arrive, knock, moveThere } from './arrivals.ts'
import type { Connection } from './connection.ts'
import { newMemory, no, ok, type RoomCore, type RoomMemory, type RoomServices } from './core.ts'
import type { Credentials } from './credentials.ts'
import { Door } from './door.ts'
import { type DoorAnswer, doorCommand } from './doorCommands.ts'
import { Frames } from './frames.ts'
import { partFromGuest, partFromOccupant } from './goodbyes.ts'
import { leave, lose } from './leaving.ts'
import { Lifetime } from './lifetime.ts'
import { MediaLink } from './mediaLink.ts'
import { Occupants } from './occupants.ts'
import { type RoomPlan, sessionOf } from './plan.ts'
import { Publisher } from './publisher.ts'
import { layReceiptTexts } from './receiptTexts.ts'
import { giveWay, keepEarlier, type Offer, offerFurther, resumeFrom } from './resumption.ts'

const MINUTE = 60_000

const SERVER: Actor = { kind: 'server' }

/** What whoever keeps the rooms is told. */
export interface RoomEvents {
  ended(room: Room, why: Ended['why']): void
  gaveWay(): void
}

export class Room implements RoomCore {
  readonly plan: RoomPlan
  readonly services: RoomServices
  readonly timers: Timers
  readonly occupants = new Occupants()
  readonly door = new Door()
  readonly media: MediaLink
  readonly memory: RoomMemory = newMemory()
  readonly #publisher: Publisher
  readonly #frames: Frames
  readonly #lifetime: Lifetime
  readonly #commands: SharedRate<SeatId>
  readonly #events: RoomEvents
  #session: Session
  #over = false

  constructor(plan: RoomPlan, services: RoomServices, events: RoomEvents) {
    const { clock, random, limits } = services
    this.plan = plan
    this.services = services
    this.#events = events
    this.timers = new Timers(clock)
    this.#session = sessionOf(plan, random, clock.now())
    this.media = new MediaLink(services.media, this.timers, this.#mediaRoom())
    const { commands, ownCommands } = limits.room
    this.#commands = new SharedRate(commands, ownCommands, clock.now())
    this.#frames = new Frames(this)
    this.#publisher = new Publisher(this, (seat) => this.#frames.wordGiven(seat))
    this.#lifetime = new Lifetime(this)
  }

  get session(): Session {
    return this.#session
  }

  /** A page whose credentials hold has its line. */
  arrive(credentials: Credentials, connection: Connection): void {
    arrive(this, credentials, connection)
    this.#frames.handOverAtTheDoor()
  }

  /** The first copy after a crash. */
  resumeFrom(offer: Offer): void {
    resumeFrom(this, offer)
  }

  offer(offer: Offer): void {
    offerFurther(this, offer)
  }

  /** A copy of an earlier incarnation, when a leader has moved this one past arriving. */
  offerEarlier(offer: Offer): void {
    keepEarlier(this, offer)
  }

  giveWayTo(offer: Offer): void {
    giveWay(this, offer)
    this.#events.gaveWay()
  }

  knock(connection: Connection, said: Knock): Ack {
    return knock(this, connection, said)
  }

  moveThere(connection: Connection, yes: boolean): Ack {
    return moveThere(this, connection, yes)
  }

  command(connection: Connection, command: Command): Ack {
    const occupant = this.occupants.of(connection)
    if (occupant === undefined) return no('not-seated')
    if (!this.#commands.take(occupant.seat, this.services.clock.now())) return no('too-fast')
    const role = seatOf(this.#session, occupant.seat)?.role ?? 'observer'
    return this.#apply(command, { kind: 'seat', seat: occupant.seat, role })
  }

  async doorCommand(connection: Connection, command: DoorCommand): Promise<DoorAnswer> {
    const occupant = this.occupants.of(connection)
    return occupant === undefined ? no('not-seated') : doorCommand(this, occupant, command)
  }

  frame(connection: Connection, frame: Uint8Array): Ack {
    const occupant = this.occupants.of(connection)
    return occupant === undefined
      ? no('not-seated')
      : this.#frames.take(occupant.seat, connection, frame)
  }

  sync(connection: Connection): Ack {
    const occupant = this.occupants.of(connection)
    return occupant === undefined ? no('not-seated') : this.#frames.sync(connection)
  }

  layReceiptTexts(connection: Connection, texts: ReceiptTexts): Ack {
    return layReceiptTexts(this, connection, texts)
  }

  leave(connection: Connection): Promise<Ack<{ receipt: string | null }>> {
    return leave(this, connection)
  }

  /** A page's line is gone, without a word. */
  lost(connection: Connection): void {
    if (!this.#over) lose(this, connection)
  }

  /** Whether a media token that names this seat and page is good now. */
  holdsMedia(seat: SeatId, mediaId: string): boolean {
    const occupant = this.occupants.get(seat)
    if (occupant === undefined || occupant.mediaId !== mediaId) return false
    return occupant.connection !== null || this.media.lingers(seat)
  }

  tell(command: ServerCommand): Ack {
    return this.#apply(command, SERVER)
  }

  replace(session: Session): void {
    const before = this.#session
    this.#session = session
    if (before.incarnation !== session.incarnation) {
      this.media.moveTo(this.#mediaRoom())
      this.#frames.restore()
    }
    this.#lifetime.watchTheCap()
    this.#follow()
  }

  connect(seat: SeatId, connection: Connection): void {
    this.#frames.connect(seat, connection)
  }

  disconnect(connection: Connection): void {
    this.#frames.disconnect(connection)
  }

  noticeEmptiness(): void {
    this.#lifetime.noticeEmptiness()
  }

  greet(seat: SeatId): void {
    this.#publisher.greet(seat)
  }

  changed(): void {
    this.#publisher.schedule()
  }

  /** Bytes of sealed frames that this room holds. */
  get bytes(): number {
    return this.#frames.bytes
  }

  /** Ends the room because the process does: its pages keep their copies and come back to another. */
  abandon(): void {
    const lines = [...this.occupants.connected(), ...this.door.all()]
    this.#free()
    for (const { connection } of lines) connection.close()
  }

  #mediaRoom(): string {
    return this.services.tokens.mediaRoomOf(this.plan.id, this.#session.incarnation)
  }

  #apply(command: Command | ServerCommand, actor: Actor): Ack {
    try {
      const decision = decide(this.#session, command, actor, this.services.clock.now())
      if (!decision.ok) return decision
      this.#session = decision.session
    } catch (error) {
      logUnexpected(this.services.log, 'room', error)
      return no('server-error')
    }
    this.#follow()
    return ok
  }

  /** What follows from a change of the session. */
  #follow(): void {
    if (this.#session.at === 'ended') {
      this.#end(this.#session.why)
      return
    }
    const parted = this.occupants.all().filter(({ seat }) => hasParted(this.#session, seat))
    for (const occupant of parted) {
      this.#watchPartings(partFromOccupant(this, occupant, 'parted'))
    }
    // Telling comes back here: by now everybody who parts has their goodbye, and gets no second one without a receipt.
    for (const { seat } of parted) this.tell({ type: 'seat-left', seat })
    this.media.push(this.#session)
    this.#frames.follow()
    this.#lifetime.follow()
    this.changed()
  }

  #end(why: Ended['why']): void {
    const gone = why === 'leader' ? 'ended' : why
    const partings = this.occupants.all().map((each) => partFromOccupant(this, each, gone))
    for (const guest of this.door.all()) partFromGuest(this, guest, gone)
    for (const parting of partings) this.#watchPartings(parting)
    this.#free()
    this.#events.ended(this, why)
  }

  #watchPartings(parting: Promise<unknown>): void {
    parting.catch((error: unknown) => logUnexpected(this.services.log, 'room', error))
  }

  #free(): void {
    this.#over = true
    this.#publisher.stop()
    this.#frames.close()
    this.timers.clearAll()
    this.media.close()
  }

  get lifeMinutes(): number {
    return Math.round((this.services.clock.now() - this.#session.openedAt) / MINUTE)
  }
}
