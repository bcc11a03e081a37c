/** Opening the page anew: in the room it comes back to the chair that its tab remembers. */
import { deviceTime } from '../device/serverClock.ts'
import * as history from './historyState.ts'

/** Not sooner again by itself (ms): a page that does not come either way is not to flicker. */
const AGAIN_AFTER = 60_000

/** At once: a page that opens itself anew asks nobody first. */
export function reopen(): void {
  window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true)
  window.location.reload()
}

/** Opens the page anew, unless that was done a moment ago. Resolves only then. */
export async function reopenOnce(): Promise<void> {
  const last = history.read().reopenedAt ?? 0
  // A clock that was put back meanwhile is no reason to wait for it.
  if (Math.abs(deviceTime.wall() - last) < AGAIN_AFTER) return
  history.write({ reopenedAt: deviceTime.wall() })
  reopen()
  await new Promise(() => undefined)
}
