/** Who may stand in for a leader who is away, and with whom a date may be changed: free, allowed, and why not. */
import type { Group, Id, Leader, Scheme } from '../document.ts'
import { halfAt, weekOf } from '../week.ts'
import {
  dayAfter,
  isAway,
  laterOf,
  membersOn,
  metBy,
  mondayOf,
  type RotaDate,
  type RotaRow,
} from './dates.ts'
import { apartFrom, type ByDay, byDay, isAccredited, overlaps } from './faults.ts'

/** What keeps somebody from leading one date of a group. */
export type CoverObstacle =
  | { readonly kind: 'away' }
  | { readonly kind: 'cannot-then' }
  | { readonly kind: 'leads'; readonly group: Id; readonly at: string }
  | { readonly kind: 'apart'; readonly other: Id }
  /** As many groups a week as they have agreed to. */
  | { readonly kind: 'enough' }
  /** Nobody accredited would be there. */
  | { readonly kind: 'not-alone' }
  | { readonly kind: 'lapsed' }

/** One date of a group that wants a leader. */
export interface WantedDate {
  readonly row: RotaRow
  readonly date: RotaDate
}

const DAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
const canThen = (leader: Leader, { date, at }: RotaDate): boolean => {
  const day = DAY_NAMES[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'sun'
  return (weekOf(leader.can) & weekOf([halfAt(day, at)])) !== 0
}

const isSame = (one: WantedDate, other: WantedDate): boolean =>
  one.row.group.id === other.row.group.id && one.date.date === other.date.date

/** What somebody leads in the week of a day. */
const ledInWeek = (days: ByDay, leader: Id, date: string): readonly WantedDate[] => {
  const monday = mondayOf(date)
  return [...Array(7).keys()]
    .flatMap((day) => days.get(dayAfter(monday, day)) ?? [])
    .filter((one) => one.date.leaders.includes(leader))
}

/**
 * Everything that keeps somebody from leading a date; none if they may. `without`: who would not lead it any more; `given`: a
 * date of their own that they give away for it.
 */
export function coverObstacles(
  scheme: Scheme,
  days: ByDay,
  leader: Leader,
  wanted: WantedDate,
  { without, given }: { readonly without: Id | null; readonly given?: WantedDate },
): readonly CoverObstacle[] {
  const { row, date } = wanted
  const found: CoverObstacle[] = []
  if (isAway(scheme, leader.id, date.date)) found.push({ kind: 'away' })
  if (!canThen(leader, date)) found.push({ kind: 'cannot-then' })
  const week = ledInWeek(days, leader.id, date.date).filter(
    (one) => given === undefined || !isSame(one, given),
  )
  for (const one of week) {
    if (one.date.date === date.date && overlaps(scheme, one.date.at, date.at))
      found.push({ kind: 'leads', group: one.row.group.id, at: one.date.at })
  }
  const others = date.leaders.filter((id) => id !== without)
  const inRoom = [...membersOn(scheme, row.group, date.date), ...others]
  for (const other of apartFrom(scheme, leader.id, inRoom)) found.push({ kind: 'apart', other })
  if (week.length >= leader.most) found.push({ kind: 'enough' })
  const accredited = isAccredited(leader, date.date)
  if (leader.accreditation.kind === 'accredited' && !accredited) found.push({ kind: 'lapsed' })
  const beside = others.some((id) =>
    scheme.leaders.some((one) => one.id === id && isAccredited(one, date.date)),
  )
  if (leader.accreditation.kind === 'in-supervision' && !beside) found.push({ kind: 'not-alone' })
  return found
}

export interface CoverOffer {
  readonly leader: Leader
  /** Dates that they may lead. */
  readonly can: readonly string[]
  readonly not: readonly { readonly date: string; readonly obstacle: CoverObstacle }[]
  /** How often they lead already in the weeks of these dates. */
  readonly load: number
  /** Led this group before, or leads beside one of its leaders elsewhere. */
  readonly known: boolean
}

/** Who of a group's leaders is away, and on which of its dates nobody stands in yet. */
export const datesWithout = (row: RotaRow, leader: Id): readonly RotaDate[] =>
  metBy(row).filter(
    ({ away, covers }) => away.includes(leader) && !covers.some((one) => one.for === leader),
  )

/** Everybody who might lead these dates of a group, the best first; who can lead none of them comes last, with the reason. */
export function coversFor(
  scheme: Scheme,
  rows: readonly RotaRow[],
  row: RotaRow,
  dates: readonly RotaDate[],
  without: Id | null,
): readonly CoverOffer[] {
  const days = byDay(rows)
  const former = scheme.former.find(({ id }) => id === row.group.continues)
  const offers = scheme.leaders
    .filter(({ id, standing }) => standing === 'in' && !row.group.leaders.includes(id))
    .map((leader): CoverOffer => {
      const looked = dates.map((date) => ({
        date: date.date,
        obstacles: coverObstacles(scheme, days, leader, { row, date }, { without }),
      }))
      const weeks = new Set(dates.map(({ date }) => mondayOf(date)))
      return {
        leader,
        can: looked.filter(({ obstacles }) => obstacles.length === 0).map(({ date }) => date),
        not: looked.flatMap(({ date, obstacles: [obstacle] }) =>
          obstacle === undefined ? [] : [{ date, obstacle }],
        ),
        load: [...weeks].reduce(
          (sum, monday) => sum + ledInWeek(days, leader.id, monday).length,
          0,
        ),
        known: former?.leaders.includes(leader.id) ?? false,
      }
    })
  return offers.sort(
    (one, other) =>
      other.can.length - one.can.length ||
      Number(other.known) - Number(one.known) ||
      one.load - other.load ||
      one.leader.name.localeCompare(other.leader.name),
  )
}

/** A date of another group for which a leader may give their own. */
export interface SwapOffer {
  readonly group: Group
  readonly date: RotaDate
  readonly leader: Leader
}

/** Weeks before and after a date in which another is looked for. */
const NEAR = 3

/** Exchanges of one date that both leaders are free and allowed for, the nearest first. `today`: none before it. */
export function swapsFor(
  scheme: Scheme,
  rows: readonly RotaRow[],
  wanted: WantedDate,
  leader: Leader,
  today: string,
): readonly SwapOffer[] {
  const days = byDay(rows)
  const people = new Map(scheme.leaders.map((one) => [one.id, one]))
  const { date } = wanted.date
  const earliest = laterOf(today, dayAfter(date, -7 * NEAR))
  const latest = dayAfter(date, 7 * NEAR)
  const offers = rows.flatMap((row) =>
    row.group.id === wanted.row.group.id
      ? []
      : metBy(row)
          .filter((one) => earliest <= one.date && one.date <= latest)
          .flatMap((on) =>
            on.leaders.flatMap((id): SwapOffer[] => {
              const other = people.get(id)
              if (!other || wanted.date.leaders.includes(id) || on.leaders.includes(leader.id))
                return []
              const theirs = { row, date: on }
              const kept = [
                ...coverObstacles(scheme, days, other, wanted, {
                  without: leader.id,
                  given: theirs,
                }),
                ...coverObstacles(scheme, days, leader, theirs, { without: id, given: wanted }),
              ]
              return kept.length === 0 ? [{ group: row.group, date: on, leader: other }] : []
            }),
          ),
  )
  const far = (on: string): number => Math.abs(Date.parse(on) - Date.parse(date))
  return offers.sort((one, other) => far(one.date.date) - far(other.date.date))
}
