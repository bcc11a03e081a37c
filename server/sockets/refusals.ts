/** Counts refusals by code and logs the counts, at most once a minute: a flood must not become a flood of lines. */
import type { ErrorCode } from '../../shared/answer.ts'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'

const EVERY = 60_000

export class Refusals {
  readonly #clock: Clock
  readonly #log: Log
  #counts: Partial<Record<ErrorCode, number>> = {}
  #cancel: (() => void) | null = null

  constructor(clock: Clock, log: Log) {
    this.#clock = clock
    this.#log = log
  }

  count(code: ErrorCode): void {
    this.#counts[code] = (this.#counts[code] ?? 0) + 1
    this.#cancel ??= this.#clock.after(EVERY, () => this.#write())
  }

  /** Writes what was counted and stops. */
  close(): void {
    this.#cancel?.()
    this.#write()
  }

  #write(): void {
    this.#cancel = null
    if (Object.keys(this.#counts).length > 0) {
      this.#log({ event: 'refused', counts: this.#counts })
    }
    this.#counts = {}
  }
}
