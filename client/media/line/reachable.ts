/** Whether the server can be reached at all just now: a line is not torn down while the way to build it anew is missing. */

const PATIENCE_MS = 1500

/** Asks the media gate's own server. Never throws. */
export async function isReachable(url: string): Promise<boolean> {
  try {
    await fetch(new URL('/healthz', url), {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    // Whatever it says, it was reached.
    return true
  } catch {
    return false
  }
}
