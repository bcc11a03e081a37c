/**
 * Rules that cannot all hold: the smallest set of what a coordinator has laid down that contradicts itself. Planning
 * never breaks a rule, so such a set can only stand among what is kept by hand.
 */
import { faultsOf } from './planning/faults.ts'
import type { Apart, KeptGroup, PlanningProblem } from './planning/problem.ts'

/** One thing that was laid down, and can be given up by itself. */
export type Rule =
  | { readonly kind: 'kept-in'; readonly group: number; readonly trainee: number }
  | { readonly kind: 'kept-leaders'; readonly group: number }
  | { readonly kind: 'apart'; readonly apart: Apart }
  | { readonly kind: 'one-site' }
  | { readonly kind: 'size' }

function rulesOf(problem: PlanningProblem): readonly Rule[] {
  return [
    ...problem.apart.map((apart): Rule => ({ kind: 'apart', apart })),
    ...(problem.sites === 'apart' ? [{ kind: 'one-site' } as const] : []),
    { kind: 'size' },
    ...problem.kept.flatMap(({ trainees }, group): Rule[] => [
      { kind: 'kept-leaders', group },
      ...trainees.map((trainee): Rule => ({ kind: 'kept-in', group, trainee })),
    ]),
  ]
}

/** The problem with only some of its rules; a kept group without its leaders' rule is not kept at all. */
function problemWith(problem: PlanningProblem, rules: ReadonlySet<Rule>): PlanningProblem {
  const all = [...rules]
  const kept = problem.kept.flatMap((group, at): KeptGroup[] =>
    all.some((rule) => rule.kind === 'kept-leaders' && rule.group === at)
      ? [
          {
            ...group,
            trainees: group.trainees.filter((trainee) =>
              all.some(
                (rule) => rule.kind === 'kept-in' && rule.group === at && rule.trainee === trainee,
              ),
            ),
          },
        ]
      : [],
  )
  const sized = all.some(({ kind }) => kind === 'size')
  return {
    ...problem,
    kept,
    apart: all.flatMap((rule) => (rule.kind === 'apart' ? [rule.apart] : [])),
    sites:
      problem.sites === 'apart' && !all.some(({ kind }) => kind === 'one-site')
        ? 'free'
        : problem.sites,
    size: sized
      ? { ...problem.size, least: 0 }
      : { least: 0, best: 0, most: problem.trainees.length },
  }
}

const contradicts = (problem: PlanningProblem, rules: ReadonlySet<Rule>): boolean => {
  const some = problemWith(problem, rules)
  return faultsOf(some, { groups: some.kept }).length > 0
}

/**
 * A smallest set of rules that contradict each other: none of them can be left out of it without the rest holding
 * together. Null when what is kept breaks no rule. Deletion filter; quadratic in the rules.
 */
export function smallestContradiction(problem: PlanningProblem): readonly Rule[] | null {
  const rules = new Set(rulesOf(problem))
  if (!contradicts(problem, rules)) return null
  for (const rule of [...rules]) {
    rules.delete(rule)
    if (!contradicts(problem, rules)) rules.add(rule)
  }
  return [...rules]
}
