/** A room whose people are sent on to another process: they have what it is at this moment, and nothing happens here after it. */
import { expect, test } from 'vitest'
import { decide } from '../../../../server/rooms/house/decide.ts'
import { wakesAt } from '../../../../server/rooms/house/time.ts'
import { gather } from './steps.ts'
import { World } from './world.ts'

const gathered = () => {
  const world = new World()
  gather(world)
  if (world.house === null) throw new Error('nobody came')
  return { house: world.house, now: world.now }
}

test('nobody parts and nothing is taken: every page gets the last copy', () => {
  const { house, now } = gathered()
  const sent = decide(house, { type: 'sent-on' }, now)
  expect(sent.answer).toEqual({ kind: 'ok' })
  expect(sent.effects).toEqual([{ do: 'last-copy' }])
  expect(sent.house).toEqual({ ...house, sentOn: true })
})

test('nothing happens here after it, not even by time', () => {
  const { house, now } = gathered()
  const sent = decide(house, { type: 'sent-on' }, now).house
  const line = house.chairs.find((chair) => chair.at === 'seated')?.page.line ?? ''
  expect(wakesAt(sent)).toBeNull()
  for (const happening of [
    { type: 'lost', line },
    { type: 'left', line },
    { type: 'asked', line, command: { type: 'begin' } },
    { type: 'time' },
    { type: 'sent-on' },
  ] as const) {
    const after = decide(sent, happening, now + 60_000)
    expect(after).toEqual({ house: sent, effects: [], answer: { kind: 'no', code: 'no-machine' } })
  }
})
