/** Days and their halves. */
import { type Day, daysIn, type Half, type Part } from '../../../shared/scheme/week.ts'
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

/** "Tuesday; Thursday afternoon", or that there are none. */
export function weekInWords(can: readonly Half[]): string {
  const week = daysIn(can)
  if (week.length === 0) return 'no days'
  return week
    .map(({ day, parts, plain }) =>
      plain ? days[day] : `${days[day]} ${listed(parts.map((part) => dayParts[part]))}`,
    )
    .join('; ')
}
