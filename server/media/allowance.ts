import { TokenBucket } from '../tokenBucket.ts'

/** A bucket that refills with time: says whether `cost` may be taken from it now. */
export type Allowance = (cost: number, now: number) => boolean

/** `burst` at most at once, `perSecond` in the long run; `start` and `now` in ms of one clock. */
export function allowance(burst: number, perSecond: number, start: number): Allowance {
  const bucket = new TokenBucket({ burst, perSecond }, start)
  return (cost, now) => bucket.take(now, cost)
}
