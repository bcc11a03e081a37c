import { expect, it } from 'vitest'
import type { LogEvent } from '../../../server/log.ts'
import { Hours } from '../../../server/status/hours.ts'
import { Sampler } from '../../../server/status/sampler.ts'

it('has a timer from the first room that lives to the end of the last, and none after it', () => {
  let timers = 0
  const clock = {
    now: () => 0,
    after: () => {
      timers += 1
      return () => {
        timers -= 1
      }
    },
  }
  const log = new Sampler(new Hours(), () => [], clock).over(() => undefined)
  const ended = (rooms: number): LogEvent => ({
    event: 'room-ended',
    why: 'leader',
    minutes: 60,
    rooms,
  })
  log({ event: 'room-opened', rooms: 1 })
  log({ event: 'room-opened', rooms: 2 })
  expect(timers).toBe(1)
  log(ended(1))
  expect(timers).toBe(1)
  log(ended(0))
  expect(timers).toBe(0)
  log(ended(0))
  expect(timers).toBe(0)
})
