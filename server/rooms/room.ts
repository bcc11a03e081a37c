/** A living room: hands what happens to its house, has the effects carried out, and answers. It decides nothing by itself. */

import * as v from 'valibot'
import type { Ack } from '../../shared/answer.ts'
import type { DeskCommand, Knock, LinksMade, ReceiptTexts } from '../../shared/protocol.ts'
import { AT_THE_DOOR } from '../../shared/protocol.ts'
import { toBase64Url } from '../../shared/sealing/bytes.ts'
import { CommitmentSchema } from '../../shared/sealing/commitment.ts'
import { decodeHeader, UNSIGNED_SEAT } from '../../shared/sealing/header.ts'
import type { Command } from '../../shared/session/command.ts'
import type { SeatId } from '../../shared/session/seat.ts'
import type { Ended, Session } from '../../shared/session/session.ts'
import { logUnexpected } from '../log.ts'
import { SharedRate } from '../tokenBucket.ts'
import { Alarm } from './alarm.ts'
import { Carrier } from './carrier.ts'
import type { Credentials } from './credentials.ts'
import { chairOf } from './house/chairs.ts'
import { resumedFrom } from './house/copies.ts'
import { decide } from './house/decide.ts'
import type { Answer, Happening } from './house/happening.ts'
import { type House, newHouse, type Sitting } from './house/house.ts'
import { holdsMedia } from './house/mediaRights.ts'
import { wakesAt } from './house/time.ts'
import type { Line } from './line.ts'
import { type RoomPlan, sessionOf } from './plan.ts'
import type { Offer, RoomOver } from './roomCopy.ts'
import type { RoomServices } from './services.ts'
import { showsAgain } from './showsAgain.ts'
import { signLinks } from './signLinks.ts'

const MINUTE = 60_000

/** What whoever keeps the rooms is told. */
export interface RoomEvents {
  ended(room: Room, why: Ended['why']): void
  gaveWay(): void
}

const OK: Ack = { ok: true }
const no = (code: Extract<Ack, { ok: false }>['code']): Extract<Ack, { ok: false }> => ({
  ok: false,
  code,
})

export class Room {
  readonly plan: RoomPlan
  readonly #services: RoomServices
  readonly #carrier: Carrier
  readonly #commands: SharedRate<SeatId>
  readonly #showings: SharedRate<SeatId>
  readonly #alarm: Alarm
  #house: House
  #isLetGo = false
  /** Places at the door held for pages whose line is just being made. */
  #held = 0

  /** `offer`: the copy by which it comes back after a crash; null when it comes to life anew. */
  constructor(plan: RoomPlan, services: RoomServices, events: RoomEvents, offer: Offer | null) {
    const { clock, random, limits, trial, open } = services
    const now = clock.now()
    const fresh = newHouse(plan, sessionOf(plan, random, now), { trial, open })
    this.plan = plan
    this.#services = services
    this.#house = offer === null ? fresh : resumedFrom(fresh, offer, now)
    const { commands, ownCommands, ownShowings } = limits.room
    this.#commands = new SharedRate(commands, ownCommands, now)
    this.#showings = new SharedRate({ burst: 0, perSecond: 0 }, ownShowings, now)
    this.#alarm = new Alarm(clock, () => this.#happens({ type: 'time' }))
    this.#carrier = new Carrier(services, () => this.#house, {
      ended: (why) => events.ended(this, why),
      begunAnew: () => events.gaveWay(),
    })
  }

  get house(): House {
    return this.#house
  }

  get session(): Session {
    return this.#house.session
  }

  /** The chair whose line this is, and whose sitting; undefined at the door. */
  sittingOf({ id: line }: Line): Sitting | undefined {
    return chairOf(this.#house, line)
  }

  get mediaRoom(): string {
    return this.#carrier.mediaRoom
  }

  /** Bytes of sealed frames that this room holds. */
  get bytes(): number {
    return this.#carrier.frames.bytes
  }

  get lifeMinutes(): number {
    return Math.round((this.#services.clock.now() - this.session.openedAt) / MINUTE)
  }

  /** How many places at the door are held for pages whose line is just being made. */
  get held(): number {
    return this.#held
  }

  /** Holds a place at the door; the answer lets go of it. */
  hold(): () => void {
    this.#held += 1
    let released = false
    return () => {
      if (!released) this.#held -= 1
      released = true
    }
  }

  /** A page whose credentials hold has its line. `sinceStart`: ms since this process began. */
  arrive(
    { claims, role, own, seen, ticket, plan }: Credentials,
    line: Line,
    offer: Offer | null,
    sinceStart: number,
  ): void {
    this.#carrier.lines.add(line)
    const { id, pageLoad } = line
    const had = ticket === null ? [] : [ticket]
    const page = { line: id, pageLoad, role, own, claims, seen, had }
    this.#happens({ type: 'arrived', page, note: plan.note, offer, sinceStart })
  }

  /** Somebody at the door says their name. */
  knock({ id: line }: Line, { name, commitment }: Knock): Ack {
    const header = decodeHeader(name)
    if (header?.channel !== 'names') return no('frame-malformed')
    if (header.seat !== AT_THE_DOOR && header.seat !== UNSIGNED_SEAT) return no('frame-not-yours')
    if (!v.is(CommitmentSchema, commitment)) return no('bad-message')
    return this.#ask({ type: 'knocked', line, name: { frame: toBase64Url(name), commitment } })
  }

  moveThere({ id: line }: Line, yes: boolean): Ack {
    return this.#ask({ type: 'answered-move', line, yes })
  }

  command({ id: line }: Line, command: Command): Ack {
    const chair = chairOf(this.#house, line)
    if (chair === undefined) return no('not-seated')
    const now = this.#services.clock.now()
    if (!this.#commands.take(chair.seat, now)) return no('too-fast')
    const isCounted = showsAgain(this.session, chair.seat, command)
    if (isCounted && !this.#showings.take(chair.seat, now)) return no('too-fast')
    return this.#ask({ type: 'asked', line, command })
  }

  async deskCommand({ id: line }: Line, command: DeskCommand): Promise<Ack<LinksMade>> {
    const answer = this.#happens({ type: 'asked-at-desk', line, command })
    return answer.kind === 'links' ? signLinks(answer, this.#services) : ackOf(answer)
  }

  layReceiptTexts({ id: line }: Line, texts: ReceiptTexts): Ack {
    return this.#ask({ type: 'laid-texts', line, texts })
  }

  async leave({ id: line }: Line): Promise<Ack<{ receipt: string | null }>> {
    const answer = this.#happens({ type: 'left', line })
    if (answer.kind === 'no') return no(answer.code)
    return { ok: true, receipt: await this.#carrier.receiptOf(line) }
  }

  frame(line: Line, frame: Uint8Array): Ack {
    const chair = chairOf(this.#house, line.id)
    if (chair === undefined) return no('not-seated')
    return this.#isStill ? this.#carrier.frames.take(chair.seat, line, frame) : no('no-machine')
  }

  sync(line: Line): Ack {
    if (chairOf(this.#house, line.id) === undefined) return no('not-seated')
    return this.#isStill ? this.#carrier.frames.sync(line) : no('no-machine')
  }

  /** A page's line is gone, without a word. */
  lost({ id: line }: Line): void {
    this.#happens({ type: 'lost', line })
    this.#carrier.forget(line)
  }

  /** Whether a media token that names this seat and page is good now. */
  holdsMedia(seat: SeatId, mediaId: string): boolean {
    return holdsMedia(this.#house, seat, mediaId)
  }

  /** A page brings the word of another process that this room has ended. */
  heardOfEnd(over: RoomOver): void {
    this.#happens({ type: 'heard-of-end', over })
  }

  /** Something outside the room has changed that shows (the server is on its way out). */
  changed(): void {
    this.#carrier.tell()
  }

  /** Its people are sent on to another process: resolves when every page has the last copy. */
  async sendOn(): Promise<void> {
    this.#happens({ type: 'sent-on' })
    await this.#carrier.lastCopyOut()
  }

  /**
   * Lets go of everything without a word, and decides nothing about it: its pages keep their copies and come back. `goesOn`: in
   * another process, with its media.
   */
  letGo(goesOn: boolean): void {
    this.#isLetGo = true
    this.#alarm.set(null)
    if (goesOn) this.#carrier.letGo()
    else this.#carrier.free()
    this.#carrier.lines.close()
  }

  /** Whether what is said here counts: not in a process that has slept through its lease. */
  get #isStill(): boolean {
    const { sentOn } = this.#house
    return !sentOn && !this.#isLetGo && this.#services.homes.mayLive(this.plan.id)
  }

  #ask(happening: Happening): Ack {
    return ackOf(this.#happens(happening))
  }

  #happens(happening: Happening): Answer {
    const { clock, log } = this.#services
    if (!this.#isStill) return { kind: 'no', code: 'no-machine' }
    try {
      const { house, effects, answer } = decide(this.#house, happening, clock.now())
      this.#house = house
      this.#carrier.carryOut(effects)
      this.#alarm.set(wakesAt(this.#house))
      return answer
    } catch (error) {
      logUnexpected(log, 'room', error)
      return { kind: 'no', code: 'server-error' }
    }
  }
}

function ackOf(answer: Answer): Ack {
  return answer.kind === 'no' ? no(answer.code) : OK
}
