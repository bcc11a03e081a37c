/**
 * What Arabic asks of a sentence: the six forms that go with a number, a list's « و », and names that keep their own direction.
 * The language's own tables decide, not we.
 *
 * Figures are Western (13:00, 26) on every page: what is counted in a sentence is written by the program as it is, what is typed into
 * a field (2027-02-03) has to be so, and `ar` alone gives one or the other, as the browser's tables are newer or older.
 */
export const LOCALE = 'ar-u-nu-latn'

const LIST = new Intl.ListFormat(LOCALE, { type: 'conjunction' })
const PLURAL = new Intl.PluralRules(LOCALE)

/**
 * A name within a sentence, isolated: neither turns the other round. No letter may be joined on before it (« ل », « ب »), since that
 * would not take its joined shape: « إلى », « من », « لدى », « عند » stand as words of their own.
 */
export const named = (name: string): string => `\u2068${name}\u2069`

/** What runs from left to right wherever it stands: a date in figures, whose parts would change places after Arabic letters. */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`

/** « روث », « روث ويوانا », « روث ويوانا وآنا ». */
export const listed = (names: readonly string[]): string => LIST.format(names.map(named))

/** The same of words that are ours. */
export const joined = (words: readonly string[]): string => LIST.format(words)

/** The form that goes with a number: none, one, two, 3 to 10, 11 to 99, and 100 and what is like it. */
export const byCount = (
  count: number,
  forms: Readonly<Record<Intl.LDMLPluralRule, string>>,
): string => forms[PLURAL.select(count)]

/** What is counted. One and two are said without a figure; two bends within a sentence. */
interface Noun {
  readonly one: string
  readonly two: string
  readonly twoBent: string
  readonly few: string
  readonly many: string
  readonly other: string
}

export const noun = (
  one: string,
  two: string,
  twoBent: string,
  few: string,
  many: string,
  other: string,
): Noun => ({ one, two, twoBent, few, many, other })

export const MINUTES = noun('دقيقة واحدة', 'دقيقتان', 'دقيقتين', 'دقائق', 'دقيقة', 'دقيقة')
export const HOURS = noun('ساعة واحدة', 'ساعتان', 'ساعتين', 'ساعات', 'ساعة', 'ساعة')
export const DAYS = noun('يوم واحد', 'يومان', 'يومين', 'أيام', 'يومًا', 'يوم')
export const CARDS = noun('بطاقة واحدة', 'بطاقتان', 'بطاقتين', 'بطاقات', 'بطاقة', 'بطاقة')
export const CHAIRS = noun('كرسي واحد', 'كرسيان', 'كرسيين', 'كراسٍ', 'كرسيًا', 'كرسي')
export const DATES = noun('موعد واحد', 'موعدان', 'موعدين', 'مواعيد', 'موعدًا', 'موعد')
export const LINKS = noun('رابط واحد', 'رابطان', 'رابطين', 'روابط', 'رابطًا', 'رابط')
export const PICTURES = noun('صورة واحدة', 'صورتان', 'صورتين', 'صور', 'صورة', 'صورة')
export const RECEIPTS = noun('إفادة واحدة', 'إفادتان', 'إفادتين', 'إفادات', 'إفادة', 'إفادة')
export const SESSIONS = noun('جلسة واحدة', 'جلستان', 'جلستين', 'جلسات', 'جلسة', 'جلسة')
export const GROUPS = noun('مجموعة واحدة', 'مجموعتان', 'مجموعتين', 'مجموعات', 'مجموعة', 'مجموعة')
export const TRAINEES = noun('متدرب واحد', 'متدربان', 'متدربين', 'متدربين', 'متدربًا', 'متدرب')
export const LEADERS = noun('قائد واحد', 'قائدان', 'قائدين', 'قادة', 'قائدًا', 'قائد')
export const PEOPLE = noun('شخص واحد', 'شخصان', 'شخصين', 'أشخاص', 'شخصًا', 'شخص')
export const ROWS = noun('صف واحد', 'صفان', 'صفين', 'صفوف', 'صفًا', 'صف')

const form = (count: number, which: Noun, two: string): string =>
  byCount(count, {
    zero: `0 ${which.other}`,
    one: which.one,
    two,
    few: `${count} ${which.few}`,
    many: `${count} ${which.many}`,
    other: `${count} ${which.other}`,
  })

/** « بطاقة واحدة », « بطاقتان », « 3 بطاقات », « 11 بطاقة »: as a sentence's subject, or alone. */
export const counted = (count: number, which: Noun): string => form(count, which, which.two)

/** The same after a preposition, or where something is done to it: « في بطاقتين ». */
export const countedBent = (count: number, which: Noun): string => form(count, which, which.twoBent)
