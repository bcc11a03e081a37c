/** Days and their halves. */
import { daysIn } from '../../../shared/scheme/week.ts'
import type * as english from '../en/schemeDays.ts'
import type { Words } from '../words.ts'
import { listed } from './grammar.ts'

/** As a heading or the name of a group has them; within a sentence days are small. */
export const days: Words<typeof english.days> = {
  mon: 'Lunes',
  tue: 'Martes',
  wed: 'Miércoles',
  thu: 'Jueves',
  fri: 'Viernes',
  sat: 'Sábado',
  sun: 'Domingo',
}

/** Above a narrow column. */
export const dayShort: Words<typeof english.dayShort> = {
  mon: 'Lu',
  tue: 'Ma',
  wed: 'Mi',
  thu: 'Ju',
  fri: 'Vi',
  sat: 'Sá',
  sun: 'Do',
}

export const dayParts: Words<typeof english.dayParts> = {
  am: 'mañana',
  pm: 'tarde',
  eve: 'tarde-noche',
}

export const halfName: Words<typeof english.halfName> = (day, part) =>
  `${days[day]} por la ${dayParts[part]}`

/** «martes; jueves por la tarde», or that there are none. */
export const weekInWords: Words<typeof english.weekInWords> = (can) => {
  const week = daysIn(can)
  if (week.length === 0) return 'ningún día'
  return week
    .map(({ day, parts, plain }) => {
      const named = days[day].toLowerCase()
      return plain ? named : `${named} ${listed(parts.map((part) => `por la ${dayParts[part]}`))}`
    })
    .join('; ')
}
