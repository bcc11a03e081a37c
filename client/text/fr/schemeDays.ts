/** Days and their halves. */
import type { Day, Half, Part } from '../../../shared/scheme/week.ts'
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

const split = (half: Half): readonly [Day, Part] => {
  const [day, part] = half.split('-')
  return [day as Day, part as Part]
}

export const halfName: Words<typeof english.halfName> = (day, part) =>
  `${days[day]} ${dayParts[part]}`

/** « mardi ; jeudi matin et soir », or that there are none. */
export const weekInWords: Words<typeof english.weekInWords> = (can) => {
  const parts = new Map<Day, Part[]>()
  for (const half of can) {
    const [day, part] = split(half)
    parts.set(day, [...(parts.get(day) ?? []), part])
  }
  if (parts.size === 0) return 'aucun jour'
  return [...parts]
    .map(([day, of]) => {
      const named = days[day].toLowerCase()
      return of.includes('am') && of.includes('pm') && !of.includes('eve')
        ? named
        : `${named} ${listed(of.map((part) => dayParts[part]))}`
    })
    .join('\u00a0; ')
}
