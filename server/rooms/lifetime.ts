/** What ends by time: the room itself, at its cap or when everybody is gone, and the question about an observer. Never a phase. */
import { OBSERVER_QUESTION_MS } from '../../shared/session/decide/observers.ts'
import { CAP_MS } from '../../shared/session/view.ts'
import type { RoomCore } from './core.ts'

/** A room whose people are all gone is freed after this long (ms). */
export const EMPTY_FOR = 10 * 60_000
const MINUTE = 60_000
/** Leaders see the minutes count down from here to the cap. */
const LAST_MINUTES = 15

export class Lifetime {
  readonly #core: RoomCore
  /** Somebody has had a chair: before that there is nothing to keep for anybody. */
  #wasSeated = false

  constructor(core: RoomCore) {
    this.#core = core
    this.watchTheCap()
  }

  /** Leaders are told as the cap comes near; at the cap the room ends, whoever is in it. */
  watchTheCap(): void {
    const { timers, services, session } = this.#core
    const left = session.openedAt + CAP_MS - services.clock.now()
    timers.set('cap', left, () => this.#core.tell({ type: 'cap-reached' }))
    const count = (): void => {
      this.#core.changed()
      timers.set('cap notice', MINUTE, count)
    }
    timers.set('cap notice', left - LAST_MINUTES * MINUTE, count)
  }

  /** The session has changed. */
  follow(): void {
    this.#wasSeated ||= this.#core.session.seats.some(({ presence }) => presence !== 'free')
    this.#watchObserverQuestion()
  }

  /** Somebody may have been the last: the room waits for them, unless nobody has ever sat in it. */
  noticeEmptiness(): void {
    const { occupants, door, timers } = this.#core
    if (occupants.connected().length > 0) return
    if (!this.#wasSeated) {
      if (door.size === 0) this.#core.tell({ type: 'room-empty' })
    } else if (!timers.has('empty')) {
      timers.set('empty', EMPTY_FOR, () => this.#core.tell({ type: 'room-empty' }))
    }
  }

  #watchObserverQuestion(): void {
    const { session, timers, services } = this.#core
    const question = session.observer
    if (question?.outcome !== 'waiting') {
      timers.clear('observer')
    } else if (!timers.has('observer')) {
      const left = question.at + OBSERVER_QUESTION_MS - services.clock.now()
      timers.set('observer', left, () => this.#core.tell({ type: 'observer-time-up' }))
    }
  }
}
