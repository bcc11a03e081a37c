/** Whether the server can be reached at all just now: a line is not torn down while the way to build it anew is missing. */

const PATIENCE_MS = 1500
/** A browser throws away what it has just begun when it learns of another network, and refuses at once while it has no route. */
const AGAIN_MS = 120

/** Asks the media gate's own server, again and again for a while. Never throws. */
export async function isReachable(url: string): Promise<boolean> {
  const patience = AbortSignal.timeout(PATIENCE_MS)
  while (!patience.aborted) {
    try {
      await fetch(new URL('/healthz', url), { cache: 'no-store', signal: patience })
      // Whatever it says, it was reached.
      return true
    } catch {
      await new Promise((done) => setTimeout(done, AGAIN_MS))
    }
  }
  return false
}
