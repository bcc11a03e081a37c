import { expect, test } from 'vitest'
import { LineMeter } from '../../../server/media/embedded/lineMeter.ts'

const QUIET = { unansweredMs: 0, thinDown: false, thinUp: false }

/** What a meter says, every 100 ms, to signs that change at the given times (ms). */
function said(signs: (now: number) => Partial<typeof QUIET>, until: number): string[] {
  const meter = new LineMeter()
  const words: string[] = []
  for (let now = 0; now <= until; now += 100) {
    const word = meter.settle({ ...QUIET, ...signs(now) }, now)
    if (word !== null) words.push(`${now} ${word}`)
  }
  return words
}

test('a line without an answer is lost within three seconds, and whole with the first thing that comes', () => {
  const lost = said((now) => ({ unansweredMs: now < 5000 ? now : 0 }), 6000)
  expect(lost).toEqual(['2500 lost', '5000 whole'])
})

test('thin both ways: told within half a second, and taken back after five seconds of room', () => {
  expect(said((now) => ({ thinDown: now >= 1000 && now < 3000 }), 12_000)).toEqual([
    '1400 thin',
    '8000 whole',
  ])
  expect(said((now) => ({ thinUp: now >= 1000 }), 2000)).toEqual(['1400 thin'])
})

test('a moment is not told, and one that comes and goes does not flicker', () => {
  expect(said((now) => ({ thinDown: now === 500 }), 2000)).toEqual([])
  expect(said((now) => ({ thinDown: now % 4000 < 1000 }), 20_000)).toEqual(['400 thin'])
})

test('a lost line that comes back thin is told to be so', () => {
  const words = said((now) => ({ unansweredMs: now < 3000 ? now : 0, thinDown: now >= 3000 }), 4000)
  expect(words).toEqual(['2500 lost', '3000 whole', '3400 thin'])
})
