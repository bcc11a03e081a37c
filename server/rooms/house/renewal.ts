/** Links for a room that lives: only a leader who sits in it may have them signed (design §3). */
import { type InvitationClaims, isSeries, type RoleLetter } from '../../../shared/invitation.ts'
import { datesAsChanged, type SeriesChange } from '../../../shared/seriesChange.ts'
import { FIRST_MEMBER_SEAT } from '../../../shared/session/seat.ts'
import { told } from './chairs.ts'
import { turnedAway } from './door.ts'
import { type Outcome, refusedIn } from './happening.ts'
import { type House, remembering, type Seated } from './house.ts'

/** The asking leader's own claims: every link of the room has the same but for role and chair. */
function basis({ page }: Seated): InvitationClaims {
  const { p: _p, ...claims } = page.claims
  return claims
}

/**
 * "New member link; the old one stops": the shared link of a raised generation, for this date. Whoever waits by the old one goes
 * from the door: it is not known who else holds it.
 */
export function renewMemberLink(house: House, leader: Seated, now: number): Outcome {
  const renewed = told(house, { type: 'link-renewed' }, now)
  if (typeof renewed === 'string') return refusedIn(house, renewed)
  const g = renewed.session.linkGeneration
  const old = renewed.door.guests.filter(
    ({ page }) => page.role === 'member' && page.own === null && page.claims.g < g,
  )
  const emptied = old.reduce((next, guest) => turnedAway(next, guest, 'link-renewed'), renewed)
  return {
    house: remembering(emptied, {
      offerNewLink: false,
      seenLinks: emptied.memory.seenLinks.filter((link) => link !== 'member'),
    }),
    answer: {
      kind: 'links',
      claims: [{ ...basis(leader), e: 'm', g }],
      newSeries: false,
      change: null,
    },
  }
}

/** The shared link as it holds now, with what was changed of the series' dates; also where members have links of their own. */
export function memberLink(house: House, leader: Seated): Outcome {
  const g = house.session.linkGeneration
  return {
    house,
    answer: {
      kind: 'links',
      claims: [{ ...basis(leader), e: 'm', g }],
      newSeries: false,
      change: house.plan.note?.change ?? null,
    },
  }
}

/** Of what was changed, the dates that are still to come. */
const changeAhead = (change: SeriesChange, ahead: ReadonlySet<number>): SeriesChange => ({
  version: change.version,
  dates: change.dates.filter(({ index }) => ahead.has(index)),
})

/**
 * New links for the dates after this one: leader, co-leader, observer, then members. They open rooms of their own, under a new
 * series id, so that whoever holds an old link finds only an empty room behind it.
 */
export function renewSeriesLinks(house: House, leader: Seated): Outcome {
  const claims = basis(leader)
  const { date, note } = house.plan
  if (!isSeries(claims) || date === null) return refusedIn(house, 'not-allowed')
  const dates = datesAsChanged(claims.w, note?.change ?? null)
  const ahead = new Set(
    dates.slice(dates.findIndex(({ index }) => index === date) + 1).map(({ index }) => index),
  )
  const without = Array.from({ length: claims.w.count }, (_, index) => index).filter(
    (index) => !ahead.has(index),
  )
  const change = note && changeAhead(note.change, ahead)
  if (without.length >= claims.w.count) return refusedIn(house, 'not-allowed')
  const renewed = { ...claims, g: 0, w: { ...claims.w, without } }
  const of = (e: RoleLetter, p?: number): InvitationClaims => ({
    ...renewed,
    e,
    ...(p === undefined ? {} : { p }),
  })
  const personal = house.chairs.some(({ own, seat }) => own && seat >= FIRST_MEMBER_SEAT)
  const members = personal
    ? Array.from({ length: claims.n - FIRST_MEMBER_SEAT }, (_, at) =>
        of('m', FIRST_MEMBER_SEAT + at),
      )
    : [of('m')]
  return {
    house,
    answer: {
      kind: 'links',
      claims: [of('l'), of('c'), of('o'), ...members],
      newSeries: true,
      change,
    },
  }
}
