/** One's own receipts in Arabic, added up on a page that keeps nothing. */
import type * as english from '../en/ownReceipts.ts'
import type { Words } from '../words.ts'
import {
  counted,
  countedBent,
  leftToRight,
  listed,
  MINUTES,
  named,
  RECEIPTS,
  SESSIONS,
} from './grammar.ts'

export const ownReceipts: Words<typeof english.ownReceipts> = {
  title: 'إفاداتكم',
  only: 'في هذا المتصفح فقط، والآن فقط',
  begin: 'إفاداتكم، مجموعةً.',
  heading: (good) => `${counted(good, RECEIPTS)}، ولا خلل فيها.`,
  headingOf: (good, all) => `السليم ${good} من ${countedBent(all, RECEIPTS)}.`,
  lead: 'تُجمع في هذه الصفحة. لا يُرسل شيء، ولا يبقى هنا شيء حين تعودون: احتفظوا بالإفادات.',
  drop: 'أفلتوا الإفادات هنا',
  dropMore: 'أفلتوا المزيد من الإفادات هنا',
  dropNote: 'ملفات، أو صور للرموز',
  choose: 'اختيار ملفات',
  looking: 'تُفحص الآن',
  noKeys: 'تعذّر جلب مفاتيح الخادم. تحققوا من اتصالكم وحاولوا من جديد.',
  dates: 'المواعيد',
  minutes: (minutes) => `${minutes} د`,
  short: 'أقصر من النصف',
  inAll: (minutes) => `${counted(minutes, MINUTES)} في المجموع`,
  span: (first, last) => `من ${first} إلى ${last}`,
  target: {
    legend: 'ما عليكم بلوغه',
    kind: 'يُحسب بـ',
    kinds: { groups: 'الجلسات', hours: 'الساعات', units: 'وحدات من 45 دقيقة' },
    amount: 'العدد المطلوب',
    of: (reached, wanted) => `${reached} من ${wanted}`,
    missing: (count) => `بقي ${count}.`,
    reached: 'بلغتم ذلك.',
  },
  print: {
    heading: 'صفحة واحدة لملفكم المهني',
    say: 'المواعيد والدقائق والمجموعة والقيادة كما هي في الإفادات. ولا يُذكر من عرض الحالة، ولا شيء مما قيل.',
    button: 'طباعة الصفحة',
    title: 'حضور مجموعات بالينت',
    group: 'المجموعة',
    leaders: 'القيادة',
    date: 'التاريخ',
    time: 'الدقائق',
    sum: (groups, minutes) => `${counted(groups, SESSIONS)}، ${counted(minutes, MINUTES)}`,
    check: (host) =>
      `جُمعت من إفادات موقّعة. يمكن التحقق من كل منها في ${leftToRight(`${host}/verify`)}؛ والإفادات مع من يقدّم هذه الصفحة.`,
  },
  may: {
    heading: 'ما قد لا يُحسب',
    short: (day, there, lasted) =>
      `${day}: كان حضوركم ${there} من ${countedBent(lasted, MINUTES)}. القرار لمن يحسب في برنامجكم، لا لهذه الصفحة.`,
    trials: (count) =>
      `إفادات تجريبية من خادم بلا مفتاح دائم: ${counted(count, RECEIPTS)}. لم تُجمع.`,
    overlapping: (count) =>
      `إفادات عن وقت تشهد له إفادة أخرى: ${counted(count, RECEIPTS)}. لم تُجمع.`,
    names: (names) => `تحمل أسماء مختلفة: ${listed(names)}.`,
    unsound: (file, said) => `${named(file)}: ${said}`,
    noCode: 'تعذّرت قراءة رمز في هذه الصورة',
  },
}
