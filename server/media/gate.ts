import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type RawData, type WebSocket, WebSocketServer } from 'ws'
import { uptime } from '../clock.ts'
import { allowance } from './allowance.ts'
import type { IceServer, MediaHolder, MediaServer, SignalChannel } from './media.ts'

/**
 * The one way in for media, on our own port: livekit-client is given `wss://…/media` as its server. The token is ours
 * and says only who holds it; the query carries it, so the query is never logged.
 */
export interface MediaGate {
  /** Answers `/media/…` requests; `false` if the request is not for this gate. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>
  /** Takes `/media/…` upgrades; `false` if the upgrade is not for this gate. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<boolean>
  /** Closes all conversations. */
  close(): void
}

export interface MediaGateSettings {
  readonly media: MediaServer
  /** Who holds a token; `null` for one that is unknown, over or no longer good. The request is for limits by address. */
  readonly readToken: (token: string, request: IncomingMessage) => Promise<MediaHolder | null>
  /** What whoever holds a token is told to try besides the straight way; nothing unless said. */
  readonly waysFor?: (holder: MediaHolder, request: IncomingMessage) => Ways
}

export interface Ways {
  readonly servers: readonly IceServer[]
  /** The conversation that was told of them is over. */
  over(): void
}

const NO_WAYS: Ways = { servers: [], over: () => undefined }

/** An offer of a full circle has about 35 sections of 3 kB. */
const LARGEST_MESSAGE = 512 * 1024
const MOST_BUFFERED = 4 * 1024 * 1024
const BURST_MESSAGES = 300
const MESSAGES_A_SECOND = 60
const BURST_BYTES = 4 * 1024 * 1024
const BYTES_A_SECOND = 512 * 1024
const TOO_MUCH = 1008

export function createMediaGate({
  media,
  readToken,
  waysFor = () => NO_WAYS,
}: MediaGateSettings): MediaGate {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE })

  const holderOf = async (url: URL, request: IncomingMessage): Promise<MediaHolder | null> => {
    const token = url.searchParams.get('access_token')
    if (token === null || token === '') return null
    try {
      return await readToken(token, request)
    } catch {
      return null
    }
  }

  return {
    async handle(request, response) {
      const url = addressed(request)
      if (url === null) return false
      if (url.pathname !== '/media/rtc/v1/validate' && url.pathname !== '/media/rtc/validate') {
        answer(response, 404, 'not found')
        return true
      }
      const holder = await holderOf(url, request)
      if (holder === null) answer(response, 401, 'this media token is not good')
      else answer(response, 200, 'success')
      return true
    },

    async upgrade(request, socket, head) {
      const url = addressed(request)
      if (url === null) return false
      const onError = () => socket.destroy()
      socket.on('error', onError)
      const holder = await holderOf(url, request)
      if (holder === null) refuse(socket, '401 Unauthorized')
      else if (url.pathname !== '/media/rtc/v1') refuse(socket, '404 Not Found')
      else if (!socket.destroyed)
        sockets.handleUpgrade(request, socket, head, (webSocket) => {
          socket.off('error', onError)
          const ways = waysFor(holder, request)
          webSocket.once('close', () => ways.over())
          media.connect(holder, url.searchParams, channelOf(webSocket), ways.servers)
        })
      return true
    },

    close() {
      for (const webSocket of sockets.clients) webSocket.terminate()
      sockets.close()
    },
  }
}

function addressed(request: IncomingMessage): URL | null {
  const target = request.url ?? ''
  if (!target.startsWith('/media/')) return null
  try {
    return new URL(target, 'http://gate')
  } catch {
    return null
  }
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(text)
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
}

/** A browser's WebSocket as a signalling conversation, kept within bounds of rate and size. */
function channelOf(webSocket: WebSocket): SignalChannel {
  const start = uptime()
  const messages = allowance(BURST_MESSAGES, MESSAGES_A_SECOND, start)
  const size = allowance(BURST_BYTES, BYTES_A_SECOND, start)
  webSocket.on('error', () => webSocket.terminate())
  return {
    send(message) {
      if (webSocket.readyState !== webSocket.OPEN) return
      if (webSocket.bufferedAmount > MOST_BUFFERED) webSocket.terminate()
      else webSocket.send(message)
    },
    close(code) {
      webSocket.close(code)
    },
    onMessage(listener) {
      webSocket.on('message', (data: RawData, binary: boolean) => {
        const bytes = Buffer.isBuffer(data) ? data : null
        const now = uptime()
        if (bytes !== null && binary && messages(1, now) && size(bytes.length, now)) listener(bytes)
        else webSocket.close(TOO_MUCH)
      })
    },
    onClose(listener) {
      webSocket.once('close', listener)
    },
  }
}
