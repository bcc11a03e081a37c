/**
 * A text field and a card's shared text, kept together. While an input method composes, the field is left alone: what others
 * write meanwhile waits, and what was composed is laid over it when it is done.
 */
import { cutToFit, fits, oneLine } from '../../../shared/board/limits.ts'
import { diff, moveIndex, rebaseOver, type Splice, splice } from '../../../shared/board/textDiff.ts'

/** What is needed of a `<textarea>`. */
export interface Field {
  value: string
  readonly selectionStart: number
  readonly selectionEnd: number
  setSelectionRange(start: number, end: number): void
}

export interface SharedText {
  /** The text as the document has it; null when the card is gone. */
  read(): string | null
  spell(splices: readonly Splice[], whole: string): void
  /** Words that cannot be spelt any more. */
  keep(whole: string): void
}

export class FieldText {
  readonly #field: Field
  readonly #shared: SharedText
  /** The field's text when it and the document last agreed. */
  #agreed: string
  /** What others did since, while a composition held the field. */
  #missed: Splice[] = []
  #composing = false

  constructor(field: Field, shared: SharedText) {
    this.#field = field
    this.#shared = shared
    this.#agreed = shared.read() ?? ''
    field.value = this.#agreed
  }

  composes(): void {
    this.#composing = true
  }

  /** The field has changed; nothing is done while it composes. */
  changed(): void {
    if (!this.#composing) this.#bringTogether()
  }

  composed(): void {
    this.#composing = false
    this.#bringTogether()
  }

  /** The document's text has changed by others, or by an undo. */
  respelt(splices: readonly Splice[]): void {
    if (this.#composing) {
      this.#missed.push(...splices)
      return
    }
    const { selectionStart, selectionEnd } = this.#field
    this.#agreed = splices.reduce(splice, this.#agreed)
    this.#show(splices.reduce(moveIndex, selectionStart), splices.reduce(moveIndex, selectionEnd))
  }

  /** The document was made again. False: the card is gone, and the field with it. */
  remade(): boolean {
    const now = this.#shared.read()
    if (this.#field.value !== this.#agreed) this.#shared.keep(oneLine(this.#field.value))
    this.#composing = false
    this.#missed = []
    this.#agreed = now ?? ''
    this.#show(this.#field.selectionStart, this.#field.selectionEnd)
    return now !== null
  }

  /** The field goes: what it still holds is brought in. */
  close(): void {
    if (this.#field.value === this.#agreed) return
    if (this.#shared.read() === null) {
      this.#shared.keep(oneLine(this.#field.value))
      return
    }
    this.composed()
  }

  #bringTogether(): void {
    const { value, selectionEnd } = this.#field
    const raw = oneLine(value) === value ? value : oneLine(value)
    const wanted = diff(this.#agreed, raw, Math.min(selectionEnd, raw.length))
    const own = wanted && this.#within(wanted)
    const missed = this.#missed
    this.#missed = []
    if (own && (own.insert !== '' || own.remove > 0)) {
      const parts = rebaseOver(own, missed)
      this.#agreed = missed.reduce(splice, this.#agreed)
      const whole = parts.reduce(splice, this.#agreed)
      this.#shared.spell(parts, whole)
      this.#agreed = this.#shared.read() ?? whole
      const last = parts[parts.length - 1]
      const caret = last ? last.at + last.insert.length : selectionEnd
      if (this.#field.value !== this.#agreed) this.#show(caret, caret)
      return
    }
    this.#agreed = missed.reduce(splice, this.#agreed)
    const caret = missed.reduce(moveIndex, selectionEnd)
    if (this.#field.value !== this.#agreed) this.#show(caret, caret)
  }

  /** As much of what was put in as the card still holds. */
  #within(own: Splice): Splice {
    if (own.insert === '' || fits(splice(this.#agreed, own))) return own
    let insert = own.insert
    while (insert !== '' && !fits(splice(this.#agreed, { ...own, insert }))) {
      insert = cutToFit(insert, Math.max(0, [...insert].length - 1), insert.length - 1)
    }
    return { ...own, insert }
  }

  #show(start: number, end: number): void {
    if (this.#field.value !== this.#agreed) this.#field.value = this.#agreed
    const { length } = this.#agreed
    this.#field.setSelectionRange(Math.min(start, length), Math.min(end, length))
  }
}
