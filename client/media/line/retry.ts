/** How long to wait before trying the media line again: quick at first, then every few seconds, never given up. */

const WAITS_MS = [0, 300, 800, 1500, 3000]
const THEN_MS = 5000

/** Milliseconds before attempt `attempt` (0 is the first). `random` in [0, 1) spreads a whole room that returns at once. */
export function waitBefore(attempt: number, random: number): number {
  const wait = WAITS_MS[attempt] ?? THEN_MS
  return Math.round(wait * (0.75 + 0.5 * random))
}
