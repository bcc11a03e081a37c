/** What bends in Portuguese: days and the words before them, hours, places with an article, and the first of a month. */
import { expect, it } from 'vitest'
import { byCount, listed, onDay } from '../../../client/text/pt/grammar.ts'
import { arrive } from '../../../client/text/pt/roomDoor.ts'
import { weekInWords } from '../../../client/text/pt/schemeDays.ts'
import { timeInWords } from '../../../client/text/pt/schemeTerm.ts'
import { when } from '../../../client/text/pt/when.ts'
import { zones } from '../../../client/text/pt/zones.ts'
import { readWeek } from '../../../shared/scheme/intake/days.ts'

const ZONE = 'America/Sao_Paulo'
const thursday = Date.parse('2026-11-26T16:00:00Z')
const saturday = Date.parse('2026-11-28T16:00:00Z')
const first = Date.parse('2026-12-01T16:00:00Z')
const night = Date.parse('2026-11-28T03:00:00Z')

it('lists names, and counts none as one', () => {
  expect(listed(['Ruth', 'Ioana', 'Ana'])).toBe('Ruth, Ioana e Ana')
  expect([0, 1, 2].map((count) => byCount(count, 'um', 'muitos'))).toEqual(['um', 'um', 'muitos'])
})

it('bends the words before a day', () => {
  expect(onDay(when.day(thursday, ZONE))).toBe('na quinta-feira, 26 de novembro')
  expect(onDay(when.day(saturday, ZONE))).toBe('no sábado, 28 de novembro')
  expect(when.often('month-nth', thursday, ZONE)).toBe('na quarta quinta-feira de cada mês')
  expect(when.often('month-last', saturday, ZONE)).toBe('no último sábado de cada mês')
  expect(when.monthly('month', first, ZONE)).toBe('dia 1º')
  expect(when.shortDay(first, ZONE)).toBe('ter, 1º de dezembro')
  expect(when.day(Date.parse('2026-12-11T16:00:00Z'), ZONE)).toBe('sexta-feira, 11 de dezembro')
})

it('says hours and places with their articles', () => {
  expect(when.span(night, night + 3_600_000, ZONE)).toBe('00:00 à 01:00')
  const own = { zone: ZONE, known: true }
  expect(zones.yours(night, own, 'Atlantic/Azores')).toBe('00:00 no seu fuso, 02:00 nos Açores')
  expect(zones.yours(night, own, 'Europe/Lisbon')).toBe('00:00 no seu fuso, 03:00 em Lisboa')
  expect(arrive.from(when.day(saturday, ZONE), when.time(saturday, ZONE))).toBe(
    'A porta abre no sábado, 28 de novembro, às 13:00.',
  )
})

it('says the days of a week', () => {
  expect(weekInWords(['mon-am', 'mon-pm', 'thu-pm', 'thu-eve'])).toBe(
    'segunda-feira; quinta-feira à tarde e à noite',
  )
  const said = weekInWords(['mon-am', 'mon-pm', 'thu-pm', 'thu-eve', 'sat-am'])
  expect(readWeek(said)).toEqual(['mon-am', 'mon-pm', 'thu-pm', 'thu-eve', 'sat-am'])
  expect(timeInWords({ day: 'thu', at: '13:00' })).toBe('Quintas-feiras, 13:00')
  expect(timeInWords({ day: 'sun', at: '10:00' })).toBe('Domingos, 10:00')
})
