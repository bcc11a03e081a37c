/** A list on its way in, in Arabic: columns, problems at their rows, and what a second list changes. */
import type * as english from '../en/schemeIntake.ts'
import type { Words } from '../words.ts'
import { byCount, counted, leftToRight, named, PEOPLE, ROWS } from './grammar.ts'

export const schemeIntake: Words<typeof english.schemeIntake> = {
  heading: (rows, file) => `${counted(rows, ROWS)} من ${named(file)}، قُرئت على هذا الحاسوب.`,
  refused: {
    'too-large': 'هذا الملف أكبر من أن يكون قائمة. لم يُقرأ شيء.',
    'not-a-list': 'هذا ليس CSV ولا ملف Excel كاملًا. احفظوا القائمة بإحدى هاتين الصيغتين.',
    'old-excel': `هذا ملف Excel من النوع القديم (${leftToRight('.xls')}). احفظوه بصيغة ${leftToRight('.xlsx')} أو CSV.`,
    empty: 'لا شيء في هذه القائمة.',
  },
  cut: 'القائمة أطول أو أعرض مما يُقرأ. تُرك ما بعد 6,000 صف أو 60 عمودًا.',
  of: 'من فيها',
  columnsHeading: 'أي عمود هو ماذا',
  columnsNote: (taken, left) => `أُخذ ${taken}، تُرك ${left}`,
  headed: 'الصف الأول فيه العناوين',
  column: (at) => `العمود ${at}`,
  kinds: {
    'left-out': 'متروك، لا يُحفظ',
    name: 'الاسم',
    'first-name': 'الاسم الأول',
    surname: 'اسم العائلة',
    site: 'المقرّ',
    grade: 'المستوى',
    week: 'الأيام',
    day: 'يوم واحد',
    mail: 'عنوان البريد',
  },
  needName: 'لا عمود فيه أسماء. اذكروا أي عمود هو.',
  toLookAt: 'يحتاج إلى نظر',
  inOrder: 'سليم',
  more: (count) => `بقي: ${counted(count, ROWS)}، كلها سليمة.`,
  show: 'عرضها',
  row: (row) => `الصف ${row}`,
  problem: (row, problem) => {
    switch (problem.kind) {
      case 'no-name':
        return `الصف ${row} بلا اسم.`
      case 'no-site':
        return `الصف ${row} بلا مقرّ.`
      case 'unknown-site':
        return `الصف ${row} يذكر مقرًّا ليس عندكم.`
      case 'no-days':
        return `الصف ${row} بلا أيام.`
      case 'unclear-days':
        return `في الصف ${row} أيام لم تُفهم: «${named(problem.cell)}».`
      case 'twice':
        return `في الصف ${row} اسم الصف ${problem.row} ومقرّه. هل هذا شخص واحد أم شخصان؟`
      case 'bad-mail':
        return `عنوان البريد في الصف ${row} ليس عنوانًا. تُرك.`
    }
  },
  itIs: (site) => `المقصود: ${named(site)}`,
  newSite: 'مقرّ جديد',
  one: 'شخص واحد',
  two: 'شخصان',
  can: (name) => `الأوقات المناسبة: ${named(name)}`,
  siteOf: (name) => `المقرّ: ${named(name)}`,
  chooseSite: 'اختيار',
  nameOf: (row) => `الاسم في الصف ${row}`,
  aside: 'حفظ جانبًا',
  sum: (fine, look) => `سليم: ${fine}؛ يحتاج إلى نظر: ${look}.`,
  sumNote:
    'من يُحفظ جانبًا يبقى في قائمتكم، بلا مجموعة. الأيام و«لا يجلسون معًا» للتخطيط؛ ولا تحمل الروابط أيًّا منهما.',
  outNote: (count) =>
    byCount(count, {
      zero: 'لم يُترك أي صف.',
      one: 'تُرك صف واحد بلا اسم أو مقرّ.',
      two: 'تُرك صفان بلا اسم أو مقرّ.',
      few: `تُركت ${count} صفوف بلا اسم أو مقرّ.`,
      many: `تُرك ${count} صفًا بلا اسم أو مقرّ.`,
      other: `تُرك ${count} صف بلا اسم أو مقرّ.`,
    }),
  take: (fine, aside) => (aside === 0 ? `إدخال ${fine}` : `إدخال ${fine}، وحفظ ${aside} جانبًا`),
  leave: 'ترك القائمة',
  again: {
    heading: 'مقارنةً بمن عندكم',
    fresh: (count) => `الجدد: ${counted(count, PEOPLE)}.`,
    same: (count) => `كما كانوا: ${counted(count, PEOPLE)}.`,
    changed: (count) => `تغيّرت بيانات: ${counted(count, PEOPLE)}. أخذ التغييرات:`,
    gone: (count) =>
      `ليسوا في هذه القائمة: ${counted(count, PEOPLE)}. هل خرجوا من البرنامج؟ يبقى ما حُسب لهم.`,
    all: 'كلها',
    none: 'لا شيء منها',
    change: (name, from, to) => `${named(name)}: ${named(from)} ← ${named(to)}`,
    hasLeft: (name) => `خارج البرنامج: ${named(name)}`,
  },
}
