/** What Arabic asks of every sentence: its own punctuation, one kind of figures, names that turn nothing round, and six forms of a number. */
import { expect, it } from 'vitest'
import { catalogue as arabic } from '../../../client/text/ar/arabic.ts'
import { CARDS, counted, countedBent, listed, MINUTES } from '../../../client/text/ar/grammar.ts'
import { PHASE_KINDS } from '../../../shared/session/agenda.ts'
import { english } from './pseudo.ts'

function* placesOf(value: unknown, at: string): Generator<readonly [string, unknown]> {
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* placesOf(inner, `${at}.${key}`)
  else yield [at, value]
}

const said = new Map(placesOf(arabic, ''))

it('has a form for every number', () => {
  const numbers = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103]
  expect(numbers.map((count) => counted(count, CARDS))).toEqual([
    '0 بطاقة',
    'بطاقة واحدة',
    'بطاقتان',
    '3 بطاقات',
    '10 بطاقات',
    '11 بطاقة',
    '99 بطاقة',
    '100 بطاقة',
    '102 بطاقة',
    '103 بطاقات',
  ])
  expect(countedBent(2, MINUTES)).toBe('دقيقتين')
  expect(countedBent(5, MINUTES)).toBe('5 دقائق')
})

it('lists names with its own « and », each in a direction of its own', () => {
  expect(listed([])).toBe('')
  expect(listed(['روث'])).toBe('\u2068روث\u2069')
  expect(listed(['روث', 'Ana'])).toBe('\u2068روث\u2069 و\u2068Ana\u2069')
})

it('writes commas, semicolons and questions as Arabic does', () => {
  const foreign = [...said].filter(([, sentence]) => /\p{Script=Arabic}[,;?]/u.test(`${sentence}`))
  expect(foreign).toEqual([])
})

it('says every time and number in one kind of figures', () => {
  const at = Date.UTC(2026, 10, 26, 13, 5)
  const { when, zones, statusWords } = { ...arabic.when, ...arabic.zones, ...arabic.status }
  const own = { zone: 'UTC', known: true }
  const figures = [
    when.dayAndYear(at, 'UTC'),
    when.span(at, at + 3_600_000, 'UTC'),
    when.often('month', at, 'UTC'),
    when.clockOff(7 * 60_000),
    zones.yours(at, own, 'Africa/Cairo'),
    statusWords.busy(1234, 0.61),
  ]
  expect(figures.filter((text) => /[٠-٩۰-۹]/.test(text))).toEqual([])
  expect(figures.slice(0, 4)).toEqual([
    'الخميس 26 نوفمبر 2026',
    'من 13:05 إلى 14:05',
    'اليوم 26 من كل شهر',
    'ساعة هذا الجهاز متقدمة بنحو 7 دقائق. الأوقات المعروضة هنا صحيحة.',
  ])
  expect(figures[4]).toBe('13:05 بتوقيتكم، 15:05 بتوقيت \u2068القاهرة\u2069')
})

/** Every « Ana » in it stands in an isolate, and no letter that would have to join is written on to it. */
const stray = (sentence: string): boolean =>
  sentence.replaceAll('\u2068Ana\u2069', '').includes('Ana') || /[^و\s\P{L}]\u2068/u.test(sentence)

/** Takes names alone: `(name) =>`, `(gone, now) =>`. */
const OF_NAMES = /^\(?(?:name|gone|presenter|one)(?:, (?:now|other|group))*\)? =>/

it('isolates every name that a sentence is given', () => {
  let names = 0
  const strays: string[] = []
  for (const [at, sentence] of placesOf(english, '')) {
    const own = said.get(at)
    if (typeof sentence !== 'function' || typeof own !== 'function') continue
    if (!OF_NAMES.test(`${sentence}`)) continue
    for (const [, text] of placesOf(own('Ana', 'Ana', 'Ana'), at)) {
      names += 1
      if (stray(`${text}`)) strays.push(`${at}: ${text}`)
    }
  }
  for (const kind of PHASE_KINDS) {
    for (const back of [true, false]) {
      const words = arabic.roomPhases.phaseWords(kind, { name: 'Ana', you: false }, back)
      strays.push(...Object.values(words).filter(stray))
    }
  }
  expect(names).toBeGreaterThan(60)
  expect(strays).toEqual([])
})
