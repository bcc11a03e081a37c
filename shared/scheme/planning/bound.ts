/**
 * How good a plan can be at best: the problem with groups of one time put together, as a mixed-integer model in the
 * text format that solvers read (CPLEX LP). It leaves out which group of its time a person is in, and of those who must
 * not sit together all but this: who must not sit with a leader needs another leader at that time. So no plan weighs
 * less than the model's optimum, and a solver's bound on it is a bound on every plan.
 *
 * Pairs of one kind in a group grow as n(n−1)/2; the sum over the groups of one time is bounded from below by the
 * tangents at whole numbers, j·N − j(j+1)/2·g for N people in g groups.
 */
import type { Week } from '../week.ts'
import type { LeaderIndex, PlannedTrainee, PlanningProblem, TimeIndex } from './problem.ts'
import { WEIGHTS } from './weights.ts'

/** Trainees whom the model need not tell apart. */
interface Kind {
  readonly trainee: PlannedTrainee
  /** The one time of somebody who is kept in a group. */
  readonly kept: TimeIndex | null
  /** Leaders they must not sit with. */
  readonly not: readonly LeaderIndex[]
  count: number
}

function kindsOf(problem: PlanningProblem): readonly Kind[] {
  const keptAt = new Map<number, TimeIndex>()
  for (const { time, trainees } of problem.kept)
    for (const trainee of trainees) keptAt.set(trainee, time)
  const apart = new Map<number, LeaderIndex[]>()
  for (const pair of problem.apart) {
    if (pair.kind !== 'leader') continue
    apart.set(pair.trainee, [...(apart.get(pair.trainee) ?? []), pair.leader])
  }
  const kinds = new Map<string, Kind>()
  problem.trainees.forEach((trainee, index) => {
    const kept = keptAt.get(index) ?? null
    const not = (apart.get(index) ?? []).toSorted((one, other) => one - other)
    const key = JSON.stringify([trainee, kept, not])
    const kind = kinds.get(key)
    if (kind) kind.count += 1
    else kinds.set(key, { trainee, kept, not, count: 1 })
  })
  return [...kinds.values()]
}

const sum = (terms: readonly string[]): string =>
  terms.length === 0 ? '0 zero' : terms.join(' + ')
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)

interface Model {
  readonly objective: string[]
  readonly rows: string[]
  readonly bounds: string[]
  readonly whole: string[]
  readonly yesOrNo: string[]
}

const timesOf = (problem: PlanningProblem, can: Week): readonly TimeIndex[] =>
  range(problem.times.length).filter((time) => (can & (problem.times[time]?.half ?? 0)) !== 0)

function addLeaders(problem: PlanningProblem, { objective, rows, yesOrNo }: Model): void {
  const at: string[][] = problem.times.map(() => [])
  const accredited: string[][] = problem.times.map(() => [])
  problem.leaders.forEach((leader, index) => {
    const own = timesOf(problem, leader.can)
    for (const time of own) {
      const led = `y_${index}_${time}`
      yesOrNo.push(led)
      at[time]?.push(led)
      if (leader.accredited) accredited[time]?.push(led)
    }
    for (const half of new Set(own.map((time) => problem.times[time]?.half))) {
      const once = own.filter((time) => problem.times[time]?.half === half)
      if (once.length > 1) rows.push(`${sum(once.map((time) => `y_${index}_${time}`))} <= 1`)
    }
    const all = sum(own.map((time) => `y_${index}_${time}`))
    rows.push(`${all} <= ${leader.most}`)
    objective.push(`${WEIGHTS.load} load_${index}`)
    for (const j of range(leader.most)) {
      const less = own.map((time) => ` - ${2 * j + 1} y_${index}_${time}`).join('')
      rows.push(`load_${index}${less} >= ${-j * (j + 1)}`)
    }
  })
  for (const time of range(problem.times.length)) {
    rows.push(`${sum(at[time] ?? [])} - ${problem.leadersEach} g_${time} = 0`)
    rows.push(`${sum(accredited[time] ?? [])} - g_${time} >= 0`)
  }
}

/** Whether a trainee of a former group could go on in it at a time. */
const goesOn = (problem: PlanningProblem, before: number, time: TimeIndex): boolean =>
  (problem.formerLeaders[before] ?? []).some(
    (leader) => ((problem.leaders[leader]?.can ?? 0) & (problem.times[time]?.half ?? 0)) !== 0,
  )

function addPairs(
  model: Model,
  problem: PlanningProblem,
  weight: number,
  name: string,
  seated: ReadonlyMap<string, readonly string[]>,
): void {
  for (const [key, people] of seated) {
    const time = key.slice(key.indexOf('_') + 1)
    model.objective.push(`${weight} ${name}_${key}`)
    const most = Math.min(problem.size.most, people.length * problem.size.most)
    for (const j of range(most).slice(1)) {
      const less = people.map((person) => ` - ${j} ${person}`).join('')
      model.rows.push(`${name}_${key}${less} + ${(j * (j + 1)) / 2} g_${time} >= 0`)
    }
  }
}

function addTrainees(problem: PlanningProblem, model: Model): void {
  const { objective, rows, bounds } = model
  const at: string[][] = problem.times.map(() => [])
  const sites = new Map<string, string[]>()
  const grades = new Map<string, string[]>()
  kindsOf(problem).forEach(({ trainee, kept, not, count }, kind) => {
    const left = trainee.before === null ? 0 : WEIGHTS.leftGroup
    const own = kept === null ? timesOf(problem, trainee.can) : [kept]
    for (const time of own) {
      const seated = `x_${kind}_${time}`
      at[time]?.push(seated)
      for (const [of, value] of [
        [sites, trainee.site],
        [grades, trainee.grade],
      ] as const) {
        const key = `${value}_${time}`
        of.set(key, [...(of.get(key) ?? []), seated])
      }
      const half = problem.times[time]?.half ?? 0
      if (not.some((leader) => ((problem.leaders[leader]?.can ?? 0) & half) !== 0)) {
        const others = [...problem.leaders.keys()].filter(
          (leader) => !not.includes(leader) && ((problem.leaders[leader]?.can ?? 0) & half) !== 0,
        )
        const less = others.map((leader) => ` - ${count} y_${leader}_${time}`).join('')
        rows.push(`${seated}${less} <= 0`)
      }
      const stays = trainee.before !== null && goesOn(problem, trainee.before, time)
      const unmet = trainee.wishes.length > 0 && !trainee.wishes.includes(time)
      const weight = (stays ? 0 : left) + (unmet ? WEIGHTS.wish : 0)
      if (weight > 0) objective.push(`${weight} ${seated}`)
    }
    objective.push(`${WEIGHTS.unplaced + left} u_${kind}`)
    rows.push(`${sum([...own.map((time) => `x_${kind}_${time}`), `u_${kind}`])} = ${count}`)
    if (kept !== null) bounds.push(`u_${kind} = 0`)
  })
  const { least, best, most } = problem.size
  for (const time of range(problem.times.length)) {
    const all = sum(at[time] ?? [])
    rows.push(`${all} - ${most} g_${time} <= 0`)
    if (!problem.kept.some((kept) => kept.time === time))
      rows.push(`${all} - ${least} g_${time} >= 0`)
    rows.push(`${all} - ${best} g_${time} - more_${time} + fewer_${time} = 0`)
    objective.push(`${WEIGHTS.size} more_${time}`, `${WEIGHTS.size} fewer_${time}`)
  }
  if (problem.sites === 'mixed') addPairs(model, problem, WEIGHTS.sameSite, 's', sites)
  addPairs(model, problem, WEIGHTS.sameGrade, 'q', grades)
}

/** The model as text; its optimum is no more than any plan's points. */
export function boundModel(problem: PlanningProblem): string {
  const model: Model = { objective: [], rows: [], bounds: ['zero = 0'], whole: [], yesOrNo: [] }
  for (const time of range(problem.times.length)) {
    model.whole.push(`g_${time}`)
    model.objective.push(`${WEIGHTS.group} g_${time}`)
    const kept = problem.kept.filter((group) => group.time === time).length
    if (kept > 0) model.bounds.push(`g_${time} >= ${kept}`)
  }
  addLeaders(problem, model)
  addTrainees(problem, model)
  return [
    'Minimize',
    ` cost: ${sum(model.objective)}`,
    'Subject To',
    ...model.rows.map((row, at) => ` r${at}: ${row}`),
    'Bounds',
    ...model.bounds.map((bound) => ` ${bound}`),
    'General',
    ` ${model.whole.join(' ')}`,
    'Binary',
    ` ${model.yesOrNo.join(' ')}`,
    'End',
    '',
  ].join('\n')
}
