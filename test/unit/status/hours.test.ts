import { expect, test } from 'vitest'
import { Hours } from '../../../server/status/hours.ts'

const HOUR = 3_600_000
const T0 = 500_000 * HOUR

test('an hour keeps the most that was there at once, and adds up what happened', () => {
  const hours = new Hours()
  hours.saw(T0, 3, 20)
  hours.saw(T0 + 60_000, 5, 18)
  hours.count(T0 + 120_000, 'ended')
  hours.count(T0 + HOUR - 1, 'ended', 2)
  expect(hours.until(T0 + HOUR - 1)).toEqual([
    { from: T0, rooms: 5, people: 20, ended: 3, resumed: 0, badLinks: 0, roomsRefused: 0 },
  ])
})

test('hours in which nothing was seen stand between as nothing, and after 24 the oldest goes', () => {
  const hours = new Hours()
  hours.saw(T0, 1, 2)
  hours.saw(T0 + 3 * HOUR, 4, 5)
  expect(hours.until(T0 + 4 * HOUR).map(({ people }) => people)).toEqual([2, 0, 0, 5, 0])
  const later = hours.until(T0 + 25 * HOUR)
  expect(later).toHaveLength(24)
  expect(later[0]?.from).toBe(T0 + 2 * HOUR)
  expect(later[1]?.people).toBe(5)
})

test('a clock that is set back opens no second hour', () => {
  const hours = new Hours()
  hours.saw(T0 + HOUR, 2, 2)
  hours.saw(T0, 9, 9)
  expect(hours.until(T0 + HOUR).map(({ from, rooms }) => [from, rooms])).toEqual([[T0 + HOUR, 9]])
})

test('before anything was seen there is the hour that runs', () => {
  expect(new Hours().until(T0 + 5)).toHaveLength(1)
})
