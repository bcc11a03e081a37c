/** Says once, before the room, that this device's clock is off: the times on the page are not what it shows. */
import { useSyncExternalStore } from 'react'
import { when } from '../text/when.ts'
import { serverClock } from './serverClock.ts'

export function ClockNote() {
  const off = useSyncExternalStore(serverClock.subscribe, serverClock.off)
  return off === null ? null : (
    <p className="small q" role="status">
      {when.clockOff(off)}
    </p>
  )
}
