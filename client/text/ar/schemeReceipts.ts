/** Receipts of a scheme's trainees, counted, in Arabic. */
import type * as english from '../en/schemeReceipts.ts'
import type { Words } from '../words.ts'
import { counted, countedBent, leftToRight, MINUTES, named, RECEIPTS } from './grammar.ts'

export const schemeReceipts: Words<typeof english.schemeReceipts> = {
  heading: 'تُحسب من الإفادات، لا من شيء سواها',
  lead: 'تُفحص كل إفادة في هذه الصفحة بمفاتيح الخادم الذي وقّعها. لمن هي يُعرف من الاسم الذي عليها، ولأي مجموعة من اسم المجموعة.',
  choose: 'اختيار ملفات',
  looked: (looked, yes, not) =>
    `فُحص: ${counted(looked, RECEIPTS)}. حُسب منها ${yes}، ولم يُحسب ${not}.`,
  noKeys: 'تعذّر جلب مفاتيح الخادم. تحققوا من اتصالكم وحاولوا من جديد.',
  everyone: 'الجميع',
  wanted: (target) => {
    switch (target.kind) {
      case 'groups':
        return `من ${target.amount} مطلوبة`
      case 'minutes':
        return `من ${countedBent(target.amount, MINUTES)} مطلوبة`
      case 'share':
        return `من ${target.amount} في المئة مطلوبة من المواعيد المعروضة`
    }
  },
  columns: {
    trainee: 'المتدرب',
    site: 'المقرّ',
    groups: 'الجلسات',
    minutes: 'الدقائق',
    reached: 'الهدف',
  },
  complete: 'اكتمل',
  open: '',
  note: 'العدّ ليس تقييمًا. والموعد الذي لا إفادة له هو ذلك لا أكثر. تحتفظ خطتكم بالأعداد والتواريخ؛ وتبقى الإفادات مع أصحابها.',
  not: 'لم تُحسب، والسبب',
  why: (file, judged) => {
    const at = named(file)
    switch (judged.kind) {
      case 'short':
        return `${at}: حُسبت، لكن مدتها (${counted(judged.entry.minutes, MINUTES)}) أقل من النصف. القرار لكم.`
      case 'trial':
        return `${at}: إفادة تجريبية، من خادم بلا مفتاح دائم. يستطيع أي شخص أن يصنع مثلها.`
      case 'twice':
        return `${at}: حُسب من قبل: ${named(judged.name)}، ${leftToRight(judged.date)}.`
      case 'no-such-group':
        return judged.label === ''
          ? `${at}: لا تذكر مجموعتها. التوقيع سليم.`
          : `${at}: موقّعة لمجموعة «${named(judged.label)}»، وليست من مجموعات هذه الخطة. التوقيع سليم.`
      case 'nobody':
        return judged.name === ''
          ? `${at}: ليس فيها اسم. التوقيع سليم.`
          : `${at}: لا أحد هنا بهذا الاسم: «${named(judged.name)}». التوقيع سليم.`
      case 'several':
        return `${at}: أكثر من متدرب بهذا الاسم: «${named(judged.name)}».`
    }
  },
  unsound: (file, said) => `${named(file)}: ${said}`,
  csv: ['الاسم', 'المقرّ', 'الجلسات', 'الدقائق', 'بلغ الهدف'],
  yes: 'نعم',
  no: 'لا',
  save: 'حفظ بصيغة CSV',
  file: 'counts.csv',
  did: (count) => counted(count, RECEIPTS),
}
