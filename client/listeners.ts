/** Whoever wants to be told that something has changed: what stands behind the `subscribe` of every store. */
export class Listeners {
  readonly #all = new Set<() => void>()

  /** Tells `listener` from now on; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#all.add(listener)
    return () => void this.#all.delete(listener)
  }

  /** Tells everybody who listens at this moment. */
  readonly tell = (): void => {
    for (const listener of [...this.#all]) listener()
  }

  /** From now on nobody is told. */
  clear(): void {
    this.#all.clear()
  }
}
