/** The port of pages, sessions and signalling: plain or TLS, and patient only for so long. */
import { createServer, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { Server as TlsServer } from 'node:tls'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { Certificate } from './certificate.ts'

/** Milliseconds for a request's head, and for all of it. */
const HEAD_TIME = 10_000
const REQUEST_TIME = 15_000
const LEAST_TLS = 'TLSv1.2'

/** Not listening yet. `certificate`: null for plain HTTP. */
export function createListener(certificate: Certificate | null): Server {
  const http: Server =
    certificate === null
      ? createServer()
      : createTlsServer({ ...certificate.pem, minVersion: LEAST_TLS })
  http.requestTimeout = REQUEST_TIME
  http.headersTimeout = HEAD_TIME
  http.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    // Browsers open connections ahead of need. On one that has said nothing for long an answer would be taken for that to the next
    // request; a closed one is simply opened again.
    if (error.code !== 'ERR_HTTP_REQUEST_TIMEOUT' && socket.writable)
      socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
    else socket.destroy()
  })
  return http
}

/** From now on new connections are greeted with the certificate that lies there, whenever it is renewed. */
export function renewCertificate(http: Server, certificate: Certificate, log: Log): void {
  if (!(http instanceof TlsServer)) return
  certificate.watch(
    (pem) => {
      http.setSecureContext({ ...pem, minVersion: LEAST_TLS })
      log({ event: 'certificate-renewed' })
    },
    () => log({ event: 'certificate-unreadable' }),
  )
}

/** Begins to listen; the answer is the port. Rejects when it is taken. */
export const listening = (server: Server, { port, host }: Pick<Config, 'port' | 'host'>) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address: AddressInfo | string | null = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
