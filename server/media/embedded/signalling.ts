import { ComingBack } from './comingBack.ts'
import { encode, type Reply } from './messages.ts'

/** One signalling conversation, seen from the media process. */
export interface SignalPort {
  send(message: Uint8Array): void
  close(): void
}

/** Without any sign of life for this long, or without a conversation for as long, the chair is empty. */
const SILENT_MS = 12_000
const APART_MS = 10_000

/** What is said to one seat's client, over the conversations that break and are taken up again. Times in ms. */
export class Signalling {
  readonly #comingBack = new ComingBack()
  #port: SignalPort | null
  #apartSince = 0
  #heardAt: number

  constructor(port: SignalPort, now: number) {
    this.#port = port
    this.#heardAt = now
  }

  say(message: Reply): void {
    this.#port?.send(encode(message))
  }

  /** Passes on what somebody else has to say. */
  tell(message: Reply): void {
    if (this.isSettled) this.say(message)
    else this.#comingBack.keep(message)
  }

  /** This client is coming back, and hears nothing of others until it has; `arrived` is called once it is here. */
  comeBack(arrived: () => void): void {
    this.#comingBack.begin((kept) => {
      for (const message of kept) this.say(message)
      arrived()
    })
  }

  /** Nothing is held back from this client. */
  get isSettled(): boolean {
    return this.#comingBack.isOver
  }

  /** A sign of life, whatever it is. */
  heard(now: number): void {
    this.#heardAt = now
  }

  /** The conversation broke and came back: it goes on in a new one. */
  resume(port: SignalPort, now: number): void {
    this.#port?.close()
    this.#port = port
    this.#heardAt = now
  }

  /** A conversation is over; the seat is kept for a moment in case it comes back. */
  over(port: SignalPort, now: number): void {
    if (this.#port !== port) return
    this.#port = null
    this.#apartSince = now
  }

  end(): void {
    this.#port?.close()
    this.#port = null
  }

  isGone(now: number): boolean {
    if (this.#port === null) return now - this.#apartSince > APART_MS
    return now - this.#heardAt > SILENT_MS
  }
}
