/** A bucket that refills with time: says whether `cost` may be taken from it now. */
export type Allowance = (cost: number, now: number) => boolean

/** `burst` at most at once, `perSecond` in the long run; `start` and `now` in ms. */
export function allowance(burst: number, perSecond: number, start: number): Allowance {
  let left = burst
  let last = start
  return (cost, now) => {
    left = Math.min(burst, left + ((now - last) / 1000) * perSecond)
    last = now
    if (left < cost) return false
    left -= cost
    return true
  }
}
