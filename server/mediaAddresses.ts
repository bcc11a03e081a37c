/** Where media listens and which addresses browsers are told: read from what the operator said. Pure. */
import { isIP } from 'node:net'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/

/** Whether this host or address is one that only this machine reaches. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host)

export interface MediaAddresses {
  /** The address that the media port is bound to. */
  readonly host: string
  /** Addresses told to browsers before this machine's own. */
  readonly announced: readonly string[]
}

interface Said {
  readonly host: string
  readonly mediaHost: string | undefined
  readonly announced: readonly string[]
  /** Where browsers find the pages, if not at `host`. */
  readonly publicUrl: string | undefined
}

/**
 * Media listens where the pages do, unless they are for this machine alone (a proxy stands before them, or somebody tries
 * the room): then on every address, because Firefox pairs no address of its own with a loopback one. A page on loopback is
 * told that address as well.
 */
export function mediaAddresses({ host, mediaHost, announced, publicUrl }: Said): MediaAddresses {
  const local = isLoopback(host)
  const pages = host === 'localhost' ? '127.0.0.1' : host
  const six = host === '::1' || announced.some((each) => isIP(each) === 6)
  const everywhere = six ? '::' : '0.0.0.0'
  const bound = mediaHost ?? (local ? everywhere : pages)
  const here = local && (publicUrl === undefined || isLoopback(new URL(publicUrl).hostname))
  return {
    host: bound,
    announced: announced.length === 0 && here && isEvery(bound) ? [pages] : announced,
  }
}

/** Why nobody would get media by these addresses, as a sentence; null when they can. */
export function mediaAddressFault(said: Said): string | null {
  const { host } = mediaAddresses(said)
  const family = isIP(host)
  if (said.announced.length === 0 || family === 0) return null
  if (isLoopback(host) && said.announced.some((each) => !isLoopback(each))) {
    return 'MEDIA_ANNOUNCED_IP sends browsers to an address where nothing listens: MEDIA_HOST is loopback. Set MEDIA_HOST to 0.0.0.0 or to an address of this machine.'
  }
  if (family === 4 && said.announced.some((each) => isIP(each) === 6)) {
    return `MEDIA_ANNOUNCED_IP names an IPv6 address, but media listens on IPv4 alone: set MEDIA_HOST to :: for both.`
  }
  if (family === 6 && host !== '::' && said.announced.some((each) => isIP(each) === 4)) {
    return 'MEDIA_ANNOUNCED_IP names an IPv4 address, but media listens on one IPv6 address: set MEDIA_HOST to :: for both.'
  }
  return null
}

const isEvery = (host: string): boolean => host === '0.0.0.0' || host === '::'
