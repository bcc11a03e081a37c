/** Notes on the leaders' strip. */

import * as v from 'valibot'
import { type RandomBytes, toBase64Url } from '../../shared/sealing/bytes.ts'
import {
  decodePayload,
  lineOf,
  NOTE_LENGTH,
  NotePayloadSchema,
} from '../../shared/sealing/payloads.ts'
import type { SeatId } from '../../shared/session/seat.ts'
import type { StripNote } from './roomSession.ts'

/** As many as the room keeps. */
const MOST_NOTES = 100
const TextSchema = lineOf(NOTE_LENGTH)

/** A note to send, or null when the text is none. */
export function newNote(text: string, seat: SeatId, random: RandomBytes): StripNote | null {
  const read = v.safeParse(TextSchema, text.normalize('NFC'))
  return read.success ? { id: toBase64Url(random(12)), seat, text: read.output } : null
}

export class Strip {
  #notes: readonly StripNote[] = []

  get notes(): readonly StripNote[] {
    return this.#notes
  }

  /** Adds a note once; its seat is the sealed header's. */
  add(note: StripNote): void {
    if (this.#notes.some(({ id, seat }) => id === note.id && seat === note.seat)) return
    this.#notes = [...this.#notes, note].slice(-MOST_NOTES)
  }

  /** The note a frame holds, added; null when it does not parse. */
  open(plaintext: Uint8Array, seat: SeatId): StripNote | null {
    const payload = decodePayload(NotePayloadSchema, plaintext)
    if (payload === null) return null
    const note = { id: payload.id, seat, text: payload.text }
    this.add(note)
    return note
  }

  /** Own notes that a server which was restarted no longer has. */
  missing(seat: SeatId, kept: ReadonlySet<string>): readonly StripNote[] {
    return this.#notes.filter((note) => note.seat === seat && !kept.has(note.id))
  }

  clear(): void {
    this.#notes = []
  }
}
