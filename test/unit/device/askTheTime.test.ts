import { expect, it } from 'vitest'
import { askTheTime } from '../../../client/device/askTheTime.ts'
import { ServerClock } from '../../../client/device/serverClock.ts'

const SERVER = Date.UTC(2026, 10, 26, 13)
const HOUR = 3_600_000

const asked = async (off: number, answer: () => Promise<Response>) => {
  let passed = 0
  const clock = new ServerClock({ wall: () => SERVER + off + passed, passed: () => passed })
  await askTheTime(clock, async () => {
    passed += 400
    return answer()
  })
  return clock
}

const dated = (date: string) => async () => new Response(null, { headers: { date } })

it.each([-72 * HOUR, -HOUR / 10, 0, HOUR / 10, 5 * HOUR])(
  'goes by the date over an answer, on a device %i ms off',
  async (off) => {
    const clock = await asked(off, dated(new Date(SERVER).toUTCString()))
    expect(Math.abs(clock.now() - SERVER - 400)).toBeLessThanOrEqual(1_000)
    expect(clock.off() === null).toBe(off === 0)
  },
)

it.each([
  ['no answer', () => Promise.reject(new TypeError('no line'))],
  ['no date', async () => new Response(null)],
  ['a date that is none', dated('yesterday')],
])('goes on by the device after %s', async (_what, answer) => {
  const clock = await asked(5 * HOUR, answer)
  expect(clock.now()).toBe(SERVER + 5 * HOUR + 400)
  expect(clock.off()).toBeNull()
})
