/** What is said to screen readers: one sentence after another, none swallowed because it was said before, and kept to go back to. */
import { Listeners } from '../../listeners.ts'

export interface Announcement {
  readonly id: number
  readonly sentence: string
  /** Quotes a card: it goes when the board does. */
  readonly ofBoard: boolean
}

export interface Announced {
  /** Stands in the live region for a moment, each an element of its own. */
  readonly fresh: readonly Announcement[]
  /** The last ones, the newest first. In memory only. */
  readonly log: readonly Announcement[]
}

/** ms that a sentence stands in the live region: long enough to be picked up, short enough not to be met when reading on. */
export const STANDS = 10_000
const MOST_KEPT = 60

export class Announcements {
  #now: Announced = { fresh: [], log: [] }
  #last = 0
  readonly #timers = new Set<ReturnType<typeof setTimeout>>()
  readonly #listeners = new Listeners()
  readonly subscribe = this.#listeners.subscribe

  readonly say = (sentence: string): void => this.#say(sentence, false)

  /** Says what holds words of the board. */
  readonly sayOfBoard = (sentence: string): void => this.#say(sentence, true)

  /** The board is gone, and whatever was said of it. */
  readonly forgetBoard = (): void => {
    const stays = ({ ofBoard }: Announcement): boolean => !ofBoard
    this.#show({ fresh: this.#now.fresh.filter(stays), log: this.#now.log.filter(stays) })
  }

  #say(sentence: string, ofBoard: boolean): void {
    if (sentence === '') return
    this.#last += 1
    const said = { id: this.#last, sentence, ofBoard }
    this.#show({
      fresh: [...this.#now.fresh, said],
      log: [said, ...this.#now.log].slice(0, MOST_KEPT),
    })
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      this.#show({ ...this.#now, fresh: this.#now.fresh.filter(({ id }) => id !== said.id) })
    }, STANDS)
    this.#timers.add(timer)
  }

  readonly now = (): Announced => this.#now

  #show(announced: Announced): void {
    this.#now = announced
    this.#listeners.tell()
  }
}
