/** How a line goes from this network to the media server. Pure. */
import type { Way } from '../mediaSnapshot.ts'

/** The own end of the path in use, as a browser's statistics have it. */
export interface OwnEnd {
  readonly candidateType?: string
  /** By what the browser reaches the relay; absent where it is none. */
  readonly relayProtocol?: string
  /** The relay's address; absent in browsers that keep it to themselves. */
  readonly url?: string
}

interface Relay {
  readonly host: string
  readonly by: 'udp' | 'tcp' | 'tls'
}

/** RFC 7065 §3.1. Null for what is no TURN address. */
function readTurn(url: string): Relay | null {
  const found = /^(turns?):(\[[^\]]+\]|[^:?]+)(?::(\d+))?(?:\?transport=(udp|tcp))?$/i.exec(url)
  if (!found) return null
  const [, scheme = '', host = '', port, transport] = found
  const sealed = scheme.toLowerCase() === 'turns'
  const by = sealed ? 'tls' : transport === 'tcp' ? 'tcp' : 'udp'
  return { host: `${host}:${port ?? (sealed ? 5349 : 3478)}`.toLowerCase(), by }
}

/** A page's host as TURN addresses have it: with its port. */
const withPort = ({ protocol, hostname, port }: URL): string =>
  `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`.toLowerCase()

/** `told`: the TURN addresses that the media server gave; `page`: where this page came from. `null` while no path is in use. */
export function wayOf(end: OwnEnd | undefined, told: readonly string[], page: string): Way | null {
  if (end === undefined) return null
  // What a check through a relay finds out is `prflx`, and goes by the relay all the same.
  if (end.candidateType !== 'relay' && end.relayProtocol === undefined) return 'straight'
  const own = withPort(new URL(page))
  const all = (end.url === undefined ? told : [end.url]).flatMap((url) => readTurn(url) ?? [])
  const possible = all.filter(({ by }) => end.url !== undefined || by === end.relayProtocol)
  return possible.length > 0 && possible.every(({ host }) => host === own) ? 'port' : 'turn'
}
