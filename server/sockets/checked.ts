/**
 * The one place where a message from a browser is checked, counted and answered. Nothing that comes in can throw: what is not a
 * message of this protocol gets `bad-message`, what comes too often `too-fast`, and a flood ends the connection.
 */
import * as v from 'valibot'
import type { Ack, ErrorCode } from '../../shared/answer.ts'
import type { MessageClass } from '../limits.ts'
import { type Log, logUnexpected } from '../log.ts'
import type { Refusals } from './refusals.ts'

/** What of a Socket.IO socket is needed here. */
export interface HeardSocket {
  on(event: string, listener: (...args: unknown[]) => void): unknown
  onAny(listener: (event: string) => void): unknown
  disconnect(close: boolean): unknown
}

export interface CheckedParts {
  /** Whether one more message of a kind may pass now, for whoever is at the other end. */
  readonly take: (of: MessageClass) => boolean
  /** Refused for speed so often in a row that the connection is a flood. */
  readonly floodAfter: number
  readonly log: Log
  readonly refusals: Refusals
}

type Answer = (answer: Ack) => void

/** The acknowledgement, if the sender asked for one; a throw of the transport is no business of the handler's. */
function answerOf(args: readonly unknown[]): Answer | null {
  const last = args.at(-1)
  return typeof last === 'function' ? (answer) => last(answer) : null
}

/** A body that is a size is refused for it; anything else is no message. */
const codeOf = (issues: readonly v.BaseIssue<unknown>[]): ErrorCode =>
  issues.some(({ message }) => message === 'too-large') ? 'too-large' : 'bad-message'

export class Checked {
  readonly #socket: HeardSocket
  readonly #parts: CheckedParts
  #tooFastInARow = 0

  constructor(socket: HeardSocket, parts: CheckedParts) {
    this.#socket = socket
    this.#parts = parts
  }

  /** Counts events that are none of this protocol's; they have no answer. */
  countUnknown(known: ReadonlySet<string>): void {
    this.#socket.onAny((event) => {
      if (!known.has(event)) this.#take('nonsense')
    })
  }

  /** Handles an event whose only argument is of `schema` (null: it has none). `kind` may look at the body, once checked. */
  on<S extends v.GenericSchema>(
    event: string,
    schema: S,
    kind: MessageClass | ((body: v.InferOutput<S>) => MessageClass),
    handle: (body: v.InferOutput<S>) => Ack | Promise<Ack>,
  ): void {
    this.#socket.on(event, (...args) => {
      const answer = answerOf(args)
      const bodies = answer === null ? args : args.slice(0, -1)
      const parsed = v.safeParse(schema, bodies[0])
      if (!parsed.success || bodies.length > 1) {
        const fast = !this.#take('nonsense')
        this.#answer(answer, {
          ok: false,
          code:
            fast || parsed.success ? (fast ? 'too-fast' : 'bad-message') : codeOf(parsed.issues),
        })
        return
      }
      const of = typeof kind === 'function' ? kind(parsed.output) : kind
      if (!this.#take(of)) this.#answer(answer, { ok: false, code: 'too-fast' })
      else this.#handle(answer, () => handle(parsed.output))
    })
  }

  #handle(answer: Answer | null, handle: () => Ack | Promise<Ack>): void {
    const failed = (error: unknown): void => {
      logUnexpected(this.#parts.log, 'socket', error)
      this.#answer(answer, { ok: false, code: 'server-error' })
    }
    try {
      const answered = handle()
      if (answered instanceof Promise) {
        answered.then((ack) => this.#answer(answer, ack)).catch(failed)
      } else this.#answer(answer, answered)
    } catch (error) {
      failed(error)
    }
  }

  #answer(answer: Answer | null, ack: Ack): void {
    if (!ack.ok) this.#parts.refusals.count(ack.code)
    answer?.(ack)
  }

  #take(of: MessageClass): boolean {
    const { take, floodAfter, log } = this.#parts
    if (take(of)) {
      this.#tooFastInARow = 0
      return true
    }
    this.#tooFastInARow += 1
    if (this.#tooFastInARow === floodAfter) {
      log({ event: 'connection-dropped', why: 'flood' })
      this.#socket.disconnect(true)
    }
    return false
  }
}
