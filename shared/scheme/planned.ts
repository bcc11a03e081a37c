/** From a scheme's document to what is to be planned, and from a plan back to groups with names. */
import type { ApartPair, Group, Id, Leader, Meeting, Scheme, Trainee } from './document.ts'
import type { Apart, Plan, PlannedGroup, PlanningProblem } from './planning/problem.ts'
import { endedOn } from './rotaChanges.ts'
import { halfAt, halfBit, weekOf } from './week.ts'

/** The problem with what each number of it stands for. */
export interface NumberedScheme {
  readonly problem: PlanningProblem
  readonly trainees: readonly Trainee[]
  readonly leaders: readonly Leader[]
  readonly times: readonly Meeting[]
  readonly former: readonly Id[]
}

const sameMeeting = (one: Meeting, other: Meeting): boolean =>
  one.day === other.day && one.at === other.at

const numbers = (ids: readonly Id[]): ((id: Id) => number) => {
  const at = new Map(ids.map((id, index) => [id, index]))
  return (id) => at.get(id) ?? -1
}

const apartOf = (
  { one, other }: ApartPair,
  trainee: (id: Id) => number,
  leader: (id: Id) => number,
): Apart | null => {
  const trainees = [trainee(one), trainee(other)].filter((index) => index !== -1)
  const leaders = [leader(one), leader(other)].filter((index) => index !== -1)
  const [first = -1, second = -1] = trainees
  const [lead = -1, coLead = -1] = leaders
  if (trainees.length === 2) return { kind: 'trainees', one: first, other: second }
  if (leaders.length === 2) return { kind: 'leaders', one: lead, other: coLead }
  return trainees.length === 1 && leaders.length === 1
    ? { kind: 'leader', trainee: first, leader: lead }
    : null
}

/** What stands: groups that are kept and still meet. */
const keptIn = (scheme: Scheme): readonly Group[] =>
  scheme.groups.filter(({ id, kept }) => kept !== 'no' && endedOn(scheme, id) === null)

/** Those who are in the scheme, the times it offers and those of kept groups; people aside are left out. */
export function numberedScheme(scheme: Scheme): NumberedScheme {
  const trainees = scheme.trainees.filter(({ standing }) => standing === 'in')
  const leaders = scheme.leaders.filter(({ standing }) => standing === 'in')
  const keptGroups = keptIn(scheme)
  const times = [...scheme.term.times]
  for (const { meets } of keptGroups) {
    if (!times.some((time) => sameMeeting(time, meets))) times.push(meets)
  }
  const trainee = numbers(trainees.map(({ id }) => id))
  const leader = numbers(leaders.map(({ id }) => id))
  const site = numbers(scheme.sites.map(({ id }) => id))
  const grade = numbers([...new Set(trainees.map((one) => one.grade))])
  const former = scheme.former.map(({ id }) => id)
  const timeOf = (meets: Meeting): number => times.findIndex((time) => sameMeeting(time, meets))
  const beforeOf = (id: Id): number | null => {
    const at = scheme.former.findIndex((group) => group.trainees.includes(id))
    return at === -1 ? null : at
  }
  const present = (index: number): boolean => index !== -1
  return {
    trainees,
    leaders,
    times,
    former,
    problem: {
      trainees: trainees.map((one) => ({
        site: site(one.site),
        grade: grade(one.grade),
        can: weekOf(one.can),
        before: beforeOf(one.id),
        wishes: one.wishes.map(timeOf).filter(present),
      })),
      leaders: leaders.map((one) => ({
        site: site(one.site),
        can: weekOf(one.can),
        most: one.most,
        accredited: one.accreditation.kind === 'accredited',
      })),
      times: times.map(({ day, at }) => ({ half: halfBit(halfAt(day, at)) })),
      apart: scheme.apart.flatMap((pair) => apartOf(pair, trainee, leader) ?? []),
      kept: keptGroups.map((group) => ({
        time: timeOf(group.meets),
        leaders: group.leaders.map(leader).filter(present),
        trainees: group.trainees.map(trainee).filter(present),
        continues: group.continues === null ? null : former.indexOf(group.continues),
        shut: group.kept === 'shut',
      })),
      formerLeaders: scheme.former.map((group) => group.leaders.map(leader).filter(present)),
      size: scheme.term.size,
      leadersEach: scheme.term.leadersEach,
      sites: scheme.term.sites,
    },
  }
}

/**
 * A plan as groups of the document. Kept groups keep their id and name; one that goes on with a group of last term
 * has its name; for others `named` is asked, and `draw` for the id. Those that have ended come last, as they were.
 */
export function groupsOf(
  scheme: Scheme,
  numbered: NumberedScheme,
  plan: Plan,
  {
    draw,
    named,
  }: {
    readonly draw: () => Id
    readonly named: (meets: Meeting, taken: ReadonlySet<string>) => string
  },
): readonly Group[] {
  const kept = keptIn(scheme)
  const over = scheme.groups.filter(({ id }) => endedOn(scheme, id) !== null)
  const taken = new Set([...kept, ...over].map(({ name }) => name))
  const idsOf = (people: readonly { readonly id: Id }[], indexes: readonly number[]): Id[] =>
    indexes.flatMap((index) => people[index]?.id ?? [])
  const groupOf = (planned: PlannedGroup, at: number): Group[] => {
    const meets = numbered.times[planned.time]
    if (!meets) return []
    const stands = kept[at]
    const continues =
      planned.continues === null ? null : (numbered.former[planned.continues] ?? null)
    const before = scheme.former.find(({ id }) => id === continues)?.name
    const name =
      stands?.name ?? (before !== undefined && !taken.has(before) ? before : named(meets, taken))
    taken.add(name)
    return [
      {
        id: stands?.id ?? draw(),
        name,
        meets,
        leaders: idsOf(numbered.leaders, planned.leaders),
        trainees: idsOf(numbered.trainees, planned.trainees),
        kept: stands?.kept ?? 'no',
        continues,
        ...(stands?.place === undefined ? {} : { place: stands.place }),
      },
    ]
  }
  return [...plan.groups.flatMap(groupOf), ...over]
}
