/** Says once, before the room, that this device's clock is off, or that times here go by it: they may not be what others see. */
import { useSyncExternalStore } from 'react'
import { when } from '../text/when.ts'
import { serverClock } from './serverClock.ts'

export function ClockNote() {
  const off = useSyncExternalStore(serverClock.subscribe, serverClock.off)
  const byDevice = useSyncExternalStore(serverClock.subscribe, serverClock.goesByDevice)
  if (off === null && !byDevice) return null
  return (
    <p className="small q" role="status">
      {off === null ? when.byDevice : when.clockOff(off)}
    </p>
  )
}
