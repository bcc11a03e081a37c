/** Brings something outside to what is wanted: one step at a time, never two at once, and always to the newest wish in the end. */
import type { Scope } from './scope.ts'

/** Call it after every change of the wish. Resolves when what is outside is as the newest wish has it, or the scope is over. */
export type Settle = () => Promise<void>

/**
 * `wanted` is read anew before each step. The step's own scope ends when a newer wish comes in, so that a long one can give way.
 * A step that throws is tried again after `againMs`.
 */
export function reconcile<T>(
  scope: Scope,
  wanted: () => T,
  apply: (wanted: T, step: Scope) => Promise<void>,
  againMs = 1000,
): Settle {
  let running: Promise<void> | null = null
  let stale = false
  let step: Scope | null = null

  const run = async (): Promise<void> => {
    while (stale && !scope.isOver) {
      stale = false
      step = scope.within()
      try {
        await apply(wanted(), step)
      } catch {
        // What it works on went away, or refused for now: what is wanted then is read once more.
        if (!stale) await step.sleep(againMs)
        stale = true
      }
      step.end()
    }
    running = null
  }

  return () => {
    stale = true
    step?.end()
    running ??= run()
    return running
  }
}
