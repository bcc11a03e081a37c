/** Which candidates a browser is told of us. Pure. */

/** What is told besides, or in place of, the addresses that the library finds. */
export interface Announced {
  /** Told first, in this order. */
  readonly addresses: readonly string[]
  /** Nothing but these: this machine's own addresses are left out. */
  readonly only: boolean
}

/** RFC 8445, 5.1.2.1: type preference of a host candidate, component 1. */
const HOST = 126 * 2 ** 24 + 255
const BEST_LOCAL_PREFERENCE = 65_535

/**
 * The announced addresses with our port, each better than the one after it, then what the library has found: people in the
 * same building need no way round by the router. Every line without its `a=`.
 */
export function candidatesFor(
  gathered: readonly string[],
  port: number,
  announced: Announced,
): string[] {
  const told = announced.addresses.map(
    (address, at) =>
      `candidate:a${at + 1} 1 UDP ${HOST + (BEST_LOCAL_PREFERENCE - at) * 256} ${address} ${port} typ host`,
  )
  if (announced.only) return told
  if (told.length === 0) return [...gathered]
  const own = gathered.filter((line) => !announced.addresses.includes(addressOf(line)))
  return [...told, ...own.map((line, at) => preferredLess(line, told.length + at))]
}

const addressOf = (candidate: string): string => candidate.split(' ')[4] ?? ''

const preferredLess = (candidate: string, places: number): string => {
  const fields = candidate.split(' ')
  fields[3] = String(HOST + (BEST_LOCAL_PREFERENCE - places) * 256)
  return fields.join(' ')
}
