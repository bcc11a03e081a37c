/** How long something took on a device that may sleep, and whose clock may be put right meanwhile. */
import type { DeviceTime } from './serverClock.ts'

/** Counts the ms since its last call, at first since it was made. */
export function elapsedBetween({ wall, passed }: DeviceTime): () => number {
  let last = { wall: wall(), passed: passed() }
  return () => {
    const now = { wall: wall(), passed: passed() }
    // What counts may stand still in sleep, and what tells the time may be put back: the longer holds.
    const elapsed = Math.max(now.wall - last.wall, now.passed - last.passed)
    last = now
    return elapsed
  }
}
