/**
 * Tells everybody what has changed: to each seat its own view and the sealed copy of the state, to each guest their own status.
 * Nothing is sent that would say nothing new: a word given shows at no other seat before the word itself does.
 */
import type { DoorView, SeatedView } from '../../shared/pageView.ts'
import type { SeatId } from '../../shared/session/seat.ts'
import { logUnexpected } from '../log.ts'
import { seatedIn } from './house/chairs.ts'
import type { House } from './house/house.ts'
import { copyOf, doorViewOf, shownIn, viewOf } from './house/views.ts'
import type { Line, LineId } from './line.ts'
import type { Lines } from './lines.ts'
import { sealCopy } from './roomCopy.ts'
import type { RoomServices } from './services.ts'

export interface TellerParts {
  readonly services: RoomServices
  readonly house: () => House
  readonly lines: Lines
  readonly wordGiven: (seat: SeatId) => boolean
}

export class Teller {
  readonly #parts: TellerParts
  /** What each page was told last, without its version and clock. */
  readonly #told = new WeakMap<Line, string>()
  /** Lines that have their ticket: a view says nothing to a page that could not come back. */
  readonly #greeted = new Set<LineId>()
  #scheduled = false
  #copying = false
  #copyAgain = false
  #sealing: Promise<void> = Promise.resolve()
  #lastCopy: string | null = null
  /** What the newest copy holds. */
  #copied: string | null = null
  #stopped = false

  constructor(parts: TellerParts) {
    this.#parts = parts
  }

  /** All changes of one turn of the event loop are told at once. */
  schedule(): void {
    if (this.#scheduled || this.#stopped) return
    this.#scheduled = true
    queueMicrotask(() => {
      this.#scheduled = false
      if (!this.#stopped) this.#tellAll()
    })
  }

  /** A page that has just got its ticket: its view and the newest copy, whether or not anything changes. */
  greet(line: Line): void {
    if (this.#stopped) return
    this.#greeted.add(line.id)
    this.#told.delete(line)
    if (this.#lastCopy !== null) line.send('copy', this.#lastCopy)
    this.schedule()
  }

  /** A line that sits down somewhere else waits for its ticket again; one that is gone is forgotten. */
  forget(line: LineId): void {
    this.#greeted.delete(line)
  }

  /** The newest copy grows old. */
  copyAnew(): void {
    this.#copied = null
    this.schedule()
  }

  /** The copy of this very moment to everybody; nothing that was sealed before it comes after it. */
  async lastCopy(): Promise<void> {
    const { house, services } = this.#parts
    await this.#sealing
    const copy = copyOf(house())
    if (copy === null || this.#stopped) return
    this.#handOut(await sealCopy(copy, services.tokens.copy, services.clock.now()))
  }

  stop(): void {
    this.#stopped = true
    this.#lastCopy = null
    this.#copied = null
    this.#greeted.clear()
  }

  #tellAll(): void {
    const { services, house, lines, wordGiven } = this.#parts
    const now = services.clock.now()
    const present = house()
    const draining = services.draining()
    const shown = shownIn(present, draining)
    for (const chair of seatedIn(present)) {
      const line = lines.get(chair.page.line)
      if (line === undefined || !this.#greeted.has(line.id)) continue
      this.#tell(line, viewOf(present, chair, shown, wordGiven(chair.seat), now))
    }
    for (const guest of present.door.guests) {
      const line = lines.get(guest.page.line)
      if (line !== undefined) this.#tell(line, doorViewOf(present, guest))
    }
    this.#makeCopy()
  }

  #tell(line: Line, view: SeatedView | DoorView): void {
    const told = JSON.stringify(view, (key, value: unknown) =>
      key === 'version' || key === 'now' ? undefined : value,
    )
    if (this.#told.get(line) === told) return
    this.#told.set(line, told)
    line.send('view', view)
  }

  /** Makes the copy anew when what it holds has changed. While one is being sealed, only the newest state after it counts. */
  #makeCopy(): void {
    const { services, house } = this.#parts
    const copy = copyOf(house())
    if (copy === null) return
    if (this.#copying) {
      this.#copyAgain = true
      return
    }
    const holds = JSON.stringify(copy)
    if (holds === this.#copied) return
    this.#copied = holds
    this.#copying = true
    this.#sealing = sealCopy(copy, services.tokens.copy, services.clock.now())
      .then((sealed) => this.#handOut(sealed))
      .catch((error: unknown) => logUnexpected(services.log, 'room', error))
      .finally(() => {
        this.#copying = false
        if (this.#copyAgain && !this.#stopped) {
          this.#copyAgain = false
          this.#makeCopy()
        }
      })
  }

  #handOut(copy: string): void {
    if (this.#stopped) return
    this.#lastCopy = copy
    for (const line of this.#greeted) this.#parts.lines.get(line)?.send('copy', copy)
  }
}
