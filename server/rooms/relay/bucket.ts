/** A token bucket: `burst` at once, `perSecond` in the long run. Times are ms, passed in. */
import type { Rate } from './limits.ts'

export interface Bucket {
  /** Takes `amount` if it is there. */
  take(amount: number, now: number): boolean
}

export function createBucket({ perSecond, burst }: Rate, start: number): Bucket {
  let left = burst
  let at = start
  return {
    take(amount, now) {
      left = Math.min(burst, left + (Math.max(0, now - at) * perSecond) / 1000)
      at = now
      if (amount > left) return false
      left -= amount
      return true
    },
  }
}
