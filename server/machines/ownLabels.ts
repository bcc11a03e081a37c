/** The labels of the rooms that have been admitted to this process, and which of those that it holds nobody has wanted for long. */
import type { Label } from './directory.ts'

/** What nobody uses is not given back before it has been had for so long (ms). */
const KEPT_AT_LEAST = 20_000

export class OwnLabels {
  readonly #byRoom = new Map<string, Label>()
  /** When a label was last wanted (ms, monotonic). */
  readonly #wantedAt = new Map<Label, number>()

  of(room: string): Label | undefined {
    return this.#byRoom.get(room)
  }

  want(label: Label, now: number): void {
    this.#wantedAt.set(label, now)
  }

  admit(room: string, label: Label): void {
    this.#byRoom.set(room, label)
  }

  clear(): void {
    this.#byRoom.clear()
  }

  /** Forgets rooms that nothing is known of, and answers with the held labels that are used no more. */
  unused(
    held: ReadonlySet<Label>,
    knows: (room: string) => boolean,
    now: number,
  ): readonly Label[] {
    for (const room of this.#byRoom.keys()) if (!knows(room)) this.#byRoom.delete(room)
    const used = new Set(this.#byRoom.values())
    return [...held].filter(
      (label) => !used.has(label) && now - (this.#wantedAt.get(label) ?? 0) > KEPT_AT_LEAST,
    )
  }

  /** What is not held any more was wanted by nobody. */
  forgetBut(held: ReadonlySet<Label>): void {
    for (const label of this.#wantedAt.keys()) if (!held.has(label)) this.#wantedAt.delete(label)
  }
}
