/** What is wrong on a date of the rota: each named, with where. */
import type { Id, Leader, Scheme } from '../document.ts'
import { membersOn, metBy, type RotaDate, type RotaRow } from './dates.ts'

export type RotaFault =
  | { readonly kind: 'no-leader' }
  /** Two are wanted. */
  | { readonly kind: 'one-leader' }
  /** Only those who do not lead alone yet. */
  | { readonly kind: 'nobody-accredited' }
  /** Accreditation ends before this date. */
  | { readonly kind: 'lapsed'; readonly leader: Id }
  | { readonly kind: 'leader-twice'; readonly leader: Id; readonly group: Id }
  /** Who stands in is away then. */
  | { readonly kind: 'cover-away'; readonly leader: Id }
  /** Two who must not be in one group. */
  | { readonly kind: 'together'; readonly leader: Id; readonly other: Id }
  | { readonly kind: 'room-taken'; readonly place: string; readonly group: Id }

export interface FoundFault {
  readonly group: Id
  readonly date: string
  readonly fault: RotaFault
}

const minuteOf = (at: string): number => {
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  return hours * 60 + minutes
}

/** Whether two groups of one day stand in each other's time. */
export const overlaps = (scheme: Scheme, one: string, other: string): boolean =>
  Math.abs(minuteOf(one) - minuteOf(other)) < scheme.term.minutes

/** Whether somebody may lead alone on a day. */
export const isAccredited = ({ accreditation: of }: Leader, date: string): boolean =>
  of.kind === 'accredited' && (of.until === null || date <= of.until)

/** With whom of those given somebody must not be in one group. */
export const apartFrom = ({ apart }: Scheme, who: Id, others: readonly Id[]): readonly Id[] =>
  apart.flatMap(({ one, other }) => {
    if (one === who && others.includes(other)) return [other]
    return other === who && others.includes(one) ? [one] : []
  })

/** What happens on each day, to find who or what is in two places. */
export type ByDay = ReadonlyMap<
  string,
  readonly { readonly row: RotaRow; readonly date: RotaDate }[]
>

export function byDay(rows: readonly RotaRow[]): ByDay {
  const days = new Map<string, { row: RotaRow; date: RotaDate }[]>()
  for (const row of rows) {
    for (const date of metBy(row)) {
      const there = days.get(date.date)
      if (there) there.push({ row, date })
      else days.set(date.date, [{ row, date }])
    }
  }
  return days
}

function faultsOfLeaders(scheme: Scheme, { group }: RotaRow, on: RotaDate): RotaFault[] {
  const faults: RotaFault[] = []
  const { leaders, date } = on
  if (leaders.length === 0) return [{ kind: 'no-leader' }]
  if (leaders.length < scheme.term.leadersEach) faults.push({ kind: 'one-leader' })
  const people = leaders.flatMap((id) => scheme.leaders.find((one) => one.id === id) ?? [])
  const lapsed = people.filter(
    (one) => one.accreditation.kind === 'accredited' && !isAccredited(one, date),
  )
  for (const { id } of lapsed) faults.push({ kind: 'lapsed', leader: id })
  if (lapsed.length === 0 && !people.some((one) => isAccredited(one, date)))
    faults.push({ kind: 'nobody-accredited' })
  const members = membersOn(scheme, group, date)
  for (const leader of leaders) {
    for (const other of apartFrom(scheme, leader, members))
      faults.push({ kind: 'together', leader, other })
  }
  const [lead, coLead] = leaders
  if (lead !== undefined && coLead !== undefined && apartFrom(scheme, lead, [coLead]).length > 0)
    faults.push({ kind: 'together', leader: lead, other: coLead })
  return faults
}

/** What is wrong on one date of a group; none where it does not run. */
export function faultsOn(
  scheme: Scheme,
  days: ByDay,
  row: RotaRow,
  on: RotaDate,
): readonly RotaFault[] {
  if (on.off !== null) return []
  const faults = faultsOfLeaders(scheme, row, on)
  const awayCovers = on.covers.filter(({ by }) =>
    scheme.rota.absences.some(
      (one) => one.leader === by && one.first <= on.date && on.date < one.back,
    ),
  )
  for (const { by } of awayCovers) faults.push({ kind: 'cover-away', leader: by })
  for (const other of days.get(on.date) ?? []) {
    if (other.date === on || !overlaps(scheme, other.date.at, on.at)) continue
    const { id, place } = other.row.group
    if (id === row.group.id) continue
    for (const leader of on.leaders) {
      if (other.date.leaders.includes(leader))
        faults.push({ kind: 'leader-twice', leader, group: id })
    }
    const own = row.group.place
    if (own !== undefined && place !== undefined && own.toLowerCase() === place.toLowerCase())
      faults.push({ kind: 'room-taken', place: own, group: id })
  }
  return faults
}

/** Everything that is wrong from a day on, group by group in the order of days. */
export function rotaFaults(
  scheme: Scheme,
  rows: readonly RotaRow[],
  from: string,
): readonly FoundFault[] {
  const days = byDay(rows)
  return rows.flatMap((row) =>
    metBy(row)
      .filter(({ date }) => date >= from)
      .flatMap((on) =>
        faultsOn(scheme, days, row, on).map((fault) => ({
          group: row.group.id,
          date: on.date,
          fault,
        })),
      ),
  )
}

/** A leader's date that comes up: an accreditation that ends, a supervision that is due. */
export interface LeaderDue {
  readonly leader: Id
  readonly kind: 'accreditation' | 'supervision'
  readonly on: string
}

/** Leaders' own dates up to a day, of those who lead: the earliest first. */
export const leadersDue = (scheme: Scheme, until: string): readonly LeaderDue[] => {
  const lead = new Set(scheme.groups.flatMap(({ leaders }) => leaders))
  return scheme.leaders
    .filter(({ id, standing }) => standing === 'in' && lead.has(id))
    .flatMap(({ id, accreditation: of }): LeaderDue[] => {
      const on = of.kind === 'accredited' ? of.until : of.next
      const kind = of.kind === 'accredited' ? 'accreditation' : 'supervision'
      return on !== null && on <= until ? [{ leader: id, kind, on }] : []
    })
    .sort((one, other) => one.on.localeCompare(other.on))
}
