/** Which candidates a browser is told of us. Pure. */

/** What is told besides, or in place of, the addresses that the library finds. */
export interface Announced {
  /** Told first, in this order. */
  readonly addresses: readonly string[]
  /** Nothing but these: this machine's own addresses are left out. */
  readonly only: boolean
  /** A second port of the same addresses, for whoever comes through a relay: told last. */
  readonly relayPort?: number
}

/** RFC 8445, 5.1.2.1: type preference of a host candidate, component 1. */
const HOST = 126 * 2 ** 24 + 255
const BEST_LOCAL_PREFERENCE = 65_535
const LEAST_LOCAL_PREFERENCE = 255

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
  const own = gathered.filter((line) => !announced.addresses.includes(addressOf(line)))
  const all = announced.only
    ? told
    : told.length === 0
      ? [...gathered]
      : [...told, ...own.map((line, at) => preferredLess(line, told.length + at))]
  const { relayPort } = announced
  return relayPort === undefined
    ? all
    : [...all, ...all.map((line, at) => atPort(line, at, relayPort))]
}

/** The same address at another port, below every candidate that is not one. */
const atPort = (candidate: string, place: number, port: number): string => {
  const fields = candidate.split(' ')
  fields[0] = `candidate:r${place + 1}`
  fields[3] = String(HOST + (LEAST_LOCAL_PREFERENCE - place) * 256)
  fields[5] = String(port)
  return fields.join(' ')
}

const addressOf = (candidate: string): string => candidate.split(' ')[4] ?? ''

const preferredLess = (candidate: string, places: number): string => {
  const fields = candidate.split(' ')
  fields[3] = String(HOST + (BEST_LOCAL_PREFERENCE - places) * 256)
  return fields.join(' ')
}
