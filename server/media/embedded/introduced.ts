/** ICE names and passwords of transports: the newest ones, which are all that anybody still checks. */
const MOST = 4_096

export class Introduced {
  readonly #passwords = new Map<string, string>()

  add(name: string, password: string): void {
    this.#passwords.set(name, password)
    const oldest = this.#passwords.size > MOST ? this.#passwords.keys().next().value : undefined
    if (oldest !== undefined) this.#passwords.delete(oldest)
  }

  passwordOf(name: string): string | null {
    return this.#passwords.get(name) ?? null
  }
}
