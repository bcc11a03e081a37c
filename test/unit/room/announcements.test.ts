import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Announcements, STANDS } from '../../../client/room/announce/announcements.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const texts = (all: readonly { readonly sentence: string }[]): string[] =>
  all.map(({ sentence }) => sentence)

it('says a sentence again that was said before, and keeps both to go back to', () => {
  const said = new Announcements()
  said.say('Mei is back.')
  said.say('Mei is back.')
  expect(texts(said.now().fresh)).toEqual(['Mei is back.', 'Mei is back.'])
  vi.advanceTimersByTime(STANDS)
  expect(said.now().fresh).toEqual([])
  expect(said.now().log).toHaveLength(2)
})

it('forgets what quotes a card when the board is gone, and nothing else', () => {
  const said = new Announcements()
  said.say('The board is open.')
  said.sayOfBoard('Laid down: cold tea.')
  said.forgetBoard()
  expect(texts(said.now().fresh)).toEqual(['The board is open.'])
  expect(texts(said.now().log)).toEqual(['The board is open.'])
})
