/** Days and times as they are written in Arabic. All take epoch ms and an IANA zone. */
import type { Every, Monthly } from '../../../shared/seriesDates.ts'
import type * as english from '../en/when.ts'
import type { Words } from '../words.ts'
import { countedBent, DAYS, HOURS, LOCALE, MINUTES } from './grammar.ts'

type AtPlace = (at: number, zone: string) => string

/** Without the comma after the weekday: these stand before one of the sentence's own. */
const written =
  (options: Intl.DateTimeFormatOptions): AtPlace =>
  (at, zone) =>
    new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: zone }).format(at).replace(/[،,]/g, '')

const weekday = written({ weekday: 'long' })
const dayNumber = (at: number, zone: string): number =>
  Number(written({ day: 'numeric' })(at, zone))
const NTH = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس'] as const

/** « الخميس الثاني », « الخميس الأخير », « اليوم 26 ». */
const MONTHLY: Readonly<Record<Monthly, AtPlace>> = {
  'month-nth': (at, zone) =>
    `${weekday(at, zone)} ${NTH[Math.ceil(dayNumber(at, zone) / 7) - 1] ?? 'الأخير'}`,
  'month-last': (at, zone) => `${weekday(at, zone)} الأخير`,
  month: (at, zone) => `اليوم ${dayNumber(at, zone)}`,
}

const OFTEN: Readonly<Record<Every, AtPlace>> = {
  week: () => 'كل أسبوع',
  fortnight: () => 'كل أسبوعين',
  month: (at, zone) => `${MONTHLY.month(at, zone)} من كل شهر`,
  'month-nth': (at, zone) => `${MONTHLY['month-nth'](at, zone)} من كل شهر`,
  'month-last': (at, zone) => `${MONTHLY['month-last'](at, zone)} من كل شهر`,
}

export const when: Words<typeof english.when> = {
  /** 13:00 */
  time: written({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  /** الخميس 26 نوفمبر */
  day: written({ weekday: 'long', day: 'numeric', month: 'long' }),
  /** The same: Arabic has no shorter name of a day in use. */
  shortDay: written({ weekday: 'short', day: 'numeric', month: 'long' }),
  /** الخميس 26 نوفمبر 2026 */
  dayAndYear: written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  /** من 13:00 إلى 14:00: with its own « من », so it stands after a comma. */
  span: (from, to, zone) => `من ${when.time(from, zone)} إلى ${when.time(to, zone)}`,
  zone: (zone) => zone.replace(/_/g, ' '),
  /** كل أسبوع؛ الخميس الثاني من كل شهر */
  often: (every, at, zone) => OFTEN[every](at, zone),
  monthly: (every, at, zone) => MONTHLY[every](at, zone),
  clockOff: (off) => {
    const minutes = Math.round(Math.abs(off) / 60_000)
    const size =
      minutes < 120
        ? countedBent(minutes, MINUTES)
        : minutes < 2 * 24 * 60
          ? countedBent(Math.round(minutes / 60), HOURS)
          : countedBent(Math.round(minutes / (24 * 60)), DAYS)
    return off > 0
      ? `ساعة هذا الجهاز متقدمة بنحو ${size}. الأوقات المعروضة هنا صحيحة.`
      : `ساعة هذا الجهاز متأخرة بنحو ${size}. الأوقات المعروضة هنا صحيحة.`
  },
  byDevice: 'لم يذكر الخادم الوقت بعد. وحتى ذلك الحين تتبع الأوقات هنا ساعة هذا الجهاز.',
  noZone: 'لا يذكر هذا الجهاز منطقة زمنية نعرفها. الأوقات معروضة بالتوقيت العالمي (UTC).',
}
