/** ICE names and passwords of transports: the newest ones, which are all that anybody still checks. */
const MOST = 4_096

interface Known {
  readonly password: string
  /** The media process that it belongs to. */
  readonly process: number
}

export class Introduced {
  readonly #known = new Map<string, Known>()

  add(name: string, password: string, process: number): void {
    this.#known.set(name, { password, process })
    const oldest = this.#known.size > MOST ? this.#known.keys().next().value : undefined
    if (oldest !== undefined) this.#known.delete(oldest)
  }

  passwordOf(name: string): string | null {
    return this.#known.get(name)?.password ?? null
  }

  processOf(name: string): number | null {
    return this.#known.get(name)?.process ?? null
  }
}
