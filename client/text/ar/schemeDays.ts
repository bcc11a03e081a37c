/** Days and their halves. */
import { daysIn } from '../../../shared/scheme/week.ts'
import type * as english from '../en/schemeDays.ts'
import type { Words } from '../words.ts'
import { joined } from './grammar.ts'

export const days: Words<typeof english.days> = {
  mon: 'الاثنين',
  tue: 'الثلاثاء',
  wed: 'الأربعاء',
  thu: 'الخميس',
  fri: 'الجمعة',
  sat: 'السبت',
  sun: 'الأحد',
}

/** Above a narrow column. */
export const dayShort: Words<typeof english.dayShort> = {
  mon: 'اثن',
  tue: 'ثلا',
  wed: 'أرب',
  thu: 'خمس',
  fri: 'جمع',
  sat: 'سبت',
  sun: 'أحد',
}

export const dayParts: Words<typeof english.dayParts> = {
  am: 'صباحًا',
  pm: 'بعد الظهر',
  eve: 'مساءً',
}

export const halfName: Words<typeof english.halfName> = (day, part) =>
  `${days[day]} ${dayParts[part]}`

/** « الثلاثاء؛ الخميس بعد الظهر », or that there are none. */
export const weekInWords: Words<typeof english.weekInWords> = (can) => {
  const week = daysIn(can)
  if (week.length === 0) return 'لا أيام'
  return week
    .map(({ day, parts, plain }) =>
      plain ? days[day] : `${days[day]} ${joined(parts.map((part) => dayParts[part]))}`,
    )
    .join('؛ ')
}
