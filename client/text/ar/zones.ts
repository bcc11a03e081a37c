/** A time on a device in one zone of a room in another. All take epoch ms. */
import type * as english from '../en/zones.ts'
import type { Words } from '../words.ts'
import { named } from './grammar.ts'
import { when } from './when.ts'

/** Places where groups are likeliest to meet, as Arabic has them; another is named by its id. */
const IN_ARABIC: Readonly<Record<string, string>> = {
  Aden: 'عدن',
  Algiers: 'الجزائر',
  Amman: 'عمّان',
  Amsterdam: 'أمستردام',
  Athens: 'أثينا',
  Baghdad: 'بغداد',
  Bahrain: 'البحرين',
  Beirut: 'بيروت',
  Belgrade: 'بلغراد',
  Berlin: 'برلين',
  Brussels: 'بروكسل',
  Bucharest: 'بوخارست',
  Budapest: 'بودابست',
  Cairo: 'القاهرة',
  Casablanca: 'الدار البيضاء',
  Copenhagen: 'كوبنهاغن',
  Damascus: 'دمشق',
  Djibouti: 'جيبوتي',
  Dubai: 'دبي',
  Dublin: 'دبلن',
  Gaza: 'غزة',
  Hebron: 'الخليل',
  Istanbul: 'إسطنبول',
  Jerusalem: 'القدس',
  Karachi: 'كراتشي',
  Khartoum: 'الخرطوم',
  Kuwait: 'الكويت',
  Lisbon: 'لشبونة',
  London: 'لندن',
  Madrid: 'مدريد',
  Mogadishu: 'مقديشو',
  Moscow: 'موسكو',
  Muscat: 'مسقط',
  'New York': 'نيويورك',
  Nouakchott: 'نواكشوط',
  Paris: 'باريس',
  Qatar: 'قطر',
  Riyadh: 'الرياض',
  Rome: 'روما',
  Stockholm: 'ستوكهولم',
  Tehran: 'طهران',
  Toronto: 'تورونتو',
  Tripoli: 'طرابلس',
  Tunis: 'تونس',
  Vienna: 'فيينا',
  Warsaw: 'وارسو',
  Zurich: 'زيورخ',
}

const inPlace = (zone: string): string => `بتوقيت ${named(zones.place(zone))}`

export const zones: Words<typeof english.zones> = {
  /** 22:43 بتوقيتكم، 18:13 بتوقيت لندن */
  yours: (at, { zone, known }, rooms) => {
    const here = known ? `${when.time(at, zone)} بتوقيتكم` : `${when.time(at, zone)} UTC`
    return rooms === null || when.time(at, rooms) === when.time(at, zone)
      ? here
      : `${here}، ${when.time(at, rooms)} ${inPlace(rooms)}`
  },
  here: (at, own, rooms) =>
    own.known && !zones.differ(at, own, rooms)
      ? when.time(at, own.zone)
      : zones.yours(at, own, rooms),
  differ: (at, own, rooms) => rooms !== null && when.time(at, rooms) !== when.time(at, own.zone),
  /** من 14:00 إلى 15:00، وبتوقيتكم من 13:00 إلى 14:00 */
  spanBeside: (from, to, own, rooms) =>
    own.known && zones.differ(from, own, rooms)
      ? `${when.span(from, to, rooms)}، وبتوقيتكم ${when.span(from, to, own.zone)}`
      : when.span(from, to, rooms),
  /** من 13:00 إلى 14:00 بتوقيتكم، من 14:00 إلى 15:00 بتوقيت برلين */
  yourSpan: (from, to, own, rooms) => {
    const here = `${when.span(from, to, own.zone)} ${own.known ? 'بتوقيتكم' : 'UTC'}`
    return rooms === null || when.time(from, rooms) === when.time(from, own.zone)
      ? here
      : `${here}، ${when.span(from, to, rooms)} ${inPlace(rooms)}`
  },
  place: (zone) => {
    const place = when.zone(zone).replace(/^.*\//, '')
    return IN_ARABIC[place] ?? place
  },
}
