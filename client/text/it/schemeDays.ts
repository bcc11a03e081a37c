/** Days and their halves, in Italian. */
import { daysIn } from '../../../shared/scheme/week.ts'
import type * as english from '../en/schemeDays.ts'
import type { Words } from '../words.ts'
import { listed } from './grammar.ts'

/** As a heading or the name of a group has them; within a sentence days are small. */
export const days: Words<typeof english.days> = {
  mon: 'Lunedì',
  tue: 'Martedì',
  wed: 'Mercoledì',
  thu: 'Giovedì',
  fri: 'Venerdì',
  sat: 'Sabato',
  sun: 'Domenica',
}

/** Above a narrow column. */
export const dayShort: Words<typeof english.dayShort> = {
  mon: 'Lu',
  tue: 'Ma',
  wed: 'Me',
  thu: 'Gi',
  fri: 'Ve',
  sat: 'Sa',
  sun: 'Do',
}

export const dayParts: Words<typeof english.dayParts> = {
  am: 'mattina',
  pm: 'pomeriggio',
  eve: 'sera',
}

export const halfName: Words<typeof english.halfName> = (day, part) =>
  `${days[day]} ${dayParts[part]}`

/** «martedì; giovedì mattina e pomeriggio», or that there are none. */
export const weekInWords: Words<typeof english.weekInWords> = (can) => {
  const week = daysIn(can)
  if (week.length === 0) return 'nessun giorno'
  return week
    .map(({ day, parts, plain }) => {
      const named = days[day].toLowerCase()
      return plain ? named : `${named} ${listed(parts.map((part) => dayParts[part]))}`
    })
    .join('; ')
}
