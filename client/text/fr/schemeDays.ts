/** Days and their halves. */
import { daysIn } from '../../../shared/scheme/week.ts'
import type * as english from '../en/schemeDays.ts'
import type { Words } from '../words.ts'
import { listed } from './grammar.ts'

/** As a heading or the name of a group has them; within a sentence days are small. */
export const days: Words<typeof english.days> = {
  mon: 'Lundi',
  tue: 'Mardi',
  wed: 'Mercredi',
  thu: 'Jeudi',
  fri: 'Vendredi',
  sat: 'Samedi',
  sun: 'Dimanche',
}

/** Above a narrow column. */
export const dayShort: Words<typeof english.dayShort> = {
  mon: 'Lu',
  tue: 'Ma',
  wed: 'Me',
  thu: 'Je',
  fri: 'Ve',
  sat: 'Sa',
  sun: 'Di',
}

export const dayParts: Words<typeof english.dayParts> = {
  am: 'matin',
  pm: 'après-midi',
  eve: 'soir',
}

export const halfName: Words<typeof english.halfName> = (day, part) =>
  `${days[day]} ${dayParts[part]}`

/** « mardi ; jeudi matin et soir », or that there are none. */
export const weekInWords: Words<typeof english.weekInWords> = (can) => {
  const week = daysIn(can)
  if (week.length === 0) return 'aucun jour'
  return week
    .map(({ day, parts, plain }) => {
      const named = days[day].toLowerCase()
      return plain ? named : `${named} ${listed(parts.map((part) => dayParts[part]))}`
    })
    .join('\u00a0; ')
}
