/** What Italian bends for the word that follows, and for the day that is meant. */
import { expect, it } from 'vitest'
import {
  atHour,
  byCount,
  fromDay,
  fromHour,
  listed,
  onDay,
  to,
  toDay,
} from '../../../client/text/it/grammar.ts'
import { when } from '../../../client/text/it/when.ts'
import { zones } from '../../../client/text/it/zones.ts'

it('says «ed» before an e and «ad» before an a', () => {
  expect(listed(['Ruth', 'Ioana'])).toBe('Ruth e Ioana')
  expect(listed(['Ruth', 'Élodie'])).toBe('Ruth ed Élodie')
  expect(listed(['Emma', 'Ruth', 'Elena'])).toBe('Emma, Ruth ed Elena')
  expect(listed([])).toBe('')
  expect(['Kofi', 'Ana', 'Ágnes', 'Elena'].map(to)).toEqual([
    'a Kofi',
    'ad Ana',
    'ad Ágnes',
    'a Elena',
  ])
})

it('counts none as many', () => {
  expect([0, 1, 2, 21].map((count) => byCount(count, 'uno', 'tanti'))).toEqual([
    'tanti',
    'uno',
    'tanti',
    'tanti',
  ])
})

it('knows one hour in the singular', () => {
  expect(['01:00', '11:00', '13:05'].map(atHour)).toEqual(['all’01:00', 'alle 11:00', 'alle 13:05'])
  expect(['01:30', '10:30'].map(fromHour)).toEqual(['dall’01:30', 'dalle 10:30'])
})

it('says «l’8» and «l’11», and no other day so', () => {
  expect(['8 dicembre', '11 dicembre', '18 dicembre', '1 dicembre'].map(onDay)).toEqual([
    'l’8 dicembre',
    'l’11 dicembre',
    'il 18 dicembre',
    'il 1 dicembre',
  ])
  expect([fromDay('8 dicembre'), toDay('11 dicembre')]).toEqual([
    'dall’8 dicembre',
    'all’11 dicembre',
  ])
  expect([fromDay('9 dicembre'), toDay('81 giorni')]).toEqual(['dal 9 dicembre', 'al 81 giorni'])
})

const noon = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day, 12)

it('bends a meeting’s day by its gender and its first sound', () => {
  const monthly = (day: number) => when.monthly('month-nth', noon(2026, 11, day), 'Europe/Rome')
  expect([12, 8, 29].map(monthly)).toEqual([
    'il secondo giovedì',
    'la seconda domenica',
    'la quinta domenica',
  ])
  const last = (day: number) => when.often('month-last', noon(2026, 11, day), 'Europe/Rome')
  expect([26, 29].map(last)).toEqual([
    'l’ultimo giovedì di ogni mese',
    'l’ultima domenica di ogni mese',
  ])
  const onDay = (day: number) => when.monthly('month', noon(2026, 11, day), 'Europe/Rome')
  expect([1, 8, 11, 18].map(onDay)).toEqual(['il 1º', 'l’8', 'l’11', 'il 18'])
  expect(when.dayAndYear(noon(2026, 11, 1), 'Europe/Rome')).toBe('domenica 1º novembre 2026')
})

it('joins a place by its article', () => {
  const own = { zone: 'Europe/Rome', known: true }
  const at = Date.UTC(2026, 10, 26, 12)
  expect(zones.yours(at, own, 'Europe/Athens')).toBe('13:00 per Lei, 14:00 ad Atene')
  expect(zones.yours(at, own, 'Africa/Cairo')).toBe('13:00 per Lei, 14:00 al Cairo')
  expect(zones.yourSpan(at, at + 3_600_000, own, 'Europe/London')).toBe(
    'dalle 13:00 alle 14:00 per Lei, dalle 12:00 alle 13:00 a Londra',
  )
})
