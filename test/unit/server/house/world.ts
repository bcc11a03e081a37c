/**
 * A house with pages around it, without a server: what a page would be sent it is sent, what a process would lose in a crash is
 * lost. Everything is decided by the house itself; this only carries out, as `carrier.ts` does.
 */
import * as v from 'valibot'
import { isForGood } from '../../../../client/session/vigil.ts'
import type { MediaRights } from '../../../../server/media/media.ts'
import { chairAt, seatedIn } from '../../../../server/rooms/house/chairs.ts'
import { isAfterEnd, offerOf, resumedFrom } from '../../../../server/rooms/house/copies.ts'
import { decide } from '../../../../server/rooms/house/decide.ts'
import type { Effect } from '../../../../server/rooms/house/effects.ts'
import type { Answer, Happening } from '../../../../server/rooms/house/happening.ts'
import {
  type House,
  isSameSitting,
  newHouse,
  type Parting,
} from '../../../../server/rooms/house/house.ts'
import { refusalAtDoor, refusalOfLink } from '../../../../server/rooms/house/refusals.ts'
import { wakesAt } from '../../../../server/rooms/house/time.ts'
import { copyOf } from '../../../../server/rooms/house/views.ts'
import type { RoomPlan } from '../../../../server/rooms/plan.ts'
import {
  type RoomCopy,
  type RoomOver,
  readCopy,
  writeCopy,
} from '../../../../server/rooms/roomCopy.ts'
import { COPY_LIFETIME } from '../../../../server/tokens/copy.ts'
import type { Ticket } from '../../../../server/tokens/ticket.ts'
import type { RoomInvitation } from '../../../../shared/invitation.ts'
import { ReceiptClaimsSchema } from '../../../../shared/receipt.ts'
import type { Command } from '../../../../shared/session/command.ts'
import { newSession } from '../../../../shared/session/newSession.ts'
import { presetAgenda } from '../../../../shared/session/presets.ts'
import type { Role, SeatId } from '../../../../shared/session/seat.ts'

export const START = Date.UTC(2026, 10, 23, 18)

export const PLAN: RoomPlan = {
  id: 'room',
  agenda: presetAgenda('sixty'),
  start: START,
  minutes: 60,
  zone: 'Europe/Berlin',
  chairs: 6,
  note: null,
  date: null,
}

const CLAIMS: RoomInvitation = {
  e: 'm',
  a: '03',
  n: PLAN.chairs,
  v: 'AAAAAAAAAAAAAAAAAAAAAA',
  g: 0,
  r: 'AAAAAAAAAAAAAAAAAAAAAA',
  w: [START / 1000, 60, PLAN.zone],
}

export interface Link {
  readonly role: Role
  readonly own: SeatId | null
}

/** Somebody's page. What it holds it was sent. */
export interface TestPage {
  /** Whose it is: two pages may be one person's. */
  readonly person: number
  readonly link: Link
  readonly pageLoad: number
  ticket: Ticket | null
  copy: { readonly copy: RoomCopy; readonly at: number } | null
  /** The one before it: what it has while the newest is being sealed. */
  copyBefore: TestPage['copy']
  /** Its line; null while it has none. */
  line: string | null
  /** Why it was last told that it is gone. */
  gone: Parting['why'] | null
  /** The word of the end, since its goodbye. */
  word: RoomOver | null
  /** Gets no copies: its network is slow. */
  slow: boolean
}

const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) frozen(part)
  return value
}

const commandSeat = (command: Command): SeatId | null => ('seat' in command ? command.seat : null)

export class World {
  house: House | null = null
  now = START
  startedAt = START
  readonly pages: TestPage[] = []
  /** What the media server and the relay hold. */
  readonly media = new Map<SeatId, MediaRights>()
  readonly relay = new Map<string, SeatId>()
  /** The commitment that each sitting was admitted by, over crashes. */
  readonly admitted = new Map<string, string>()
  /** Sittings that a leader let in while a case was on, and that no leader has allowed to be heard since. */
  readonly silent = new Set<string>()
  answer: Answer = { kind: 'ok' }
  /** Refused at the door: the last code. */
  refused: string | null = null
  isOver = false
  /** What was not, in another process, as everybody left it. */
  lostOnTheWay: string | null = null
  /** How often all of them came there with the last copy. */
  movedWhole = 0
  /** The words of ends that this process has been given. */
  readonly heeded: RoomOver[] = []
  #sealed: RoomOver | null = null
  #drawn = 0

  draw(): number {
    this.#drawn += 1
    return this.#drawn
  }

  pageOf(line: string): TestPage | undefined {
    return this.pages.find((page) => page.line === line)
  }

  newPage(person: number, link: Link, from?: TestPage): TestPage {
    const page: TestPage = {
      person,
      link,
      pageLoad: this.draw(),
      ticket: from?.ticket ?? null,
      copy: from?.copy ?? null,
      copyBefore: null,
      line: null,
      gone: null,
      word: null,
      slow: false,
    }
    this.pages.push(page)
    return page
  }

  happens(happening: Happening): Answer {
    if (this.house === null) return { kind: 'no', code: 'session-ended' }
    const before = this.house
    const { house, effects, answer } = decide(before, happening, this.now)
    this.house = frozen(house)
    this.#noteSilent(before, house, happening)
    for (const effect of effects) this.#carryOut(effect)
    if (!house.sentOn) this.#handOutCopies()
    this.answer = answer
    return answer
  }

  /** Opens the page's line with what it holds, as the registry does. */
  connect(page: TestPage): void {
    const fresh = page.copy !== null && this.now - page.copy.at <= COPY_LIFETIME
    const copy = fresh && page.copy !== null ? readCopy(writeCopy(page.copy.copy)) : null
    const brought = offerOf(copy, page.ticket)
    const end = Math.max(0, ...this.heeded.map(({ at }) => at))
    const offer = brought !== null && isAfterEnd(brought, end) ? brought : null
    this.refused = this.#refusal(page, offer !== null)
    if (this.refused !== null) return
    if (this.house === null) {
      const empty = this.#emptyHouse()
      this.house = frozen(offer === null ? empty : resumedFrom(empty, offer, this.now))
    }
    page.line = `line ${this.draw()}`
    page.gone = null
    const { role, own } = page.link
    const { line, pageLoad, ticket } = page
    const claims = { ...CLAIMS, g: this.house.session.linkGeneration }
    const had = ticket === null ? [] : [ticket]
    const arriving = { line, pageLoad, role, own, claims, seen: false, had }
    const sinceStart = this.now - this.startedAt
    this.happens({ type: 'arrived', page: arriving, note: null, offer, sinceStart })
  }

  lose(page: TestPage): void {
    const { line } = page
    page.line = null
    if (line !== null) this.happens({ type: 'lost', line })
  }

  /**
   * Everybody is sent on, and comes to another process at once, in whatever order. Notes whose chair, and what of the session, is not
   * there as it was here.
   */
  sendOn(first: number): void {
    const left = this.house
    if (left === null) return
    const sat = seatedIn(left).map((chair) => ({ chair, page: this.pageOf(chair.page.line) }))
    for (const { page } of sat) if (page?.slow === false) page.copy = page.copyBefore
    this.happens({ type: 'sent-on' })
    this.#noteSilence(left)
    this.crash()
    const coming = sat.flatMap(({ page }) => page ?? [])
    for (const page of [...coming.slice(first % (coming.length || 1)), ...coming]) {
      if (page.line === null) this.connect(page)
    }
    // A page that has no copy of this moment may be the first, and another state the higher.
    if (coming.length === 0 || copyOf(left) === null || coming.some(({ slow }) => slow)) return
    this.movedWhole += 1
    const { session, chairs = [] } = this.house ?? {}
    const missed = sat.find(
      ({ chair }) => !chairs.some((each) => each.at === 'seated' && isSameSitting(each, chair)),
    )
    if (missed !== undefined) this.lostOnTheWay = `seat ${missed.chair.seat}`
    for (const what of ['at', 'incarnation', 'acts', 'presenter', 'ring', 'barred'] as const) {
      const was = JSON.stringify(left.session[what])
      const is = JSON.stringify(session?.[what])
      if (was !== is) this.lostOnTheWay = `${what}: ${was} is ${is}`
    }
  }

  /** What is said to a house that has sent its people on is said to nobody. */
  #noteSilence({ chairs }: House): void {
    const before = this.house
    for (const { seat } of chairs) {
      const line = before === null ? undefined : chairAt(before, seat)
      if (line?.at === 'seated') this.happens({ type: 'lost', line: line.page.line })
    }
    if (this.house !== before) this.lostOnTheWay = 'something happened here'
    if (before !== null && wakesAt(before) !== null) this.lostOnTheWay = 'time passes here'
  }

  /** The process is gone, and another has its place at once. */
  crash(): void {
    this.house = null
    this.media.clear()
    this.relay.clear()
    // What it knew of ends is gone with it.
    this.isOver = false
    this.heeded.length = 0
    for (const page of this.pages) page.line = null
    // A process takes its time to start.
    this.now += 1_000
    this.startedAt = this.now
  }

  /** A page that was there at the end brings the word of it, as the registry hears it. */
  bring(over: RoomOver): void {
    if (this.house === null) this.isOver = true
    else this.happens({ type: 'heard-of-end', over })
    this.heeded.push(over)
  }

  advance(ms: number): void {
    const until = this.now + ms
    for (let wakes = 0; this.house !== null; wakes += 1) {
      if (wakes > 10_000) throw new Error('the house never sleeps')
      const at = wakesAt(this.house)
      if (at === null || at > until) break
      this.now = Math.max(this.now, at)
      this.happens({ type: 'time' })
    }
    this.now = until
  }

  /** Pages around a house as it is, each line with a page of its own. */
  static around(house: House, now: number): World {
    const world = new World()
    world.house = house
    world.now = now
    world.startedAt = now
    world.#drawn = 1_000_000
    const waiting = house.door.guests.map(({ page }) => page)
    for (const { line, role, own } of [...seatedIn(house).map(({ page }) => page), ...waiting]) {
      world.newPage(0, { role, own }).line = line
    }
    return world
  }

  #noteSilent(before: House, { session, chairs }: House, happening: Happening): void {
    const keyOf = (seat: SeatId, generation: number) =>
      `${session.incarnation} ${seat} ${generation}`
    if (happening.type === 'asked' && happening.command.type === 'allow-microphone') {
      const chair = chairs.find(({ seat }) => seat === commandSeat(happening.command))
      if (chair !== undefined) this.silent.delete(keyOf(chair.seat, chair.generation))
    }
    const letsIn = ['let-in', 'let-all-in', 'give-chair']
    const { presenter } = before.session
    if (happening.type !== 'asked-at-desk' || presenter === null) return
    if (!letsIn.includes(happening.command.type)) return
    for (const { seat, generation, at } of chairs) {
      const was = before.chairs.find((chair) => chair.seat === seat)
      const isNew = at === 'seated' && was?.generation !== generation && seat >= 2
      if (isNew && seat !== presenter.seat) this.silent.add(keyOf(seat, generation))
    }
  }

  #emptyHouse(): House {
    const session = newSession({
      incarnation: `incarnation ${this.draw()}`,
      agenda: PLAN.agenda,
      plannedStart: PLAN.start,
      plannedMinutes: PLAN.minutes,
      chairs: PLAN.chairs,
      strip: true,
      now: this.now,
    })
    return newHouse(PLAN, session, { trial: false, open: false })
  }

  #refusal({ link, ticket }: TestPage, offers: boolean): string | null {
    if (this.isOver) return 'room-ended'
    const g = this.house?.session.linkGeneration ?? 0
    const credentials = {
      ...link,
      seen: false,
      claims: { ...CLAIMS, g },
      plan: PLAN,
      ticket,
      copy: null,
      over: null,
    }
    if (!offers) return refusalAtDoor(credentials, this.house, 0, this.now)?.code ?? null
    if (this.house === null || this.house.session.at === 'resuming') return null
    return refusalOfLink(credentials, this.house, this.now)?.code ?? null
  }

  #carryOut(effect: Effect): void {
    switch (effect.do) {
      case 'part': {
        const { line, why, receipt } = effect.parting
        if (receipt !== null) v.parse(ReceiptClaimsSchema, { ...receipt, id: 'A'.repeat(22) })
        const page = this.pageOf(line)
        if (page === undefined) throw new Error(`${why} to a line that is not open`)
        page.line = null
        if (why === 'replaced') return
        page.gone = why
        page.ticket = null
        page.copy = null
        page.word = isForGood({ why }) ? this.#sealed : null
        return
      }
      case 'begin-anew':
        this.media.clear()
        this.relay.clear()
        return
      case 'take-media':
        this.media.delete(effect.seat)
        return
      case 'give-media':
        this.media.set(effect.seat, effect.rights)
        return
      case 'disconnect':
        this.relay.delete(effect.line)
        return
      case 'connect':
        this.relay.set(effect.line, effect.seat)
        return
      case 'sign-ticket':
        this.#seat(effect)
        return
      case 'end':
        this.isOver ||= effect.why !== 'empty'
        this.house = null
        this.media.clear()
        this.relay.clear()
        return
      case 'seal-end':
        this.#sealed = effect.over
        return
      case 'last-copy':
        this.#handOutCopies()
        return
      case 'follow':
      case 'knock':
      case 'copy-anew':
      case 'tell':
        return
    }
  }

  #seat({ chair }: Extract<Effect, { do: 'sign-ticket' }>): void {
    const { seat, generation, page, commitment } = chair
    const incarnation = this.house?.session.incarnation ?? ''
    const holder = this.pageOf(page.line)
    if (holder === undefined) throw new Error('a ticket for a line that is not open')
    holder.ticket = {
      room: PLAN.id,
      incarnation,
      seat,
      generation,
      seatKey: `key ${this.draw()}`,
    }
    if (chair.came === 'admitted' && commitment !== null) {
      this.admitted.set(`${incarnation} ${seat} ${generation}`, commitment)
    }
  }

  #handOutCopies(): void {
    const copy = this.house === null ? null : copyOf(this.house)
    if (copy === null) return
    for (const chair of this.house?.chairs ?? []) {
      const page = chair.at === 'seated' ? this.pageOf(chair.page.line) : undefined
      if (page === undefined || page.slow) continue
      page.copyBefore = page.copy
      page.copy = { copy, at: this.now }
    }
  }
}
