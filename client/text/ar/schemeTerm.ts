/** The term of a scheme, in Arabic: its days, holidays, times, and how its groups are made. */
import type * as english from '../en/schemeTerm.ts'
import type { Words } from '../words.ts'
import { byCount, leftToRight, named } from './grammar.ts'
import { days } from './schemeDays.ts'

/** « أيام الخميس، 13:00 ». */
export const timeInWords: Words<typeof english.timeInWords> = ({ day, at }) =>
  `أيام ${days[day]}، ${at}`

export const schemeTerm: Words<typeof english.schemeTerm> = {
  heading: 'الفصل، وكيف تُشكَّل المجموعات',
  lead: 'ما يوضع هنا لا تكسره أي خطة. وما سواه يوزن.',
  calendar: 'التقويم',
  name: 'اسم هذا الفصل',
  first: 'أول يوم',
  last: 'آخر يوم',
  zone: 'المنطقة الزمنية',
  every: 'تلتقي المجموعات',
  everies: {
    week: 'كل أسبوع',
    fortnight: 'كل أسبوعين',
    month: 'كل شهر',
  },
  minutes: 'الدقائق',
  rotations: 'أوائل أيام الدورات الجديدة',
  rotationsHint: `حين ينتقل المتدربون إلى قسم آخر. يوم في كل سطر، هكذا: ${leftToRight('2027-02-03')}.`,
  badDates: `اكتبوا كل يوم بالسنة ثم الشهر ثم اليوم: ${leftToRight('2027-02-03')}.`,
  times: {
    heading: 'أوقات يجوز أن تلتقي فيها المجموعات',
    none: 'لا أوقات بعد. تحتاج الخطة إلى وقت واحد على الأقل.',
    day: 'اليوم',
    at: 'الوقت',
    add: 'إضافة الوقت',
    remove: (time) => `إزالة ${time}`,
    away: 'إزالة',
  },
  groups: {
    heading: 'المجموعات',
    least: 'المتدربون، على الأقل',
    best: 'الأنسب',
    most: 'على الأكثر',
    leadersEach: 'القيادة في كل مجموعة',
    one: 'شخص واحد',
    two: 'شخصان',
    sites: 'المقارّ',
    siteRules: {
      mixed: 'مختلطة ما أمكن',
      apart: 'كل مجموعة من مقرّ واحد',
      free: 'كما يتفق',
    },
    sizes: 'الأقل لا يزيد على الأنسب، والأنسب لا يزيد على الأكثر.',
  },
  target: {
    heading: 'ما يبلغه كل متدرب',
    kind: 'يُحسب بـ',
    kinds: {
      groups: 'الجلسات',
      minutes: 'الدقائق',
      share: 'النسبة المئوية من المواعيد المعروضة',
    },
    amount: 'العدد المطلوب',
  },
  holidays: {
    heading: 'لا مجموعة في',
    none: 'لا عطلات بعد.',
    country: 'العطلات الرسمية في',
    region: 'جزء من البلد',
    wholeCountry: 'البلد كله',
    fetch: 'إدراجها',
    laid: (count) =>
      `${byCount(count, {
        zero: 'لم تُدرج عطلات',
        one: 'أُدرجت عطلة واحدة',
        two: 'أُدرجت عطلتان',
        few: `أُدرجت ${count} عطلات`,
        many: `أُدرجت ${count} عطلة`,
        other: `أُدرجت ${count} عطلة`,
      })}. أزيلوا ما لا ينطبق عليكم.`,
    fetching: 'لحظة من فضلكم',
    missing: 'لم يصل تقويم العطلات. تحققوا من اتصالكم وحاولوا من جديد.',
    name: 'الاسم',
    first: 'أول يوم',
    last: 'آخر يوم',
    site: 'من يغيب',
    everywhere: 'كل المقارّ',
    add: 'إضافة الأيام',
    remove: (name) => `إزالة ${named(name)}`,
    away: 'إزالة',
    need: 'اكتبوا اسمًا للأيام، ويومًا أخيرًا لا يسبق الأول.',
    on: (first, last) => (first === last ? first : `${first} إلى ${last}`),
  },
  next: {
    heading: 'الفصل القادم',
    say: 'يستمر الأشخاص أنفسهم. تصير مجموعات اليوم مجموعات الفصل الماضي: تبقيها الخطة القادمة معًا ما أمكن. تذهب روابطها والجدول، ويبقى ما حُسب من الإفادات. أدخلوا قائمة جديدة ضمن «الأشخاص» لمن انضم أو خرج.',
    button: 'بدء الفصل القادم',
  },
  did: {
    next: 'الفصل القادم',
    term: 'الفصل',
    time: (time) => `الوقت ${time}`,
    holiday: (name) => `العطلة ${named(name)}`,
    holidays: 'العطلات الرسمية',
    size: 'حجم المجموعات',
    rules: 'كيف تُشكَّل المجموعات',
    target: 'الهدف',
  },
}
