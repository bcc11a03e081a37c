/** Feeling words of one round: unsigned, in no order. */

import * as v from 'valibot'
import type { RandomBytes } from '../../shared/sealing/bytes.ts'
import {
  decodePayload,
  lineOf,
  WORD_LENGTH,
  WordPayloadSchema,
} from '../../shared/sealing/payloads.ts'
import type { WordsRound } from '../../shared/session/session.ts'

type Kind = WordsRound['kind']

const WordSchema = lineOf(WORD_LENGTH)

export function readWord(text: string): string | null {
  const read = v.safeParse(WordSchema, text.normalize('NFC'))
  return read.success ? read.output : null
}

export class Words {
  readonly #random: RandomBytes
  #round: Kind | null = null
  #words: readonly string[] = []
  #own: string | null = null
  /** Those that a reply of the server has brought so far; null while none is coming in. */
  #kept: string[] | null = null

  constructor(random: RandomBytes) {
    this.#random = random
  }

  get words(): readonly string[] {
    return this.#words
  }

  /** Own word of the present round. */
  get own(): string | null {
    return this.#own
  }

  /** Another round, or none: the words are gone. */
  follow(round: WordsRound | null): void {
    if ((round?.kind ?? null) === this.#round) return
    this.#round = round?.kind ?? null
    this.#words = []
    this.#own = null
  }

  given(word: string): void {
    this.#own = word
    this.#lay(word)
  }

  /** Whether the plaintext of a word parsed; a word of another round is dropped without a mark. */
  open(plaintext: Uint8Array): boolean {
    const payload = decodePayload(WordPayloadSchema, plaintext)
    if (payload === null) return false
    if (payload.round !== this.#round) return true
    if (this.#kept) this.#kept.push(payload.word)
    else this.#lay(payload.word)
    return true
  }

  /** Everything kept is about to come. */
  keptBegins(): void {
    this.#kept = []
  }

  /** What is kept takes the place of what was here, unless a server that was restarted has less and nothing can be given again. */
  keptEnds(open: boolean): void {
    const kept = this.#kept ?? []
    this.#kept = null
    if (!open && kept.length < this.#words.length) return
    this.#words = []
    for (const word of kept) this.#lay(word)
  }

  clear(): void {
    this.follow(null)
  }

  #lay(word: string): void {
    const chance = new DataView(this.#random(4).buffer).getUint32(0) / 2 ** 32
    const at = Math.floor(chance * (this.#words.length + 1))
    this.#words = this.#words.toSpliced(at, 0, word)
  }
}
