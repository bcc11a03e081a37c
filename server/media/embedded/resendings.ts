/** One packet is sent again so often at most, and not before an answer to the last time could be here. */
const MOST_TRIES = 4
const FIRST_ANSWER_MS = 80
const MOST_REMEMBERED = 512

/** Which packets of a stream were sent again, how often and when: the newest ones, by outgoing sequence number. */
export class Resendings {
  readonly #sent = new Map<number, { readonly at: number; readonly tries: number }>()

  /** Whether a packet may be sent again. `answerMs`: how long an answer takes, `null` while that is unknown. */
  may(sequence: number, answerMs: number | null, now: number): boolean {
    const sent = this.#sent.get(sequence)
    if (sent === undefined) return true
    return sent.tries < MOST_TRIES && now - sent.at >= (answerMs ?? FIRST_ANSWER_MS)
  }

  sent(sequence: number, now: number): void {
    const tries = (this.#sent.get(sequence)?.tries ?? 0) + 1
    this.#sent.delete(sequence)
    for (const oldest of this.#sent.keys()) {
      if (this.#sent.size < MOST_REMEMBERED) break
      this.#sent.delete(oldest)
    }
    this.#sent.set(sequence, { at: now, tries })
  }
}
