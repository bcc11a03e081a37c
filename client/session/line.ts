/**
 * The page's line to the server: Socket.IO that comes back by itself, soon enough for a group to be together again within 5 s of
 * a restarted server listening. Over a WebSocket, or where a network lets none through, over requests.
 */
import { io, type Socket } from 'socket.io-client'
import * as v from 'valibot'
import { ERROR_CODES, type ErrorCode } from '../../shared/answer.ts'
import { LABEL_QUERY } from '../../shared/label.ts'
import type { ClientEvents, Hello, ServerEvents } from '../../shared/protocol.ts'
import type { ServerClock } from '../device/serverClock.ts'
import {
  type Answers,
  afterFailure,
  afterSuccess,
  FIRST_ROUTE,
  type LineTrouble,
  type Route,
} from './wayThrough.ts'

/** ms. Half more or less by chance, so that a whole group does not knock in one moment. */
const FIRST_RETRY = 300
const MOST_RETRY = 1_000
const CONNECT_WITHIN = 4_000
const ANSWER_WITHIN = 8_000
/** A transport that opens and then carries nothing is given up after this. */
const HELLO_WITHIN = 6_000
const PROBE_WITHIN = 3_000
/** After an end or a refusal by the server that is worth another try. */
const AFTER_SERVER_END = 700
const LAST_ANSWERS = 300

const RefusalSchema = v.object({
  code: v.picklist(ERROR_CODES),
  opensAt: v.optional(v.number()),
  now: v.optional(v.number()),
})

export interface LineRefusal {
  readonly code: ErrorCode
  readonly opensAt: number | null
  /** Epoch ms by the server's clock; null where it has not said. */
  readonly now: number | null
}

export interface LineParts {
  /** The server's origin. */
  readonly url: string
  /** The room's label: by it any machine of a service finds the one that has the room. */
  readonly label: string
  /** Made anew for each connection. */
  readonly hello: () => Hello
  readonly clock: Pick<ServerClock, 'passed' | 'heard'>
  readonly onLost: () => void
  /** An attempt has failed, and why; null: connected. */
  readonly onTrouble: (trouble: LineTrouble | null) => void
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
  readonly #parts: LineParts
  #timer: ReturnType<typeof setTimeout> | undefined
  #helloTimer: ReturnType<typeof setTimeout> | undefined
  #closed = false
  #helloAt = 0
  #route: Route = FIRST_ROUTE
  #probing = false

  constructor(parts: LineParts) {
    this.#parts = parts
    const socket: PageSocket = io(parts.url, {
      autoConnect: false,
      query: { [LABEL_QUERY]: parts.label },
      transports: [this.#route.way],
      upgrade: false,
      reconnectionDelay: FIRST_RETRY,
      reconnectionDelayMax: MOST_RETRY,
      randomizationFactor: 0.5,
      timeout: CONNECT_WITHIN,
      auth: (give) => {
        this.#helloAt = parts.clock.passed()
        give({ ...parts.hello() })
      },
      forceNew: true,
    })
    this.#socket = socket
    const { view, copy, seating, frames, kept, board, epoch, knock } = parts.on
    socket.on('time', (now) => parts.clock.heard(now, this.#helloAt))
    if (view) socket.on('view', view)
    if (copy) socket.on('copy', copy)
    if (seating) socket.on('seating', seating)
    if (frames) socket.on('frames', frames)
    if (kept) socket.on('kept', kept)
    if (board) socket.on('board', board)
    if (epoch) socket.on('epoch', epoch)
    if (knock) socket.on('knock', knock)
    socket.on('connect', () => {
      clearTimeout(this.#helloTimer)
      this.#route = afterSuccess(this.#route)
      parts.onTrouble(null)
    })
    socket.io.on('open', () => this.#expectHello())
    socket.on('disconnect', (reason) => {
      clearTimeout(this.#helloTimer)
      if (this.#closed) return
      parts.onLost()
      if (reason === 'io server disconnect') this.#again(AFTER_SERVER_END)
    })
    socket.on('connect_error', (error) => {
      clearTimeout(this.#helloTimer)
      if (this.#closed) return
      if (socket.active) {
        void this.#failed()
        return
      }
      const refusal = refusalIn(error)
      if (refusal.now !== null) parts.clock.heard(refusal.now, this.#helloAt)
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
  ask(within = ANSWER_WITHIN): ReturnType<PageSocket['timeout']> {
    if (this.#closed || !this.#socket.connected) throw new LineLost()
    return this.#socket.timeout(within)
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
    clearTimeout(this.#helloTimer)
    this.#socket.removeAllListeners()
    // Not its packets: the last answers come by them.
    this.#socket.io.off('open')
    this.#socket.io.reconnection(false)
    setTimeout(() => this.#socket.disconnect(), LAST_ANSWERS)
  }

  /** A proxy may open a WebSocket and let nothing through it. */
  #expectHello(): void {
    clearTimeout(this.#helloTimer)
    this.#helloTimer = setTimeout(() => this.#socket.io.engine.close(), HELLO_WITHIN)
  }

  /** Looks whether the server answers at all, and takes the other way if it does. */
  async #failed(): Promise<void> {
    if (this.#probing) return
    this.#probing = true
    const { label, url } = this.#parts
    const answers = await whoAnswers(`${url}/healthz?${LABEL_QUERY}=${label}`)
    this.#probing = false
    if (this.#closed || this.#socket.connected) return
    const { route, trouble } = afterFailure(this.#route, answers)
    this.#route = route
    this.#socket.io.opts.transports = [route.way]
    this.#parts.onTrouble(trouble)
  }

  #again(after: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (!this.#closed) this.#socket.connect()
    }, after)
  }
}

/** What a proxy of the server's own says while the server is away. */
const AWAY = [502, 503, 504]

async function whoAnswers(url: string): Promise<Answers> {
  try {
    const answer = await fetch(url, {
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PROBE_WITHIN),
    })
    if (AWAY.includes(answer.status)) return 'nobody'
    const health: unknown = answer.ok ? await answer.json().catch(() => null) : null
    const isOurs = typeof health === 'object' && health !== null && 'ok' in health
    return isOurs ? 'server' : 'another'
  } catch {
    return 'nobody'
  }
}

function refusalIn(error: Error): LineRefusal {
  const data = v.safeParse(RefusalSchema, 'data' in error ? error.data : undefined)
  return data.success
    ? { code: data.output.code, opensAt: data.output.opensAt ?? null, now: data.output.now ?? null }
    : { code: 'server-error', opensAt: null, now: null }
}
