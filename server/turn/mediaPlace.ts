/** Where our own media is, as the relay needs it: the addresses that browsers know it by, and the one that reaches it from here. */

import { isIP } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { MediaPlace } from '../media/media.ts'
import { canonical, FAMILY, type TransportAddress } from './stunAddress.ts'

/** Addresses that mean our media: announced ones and this machine's own. */
export function mediaAddressesOf(
  place: Pick<MediaPlace, 'host' | 'announced'>,
  own: readonly string[] = ownAddresses(),
): ReadonlySet<string> {
  const every = place.host === '0.0.0.0' || place.host === '::'
  return new Set([...place.announced, ...(every ? own : [place.host])].map(canonical))
}

const ownAddresses = (): string[] =>
  Object.values(networkInterfaces()).flatMap((each) => each?.map(({ address }) => address) ?? [])

/** What a client is told as its relayed address: nothing but our media ever sends to it, so it only names the family. */
export function relayedAddress(
  addresses: ReadonlySet<string>,
  family: number | null,
  port: number,
): TransportAddress | null {
  const version = family === FAMILY.six ? 6 : family === null || family === FAMILY.four ? 4 : 0
  const all = [...addresses]
  const found = all.find((each) => isIP(each) === version) ?? (family === null ? all[0] : undefined)
  return found === undefined ? null : { address: found, port }
}

/** The address that reaches media from this machine. */
export const reachedAt = (host: string): string =>
  host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
