/** Signs that the network under the page has changed, as far as browsers tell. */
import type { Scope } from '../lifetime/scope.ts'

/** Only in Chromium, and only on phones does it know the type. */
interface Connection extends EventTarget {
  readonly type?: string
}

const WATCH_MS = 1000
/** A page that was not run for so long was asleep: a closed lid, a phone in a pocket. */
const ASLEEP_MS = 8000

/** Calls `onChange` when the line may lead elsewhere now. `now` in milliseconds of a clock that goes on in sleep. */
export function watchNetwork(scope: Scope, now: () => number, onChange: () => void): void {
  scope.listen(globalThis.window, 'online', onChange)
  const { connection } = (globalThis.navigator ?? {}) as { connection?: Connection }
  let type = connection?.type
  scope.listen(connection, 'change', () => {
    // It also fires for mere estimates of speed.
    if (connection?.type === type) return
    type = connection?.type
    onChange()
  })
  let last = now()
  scope.every(WATCH_MS, () => {
    const slept = now() - last >= ASLEEP_MS
    last = now()
    if (slept) onChange()
  })
}
