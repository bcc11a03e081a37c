import { expect, it } from 'vitest'
import { askTheTime, askUntilSaid } from '../../../client/device/askTheTime.ts'
import { ServerClock } from '../../../client/device/serverClock.ts'

const SERVER = Date.UTC(2026, 10, 26, 13)
const HOUR = 3_600_000

const askedOf = async (off: number, answer: () => Promise<Response>) => {
  let passed = 0
  const clock = new ServerClock({ wall: () => SERVER + off + passed, passed: () => passed })
  await askTheTime(clock, async () => {
    passed += 400
    return answer()
  })
  return clock
}

const dated =
  (date: string, type = 'application/json; charset=utf-8') =>
  async () =>
    new Response(null, { headers: { date, 'content-type': type } })

it.each([-72 * HOUR, -HOUR / 10, 0, HOUR / 10, 5 * HOUR])(
  'goes by the date over an answer, on a device %i ms off',
  async (off) => {
    const clock = await askedOf(off, dated(new Date(SERVER).toUTCString()))
    expect(Math.abs(clock.now() - SERVER - 400)).toBeLessThanOrEqual(1_000)
    expect(clock.off() === null).toBe(off === 0)
  },
)

it.each([
  ['no answer', () => Promise.reject(new TypeError('no line'))],
  ['no date', async () => new Response(null)],
  ['another’s date', dated(new Date(SERVER).toUTCString(), 'text/html')],
  ['a date that is none', dated('yesterday')],
])('goes on by the device after %s', async (_what, answer) => {
  const clock = await askedOf(5 * HOUR, answer)
  expect(clock.now()).toBe(SERVER + 5 * HOUR + 400)
  expect(clock.off()).toBeNull()
  // Said on the page, and no longer once the server has been heard.
  expect(clock.goesByDevice()).toBe(true)
  await askTheTime(clock, dated(new Date(SERVER).toUTCString()))
  expect(clock.goesByDevice()).toBe(false)
})

it('asks again with growing pauses, and goes by the last answer when a later one is missed', async () => {
  const pauses: number[] = []
  let asked = 0
  await askUntilSaid(
    (tries) => tries * 100,
    async () => ++asked === 4,
    async (ms) => pauses.push(ms),
  )
  expect(pauses).toEqual([100, 200, 300])
  const clock = await askedOf(5 * HOUR, dated(new Date(SERVER).toUTCString()))
  await askTheTime(clock, () => Promise.reject(new TypeError('no line')))
  expect(clock.goesByDevice()).toBe(false)
})
