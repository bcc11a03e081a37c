/**
 * The page's line to the server: Socket.IO over a WebSocket that comes back by itself, soon enough for a group to be
 * together again within 5 s of a restarted server listening.
 */
import { io, type Socket } from 'socket.io-client'
import * as v from 'valibot'
import { ERROR_CODES, type ErrorCode } from '../../shared/answer.ts'
import type { ClientEvents, Hello, ServerEvents } from '../../shared/protocol.ts'

/** ms. Half more or less by chance, so that a whole group does not knock in one moment. */
const FIRST_RETRY = 300
const MOST_RETRY = 1_000
const CONNECT_WITHIN = 4_000
const ANSWER_WITHIN = 8_000
/** After an end or a refusal by the server that is worth another try. */
const AFTER_SERVER_END = 700
const LAST_ANSWERS = 300

const RefusalSchema = v.object({
  code: v.picklist(ERROR_CODES),
  opensAt: v.optional(v.number()),
})

export interface LineRefusal {
  readonly code: ErrorCode
  readonly opensAt: number | null
}

export interface LineParts {
  /** The server's origin. */
  readonly url: string
  /** Made anew for each connection. */
  readonly hello: () => Hello
  readonly onLost: () => void
  /** The server has said no: what to do now. */
  readonly onRefused: (refusal: LineRefusal) => 'again' | 'later' | 'stop'
  readonly on: Partial<ServerEvents>
}

/** Nobody has answered: the line is lost, or too slow. */
export class LineLost extends Error {
  override readonly name = 'LineLost'
}

type PageSocket = Socket<ServerEvents, ClientEvents>

export class Line {
  readonly #socket: PageSocket
  #timer: ReturnType<typeof setTimeout> | undefined
  #closed = false

  constructor(parts: LineParts) {
    const socket: PageSocket = io(parts.url, {
      autoConnect: false,
      transports: ['websocket'],
      reconnectionDelay: FIRST_RETRY,
      reconnectionDelayMax: MOST_RETRY,
      randomizationFactor: 0.5,
      timeout: CONNECT_WITHIN,
      auth: (give) => give({ ...parts.hello() }),
      forceNew: true,
    })
    this.#socket = socket
    const { view, copy, seating, frames, kept, board, knock } = parts.on
    if (view) socket.on('view', view)
    if (copy) socket.on('copy', copy)
    if (seating) socket.on('seating', seating)
    if (frames) socket.on('frames', frames)
    if (kept) socket.on('kept', kept)
    if (board) socket.on('board', board)
    if (knock) socket.on('knock', knock)
    socket.on('disconnect', (reason) => {
      if (this.#closed) return
      parts.onLost()
      if (reason === 'io server disconnect') this.#again(AFTER_SERVER_END)
    })
    socket.on('connect_error', (error) => {
      if (this.#closed || socket.active) return
      const refusal = refusalIn(error)
      const next = parts.onRefused(refusal)
      if (next !== 'stop') this.#again(next === 'again' ? 0 : AFTER_SERVER_END)
    })
  }

  get live(): boolean {
    return this.#socket.connected
  }

  /** Tries at once, whatever waits. */
  open(): void {
    clearTimeout(this.#timer)
    if (this.#closed || this.#socket.connected) return
    this.#socket.disconnect()
    this.#socket.connect()
  }

  /** The socket to ask on; throws {@link LineLost} while there is no line, because nothing is to be said late. */
  ask(): ReturnType<PageSocket['timeout']> {
    if (this.#closed || !this.#socket.connected) throw new LineLost()
    return this.#socket.timeout(ANSWER_WITHIN)
  }

  /** A line that looks live and does not answer: starts over. */
  restart(): void {
    if (this.#closed) return
    this.#socket.disconnect()
    this.#socket.connect()
  }

  /** Breaks off; {@link open} begins again. */
  cut(): void {
    this.#socket.disconnect()
  }

  /** For good; answers that are under way still come. */
  close(): void {
    if (this.#closed) return
    this.#closed = true
    clearTimeout(this.#timer)
    this.#socket.removeAllListeners()
    this.#socket.io.reconnection(false)
    setTimeout(() => this.#socket.disconnect(), LAST_ANSWERS)
  }

  #again(after: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (!this.#closed) this.#socket.connect()
    }, after)
  }
}

function refusalIn(error: Error): LineRefusal {
  const data = v.safeParse(RefusalSchema, 'data' in error ? error.data : undefined)
  return data.success
    ? { code: data.output.code, opensAt: data.output.opensAt ?? null }
    : { code: 'server-error', opensAt: null }
}
