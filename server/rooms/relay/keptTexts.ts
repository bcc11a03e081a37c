/** The latest sealed names, the settings, the strip's notes and the round's words: little, and kept for who comes late. */
import type { SeatId } from '../../../shared/session/seat.ts'
import type { RelayLimits } from './limits.ts'
import type { RandomBelow } from './randomBelow.ts'
import type { RelaySeat, RelayView } from './view.ts'

interface OfSeat {
  readonly generation: number
  readonly frame: Uint8Array
}

/**
 * Whom it is for: those in the room, who go by its newest epoch; those at the door, who have the first secret; or leaders alone, who
 * are asked to hand the newest to somebody that came on another device.
 */
export interface For {
  readonly room: boolean
  readonly leaders: boolean
  readonly door: boolean
}

export class KeptTexts {
  readonly #limits: RelayLimits
  readonly #randomBelow: RandomBelow
  #names = new Map<SeatId, OfSeat>()
  #settings: Uint8Array | null = null
  /** Who waits at the door has the first secret alone: what they may open stays under it. */
  #doorNames = new Map<SeatId, OfSeat>()
  #doorSettings: Uint8Array | null = null
  #notes: Uint8Array[] = []
  #words: Uint8Array[] = []
  /** Who has given a word in this round: seat and generation, so that a new person in a chair has their own. */
  #given = new Map<SeatId, number>()

  constructor(limits: RelayLimits, randomBelow: RandomBelow) {
    this.#limits = limits
    this.#randomBelow = randomBelow
  }

  get settings(): readonly Uint8Array[] {
    return this.#settings === null ? [] : [this.#settings]
  }

  get notes(): readonly Uint8Array[] {
    return this.#notes
  }

  get words(): readonly Uint8Array[] {
    return this.#words
  }

  get names(): readonly Uint8Array[] {
    return [...this.#names.values()].map(({ frame }) => frame)
  }

  get doorSettings(): readonly Uint8Array[] {
    return this.#doorSettings === null ? [] : [this.#doorSettings]
  }

  doorNames(of: (seat: SeatId) => boolean): readonly Uint8Array[] {
    return [...this.#doorNames].filter(([seat]) => of(seat)).map(([, { frame }]) => frame)
  }

  get bytes(): number {
    const door = [...this.doorSettings, ...this.doorNames(() => true)]
    const room = [...this.names, ...this.settings, ...this.#notes, ...this.#words]
    return [...new Set([...door, ...room])].reduce((sum, frame) => sum + frame.length, 0)
  }

  /** Whether this very person has sent a name: whoever sat here before does not count. */
  hasName({ seat, generation }: RelaySeat): boolean {
    return this.#names.get(seat)?.generation === generation
  }

  hasNameOf(seat: SeatId): boolean {
    return this.#names.has(seat)
  }

  keepName({ seat, generation }: RelaySeat, frame: Uint8Array, { room, door }: For): void {
    if (room) this.#names.set(seat, { generation, frame })
    if (door) this.#doorNames.set(seat, { generation, frame })
  }

  keepSettings(frame: Uint8Array, { room, door }: For): void {
    if (room) this.#settings = frame
    if (door) this.#doorSettings = frame
  }

  /** The oldest note goes when there are too many. */
  keepNote(frame: Uint8Array): void {
    this.#notes = [...this.#notes, frame].slice(-this.#limits.notes)
  }

  hasGiven({ seat, generation }: RelaySeat): boolean {
    return this.#given.get(seat) === generation
  }

  giveWord({ seat, generation }: RelaySeat): void {
    this.#given.set(seat, generation)
  }

  /** Kept at a random place: the order tells no one who was first. */
  keepWord(frame: Uint8Array): void {
    this.#words.splice(this.#randomBelow(this.#words.length + 1), 0, frame)
  }

  forgetNotes(): void {
    this.#notes = []
  }

  forgetWords(): void {
    this.#words = []
    this.#given.clear()
  }

  clear(): void {
    this.#names.clear()
    this.#doorNames.clear()
    this.#settings = null
    this.#doorSettings = null
    this.forgetNotes()
    this.forgetWords()
  }

  /** Lets go of what the session has no place for any more. */
  see(before: RelayView, view: RelayView): void {
    const generations = new Map(view.seats.map(({ seat, generation }) => [seat, generation]))
    for (const names of [this.#names, this.#doorNames]) {
      for (const [seat, { generation }] of names) {
        if (generations.get(seat) !== generation) names.delete(seat)
      }
    }
    if (!view.stripOn) this.forgetNotes()
    if (view.words === null || view.words.kind !== before.words?.kind) this.forgetWords()
  }
}
