/** Days and their halves, in Portuguese. */
import { daysIn } from '../../../shared/scheme/week.ts'
import type * as english from '../en/schemeDays.ts'
import type { Words } from '../words.ts'
import { listed } from './grammar.ts'

/** As a heading or the name of a group has them; within a sentence days are small. */
export const days: Words<typeof english.days> = {
  mon: 'Segunda-feira',
  tue: 'Terça-feira',
  wed: 'Quarta-feira',
  thu: 'Quinta-feira',
  fri: 'Sexta-feira',
  sat: 'Sábado',
  sun: 'Domingo',
}

/** Above a narrow column: days are numbered, save two. */
export const dayShort: Words<typeof english.dayShort> = {
  mon: '2ª',
  tue: '3ª',
  wed: '4ª',
  thu: '5ª',
  fri: '6ª',
  sat: 'Sá',
  sun: 'Do',
}

export const dayParts: Words<typeof english.dayParts> = {
  am: 'manhã',
  pm: 'tarde',
  eve: 'noite',
}

const DURING = { am: 'de manhã', pm: 'à tarde', eve: 'à noite' } as const

export const halfName: Words<typeof english.halfName> = (day, part) =>
  `${days[day]} ${DURING[part]}`

/** “terça-feira; quinta-feira à tarde”, or that there are none. */
export const weekInWords: Words<typeof english.weekInWords> = (can) => {
  const week = daysIn(can)
  if (week.length === 0) return 'nenhum dia'
  return week
    .map(({ day, parts, plain }) => {
      const named = days[day].toLowerCase()
      return plain ? named : `${named} ${listed(parts.map((part) => DURING[part]))}`
    })
    .join('; ')
}
