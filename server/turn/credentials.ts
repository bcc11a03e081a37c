/** Who may use the relay at our own port: a name and a password for each conversation at the media gate, short-lived. */
import type { Clock } from '../clock.ts'

/** A credential outlives its conversation by this long (ms): a line that breaks is mended meanwhile. */
export const OUTLIVES = 60_000
/** Allocations of one credential at once: one for each of a machine's networks, and again while a line is renewed. */
const MOST_ALLOCATIONS = 6
const NAME_BYTES = 12
const PASSWORD_BYTES = 24

export interface Credential {
  readonly username: string
  readonly password: string
  /** Its conversation is over. */
  over(): void
}

interface Known {
  readonly password: string
  allocations: number
  readonly onEnd: Set<() => void>
}

export class TurnCredentials {
  readonly #clock: Clock
  readonly #random: (bytes: number) => Uint8Array
  readonly #known = new Map<string, Known>()

  constructor(clock: Clock, random: (bytes: number) => Uint8Array) {
    this.#clock = clock
    this.#random = random
  }

  get size(): number {
    return this.#known.size
  }

  issue(): Credential {
    const username = this.#text(NAME_BYTES)
    const password = this.#text(PASSWORD_BYTES)
    this.#known.set(username, { password, allocations: 0, onEnd: new Set() })
    let over = false
    return {
      username,
      password,
      over: () => {
        if (over) return
        over = true
        this.#clock.after(OUTLIVES, () => this.#end(username))
      },
    }
  }

  passwordOf(username: string): string | null {
    return this.#known.get(username)?.password ?? null
  }

  mayAllocate(username: string): boolean {
    const known = this.#known.get(username)
    return known !== undefined && known.allocations < MOST_ALLOCATIONS
  }

  /** Counts an allocation until the answer is called; `onEnd` when the credential ends before. */
  hold(username: string, onEnd: () => void): () => void {
    const known = this.#known.get(username)
    if (known === undefined) {
      onEnd()
      return () => undefined
    }
    known.allocations += 1
    known.onEnd.add(onEnd)
    return () => {
      if (known.onEnd.delete(onEnd)) known.allocations -= 1
    }
  }

  /** Ends all of them: the server stops. */
  close(): void {
    for (const username of [...this.#known.keys()]) this.#end(username)
  }

  #end(username: string): void {
    const known = this.#known.get(username)
    this.#known.delete(username)
    for (const end of known?.onEnd ?? []) end()
  }

  #text(bytes: number): string {
    return Buffer.from(this.#random(bytes)).toString('base64url')
  }
}
