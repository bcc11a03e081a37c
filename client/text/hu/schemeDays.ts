/** Days and their halves. */
import { daysIn } from '../../../shared/scheme/week.ts'
import type * as english from '../en/schemeDays.ts'
import type { Words } from '../words.ts'
import { listed } from './grammar.ts'

/** As a heading or the name of a group has them; within a sentence days are small. */
export const days: Words<typeof english.days> = {
  mon: 'Hétfő',
  tue: 'Kedd',
  wed: 'Szerda',
  thu: 'Csütörtök',
  fri: 'Péntek',
  sat: 'Szombat',
  sun: 'Vasárnap',
}

/** Above a narrow column. */
export const dayShort: Words<typeof english.dayShort> = {
  mon: 'H',
  tue: 'K',
  wed: 'Sze',
  thu: 'Cs',
  fri: 'P',
  sat: 'Szo',
  sun: 'V',
}

export const dayParts: Words<typeof english.dayParts> = {
  am: 'délelőtt',
  pm: 'délután',
  eve: 'este',
}

export const halfName: Words<typeof english.halfName> = (day, part) =>
  `${days[day]} ${dayParts[part]}`

/** „kedd; csütörtök délután”, or that there are none. */
export const weekInWords: Words<typeof english.weekInWords> = (can) => {
  const week = daysIn(can)
  if (week.length === 0) return 'nincs megadott nap'
  return week
    .map(({ day, parts, plain }) => {
      const named = days[day].toLowerCase()
      return plain ? named : `${named} ${listed(parts.map((part) => dayParts[part]))}`
    })
    .join('; ')
}
