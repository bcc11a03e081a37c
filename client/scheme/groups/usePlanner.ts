/** Planning in two workers beside the page: the best plan so far, how good one can be, and a stop. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Plan, PlanningProblem } from '../../../shared/scheme/planning/problem.ts'
import { fetchWorker } from '../../later/fetchWorker.ts'
import type { PlannerOrder, PlannerSays } from './planner.ts'

/** Seconds that are given to the bound. */
const BOUND_SECONDS = 10
/** The same seed for the same problem: planning twice gives the same plan. */
const SEED = 1

export interface Planning {
  readonly state: 'idle' | 'planning' | 'ended' | 'failed'
  readonly best: { readonly plan: Plan; readonly points: number } | null
  /** No plan has fewer points; null while it is not known, `none` when it will not be. */
  readonly bound: number | 'none' | null
  /** 0–1 */
  readonly done: number
}

const IDLE: Planning = { state: 'idle', best: null, bound: null, done: 0 }

/** Lays the order before a worker of its own, until `until` is aborted. */
async function setToWork(
  order: PlannerOrder,
  until: AbortSignal,
  onWord: (word: PlannerSays) => void,
  onFail: () => void,
): Promise<void> {
  try {
    const worker = await fetchWorker(
      () => new Worker(new URL('./planner.ts', import.meta.url), { type: 'module' }),
    )
    if (until.aborted) return worker.terminate()
    until.addEventListener('abort', () => worker.terminate())
    worker.addEventListener('message', ({ data }: MessageEvent<PlannerSays>) => onWord(data))
    worker.addEventListener('error', onFail)
    worker.postMessage(order)
  } catch {
    if (!until.aborted) onFail()
  }
}

function after(planning: Planning, word: PlannerSays): Planning {
  switch (word.kind) {
    case 'bound':
      return { ...planning, bound: word.points }
    case 'no-bound':
      return { ...planning, bound: 'none' }
    case 'so-far':
      return {
        ...planning,
        best: { plan: word.plan, points: word.points },
        done: word.done,
        state: word.done === 1 ? 'ended' : planning.state,
      }
  }
}

export function usePlanner(): Planning & {
  start(problem: PlanningProblem): void
  /** Ends the work; what was found stays. */
  stop(): void
  /** Ends the work and forgets it. */
  leave(): void
} {
  const [planning, setPlanning] = useState<Planning>(IDLE)
  const work = useRef<AbortController | null>(null)
  const end = useCallback(() => work.current?.abort(), [])
  useEffect(() => end, [end])
  const start = useCallback(
    (problem: PlanningProblem) => {
      end()
      setPlanning({ ...IDLE, state: 'planning' })
      work.current = new AbortController()
      const { signal } = work.current
      const heard = (word: PlannerSays) => setPlanning((now) => after(now, word))
      void setToWork({ kind: 'search', problem, seed: SEED }, signal, heard, () =>
        setPlanning((now) => ({ ...now, state: 'failed' })),
      )
      // Without a bound there still is a plan: only its gap is not known.
      void setToWork({ kind: 'bound', problem, seconds: BOUND_SECONDS }, signal, heard, () =>
        heard({ kind: 'no-bound' }),
      )
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
