/** Links of a scheme's groups: the dates that each series has, whose chair is whose, and who is to get what. */
import type { SeriesRule } from '../series.ts'
import { MOST_DATES } from '../seriesDates.ts'
import { FIRST_MEMBER_SEAT, MOST_CHAIRS } from '../session/seat.ts'
import { groupDates } from './calendar.ts'
import type { Group, GroupSeries, Id, Scheme, Term } from './document.ts'
import { membersOn } from './rota/dates.ts'
import { changesOf, endedOn } from './rotaChanges.ts'

const LEAST_CHAIRS = 3

/** The scheme with other groups; links and changes of groups that are gone go with them. */
export function withGroups(scheme: Scheme, groups: readonly Group[]): Scheme {
  const there = new Set(groups.map(({ id }) => id))
  return {
    ...scheme,
    groups: [...groups],
    series: scheme.series.filter(({ group }) => there.has(group)),
    rota: changesOf(scheme.rota, there),
  }
}

const sitesOf = (scheme: Scheme, group: Group): ReadonlySet<Id> => {
  const site = new Map(scheme.trainees.map((one) => [one.id, one.site]))
  return new Set(group.trainees.flatMap((id) => site.get(id) ?? []))
}

/**
 * The group's dates as a series' rule, holidays left out by their index; null where the term has none. A series has
 * 30 dates at most: `cut` says that the term has more.
 */
export function seriesRuleOf(
  scheme: Scheme,
  group: Group,
): { readonly rule: SeriesRule; readonly cut: boolean } | null {
  const { term } = scheme
  const dates = groupDates(term, group.meets, sitesOf(scheme, group))
  const met = dates.slice(0, MOST_DATES)
  while (met.at(-1)?.holiday) met.pop()
  const [first] = met
  if (!first) return null
  return {
    rule: {
      firstStart: `${first.date}T${group.meets.at}`,
      zone: term.zone,
      minutes: term.minutes,
      every: everyOf(term),
      count: met.length,
      without: met.flatMap(({ holiday }, index) => (holiday === null ? [] : [index])),
    },
    cut: dates.length > MOST_DATES,
  }
}

const everyOf = ({ every }: Term): SeriesRule['every'] => (every === 'month' ? 'month-nth' : every)

/** Chairs that a group's links are signed for, both leaders' included, with some left for whoever comes later. */
export const chairsFor = (term: Term, group: Group): number =>
  Math.min(
    MOST_CHAIRS,
    Math.max(LEAST_CHAIRS, FIRST_MEMBER_SEAT + Math.max(term.size.most, group.trainees.length) + 1),
  )

/** The series with a chair for everybody who sits in the group; a chair that somebody once had is given to nobody else. */
export function withSeats(series: GroupSeries, group: Group): GroupSeries {
  const seats = [...series.seats]
  for (const id of group.trainees) {
    if (seats.includes(id)) continue
    const free = seats.indexOf(null)
    if (free === -1) break
    seats[free] = id
  }
  const same = seats.every((id, at) => id === series.seats[at])
  return same ? series : { ...series, seats }
}

export type Invited =
  | { readonly as: 'trainee' | 'leader' | 'co-leader'; readonly link: 'none' | 'full' }
  | {
      readonly as: 'trainee' | 'leader' | 'co-leader'
      readonly link: 'made'
      readonly series: GroupSeries
      readonly invitation: string
    }

export type Invitee = Invited & {
  readonly person: Id
  readonly name: string
  readonly mail: string | null
  readonly site: Id
  readonly group: Group
}

function traineesLink(series: GroupSeries | undefined, id: Id): Invited {
  if (series === undefined) return { as: 'trainee', link: 'none' }
  const invitation = series.members[series.seats.indexOf(id)]
  if (invitation !== undefined) return { as: 'trainee', link: 'made', series, invitation }
  return { as: 'trainee', link: series.seats.includes(null) ? 'none' : 'full' }
}

/** Leaders of other groups who stand in for some dates, once each, with the place that they take: 0 is the leader's. */
function standIns(scheme: Scheme, { id, leaders }: Group): readonly { by: Id; place: number }[] {
  const found = new Map<Id, number>()
  for (const { group, by, for: whom } of scheme.rota.covers) {
    if (group === id && !leaders.includes(by) && !found.has(by))
      found.set(by, whom !== null && leaders[0] === whom ? 0 : 1)
  }
  return [...found].map(([by, place]) => ({ by, place }))
}

/** Whether somebody is expected on a day of a group: it runs, they belong to it then, or lead it. */
export function isExpected(scheme: Scheme, group: Group, person: Id, date: string): boolean {
  const { off, covers } = scheme.rota
  if (off.some((one) => one.group === group.id && one.date === date)) return false
  const end = endedOn(scheme, group.id)
  if (end !== null && date >= end) return false
  return (
    group.leaders.includes(person) ||
    covers.some((one) => one.group === group.id && one.by === person && one.date === date) ||
    membersOn(scheme, group, date).includes(person)
  )
}

/** Everybody who is to get a link, group by group, leaders first. */
export function inviteesOf(scheme: Scheme): readonly Invitee[] {
  const people = new Map([...scheme.trainees, ...scheme.leaders].map((one) => [one.id, one]))
  const series = new Map(scheme.series.map((one) => [one.group, one]))
  return scheme.groups.flatMap((group) => {
    const own = series.get(group.id)
    const of = (id: Id, invited: Invited): Invitee[] => {
      const one = people.get(id)
      if (!one) return []
      const { name, mail, site } = one
      return [{ ...invited, person: id, name, mail: mail ?? null, site, group }]
    }
    const lead = (id: Id, at: number): Invitee[] => {
      const as = at === 0 ? 'leader' : 'co-leader'
      const invitation = at === 0 ? own?.leader : own?.coLeader
      return of(
        id,
        own && invitation ? { as, link: 'made', series: own, invitation } : { as, link: 'none' },
      )
    }
    return [
      ...group.leaders.flatMap(lead),
      ...standIns(scheme, group).flatMap(({ by, place }) => lead(by, place)),
      ...group.trainees.flatMap((id) => of(id, traineesLink(own, id))),
    ]
  })
}

/** Groups whose links are to be signed: those that have people and dates and no links yet. */
export const unsigned = (scheme: Scheme): readonly Group[] =>
  scheme.groups.filter(
    (group) =>
      group.trainees.length > 0 &&
      !scheme.series.some((series) => series.group === group.id) &&
      seriesRuleOf(scheme, group) !== null,
  )
