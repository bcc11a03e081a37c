/** Schemes drawn from a seed: sites, days and pairs as training schemes have them. */
import { chanceFrom } from '../../../shared/scheme/planning/chance.ts'
import type { Apart, PlanningProblem } from '../../../shared/scheme/planning/problem.ts'
import { DAYS, halfBit, NEVER } from '../../../shared/scheme/week.ts'

export interface SchemeSize {
  readonly trainees: number
  readonly leaders: number
  readonly sites: number
  readonly seed: number
}

/** A whole scheme: each trainee can on some half-days of a working week, each leader on more. */
export function drawScheme({ trainees, leaders, sites, seed }: SchemeSize): PlanningProblem {
  const chance = chanceFrom(seed)
  const halves = DAYS.slice(0, 5).flatMap((day) => [halfBit(`${day}-am`), halfBit(`${day}-pm`)])
  const draw = (likely: number) =>
    halves.reduce((week, half) => (chance.next() < likely ? week | half : week), NEVER)
  const apart: Apart[] = []
  for (let trainee = 0; trainee < trainees; trainee += 1) {
    if (chance.next() < 0.8) apart.push({ kind: 'leader', trainee, leader: chance.below(leaders) })
    const other = chance.below(trainees)
    if (chance.next() < 0.05 && other !== trainee)
      apart.push({ kind: 'trainees', one: trainee, other })
  }
  const site = (at: number) => Math.floor(sites * ((at * 0.618_034) % 1) ** 1.5)
  return {
    trainees: Array.from({ length: trainees }, (_, at) => ({
      site: site(at),
      grade: chance.below(3),
      can: draw(0.3),
      before: null,
      wishes: [],
    })),
    leaders: Array.from({ length: leaders }, (_, at) => ({
      site: at % sites,
      can: draw(0.4),
      most: 1 + chance.below(2),
      accredited: chance.next() < 0.75,
    })),
    times: halves.map((half) => ({ half })),
    apart,
    kept: [],
    formerLeaders: [],
    size: { least: 6, best: 8, most: 10 },
    leadersEach: 1,
    sites: 'mixed',
  }
}
