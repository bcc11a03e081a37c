/**
 * After the end of a room: for as long as a copy from before could bring it back, the page stands by the sealed word of the end, and
 * brings it to each server that has started since. Pure: what was heard in, what to do next out.
 */

import type { GoneView } from '../../shared/pageView.ts'

/** Whether the room itself has ended by this: nobody comes back to it. */
export const isForGood = ({ why }: Pick<GoneView, 'why'>): boolean =>
  why === 'ended' || why === 'cap'

/** The longest that a copy is taken (the server's `COPY_LIFETIME`), and a minute for clocks that differ (ms). */
export const VIGIL_LASTS = 11 * 60_000

export interface Vigil {
  /** The server's run that has the word; null while none is known to. */
  readonly told: string | null
  /** Time passed on this device (ms) at which it is over. */
  readonly until: number
}

/** `passed`: ms by a clock that nobody sets. */
export const beginVigil = (passed: number): Vigil => ({ told: null, until: passed + VIGIL_LASTS })

export type NextOfVigil = 'over' | 'wait' | 'tell'

/** What to do when the server says which run it is; null: it has not answered. */
export function nextOf(vigil: Vigil, run: string | null, passed: number): NextOfVigil {
  if (passed >= vigil.until) return 'over'
  return run === null || run === vigil.told ? 'wait' : 'tell'
}

/** That run has the word. Whatever came back before it was given has made new copies: the vigil begins anew. */
export const hasTold = (run: string, passed: number): Vigil => ({
  told: run,
  until: passed + VIGIL_LASTS,
})
