/** One transport before anything in it is understood: how much may come over it, and how often it may say hello. */
import type { Clock } from '../clock.ts'
import type { Limits } from '../limits.ts'
import { TokenBucket } from '../tokenBucket.ts'
import type { Transport } from './backlog.ts'

/** How a Socket.IO packet begins that opens a namespace: each is a hello, with a first message of up to 700 kB to check. */
const CONNECT = '0'

/**
 * Cuts off, and says so, whoever sends more than a page can have to say. `take` counts bytes against whoever is at the other end, as
 * far as that is known: coming back over a new line gives nobody more. What comes by a WebSocket is counted as it comes in, so that
 * of a message too many no more is read, put together or taken apart than the bytes that were left.
 */
export function watchTransport(
  transport: Transport,
  limits: Pick<Limits, 'transport' | 'hellos'>,
  clock: Clock,
  take: (bytes: number) => boolean,
  dropped: (why: 'flood') => void,
): void {
  const own = new TokenBucket(limits.transport, clock.now())
  const { socket } = transport.request
  let hellos = 0
  let over = false
  const cutOff = (): void => {
    if (over) return
    over = true
    dropped('flood')
    transport.close(true)
    // Nor is the rest of what is on its way read, which a line that closes in order would wait for.
    socket.destroy()
  }
  const count = (bytes: number): void => {
    if (!over && !(own.take(clock.now(), bytes) && take(bytes))) cutOff()
  }
  const isWhole = transport.transport.name === 'websocket'
  if (isWhole) socket.prependListener('data', (bytes: Uint8Array) => count(bytes.length))
  transport.on('data', (data) => {
    const isText = typeof data === 'string'
    if (isText && data.startsWith(CONNECT)) hellos += 1
    if (hellos > limits.hellos) cutOff()
    // A socket of requests carries those of several lines, and their heads.
    if (!isWhole) count(isText || data instanceof Uint8Array ? data.length : 0)
  })
}
