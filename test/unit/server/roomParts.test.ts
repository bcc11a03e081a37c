/** The parts of a room that only answer questions: plans, copies, who gets which chair. */
import { describe, expect, test } from 'vitest'
import { ticketHolds } from '../../../server/rooms/house/chairs.ts'
import { addGuest } from '../../../server/rooms/house/door.ts'
import { type Guest, type House, newHouse, type Page } from '../../../server/rooms/house/house.ts'
import { chairFor, keptChairs, wayIn } from '../../../server/rooms/house/ways.ts'
import { planOf } from '../../../server/rooms/plan.ts'
import { openCopy, type RoomCopy, sealCopy } from '../../../server/rooms/roomCopy.ts'
import { createTokens } from '../../../server/tokens/tokens.ts'
import type { InvitationClaims, RoomInvitation } from '../../../shared/invitation.ts'
import { secureRandom } from '../../../shared/sealing/bytes.ts'
import { decide } from '../../../shared/session/decide.ts'
import { newSession } from '../../../shared/session/newSession.ts'
import { presetAgenda } from '../../../shared/session/presets.ts'
import type { Role, SeatId } from '../../../shared/session/seat.ts'
import type { Active } from '../../../shared/session/session.ts'

const NOW = Date.UTC(2026, 10, 23, 18)
const MINUTE = 60_000
const tokens = await createTokens({ secret: secureRandom(32) })

const fresh = (chairs = 5): Active =>
  newSession({
    incarnation: 'now',
    agenda: presetAgenda('sixty'),
    plannedStart: NOW,
    plannedMinutes: 60,
    chairs,
    strip: true,
    now: NOW,
  })

function having(
  session: Active,
  ...told: readonly ['seat-taken' | 'seat-lost' | 'seat-left', SeatId][]
) {
  return told.reduce<Active>((state, [type, seat]) => {
    const decision = decide(state, { type, seat }, { kind: 'server' }, NOW)
    if (!decision.ok || decision.session.at === 'ended' || decision.session.at === 'resuming') {
      throw new Error(`${type} ${seat}`)
    }
    return decision.session
  }, session)
}

const claims = (agenda = '03'): RoomInvitation => ({
  e: 'm',
  a: agenda,
  n: 5,
  v: 'AAAAAAAAAAAAAAAAAAAAAA',
  g: 0,
  r: 'AAAAAAAAAAAAAAAAAAAAAA',
  w: [NOW / 1000, 60, 'Europe/Berlin'],
})

const plan = planOf(claims(), tokens, NOW, [])
if (plan === null) throw new Error('no plan')

/** A house in this state whose chairs nobody's line stands in. */
const houseOf = (session: Active): House => newHouse(plan, session, { trial: false, open: false })

const holding = (role: Role, own: SeatId | null): Page => ({
  line: `${role} ${own}`,
  pageLoad: 1,
  role,
  own,
  claims: claims(),
  seen: false,
  had: [],
})

function waiting(role: Role, own: SeatId | null, session: Active): [House, Guest] {
  const page = holding(role, own)
  const house = addGuest(houseOf(session), { page, name: null, offer: null }, NOW)
  const [guest] = house.door.guests
  if (guest === undefined) throw new Error('nobody at the door')
  return [house, guest]
}

describe('a plan', () => {
  test('of a single meeting is the invitation’s own', () => {
    expect(planOf(claims(), tokens, NOW, [])).toMatchObject({
      id: 'AAAAAAAAAAAAAAAAAAAAAA',
      start: NOW,
      minutes: 60,
      chairs: 5,
      date: null,
      agenda: presetAgenda('sixty'),
    })
  })

  test('of a series is the current date’s, unless another room that lives is held', () => {
    const series = tokens.drawSeriesId(secureRandom)
    const { r: _r, ...rest } = claims()
    const weekly: InvitationClaims = {
      ...rest,
      s: series,
      w: {
        firstStart: '2026-11-23T18:00',
        zone: 'UTC',
        minutes: 60,
        every: 'week',
        count: 3,
        without: [1],
      },
    }
    const first = planOf(weekly, tokens, NOW, [])
    expect(first).toMatchObject({ date: 0, start: NOW })
    const later = NOW + 91 * MINUTE
    const next = planOf(weekly, tokens, later, [])
    expect(next).toMatchObject({ date: 2, start: NOW + 14 * 24 * 60 * MINUTE })
    expect(next?.id).not.toBe(first?.id)
    expect(planOf(weekly, tokens, later, [first?.id ?? ''])?.date).toBe(0)
    expect(planOf(weekly, tokens, later, ['of somebody else'])?.date).toBe(2)
  })

  test('is none when the agenda makes no session', () => {
    expect(planOf(claims('0'), tokens, NOW, [])).toBeNull()
  })
})

describe('chairs', () => {
  test('leaders sit down at once, members wait, observers have chairs of their own', () => {
    const session = fresh()
    expect(wayIn(holding('leader', 0), houseOf(session))).toEqual({
      way: 'sit',
      seat: 0,
      retakes: false,
    })
    expect(wayIn(holding('member', null), houseOf(session))).toEqual({ way: 'wait' })
    expect(wayIn(holding('member', 3), houseOf(session))).toEqual({ way: 'wait' })
    expect(chairFor(...waiting('member', null, session))).toBe(2)
    expect(chairFor(...waiting('member', 3, session))).toBe(3)
    expect(chairFor(...waiting('member', 9, session))).toBeNull()
    expect(chairFor(...waiting('observer', null, session))).toBe(14)
  })

  test('the lowest free one is dealt, and none when all are taken', () => {
    const session = having(fresh(), ['seat-taken', 2], ['seat-taken', 4])
    expect(chairFor(...waiting('member', null, session))).toBe(3)
    expect(chairFor(...waiting('member', null, having(session, ['seat-taken', 3])))).toBeNull()
    expect(chairFor(...waiting('member', 2, session))).toBeNull()
  })

  test('an empty one is retaken by its own link, and given back to a shared link only by a leader', () => {
    const session = having(fresh(), ['seat-taken', 2], ['seat-lost', 2])
    expect(wayIn(holding('member', 2), houseOf(session))).toEqual({
      way: 'sit',
      seat: 2,
      retakes: true,
    })
    expect(keptChairs(houseOf(session))).toEqual([2])
    expect(keptChairs(houseOf(having(session, ['seat-left', 2])))).toEqual([])
  })

  test('a ticket holds for its incarnation, its chair and its generation', () => {
    const session = having(fresh(), ['seat-taken', 2])
    const ticket = { room: 'x', incarnation: 'now', seat: 2, generation: 1, seatKey: 'x' }
    expect(ticketHolds(ticket, session)).toBe(true)
    expect(ticketHolds(ticket, having(session, ['seat-lost', 2]))).toBe(true)
    expect(ticketHolds({ ...ticket, incarnation: 'before' }, session)).toBe(false)
    expect(ticketHolds({ ...ticket, seat: 3 }, session)).toBe(false)
    expect(ticketHolds(ticket, having(session, ['seat-left', 2]))).toBe(false)
    const next = having(session, ['seat-left', 2], ['seat-taken', 2])
    expect(ticketHolds(ticket, next)).toBe(false)
    expect(ticketHolds(null, session)).toBe(false)
  })
})

describe('a copy', () => {
  const copy: RoomCopy = {
    room: 'AAAAAAAAAAAAAAAAAAAAAA',
    session: having(fresh(), ['seat-taken', 0], ['seat-taken', 2]),
    occupants: [{ seat: 2, commitment: 'x', own: false }],
    latecomers: 1,
    receiptTexts: { label: 'y' },
    offerNewLink: true,
    chosenAt: null,
    awayWithCase: null,
    stays: [],
  }

  test('opens as it was sealed, for 10 minutes', async () => {
    const sealed = await sealCopy(copy, tokens.copy, NOW)
    expect(await openCopy(sealed, tokens.copy, NOW + 9 * MINUTE)).toEqual({ ok: true, copy })
    expect(await openCopy(sealed, tokens.copy, NOW + 11 * MINUTE)).toEqual({
      ok: false,
      code: 'copy-too-old',
    })
    expect(sealed.length).toBeLessThan(65_536)
  })

  test('says nothing of what is in it', async () => {
    const sealed = await sealCopy(copy, tokens.copy, NOW)
    const readable = sealed
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString('latin1'))
      .join('')
    expect(readable).not.toMatch(/incarnation|sixty|AAAAAAAA/)
  })

  test.each(['', 'x', 'a.b.c.d.e', '....'])('%j is none', async (text) => {
    expect(await openCopy(text, tokens.copy, NOW)).toEqual({ ok: false, code: 'not-a-copy' })
  })

  test('of another shape is none', async () => {
    const other = await tokens.copy.seal(JSON.stringify({ ...copy, format: 2 }), NOW)
    expect(await openCopy(other, tokens.copy, NOW)).toMatchObject({ code: 'not-a-copy' })
    const ended = { ...copy, format: 1, session: { ...copy.session, at: 'ended' } }
    const over = await tokens.copy.seal(JSON.stringify(ended), NOW)
    expect(await openCopy(over, tokens.copy, NOW)).toMatchObject({ code: 'not-a-copy' })
  })
})
