/** Days and their halves. */
import { type Day, daysIn, type Part } from '../../../shared/scheme/week.ts'
import type * as english from '../en/schemeDays.ts'
import type { Words } from '../words.ts'
import { listed } from './grammar.ts'

export const days: Words<typeof english.days> = {
  mon: 'Montag',
  tue: 'Dienstag',
  wed: 'Mittwoch',
  thu: 'Donnerstag',
  fri: 'Freitag',
  sat: 'Samstag',
  sun: 'Sonntag',
}

/** Above a narrow column. */
export const dayShort: Words<typeof english.dayShort> = {
  mon: 'Mo',
  tue: 'Di',
  wed: 'Mi',
  thu: 'Do',
  fri: 'Fr',
  sat: 'Sa',
  sun: 'So',
}

export const dayParts: Words<typeof english.dayParts> = {
  am: 'Vormittag',
  pm: 'Nachmittag',
  eve: 'Abend',
}

/** „Donnerstagnachmittag“, „Donnerstagvormittag und -abend“: a day and its parts are one word. */
const joined = (day: Day, parts: readonly Part[]): string =>
  days[day] +
  listed(parts.map((part, at) => `${at === 0 ? '' : '-'}${dayParts[part].toLowerCase()}`))

export const halfName: Words<typeof english.halfName> = (day, part) => joined(day, [part])

/** „Dienstag; Donnerstagnachmittag“, or that there are none. */
export const weekInWords: Words<typeof english.weekInWords> = (can) => {
  const week = daysIn(can)
  if (week.length === 0) return 'keine Tage'
  return week.map(({ day, parts, plain }) => (plain ? days[day] : joined(day, parts))).join('; ')
}
