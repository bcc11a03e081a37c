/** A socket that says exactly what it is told to, and remembers everything it hears. */
import { io, type Socket } from 'socket.io-client'
import type { Ack, ErrorCode } from '../../shared/answer.ts'
import { peekInvitation } from '../../shared/invitation.ts'
import { LABEL_QUERY, labelOf } from '../../shared/label.ts'
import type { GoneView, SeatedView, View } from '../../shared/pageView.ts'
import {
  type BoardRequest,
  type ClientEvents,
  type DeskCommand,
  type Kept,
  PROTOCOL_VERSION,
  type Seating,
  type ServerEvents,
} from '../../shared/protocol.ts'
import { fromBase64Url, secureRandom, toBase64Url } from '../../shared/sealing/bytes.ts'
import { drawPageLoad } from '../../shared/sealing/header.ts'
import type { Command } from '../../shared/session/command.ts'

function bytesOf(frame: string): Uint8Array {
  const bytes = fromBase64Url(frame)
  if (bytes === null) throw new Error('the server sent what is no base64url')
  return bytes
}

export type RawSocket = Socket<ServerEvents, ClientEvents>

export interface Greeting {
  readonly invitation: string
  readonly proof: string
  readonly ticket?: string
  readonly copy?: string
  /** The note of changed dates. */
  readonly dates?: string
  /** The link came in an address's path. */
  readonly seen?: true
  readonly pageLoad?: number
  readonly protocol?: number
  /** The address it comes from, as a trusted proxy says it. */
  readonly from?: string
}

/** Milliseconds any expectation is waited for. */
const PATIENCE = 10_000

export class RawClient {
  readonly socket: RawSocket
  readonly pageLoad: number
  readonly views: View[] = []
  readonly copies: string[] = []
  readonly seatings: Seating[] = []
  readonly frames: Uint8Array[] = []
  readonly kept: Kept<Uint8Array>[] = []
  readonly requests: BoardRequest<Uint8Array>[] = []
  knocks = 0
  closed = false
  readonly #waiting = new Set<() => void>()

  constructor(
    url: string,
    auth: Readonly<Record<string, unknown>>,
    pageLoad: number,
    from: string | null = null,
    label: string | null = null,
  ) {
    this.pageLoad = pageLoad
    this.socket = io(url, {
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      auth: { ...auth },
      ...(label === null ? {} : { query: { [LABEL_QUERY]: label } }),
      ...(from === null ? {} : { extraHeaders: { 'x-forwarded-for': from } }),
    })
    const heard =
      <T>(list: T[]) =>
      (item: T): void => {
        list.push(item)
        this.#stir()
      }
    this.socket.on('view', heard(this.views))
    this.socket.on('copy', heard(this.copies))
    this.socket.on('seating', heard(this.seatings))
    this.socket.on('frames', (texts) => {
      this.frames.push(...texts.map(bytesOf))
      this.#stir()
    })
    this.socket.on('kept', ({ frames, ...kept }) => {
      this.kept.push({ ...kept, frames: frames.map(bytesOf) })
      this.#stir()
    })
    this.socket.on('board', (request) => {
      this.requests.push(
        request.want === 'merge' ? { ...request, snapshot: bytesOf(request.snapshot) } : request,
      )
      this.#stir()
    })
    this.socket.on('knock', () => {
      this.knocks += 1
      this.#stir()
    })
    this.socket.on('disconnect', () => {
      this.closed = true
      this.#stir()
    })
  }

  get view(): View | undefined {
    return this.views.at(-1)
  }

  /** The newest view, which must be of the room. */
  get room(): SeatedView {
    const { view } = this
    if (view?.at !== 'room') throw new Error(`not in the room but ${view?.at ?? 'nowhere'}`)
    return view
  }

  /** What this page sees of a chair. */
  presenceOf(seat: number): string | undefined {
    return this.room.chairs.find((chair) => chair.seat === seat)?.presence
  }

  get gone(): GoneView {
    const { view } = this
    if (view?.at !== 'gone') throw new Error(`not gone but ${view?.at ?? 'nowhere'}`)
    return view
  }

  get seating(): Seating {
    const seating = this.seatings.at(-1)
    if (seating === undefined) throw new Error('no chair yet')
    return seating
  }

  get copy(): string {
    const copy = this.copies.at(-1)
    if (copy === undefined) throw new Error('no copy yet')
    return copy
  }

  /** Resolves once `holds` is true after some message. */
  waitFor(holds: () => boolean, what = 'what was expected'): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(look)
        reject(new Error(`${what} did not come; last view ${JSON.stringify(this.view)}`))
      }, PATIENCE)
      const look = (): void => {
        if (!holds()) return
        clearTimeout(timer)
        this.#waiting.delete(look)
        resolve()
      }
      this.#waiting.add(look)
      look()
    })
  }

  /** Waits for the newest view to be so; answers it. */
  async until(holds: (view: View) => boolean): Promise<View> {
    await this.waitFor(() => this.view !== undefined && holds(this.view), String(holds))
    const { view } = this
    if (view === undefined) throw new Error('no view')
    return view
  }

  async untilRoom(holds: (view: SeatedView) => boolean = () => true): Promise<SeatedView> {
    await this.waitFor(() => this.view?.at === 'room' && holds(this.view), String(holds))
    return this.room
  }

  /** Emits any event with any arguments; answers the acknowledgement, or `no-answer`. */
  say(event: string, ...args: readonly unknown[]): Promise<Ack | 'no-answer'> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve('no-answer'), PATIENCE)
      const bare: { emit(event: string, ...args: unknown[]): unknown } = this.socket
      bare.emit(event, ...args, (answer: Ack) => {
        clearTimeout(timer)
        resolve(answer)
      })
    })
  }

  /** Sends a sealed frame, or bytes that are none. */
  frame(frame: Uint8Array): Promise<Ack | 'no-answer'> {
    return this.say('frame', toBase64Url(frame))
  }

  command(command: Command): Promise<Ack | 'no-answer'> {
    return this.say('command', command)
  }

  door(command: DeskCommand): Promise<Ack<{ invitations?: readonly string[] }>> {
    return this.socket.timeout(PATIENCE).emitWithAck('door', command)
  }

  /** A command that must be accepted. */
  async ok(command: Command): Promise<void> {
    const answer = await this.command(command)
    if (answer === 'no-answer' || !answer.ok) {
      throw new Error(`${command.type} was answered ${JSON.stringify(answer)}`)
    }
  }

  leave(): Promise<Ack<{ receipt: string | null }>> {
    return this.socket.timeout(PATIENCE).emitWithAck('leave')
  }

  close(): void {
    this.socket.disconnect()
  }

  #stir(): void {
    for (const look of [...this.#waiting]) look()
  }
}

export type Connecting =
  | { readonly ok: true; readonly client: RawClient }
  | { readonly ok: false; readonly code: ErrorCode | string; readonly opensAt?: number }

/** Connects with any first message at all. */
export function connectWith(
  url: string,
  auth: Readonly<Record<string, unknown>>,
  pageLoad = 1,
  from: string | null = null,
  label: string | null = null,
): Promise<Connecting> {
  const client = new RawClient(url, auth, pageLoad, from, label)
  return new Promise((resolve) => {
    client.socket.once('connect', () => resolve({ ok: true, client }))
    client.socket.once('connect_error', (error: Error & { data?: { code: string } }) => {
      client.close()
      resolve({ ok: false, code: error.message, ...error.data })
    })
  })
}

/** Connects as a page would. */
export async function connect(url: string, { from, ...greeting }: Greeting): Promise<Connecting> {
  const pageLoad = greeting.pageLoad ?? drawPageLoad(secureRandom)
  const auth = { protocol: PROTOCOL_VERSION, ...greeting, pageLoad }
  const claims = peekInvitation(greeting.invitation)
  return connectWith(url, auth, pageLoad, from, claims && (await labelOf(claims)))
}
