/** One browser's signalling, passed on to LiveKit and back, judged on the way by the seat's rights of the moment. */
import {
  type DisconnectReason,
  LeaveRequest,
  LeaveRequest_Action,
  SignalResponse,
} from '@livekit/protocol'
import WebSocket, { type RawData } from 'ws'
import type { LineWord, MediaRights, SignalChannel } from '../media.ts'
import { readAnswer } from './answered.ts'
import { judge } from './asked.ts'

const RESTARTED = 1012
const NORMAL = 1000
/** Messages of a browser that wait for LiveKit to answer. */
const MOST_HELD = 20
/** LiveKit has this long to answer (ms). */
const ANSWERS_WITHIN = 10_000
const LARGEST_ANSWER = 4 * 1024 * 1024

export interface ConversationParts {
  readonly channel: SignalChannel
  readonly rights: () => MediaRights
  readonly onLine: (line: LineWord) => void
  /** LiveKit has taken the seat in, or taken up its earlier conversation. */
  readonly onJoined: () => void
  readonly onOver: () => void
  /** LiveKit did not answer, or broke off. */
  readonly onUnreachable: () => void
}

export class Conversation {
  readonly #parts: ConversationParts
  #upstream: WebSocket | null = null
  #held: Uint8Array[] = []
  #sid: string | null = null
  #over = false

  constructor(parts: ConversationParts) {
    this.#parts = parts
    parts.channel.onMessage((message) => this.#fromBrowser(message))
    parts.channel.onClose(() => this.end(NORMAL))
  }

  /** Opens LiveKit's side; the address holds a token and is never logged. */
  open(address: string): void {
    if (this.#over) return
    const upstream = new WebSocket(address, {
      handshakeTimeout: ANSWERS_WITHIN,
      maxPayload: LARGEST_ANSWER,
      perMessageDeflate: false,
    })
    this.#upstream = upstream
    upstream.on('open', () => {
      for (const message of this.#held) upstream.send(message)
      this.#held = []
    })
    upstream.on('message', (data: RawData, binary: boolean) => {
      if (binary && Buffer.isBuffer(data)) this.#fromLiveKit(data)
    })
    upstream.on('error', () => {
      this.#parts.onUnreachable()
      this.end(RESTARTED)
    })
    upstream.on('close', () => this.end(RESTARTED))
  }

  /** Tells the browser to leave, for good or to come again through the gate, and ends. */
  sendOff(reason: DisconnectReason, again: boolean, code: number): void {
    const action = again ? LeaveRequest_Action.RECONNECT : LeaveRequest_Action.DISCONNECT
    const message = { case: 'leave', value: new LeaveRequest({ reason, action }) } as const
    if (!this.#over) this.#parts.channel.send(new SignalResponse({ message }).toBinary())
    this.end(code)
  }

  end(code: number): void {
    if (this.#over) return
    this.#over = true
    this.#held = []
    this.#parts.channel.close(code)
    if (this.#upstream?.readyState === WebSocket.OPEN) this.#upstream.close()
    else this.#upstream?.terminate()
    this.#parts.onOver()
  }

  #fromBrowser(message: Uint8Array): void {
    if (this.#over) return
    const judged = judge(message, this.#parts.rights())
    if (judged.kind === 'refuse') this.#parts.channel.send(judged.answer)
    if (judged.kind !== 'pass') return
    if (this.#upstream?.readyState === WebSocket.OPEN) this.#upstream.send(message)
    else if (this.#held.length < MOST_HELD) this.#held.push(message)
  }

  #fromLiveKit(message: Uint8Array): void {
    if (this.#over) return
    const { pass, line, sid, joined } = readAnswer(message, this.#sid)
    if (joined) this.#parts.onJoined()
    this.#sid = sid ?? this.#sid
    if (pass) this.#parts.channel.send(message)
    if (line !== null) this.#parts.onLine(line)
  }
}
