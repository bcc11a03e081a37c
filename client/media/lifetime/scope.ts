/** A lifetime as an object: what is begun in it ends with it, in one place and whatever happens in between. */

export class Scope {
  readonly #end = new AbortController()

  /** For what the platform ends itself: listeners, requests. */
  get signal(): AbortSignal {
    return this.#end.signal
  }

  get isOver(): boolean {
    return this.#end.signal.aborted
  }

  /** Ends this and everything within. A second time does nothing. */
  end(): void {
    this.#end.abort()
  }

  /** Runs `work` when this ends; at once if it has ended. */
  onEnd(work: () => void): void {
    if (this.isOver) work()
    else this.signal.addEventListener('abort', work, { once: true })
  }

  /** A shorter lifetime inside this one. */
  within(): Scope {
    const inner = new Scope()
    if (this.isOver) inner.end()
    else {
      // Forgotten again when the inner one ends first, so that a long life does not collect short ones.
      this.signal.addEventListener('abort', () => inner.end(), {
        once: true,
        signal: inner.signal,
      })
    }
    return inner
  }

  /** Resolves after `ms` milliseconds, or as soon as this ends. */
  sleep(ms: number): Promise<void> {
    return new Promise((done) => {
      if (this.isOver) return done()
      const waiting = this.within()
      const timer = setTimeout(() => waiting.end(), ms)
      waiting.onEnd(() => {
        clearTimeout(timer)
        done()
      })
    })
  }

  /** Every `ms` milliseconds until this ends. */
  every(ms: number, work: () => void): void {
    if (this.isOver) return
    const timer = setInterval(work, ms)
    this.onEnd(() => clearInterval(timer))
  }

  /** Every `ms` milliseconds until this ends, but never while the last time is still at it; one that fails is over. */
  oneByOne(ms: number, work: () => Promise<void>): void {
    let isAtIt = false
    this.every(ms, () => {
      if (isAtIt) return
      isAtIt = true
      work()
        .catch(() => undefined)
        .finally(() => {
          isAtIt = false
        })
    })
  }

  /** Listens until this ends. */
  listen(
    target: Pick<EventTarget, 'addEventListener'> | undefined,
    type: string,
    work: () => void,
  ) {
    if (!this.isOver) target?.addEventListener?.(type, work, { signal: this.signal })
  }
}
