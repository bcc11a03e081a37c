/** Days and their halves. */
import type { Day, Half, Part } from '../../../shared/scheme/week.ts'
import { listed } from './grammar.ts'

export const days: Readonly<Record<Day, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

/** Above a narrow column. */
export const dayShort: Readonly<Record<Day, string>> = {
  mon: 'Mo',
  tue: 'Tu',
  wed: 'We',
  thu: 'Th',
  fri: 'Fr',
  sat: 'Sa',
  sun: 'Su',
}

export const dayParts: Readonly<Record<Part, string>> = {
  am: 'morning',
  pm: 'afternoon',
  eve: 'evening',
}

export const halfName = (day: Day, part: Part): string => `${days[day]} ${dayParts[part]}`

const split = (half: Half): readonly [Day, Part] => {
  const [day, part] = half.split('-')
  return [day as Day, part as Part]
}

/** "Tuesday; Thursday afternoon", or that there are none. */
export function weekInWords(can: readonly Half[]): string {
  const parts = new Map<Day, Part[]>()
  for (const half of can) {
    const [day, part] = split(half)
    parts.set(day, [...(parts.get(day) ?? []), part])
  }
  if (parts.size === 0) return 'no days'
  return [...parts]
    .map(([day, of]) =>
      of.includes('am') && of.includes('pm') && !of.includes('eve')
        ? days[day]
        : `${days[day]} ${listed(of.map((part) => dayParts[part]))}`,
    )
    .join('; ')
}
