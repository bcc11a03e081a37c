import { expect, it } from 'vitest'
import { BEAT, type Clock } from '../../../server/clock.ts'
import { Beat } from '../../../server/sockets/beat.ts'

/** A clock that stands until it is moved, with whatever was asked of it. */
function standingClock(start: number) {
  let now = start
  const timers: { at: number; then: () => void }[] = []
  const clock: Clock = {
    now: () => now,
    after: (ms, then) => {
      timers.push({ at: now + ms, then })
      return () => undefined
    },
  }
  return {
    clock,
    timers,
    moveTo(at: number) {
      now = at
      for (const timer of timers.splice(0)) timer.then()
    },
  }
}

it('brings what waits together to the same whole multiple, with one timer', async () => {
  const { clock, timers, moveTo } = standingClock(1_000_007)
  const beat = new Beat(clock)
  const done: string[] = []
  const both = [beat.next().then(() => done.push('a')), beat.next().then(() => done.push('b'))]
  expect(timers.map(({ at }) => at)).toEqual([1_000_000 + BEAT])
  await Promise.resolve()
  expect(done).toEqual([])
  moveTo(1_000_000 + BEAT)
  await Promise.all(both)
  expect(done).toEqual(['a', 'b'])
})

it('begins anew after a moment has passed, and waits a whole one when it stands on it', () => {
  const { clock, timers, moveTo } = standingClock(1_000_000)
  const beat = new Beat(clock)
  void beat.next()
  moveTo(1_000_000 + BEAT)
  expect(timers).toEqual([])
  void beat.next()
  expect(timers.map(({ at }) => at)).toEqual([1_000_000 + 2 * BEAT])
})
