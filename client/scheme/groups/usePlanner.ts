/** Planning in two workers beside the page: the best plan so far, how good one can be, and a stop. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Plan, PlanningProblem } from '../../../shared/scheme/planning/problem.ts'
import type { PlannerOrder, PlannerSays } from './planner.ts'

/** Seconds that are given to the bound. */
const BOUND_SECONDS = 10
/** The same seed for the same problem: planning twice gives the same plan. */
const SEED = 1

export interface Planning {
  readonly state: 'idle' | 'planning' | 'ended' | 'failed'
  readonly best: { readonly plan: Plan; readonly points: number } | null
  /** No plan has fewer points; null while it is not known. */
  readonly bound: number | null
  /** 0–1 */
  readonly done: number
}

const IDLE: Planning = { state: 'idle', best: null, bound: null, done: 0 }

function startWorker(order: PlannerOrder, onWord: (word: PlannerSays) => void, onFail: () => void) {
  const worker = new Worker(new URL('./planner.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<PlannerSays>) => onWord(data))
  worker.addEventListener('error', onFail)
  worker.postMessage(order)
  return worker
}

const after = (planning: Planning, word: PlannerSays): Planning =>
  word.kind === 'bound'
    ? { ...planning, bound: word.points }
    : {
        ...planning,
        best: { plan: word.plan, points: word.points },
        done: word.done,
        state: word.done === 1 ? 'ended' : planning.state,
      }

export function usePlanner(): Planning & {
  start(problem: PlanningProblem): void
  /** Ends the work; what was found stays. */
  stop(): void
  /** Ends the work and forgets it. */
  leave(): void
} {
  const [planning, setPlanning] = useState<Planning>(IDLE)
  const workers = useRef<readonly Worker[]>([])
  const end = useCallback(() => {
    for (const worker of workers.current) worker.terminate()
    workers.current = []
  }, [])
  useEffect(() => end, [end])
  const start = useCallback(
    (problem: PlanningProblem) => {
      end()
      setPlanning({ ...IDLE, state: 'planning' })
      const heard = (word: PlannerSays) => setPlanning((now) => after(now, word))
      workers.current = [
        startWorker({ kind: 'search', problem, seed: SEED }, heard, () =>
          setPlanning((now) => ({ ...now, state: 'failed' })),
        ),
        // Without a bound there still is a plan: only its gap is not known.
        startWorker({ kind: 'bound', problem, seconds: BOUND_SECONDS }, heard, () => undefined),
      ]
    },
    [end],
  )
  const stop = useCallback(() => {
    end()
    setPlanning((now) => ({ ...now, state: 'ended' }))
  }, [end])
  const leave = useCallback(() => {
    end()
    setPlanning(IDLE)
  }, [end])
  return { ...planning, start, stop, leave }
}
