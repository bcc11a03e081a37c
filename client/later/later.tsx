/** A screen that is fetched when it is shown, or a little before. */
import { type ComponentType, lazy } from 'react'
import { type Fetching, fetchPart } from './fetchPart.ts'

export interface Later<P> {
  readonly Screen: ComponentType<P>
  /** Fetches it ahead: a build that leaves the server meanwhile takes nothing from this page. */
  ahead(): void
  /** Fetches it now; throws {@link PartMissing} after so many tries. */
  fetch(tries: number): Promise<void>
}

export function later<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
  fetching: Fetching = {},
): Later<P> {
  let coming: Promise<{ default: ComponentType<P> }> | null = null
  return {
    Screen: lazy(() => fetchPart(load, fetching)),
    async fetch(tries) {
      await fetchPart(load, { tries })
    },
    ahead() {
      coming ??= load()
      // Whoever shows it asks for it again, and says so.
      coming.catch(() => {
        coming = null
      })
    },
  }
}

/** Does something when the browser has nothing else to do, a little later where it cannot say. */
export function whenIdle(act: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const idle = window.requestIdleCallback(act, { timeout: 5_000 })
    return () => window.cancelIdleCallback(idle)
  }
  const timer = setTimeout(act, 1_500)
  return () => clearTimeout(timer)
}
