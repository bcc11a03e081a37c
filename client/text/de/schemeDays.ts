/** Days and their halves. */
import type { Day, Half, Part } from '../../../shared/scheme/week.ts'
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

const split = (half: Half): readonly [Day, Part] => {
  const [day, part] = half.split('-')
  return [day as Day, part as Part]
}

/** „Donnerstagnachmittag“, „Donnerstagvormittag und -abend“: a day and its parts are one word. */
const joined = (day: Day, parts: readonly Part[]): string =>
  days[day] +
  listed(parts.map((part, at) => `${at === 0 ? '' : '-'}${dayParts[part].toLowerCase()}`))

export const halfName: Words<typeof english.halfName> = (day, part) => joined(day, [part])

/** „Dienstag; Donnerstagnachmittag“, or that there are none. */
export const weekInWords: Words<typeof english.weekInWords> = (can) => {
  const parts = new Map<Day, Part[]>()
  for (const half of can) {
    const [day, part] = split(half)
    parts.set(day, [...(parts.get(day) ?? []), part])
  }
  if (parts.size === 0) return 'keine Tage'
  return [...parts]
    .map(([day, of]) =>
      of.includes('am') && of.includes('pm') && !of.includes('eve') ? days[day] : joined(day, of),
    )
    .join('; ')
}
