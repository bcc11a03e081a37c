/** The address a request comes from, by the proxies that are trusted to say so; the same rule as Express's `request.ip`. */
import type { IncomingMessage } from 'node:http'
import type { Express } from 'express'
import * as v from 'valibot'

const TrustSchema = v.custom<(address: string, hop: number) => boolean>(
  (value) => typeof value === 'function',
)

/** For requests that Express never sees: WebSocket upgrades. */
export function addressReader(app: Express): (request: IncomingMessage) => string {
  const trusts = v.parse(TrustSchema, app.get('trust proxy fn'))
  return (request) => {
    const forwarded = request.headers['x-forwarded-for']
    const said = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? ''))
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .reverse()
    const hops = [request.socket.remoteAddress ?? '', ...said]
    const untrusted = hops.findIndex((address, hop) => !trusts(address, hop))
    return hops[untrusted === -1 ? hops.length - 1 : untrusted] ?? ''
  }
}
