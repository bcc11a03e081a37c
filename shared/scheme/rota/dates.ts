/**
 * The rota: every date of every group as it stands, worked out from the groups, the term and what has changed since. Days are
 * `YYYY-MM-DD`, and compare as they are written.
 */
import { groupDates } from '../calendar.ts'
import type { Group, Id, Scheme } from '../document.ts'
import { type Cover, endedOn } from '../rotaChanges.ts'

export interface RotaDate {
  readonly date: string
  /** Wall time, `HH:mm`. */
  readonly at: string
  /** Beside the group's rhythm. */
  readonly extra: boolean
  /** Why it does not run; null: it does. */
  readonly off: { readonly holiday: string } | 'off' | null
  /** Who leads it, covers included. */
  readonly leaders: readonly Id[]
  /** Leaders of the group who are away on it. */
  readonly away: readonly Id[]
  readonly covers: readonly Cover[]
}

export interface RotaRow {
  readonly group: Group
  readonly dates: readonly RotaDate[]
}

/** The day after. */
export const dayAfter = (date: string, days = 1): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Of two days the later. */
export const laterOf = (one: string, other: string): string =>
  one.localeCompare(other) < 0 ? other : one

/** The Monday of a day's week. */
export function mondayOf(date: string): string {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
  return dayAfter(date, -weekday)
}

export const isAway = ({ rota }: Scheme, leader: Id, date: string): boolean =>
  rota.absences.some((one) => one.leader === leader && one.first <= date && date < one.back)

/** Who belongs to a group on a day. */
export function membersOn({ rota }: Scheme, group: Group, date: string): readonly Id[] {
  const stays = rota.stays.filter((one) => one.group === group.id)
  const from = new Map(
    stays.filter(({ until }) => until === null).map((one) => [one.trainee, one.from ?? '']),
  )
  const gone = stays
    .filter(({ from, until }) => until !== null && (from ?? '') <= date && date < until)
    .map(({ trainee }) => trainee)
  const here = group.trainees.filter((id) => (from.get(id) ?? '') <= date)
  return [...new Set([...here, ...gone])]
}

/** Everybody who belongs to a group at some time of the term. */
const everMembers = ({ rota }: Scheme, group: Group): readonly Id[] => [
  ...group.trainees,
  ...rota.stays.filter((one) => one.group === group.id).map(({ trainee }) => trainee),
]

/** Where a cover stands in for nobody who is away any more, it counts as one beside. */
function leadersOn(scheme: Scheme, group: Group, covers: readonly Cover[], date: string) {
  const away = group.leaders.filter((id) => isAway(scheme, id, date))
  const replaced = new Set([...away, ...covers.flatMap(({ for: whom }) => whom ?? [])])
  const leaders = group.leaders.flatMap((id) => {
    const cover = covers.find((one) => one.for === id)
    if (cover) return [cover.by]
    return replaced.has(id) ? [] : [id]
  })
  const beside = covers.filter(({ for: whom }) => whom === null || !group.leaders.includes(whom))
  return { away, leaders: [...new Set([...leaders, ...beside.map(({ by }) => by)])] }
}

/** The rota of one group. */
export function rowOf(scheme: Scheme, group: Group): RotaRow {
  const { rota, term } = scheme
  const site = new Map(scheme.trainees.map((one) => [one.id, one.site]))
  const sites = new Set(everMembers(scheme, group).flatMap((id) => site.get(id) ?? []))
  const end = endedOn(scheme, group.id)
  const of = <T extends { readonly group: Id }>(list: readonly T[]): readonly T[] =>
    list.filter((one) => one.group === group.id)
  const off = new Set(of(rota.off).map(({ date }) => date))
  const covers = of(rota.covers)
  const dated = (date: string, at: string, extra: boolean, holiday: string | null): RotaDate => {
    const here = covers.filter((one) => one.date === date)
    return {
      date,
      at,
      extra,
      off: holiday !== null ? { holiday } : off.has(date) ? 'off' : null,
      covers: here,
      ...leadersOn(scheme, group, here, date),
    }
  }
  const dates = [
    ...groupDates(term, group.meets, sites).map(({ date, holiday }) =>
      dated(date, group.meets.at, false, holiday),
    ),
    ...of(rota.extra).map(({ date, at }) => dated(date, at, true, null)),
  ]
  return {
    group,
    dates: dates
      .filter(({ date }) => end === null || date < end)
      .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)),
  }
}

export const rotaOf = (scheme: Scheme): readonly RotaRow[] =>
  scheme.groups.map((group) => rowOf(scheme, group))

/** Dates on which a group meets. */
export const metBy = ({ dates }: RotaRow): readonly RotaDate[] =>
  dates.filter(({ off }) => off === null)

/** The Mondays of a term's weeks. */
export function weeksOf(first: string, last: string): readonly string[] {
  const weeks: string[] = []
  for (let monday = mondayOf(first); monday <= last; monday = dayAfter(monday, 7))
    weeks.push(monday)
  return weeks
}
