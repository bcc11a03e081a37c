/** Chance for the relay: shuffles and places. */
import type { RandomBytes } from '../../../shared/sealing/bytes.ts'

/** A whole number from 0 to below `bound`, which is far below 2³². */
export type RandomBelow = (bound: number) => number

const BYTES_OF_ONE = 4
const DRAWN_AT_ONCE = 64

/** Drawn in stock: asking the system for a few bytes costs as much as asking for many. */
export function randomBelowOf(random: RandomBytes): RandomBelow {
  let stock = new DataView(new ArrayBuffer(0))
  let at = 0
  return (bound) => {
    if (at === stock.byteLength) {
      stock = new DataView(random(DRAWN_AT_ONCE * BYTES_OF_ONE).buffer)
      at = 0
    }
    const drawn = stock.getUint32(at)
    at += BYTES_OF_ONE
    return drawn % bound
  }
}
