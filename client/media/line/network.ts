/** When a line may lead elsewhere: another network, or a page that was asleep. */
import { elapsedBetween } from '../../device/elapsed.ts'
import { onNetworkChange } from '../../device/networkChange.ts'
import type { DeviceTime } from '../../device/serverClock.ts'
import type { Scope } from '../lifetime/scope.ts'

const WATCH_MS = 1000
/** A page that was not run for so long was asleep: a closed lid, a phone in a pocket. */
const ASLEEP_MS = 8000

/** Calls `onChange` when the line may lead elsewhere now. */
export function watchNetwork(scope: Scope, time: DeviceTime, onChange: () => void): void {
  onNetworkChange(onChange, scope.signal)
  const elapsed = elapsedBetween(time)
  scope.every(WATCH_MS, () => {
    if (elapsed() >= ASLEEP_MS) onChange()
  })
}
