/** What a page holds of its room, and the snapshot that its screens draw from. Memory only. */
import type { ChairView, DoorView, GoneView, SeatedView } from '../../shared/pageView.ts'
import type { Seating } from '../../shared/protocol.ts'
import type { ReceiptFile } from '../../shared/receipt.ts'
import type { RandomBytes } from '../../shared/sealing/bytes.ts'
import { CO_LEADER_SEAT, LEADER_SEAT, type SeatId } from '../../shared/session/seat.ts'
import { Listeners } from '../listeners.ts'
import { BoardFrames } from './boardFrames.ts'
import { GuestBook } from './guests.ts'
import { NameBook, type OwnName } from './names.ts'
import { isParting } from './parting.ts'
import type { Line, Refusal, RoomSnapshot } from './roomSession.ts'
import { RoomSettings } from './settings.ts'
import { Strip } from './strip.ts'
import type { LineTrouble } from './wayThrough.ts'
import { Words } from './words.ts'

const LIVE: Line = { state: 'live' }

export class PageState {
  readonly names = new NameBook()
  readonly settings = new RoomSettings()
  readonly strip = new Strip()
  readonly words: Words
  readonly board = new BoardFrames()
  readonly guests: GuestBook
  ownName: OwnName | null = null
  seating: Seating | null = null
  line: Line = LIVE
  unreadable = false
  /** The room goes by a secret that this page has not been handed: it can neither read nor hear. */
  awaitsKey = false
  /** In a leader's page: chairs whose person has not been handed the room's present secret. */
  keyless: readonly SeatId[] = []
  refusal: Refusal | null = null
  /** Why the line does not come about. */
  trouble: LineTrouble | null = null
  #view: DoorView | SeatedView | null = null
  #gone: { readonly view: GoneView; readonly receipt: ReceiptFile | null } | null = null
  #snapshot: RoomSnapshot | null = null
  readonly #listeners = new Listeners()

  readonly subscribe = this.#listeners.subscribe

  constructor(random: RandomBytes) {
    this.words = new Words(random)
    this.guests = new GuestBook(() => this.changed())
  }

  get room(): SeatedView | null {
    return this.#view?.at === 'room' ? this.#view : null
  }

  chairOf(seat: SeatId): ChairView | null {
    const { chairs = [], observers = [] } = this.room ?? {}
    return [...chairs, ...observers].find((chair) => chair.seat === seat) ?? null
  }

  get view(): DoorView | SeatedView | null {
    return this.#view
  }

  readonly snapshot = (): RoomSnapshot => {
    this.#snapshot ??= this.#draw()
    return this.#snapshot
  }

  /** Tells the screens, at once. */
  changed(): void {
    this.#snapshot = null
    this.#listeners.tell()
  }

  /** At the door: nothing of the room is here any more. */
  seeDoor(view: DoorView): void {
    this.#view = view
    this.seating = null
    this.strip.clear()
    this.words.clear()
    this.board.clear()
    this.guests.clear()
  }

  seeRoom(view: SeatedView, namesKey: CryptoKey): void {
    const before = this.room
    this.#view = view
    this.guests.follow(view.desk?.guests ?? [], namesKey)
    // A room that is coming back may show an older state first: nothing is thrown away on its word.
    if (view.moment.at === 'resuming') return
    const parts = before !== null && !isParting(before) && isParting(view)
    if (!view.stripOn || parts) this.strip.clear()
    this.words.follow(view.words)
    this.board.follow(view.board.number)
  }

  /** The last that the page shows; everything else is let go of. */
  part(view: GoneView, receipt: ReceiptFile | null): void {
    this.#gone = { view, receipt }
    this.#view = null
    this.seating = null
    this.names.clear()
    this.strip.clear()
    this.words.clear()
    this.board.clear()
    this.guests.clear()
  }

  #leaderName(): string | null {
    return this.names.unproved(LEADER_SEAT) ?? this.names.unproved(CO_LEADER_SEAT)
  }

  #draw(): RoomSnapshot {
    const settings = this.settings.shown
    const { line } = this
    if (this.#gone) {
      return { stage: 'gone', ...this.#gone, settings, name: this.ownName?.name ?? '' }
    }
    if (this.refusal) return { stage: 'refused', refusal: this.refusal }
    const view = this.#view
    if (view?.at === 'door') {
      return { stage: 'door', view, settings, leaderName: this.#leaderName(), line }
    }
    const { seating } = this
    if (!view || !seating) return { stage: 'connecting', trouble: this.trouble }
    const names = this.names.fitting(view)
    return {
      stage: 'room',
      view,
      seating,
      settings,
      names,
      guests: this.guests.list(view.desk?.guests ?? [], names.values()),
      notes: this.strip.notes,
      words: this.words.words,
      line,
      unreadable: this.unreadable,
      awaitsKey: this.awaitsKey,
      keyless: this.keyless,
    }
  }
}
