/** Signs that the network under the page has changed, as far as browsers tell. */
import { elapsedBetween } from '../../device/elapsed.ts'
import type { DeviceTime } from '../../device/serverClock.ts'
import type { Scope } from '../lifetime/scope.ts'

/** Only in Chromium, and only on phones does it know the type. */
interface Connection extends EventTarget {
  readonly type?: string
}

const WATCH_MS = 1000
/** A page that was not run for so long was asleep: a closed lid, a phone in a pocket. */
const ASLEEP_MS = 8000

/** Calls `onChange` when the line may lead elsewhere now. */
export function watchNetwork(scope: Scope, time: DeviceTime, onChange: () => void): void {
  scope.listen(globalThis.window, 'online', onChange)
  const { connection } = (globalThis.navigator ?? {}) as { connection?: Connection }
  let type = connection?.type
  scope.listen(connection, 'change', () => {
    // It also fires for mere estimates of speed.
    if (connection?.type === type) return
    type = connection?.type
    onChange()
  })
  const elapsed = elapsedBetween(time)
  scope.every(WATCH_MS, () => {
    if (elapsed() >= ASLEEP_MS) onChange()
  })
}
