/** A clock that tests move by hand: it runs along with the machine's, plus whatever was skipped. */
import type { Clock } from '../../server/clock.ts'

interface Waiting {
  readonly at: number
  readonly then: () => void
  cancelled: boolean
}

export interface TestClock extends Clock {
  /** Jumps ahead and does whatever would have been due on the way, in order. */
  skip(ms: number): void
  /** Timers that wait. */
  readonly waiting: number
}

export function testClock(start = Date.now()): TestClock {
  let skipped = start - Date.now()
  const timers = new Set<Waiting>()
  const now = (): number => Date.now() + skipped
  const due = (until: number): Waiting | undefined =>
    [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
  const runDue = (until: number): void => {
    for (let next = due(until); next !== undefined; next = due(until)) {
      timers.delete(next)
      if (!next.cancelled) next.then()
    }
  }
  return {
    now,
    after(ms, then) {
      const timer: Waiting = { at: now() + ms, then, cancelled: false }
      timers.add(timer)
      const real = setTimeout(() => runDue(now()), ms + 1)
      real.unref()
      return () => {
        timer.cancelled = true
        timers.delete(timer)
        clearTimeout(real)
      }
    },
    skip(ms) {
      const until = now() + ms
      // Each due timer sees the clock at its own time.
      for (let next = due(until); next !== undefined; next = due(until)) {
        skipped += Math.max(0, next.at - now())
        timers.delete(next)
        next.then()
      }
      skipped += Math.max(0, until - now())
    },
    get waiting() {
      return timers.size
    },
  }
}
