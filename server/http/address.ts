/** The address a request comes from, by the proxies that are trusted to say so; the same rule as Express's `request.ip`. */
import type { IncomingMessage } from 'node:http'
import type { Express } from 'express'
import proxyAddress from 'proxy-addr'
import * as v from 'valibot'

const TrustSchema = v.custom<(address: string, hop: number) => boolean>(
  (value) => typeof value === 'function',
)

/** For requests that Express never sees: WebSocket upgrades. */
export function addressReader(app: Express): (request: IncomingMessage) => string {
  const trusts = v.parse(TrustSchema, app.get('trust proxy fn'))
  // Of a connection that has closed meanwhile the library knows no address, whatever its types say.
  return (request) => (request.socket.remoteAddress ? proxyAddress(request, trusts) : '')
}
