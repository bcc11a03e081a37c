/** Which requests are Socket.IO's own, and whether a page of ours makes them. */
import type { IncomingMessage } from 'node:http'

export const SOCKET_PATH = '/socket.io/'

/** A page of another site has nothing to ask here; a client that is no browser names no origin and needs a link all the same. */
export function isOwnOrigin(request: IncomingMessage, publicUrl: string | null): boolean {
  const { origin, host } = request.headers
  if (origin === undefined) return true
  if (origin === publicUrl) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

/** A request of Socket.IO's own transport, as a page makes it: never a script of another site's page (JSONP). */
export function isPoll({ method, url = '' }: IncomingMessage): boolean {
  const { pathname, searchParams } = new URL(url, 'http://room')
  return (
    (method === 'GET' || method === 'POST') &&
    pathname === SOCKET_PATH &&
    searchParams.get('transport') === 'polling' &&
    !searchParams.has('j')
  )
}
