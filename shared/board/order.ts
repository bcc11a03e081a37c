/** The order of cards: a key between its neighbours', so that two people may move at once without a common list. */
import { generateKeyBetween } from 'fractional-indexing'

/** Numbers in [0, 1). */
export type Chance = () => number

interface Placed {
  readonly id: string
  readonly order: string
}

/** Keys as they come from another page: bounded, and in the alphabet. Anything else sorts last. */
const KEY = /^[A-Za-z][0-9A-Za-z]{1,80}$/

function isKey(order: string): boolean {
  if (!KEY.test(order)) return false
  try {
    generateKeyBetween(order, null)
    return true
  } catch {
    return false
  }
}

/** The key of a card as others may have written it, or '' when it is none. */
export const readKey = (order: unknown): string =>
  typeof order === 'string' && isKey(order) ? order : ''

/** By key, then by id; those without a key last. */
export function compareOrder(a: Placed, b: Placed): number {
  if (a.order !== b.order) {
    if (a.order === '') return 1
    if (b.order === '') return -1
    return a.order < b.order ? -1 : 1
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** A key strictly between two (null: the end), with a little chance so that two who place at once rarely draw the same. */
export function keyBetween(low: string | null, high: string | null, chance: Chance): string {
  let after = low
  let before = high
  let key = generateKeyBetween(after, before)
  for (let halving = 0; halving < 4; halving += 1) {
    if (chance() < 0.5) before = key
    else after = key
    key = generateKeyBetween(after, before)
  }
  return key
}

/**
 * The key for standing at `place` among `others`, which are sorted and without the card itself. Neighbours with the same
 * key leave no room between them: then the card stands behind the run of them.
 */
export function keyAt(others: readonly Placed[], place: number, chance: Chance): string {
  const keys = others.map(({ order }) => order).filter((order) => order !== '')
  const at = Math.max(0, Math.min(place, keys.length))
  const low = at > 0 ? (keys[at - 1] ?? null) : null
  const high = keys.slice(at).find((key) => low === null || key > low) ?? null
  return keyBetween(low, high, chance)
}
