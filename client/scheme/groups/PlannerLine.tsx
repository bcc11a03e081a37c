/** The planner at work: the best plan so far, how good one can be, a stop, and the way back. */
import type { Scheme } from '../../../shared/scheme/document.ts'
import { costParts } from '../../../shared/scheme/planning/cost.ts'
import type { PlanningProblem } from '../../../shared/scheme/planning/problem.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { schemeGroups } from '../../text/schemeGroups.ts'
import type { usePlanner } from './usePlanner.ts'

const text = () => schemeGroups.run

/** How much better a plan could be at most, of this one's points. */
function gapSaid(points: number, bound: number | 'none' | null): string {
  if (bound === 'none') return text().noGap
  if (bound === null || points <= 0) return text().gap(null)
  return text().gap(Math.max(0, ((points - bound) / points) * 100))
}

export function PlannerLine({
  planner,
  scheme,
  problem,
  all,
  onUse,
}: {
  readonly planner: ReturnType<typeof usePlanner>
  readonly scheme: Scheme
  readonly problem: PlanningProblem
  readonly all: number
  readonly onUse: () => void
}) {
  const { best, state, bound, done } = planner
  const isOver = state === 'ended'
  const parts = best && costParts(problem, best.plan)
  const placed = parts === null ? 0 : all - parts.unplaced
  const before = scheme.groups.reduce((sum, { trainees }) => sum + trainees.length, 0)
  const heading = () => {
    if (best === null) return state === 'failed' ? text().failed : text().begin
    return isOver ? text().ended(placed, all) : text().best(placed, all)
  }
  return (
    <Sheet className="plansheet plannerline">
      <div role={state === 'failed' ? 'alert' : undefined}>
        <h2>{heading()}</h2>
        {state === 'failed' && best && <p className="alertline">{text().failed}</p>}
        {best && parts && (
          <p className="small q" role={isOver ? 'status' : undefined}>
            {[
              scheme.groups.length > 0 ? text().more(placed - before) : '',
              text().parts(parts.wish, parts.leftGroup),
              gapSaid(best.points, bound),
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
        )}
      </div>
      <div className="row row--wrap">
        <Button kind="quiet" onClick={planner.leave}>
          {text().back}
        </Button>
        {isOver ? (
          <Button kind="primary" onClick={onUse}>
            {text().use}
          </Button>
        ) : (
          <Button kind="primary" disabled={best === null} onClick={planner.stop}>
            {text().stop}
          </Button>
        )}
      </div>
      <progress max={1} value={isOver ? 1 : done} aria-label={text().progress} />
    </Sheet>
  )
}
