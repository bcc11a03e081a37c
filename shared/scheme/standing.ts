/** The document's groups as they stand, in the planner's numbers: for faults, reasons and moves by hand. */
import type { Group, Id, Meeting, Scheme } from './document.ts'
import { type NumberedScheme, numberedScheme } from './planned.ts'
import type { Plan } from './planning/problem.ts'
import { endedOn } from './rotaChanges.ts'

export interface StandingPlan extends NumberedScheme {
  /** `groups[i]` of the document is `plan.groups[i]`. */
  readonly plan: Plan
}

const timesWith = (times: readonly Meeting[], groups: readonly Group[]): Meeting[] => {
  const all = [...times]
  for (const { meets } of groups)
    if (!all.some(({ day, at }) => day === meets.day && at === meets.at)) all.push(meets)
  return all
}

/** Nothing is kept here: what a coordinator moves by hand may be moved out of a kept group too. */
export function standingPlan(scheme: Scheme): StandingPlan {
  const { groups } = scheme
  const times = timesWith(scheme.term.times, groups)
  const numbered = numberedScheme({ ...scheme, groups: [], term: { ...scheme.term, times } })
  const numbers = (list: readonly { readonly id: Id }[]) => {
    const at = new Map(list.map(({ id }, index) => [id, index]))
    return (ids: readonly Id[]): number[] => ids.flatMap((id) => at.get(id) ?? [])
  }
  const trainees = numbers(numbered.trainees)
  const leaders = numbers(numbered.leaders)
  return {
    ...numbered,
    plan: {
      groups: groups.map(({ id, meets, leaders: led, trainees: seated, continues }) => ({
        time: times.findIndex(({ day, at }) => day === meets.day && at === meets.at),
        // Whoever led a group that has ended leads one fewer.
        leaders: endedOn(scheme, id) === null ? leaders(led) : [],
        trainees: trainees(seated),
        continues: continues === null ? null : numbered.former.indexOf(continues),
      })),
    },
  }
}

/** The groups after a move by hand: their people as the plan has them, all else as before. */
export const groupsAfter = (scheme: Scheme, { trainees }: StandingPlan, plan: Plan): Group[] =>
  scheme.groups.map((group, at) => ({
    ...group,
    trainees: (plan.groups[at]?.trainees ?? []).flatMap((index) => trainees[index]?.id ?? []),
  }))

/** "Thursday A", "Thursday B": the first letter that no group of the day has. */
export function groupName(day: string, taken: ReadonlySet<string>): string {
  for (let at = 0; at < 1_000; at += 1) {
    const letter = String.fromCharCode(65 + (at % 26))
    const name = `${day} ${letter}${at < 26 ? '' : Math.floor(at / 26) + 1}`
    if (!taken.has(name)) return name
  }
  return day
}
