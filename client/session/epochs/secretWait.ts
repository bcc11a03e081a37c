/** Tells a person whose page has not been handed the room's secret, once it is no longer on its way. */
import type { PageState } from '../pageState.ts'

/** As a rule it is on its way for less than this (ms). */
const SECRET_WITHIN = 6_000

export class SecretWait {
  readonly #state: PageState
  readonly #isBehind: () => boolean
  readonly #missed: () => boolean
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `isBehind`: the room goes by a secret that this page has not; `missed`: something came of an epoch that it does not know. */
  constructor(state: PageState, isBehind: () => boolean, missed: () => boolean) {
    this.#state = state
    this.#isBehind = isBehind
    this.#missed = missed
  }

  /** What is of the room's secret is not called a piece of writing that could not be opened. */
  expect(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (this.#isBehind()) this.#tell(true)
      else if (this.#missed()) {
        this.#state.unreadable = true
        this.#state.changed()
      }
    }, SECRET_WITHIN)
  }

  over(): void {
    this.#tell(false)
  }

  close(): void {
    clearTimeout(this.#timer)
  }

  #tell(waits: boolean): void {
    if (this.#state.awaitsKey === waits) return
    this.#state.awaitsKey = waits
    this.#state.changed()
  }
}
