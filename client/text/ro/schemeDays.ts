/** Days and their halves, in Romanian. */
import { daysIn } from '../../../shared/scheme/week.ts'
import type * as english from '../en/schemeDays.ts'
import type { Words } from '../words.ts'
import { listed } from './grammar.ts'

/** As a heading or the name of a group has them; within a sentence days are small. */
export const days: Words<typeof english.days> = {
  mon: 'Luni',
  tue: 'Marți',
  wed: 'Miercuri',
  thu: 'Joi',
  fri: 'Vineri',
  sat: 'Sâmbătă',
  sun: 'Duminică',
}

/** Above a narrow column. */
export const dayShort: Words<typeof english.dayShort> = {
  mon: 'Lu',
  tue: 'Ma',
  wed: 'Mi',
  thu: 'Jo',
  fri: 'Vi',
  sat: 'Sâ',
  sun: 'Du',
}

export const dayParts: Words<typeof english.dayParts> = {
  am: 'dimineața',
  pm: 'după-amiaza',
  eve: 'seara',
}

export const halfName: Words<typeof english.halfName> = (day, part) =>
  `${days[day]} ${dayParts[part]}`

/** „marți; joi dimineața și după-amiaza”, or that there are none. */
export const weekInWords: Words<typeof english.weekInWords> = (can) => {
  const week = daysIn(can)
  if (week.length === 0) return 'nicio zi'
  return week
    .map(({ day, parts, plain }) => {
      const named = days[day].toLowerCase()
      return plain ? named : `${named} ${listed(parts.map((part) => dayParts[part]))}`
    })
    .join('; ')
}
