/**
 * Opened frames of the present board on their way to the board's own code, which may be loaded later: what has come is kept for
 * whoever listens next, because the server hands it over only once.
 */

import type { BoardRequest } from '../../shared/protocol.ts'
import { NONCE_BYTES } from '../../shared/sealing/aead.ts'
import { toBase64Url } from '../../shared/sealing/bytes.ts'
import { HEADER_BYTES } from '../../shared/sealing/header.ts'
import type { BoardPort } from './roomSession.ts'

export type BoardFrame = Parameters<Parameters<BoardPort['onFrame']>[0]>[0]
type Listener = (frame: BoardFrame) => void

/** A frame's nonce: the same frame brought again by a later reply has the same. */
export const markOf = (sealed: Uint8Array): string =>
  toBase64Url(sealed.subarray(HEADER_BYTES, HEADER_BYTES + NONCE_BYTES))

export class BoardFrames {
  #log: BoardFrame[] = []
  readonly #marks = new Set<string>()
  #number = 0
  #kept = false
  /** A listener is not ready until it has had the log. */
  readonly #listeners = new Map<Listener, 'waiting' | 'ready'>()
  readonly #keptListeners = new Set<() => void>()
  readonly #requestListeners = new Set<(request: BoardRequest<Uint8Array>) => void>()

  get number(): number {
    return this.#number
  }

  /** Another board number: nothing of the old one is of use. */
  follow(number: number): void {
    if (number === this.#number) return
    this.#number = number
    this.#log = []
    this.#marks.clear()
  }

  /** `mark` tells a frame that is brought again. */
  deliver(frame: BoardFrame, mark: string): void {
    if (frame.board !== this.#number) return
    if (frame.kind !== 'presence' && !this.#marks.has(mark)) {
      this.#marks.add(mark)
      this.#log.push(frame)
    }
    for (const [listener, state] of this.#listeners) if (state === 'ready') listener(frame)
  }

  /** All that the server keeps has come. */
  keptCame(): void {
    this.#kept = true
    this.#handOver()
    for (const listener of this.#keptListeners) listener()
  }

  request(request: BoardRequest<Uint8Array>): void {
    for (const listener of this.#requestListeners) listener(request)
  }

  onFrame(listener: Listener): () => void {
    this.#listeners.set(listener, 'waiting')
    queueMicrotask(() => this.#handOver())
    return () => this.#listeners.delete(listener)
  }

  onKept(listener: () => void): () => void {
    this.#keptListeners.add(listener)
    if (this.#kept) {
      queueMicrotask(() => {
        this.#handOver()
        if (this.#keptListeners.has(listener)) listener()
      })
    }
    return () => this.#keptListeners.delete(listener)
  }

  onRequest(listener: (request: BoardRequest<Uint8Array>) => void): () => void {
    this.#requestListeners.add(listener)
    return () => this.#requestListeners.delete(listener)
  }

  clear(): void {
    this.follow(0)
    this.#kept = false
  }

  #handOver(): void {
    for (const [listener, state] of this.#listeners) {
      if (state === 'ready') continue
      this.#listeners.set(listener, 'ready')
      for (const frame of this.#log) listener(frame)
    }
  }
}
