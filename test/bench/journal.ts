/** What happened lately to bots and to the seats of a media process: states, numbers and times in memory, for whoever asks why a line came to nothing. */
const MOST = 120

export class Journal {
  #lines: string[] = []

  /** `who` is a seat. The time is of a clock that all processes of a test share. */
  note(who: number | string, what: string): void {
    this.#lines.push(`${new Date().toISOString().slice(11, 23)} ${who}: ${what}`)
    if (this.#lines.length > MOST) this.#lines = this.#lines.slice(-MOST / 2)
  }

  read(): readonly string[] {
    return this.#lines
  }
}
