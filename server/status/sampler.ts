/** Looks now and then how many rooms and people there are, for the hours; while no room lives it does nothing at all. */
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { House } from '../rooms/house/house.ts'
import type { Hours } from './hours.ts'
import { figuresOf } from './status.ts'

/** A session lasts an hour: none is missed. */
const EVERY = 30_000

export class Sampler {
  readonly #hours: Hours
  readonly #houses: () => readonly House[]
  readonly #clock: Clock
  #cancel: (() => void) | null = null

  constructor(hours: Hours, houses: () => readonly House[], clock: Clock) {
    this.#hours = hours
    this.#houses = houses
    this.#clock = clock
  }

  /** The same log; a room that comes to life wakes the sampler, and the last that ends lets it rest. */
  over(log: Log): Log {
    return (event) => {
      log(event)
      if (event.event === 'room-opened' || event.event === 'room-resumed') {
        this.#cancel ??= this.#clock.after(EVERY, () => this.#look())
      }
      if (event.event === 'room-ended' && event.rooms === 0 && this.#cancel !== null) {
        this.#cancel()
        this.#look()
      }
    }
  }

  close(): void {
    this.#cancel?.()
    this.#cancel = null
  }

  #look(): void {
    const { living, seated } = figuresOf(this.#houses())
    this.#hours.saw(this.#clock.now(), living, seated)
    this.#cancel = living === 0 ? null : this.#clock.after(EVERY, () => this.#look())
  }
}
