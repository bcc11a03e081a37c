/** Chance from a seed, the same on every machine: mulberry32 (public domain, Tommy Ettinger). */
export interface Chance {
  /** 0 ≤ x < 1. */
  next(): number
  /** A whole number below `bound`; 0 for a bound of 0. */
  below(bound: number): number
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return { next, below: (bound) => Math.floor(next() * bound) }
}
