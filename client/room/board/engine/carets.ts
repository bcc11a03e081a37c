/**
 * Where others are writing. A frame a move, at most ten a second, never repeated and never kept: a caret that does not move
 * is forgotten after a while. On an unsigned board it bears no seat, and a mark that is drawn anew for every card.
 */

import * as v from 'valibot'
import * as Y from 'yjs'
import { type CardId, textOf } from '../../../../shared/board/card.ts'
import { utf8, textOf as utf8Text } from '../../../../shared/sealing/bytes.ts'
import type { SeatId } from '../../../../shared/session/seat.ts'
import { drawUint32, type Surroundings } from './surroundings.ts'

export interface Caret {
  readonly card: CardId
  /** Tells two carets in one card apart; says nothing else. */
  readonly mark: number
  /** Null on an unsigned board. */
  readonly seat: SeatId | null
  /** UTF-16 index in the card's text. */
  readonly at: number
}

interface Heard {
  readonly mark: number
  readonly seat: SeatId | null
  readonly position: Uint8Array
  readonly cancel: () => void
}

const EVERY_MS = 100
const FORGET_MS = 6000
const MOST_CARETS = 40

const FrameSchema = v.strictObject({
  c: v.pipe(v.string(), v.maxLength(24)),
  m: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  /** A Yjs relative position; absent: no longer writing there. */
  p: v.optional(
    v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255))),
      v.maxLength(64),
    ),
  ),
})
type Frame = v.InferOutput<typeof FrameSchema>

export class Carets {
  readonly #surroundings: Surroundings
  readonly #send: (payload: Uint8Array) => void
  readonly #changed: () => void
  readonly #heard = new Map<string, Heard & { readonly card: CardId }>()
  #own: { readonly card: CardId; readonly mark: number } | null = null
  /** What is still to be said, one for each mark. */
  #next: readonly Frame[] = []
  #resting = false
  #closed = false

  constructor(
    surroundings: Surroundings,
    send: (payload: Uint8Array) => void,
    changed: () => void,
  ) {
    this.#surroundings = surroundings
    this.#send = send
    this.#changed = changed
  }

  /** Own caret, or null when the field is left. */
  place(doc: Y.Doc, card: CardId, at: number | null): void {
    if (at === null) {
      if (this.#own?.card === card) this.#put({ c: card, m: this.#own.mark })
      this.#own = null
      return
    }
    const text = textOf(doc, card)
    if (!text) return
    if (this.#own?.card !== card) this.#own = { card, mark: drawUint32(this.#surroundings.random) }
    const position = Y.createRelativePositionFromTypeIndex(text, Math.min(at, text.length))
    this.#put({ c: card, m: this.#own.mark, p: [...Y.encodeRelativePosition(position)] })
  }

  /** Another's frame; false when it is none. */
  receive(payload: Uint8Array, seat: SeatId | null): boolean {
    const frame = read(payload)
    if (!frame) return false
    const key = `${seat ?? ''}/${frame.m}`
    this.#heard.get(key)?.cancel()
    this.#heard.delete(key)
    if (frame.p && this.#heard.size < MOST_CARETS) {
      const cancel = this.#surroundings.after(FORGET_MS, () => {
        this.#heard.delete(key)
        this.#changed()
      })
      this.#heard.set(key, {
        card: frame.c,
        mark: frame.m,
        seat,
        position: Uint8Array.from(frame.p),
        cancel,
      })
    }
    this.#changed()
    return true
  }

  /** Carets of others where the text stands now. */
  in(doc: Y.Doc): readonly Caret[] {
    const carets: Caret[] = []
    for (const { card, mark, seat, position } of this.#heard.values()) {
      const text = textOf(doc, card)
      const at = text && indexIn(doc, text, position)
      if (at !== null) carets.push({ card, mark, seat, at })
    }
    return carets
  }

  /** Forgets everybody's: presence is off, or the board is another. */
  clear(): void {
    for (const { cancel } of this.#heard.values()) cancel()
    this.#heard.clear()
    this.#own = null
    this.#next = []
  }

  close(): void {
    this.#closed = true
    this.clear()
  }

  #put(frame: Frame): void {
    this.#next = [...this.#next.filter(({ m }) => m !== frame.m), frame]
    if (!this.#resting) this.#flush()
  }

  #flush(): void {
    const [frame, ...more] = this.#next
    this.#next = more
    this.#resting = frame !== undefined
    if (!frame || this.#closed) return
    this.#send(utf8(JSON.stringify(frame)))
    this.#surroundings.after(EVERY_MS, () => this.#flush())
  }
}

function read(payload: Uint8Array): Frame | null {
  const text = utf8Text(payload)
  if (text === null || text.length > 1000) return null
  try {
    const parsed = v.safeParse(FrameSchema, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

function indexIn(doc: Y.Doc, text: Y.Text, position: Uint8Array): number | null {
  try {
    const found = Y.createAbsolutePositionFromRelativePosition(
      Y.decodeRelativePosition(position),
      doc,
    )
    return found?.type === text ? found.index : null
  } catch {
    return null
  }
}
