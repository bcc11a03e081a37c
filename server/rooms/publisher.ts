/**
 * Tells everybody what has changed: to each seat its own view and the sealed copy of the state, to each guest their own status.
 * Nothing is sent that would say nothing new: a word given shows at no other seat before the word itself does.
 */
import type { DoorView, GuestView, SeatedView } from '../../shared/pageView.ts'
import { seatOf } from '../../shared/session/rights.ts'
import { FIRST_OBSERVER_SEAT, isLeading, type SeatId } from '../../shared/session/seat.ts'
import { seatedView, type ViewExtras } from '../../shared/session/view.ts'
import { logUnexpected } from '../log.ts'
import type { Connection } from './connection.ts'
import type { RoomCore } from './core.ts'
import type { Guest } from './door.ts'
import { earlierAtDoor } from './resumption.ts'
import { type RoomCopy, sealCopy } from './roomCopy.ts'
import { keptChairs } from './seating.ts'

/** Copies are made anew this often even when nothing changes, because an old one is refused (ms). */
const COPY_EVERY = 60_000
/** How long leaders are told that a chair was retaken without a ticket (ms). */
export const RETAKEN_FOR = 120_000

export class Publisher {
  readonly #core: RoomCore
  readonly #wordGiven: (seat: SeatId) => boolean
  /** What each page was told last, without its version and clock. */
  readonly #told = new WeakMap<Connection, string>()
  #scheduled = false
  #copying = false
  #copyAgain = false
  #lastCopy: string | null = null
  /** What the newest copy holds. */
  #copied: string | null = null
  #stopped = false

  constructor(core: RoomCore, wordGiven: (seat: SeatId) => boolean) {
    this.#core = core
    this.#wordGiven = wordGiven
  }

  /** All changes of one turn of the event loop are told at once. */
  schedule(): void {
    if (this.#scheduled || this.#stopped) return
    this.#scheduled = true
    queueMicrotask(() => {
      this.#scheduled = false
      if (!this.#stopped) this.#publish()
    })
  }

  stop(): void {
    this.#stopped = true
    this.#lastCopy = null
    this.#copied = null
  }

  /** A page that has just sat down: its view and the newest copy, whether or not anything changes. */
  greet(seat: SeatId): void {
    const connection = this.#core.occupants.get(seat)?.connection
    if (!connection || this.#stopped) return
    this.#told.delete(connection)
    if (this.#lastCopy !== null) connection.send('copy', this.#lastCopy)
    this.schedule()
  }

  #publish(): void {
    const { occupants, door } = this.#core
    this.#forgetRetaken()
    const extras = this.#extras()
    for (const occupant of occupants.connected()) {
      if (!occupant.ready) continue
      const own: ViewExtras = {
        ...extras,
        wordGiven: this.#wordGiven(occupant.seat),
        moveAsked: door.all().some(({ asking }) => asking === occupant.seat),
      }
      const now = this.#core.services.clock.now()
      this.#tell(occupant.connection, seatedView(this.#core.session, occupant.seat, own, now))
    }
    for (const guest of door.all()) this.#tell(guest.connection, this.#doorView(guest))
    this.#makeCopy()
  }

  /** Nothing else may change when the two minutes of a retaken chair are over: one timer says so. */
  #forgetRetaken(): void {
    const { memory, services, timers } = this.#core
    const now = services.clock.now()
    for (const [seat, at] of memory.retaken) {
      if (now - at >= RETAKEN_FOR) memory.retaken.delete(seat)
    }
    const first = Math.min(...memory.retaken.values())
    if (memory.retaken.size === 0) timers.clear('retaken')
    else timers.set('retaken', first + RETAKEN_FOR - now, () => this.schedule())
  }

  #tell(connection: Connection, view: SeatedView | DoorView): void {
    const told = JSON.stringify(view, (key, value: unknown) =>
      key === 'version' || key === 'now' ? undefined : value,
    )
    if (this.#told.get(connection) === told) return
    this.#told.set(connection, told)
    connection.send('view', view)
  }

  #extras(): Omit<ViewExtras, 'wordGiven' | 'moveAsked'> {
    const { occupants, memory, plan, services } = this.#core
    return {
      commitments: new Map(occupants.all().map(({ seat, commitment }) => [seat, commitment])),
      guests: this.#guests(),
      retaken: [...memory.retaken.keys()],
      earlier: earlierAtDoor(this.#core) !== null,
      offerNewLink: memory.offerNewLink,
      latecomers: memory.latecomers,
      draining: services.draining(),
      trial: services.trial,
      isSeries: plan.date !== null,
    }
  }

  #guests(): readonly GuestView[] {
    const { door, occupants, session } = this.#core
    const kept = keptChairs(session, occupants)
    return door.all().flatMap(({ guest, credentials, since, name, asking }) =>
      name === null
        ? []
        : [
            {
              guest,
              role: credentials.role,
              personal: credentials.own,
              since,
              name: name.frame,
              commitment: name.commitment,
              mayHave: credentials.role === 'member' && credentials.own === null ? kept : [],
              askingOccupant: asking !== null,
            },
          ],
    )
  }

  #doorView({ guest, credentials, name, asking }: Guest): DoorView {
    const { plan, session, occupants } = this.#core
    const question = session.observer
    const waiting =
      question?.guest === guest && question.outcome === 'waiting' ? 'asking-group' : 'waiting'
    return {
      at: 'door',
      role: credentials.role,
      stage: name === null ? 'name' : asking === null ? waiting : 'asking-occupant',
      plannedStart: plan.start,
      plannedMinutes: plan.minutes,
      agenda: session.agenda,
      observerPresent: session.seats.some(
        ({ id, presence }) => id >= FIRST_OBSERVER_SEAT && presence !== 'free',
      ),
      stripOn: session.stripOn,
      leaderHere: occupants
        .connected()
        .some(({ seat }) => isLeading(seatOf(session, seat)?.role ?? 'observer')),
      isSeries: plan.date !== null,
    }
  }

  /**
   * Makes the copy anew when what it holds has changed, or, with `anyway`, because it grows old. While one is being sealed, only
   * the newest state after it counts.
   */
  #makeCopy(anyway = false): void {
    const { session, plan, occupants, memory, services, timers } = this.#core
    if (session.at !== 'arriving' && session.at !== 'running') return
    if (occupants.size === 0) return
    if (this.#copying) {
      this.#copyAgain = true
      return
    }
    const { receiptTexts, latecomers, offerNewLink } = memory
    const copy: RoomCopy = {
      room: plan.id,
      session,
      occupants: occupants.records(),
      latecomers,
      receiptTexts,
      offerNewLink,
    }
    const holds = JSON.stringify(copy)
    if (holds === this.#copied && !anyway) return
    this.#copied = holds
    this.#copying = true
    sealCopy(copy, services.tokens.copy, services.clock.now())
      .then((sealed) => this.#handOut(sealed))
      .catch((error: unknown) => logUnexpected(services.log, 'room', error))
      .finally(() => {
        this.#copying = false
        if (this.#copyAgain && !this.#stopped) {
          this.#copyAgain = false
          this.#makeCopy()
        }
      })
    if (!this.#stopped) timers.set('copy', COPY_EVERY, () => this.#makeCopy(true))
  }

  #handOut(copy: string): void {
    if (this.#stopped) return
    this.#lastCopy = copy
    for (const { connection, ready } of this.#core.occupants.connected()) {
      if (ready) connection.send('copy', copy)
    }
  }
}
