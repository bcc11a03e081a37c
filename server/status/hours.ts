/** The last 24 hours, an hour at a time: the most that was there at once, and how often things happened. In memory alone. */
import type { Hour } from '../../shared/status.ts'

const HOUR = 3_600_000
const KEPT = 24

export type Happened = Exclude<keyof Hour, 'from' | 'rooms' | 'people'>

export class Hours {
  #hours: Hour[] = []

  /** How many there are at this moment. `now` is epoch ms. */
  saw(now: number, rooms: number, people: number): void {
    const hour = this.#at(now)
    this.#put({
      ...hour,
      rooms: Math.max(hour.rooms, rooms),
      people: Math.max(hour.people, people),
    })
  }

  /** Something happened `times` times. `now` is epoch ms. */
  count(now: number, what: Happened, times = 1): void {
    const hour = this.#at(now)
    this.#put({ ...hour, [what]: hour[what] + times })
  }

  /** Oldest first, without gaps, up to the hour of `now` (epoch ms). */
  until(now: number): readonly Hour[] {
    const last = startOf(now)
    const first = Math.max(last - (KEPT - 1) * HOUR, this.#hours[0]?.from ?? last)
    const known = new Map(this.#hours.map((hour) => [hour.from, hour]))
    const length = Math.max(1, Math.round((last - first) / HOUR) + 1)
    return Array.from({ length }, (_, at) => {
      const from = first + at * HOUR
      return known.get(from) ?? nothing(from)
    })
  }

  #at(now: number): Hour {
    const from = startOf(now)
    const last = this.#hours.at(-1)
    // A clock that was set back goes on in the hour it had reached.
    return last !== undefined && last.from >= from ? last : nothing(from)
  }

  #put(hour: Hour): void {
    const others = this.#hours.filter(({ from }) => from !== hour.from)
    this.#hours = [...others, hour].slice(-KEPT)
  }
}

const startOf = (now: number): number => Math.floor(now / HOUR) * HOUR

const nothing = (from: number): Hour => ({
  from,
  rooms: 0,
  people: 0,
  ended: 0,
  resumed: 0,
  badLinks: 0,
  roomsRefused: 0,
})
