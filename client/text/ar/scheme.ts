/** The plan of a scheme, in Arabic: opening it, keeping it, and what stands at its head. */
import type { FileFault } from '../../../shared/scheme/file.ts'
import type * as english from '../en/scheme.ts'
import type { Words } from '../words.ts'
import { counted, LEADERS, leftToRight, TRAINEES } from './grammar.ts'

/** Where in the file something is wrong, as a coordinator counts. */
const LISTS: Readonly<Record<string, string>> = {
  sites: 'المقرّ',
  trainees: 'المتدرب',
  leaders: 'القائد',
  groups: 'المجموعة',
  former: 'مجموعة الفصل الماضي',
  apart: 'الزوج الذي لا يجلس معًا',
}

function placeOf(where: string): string {
  const [list = '', at, ...rest] = where.split('.')
  const word = LISTS[list]
  const part = rest.length > 0 ? `، تحت «${leftToRight(rest.join('.'))}»` : ''
  if (word !== undefined && at !== undefined && /^\d+$/.test(at))
    return `عند ${word} رقم ${Number(at) + 1}${part}`
  return where === '' ? 'في أولها' : `تحت «${leftToRight(where)}»`
}

function faultOf(fault: FileFault): string {
  switch (fault.code) {
    case 'too-large':
      return 'هذا الملف أكبر من أي خطة. لم يُقرأ.'
    case 'not-a-scheme':
      return 'هذه ليست خطة: في الملف شيء آخر، أو ضاع أوله.'
    case 'newer':
      return `كُتبت هذه الخطة بإصدار أحدث من هذه الصفحة (الصيغة ${fault.version}). افتحوها حيث حُفظت، أو اطلبوا الإصدار الأحدث ممن يدير هذا الخادم.`
    case 'broken':
      return `هذه الخطة تالفة ${placeOf(fault.where)}. لم يُفتح منها شيء؛ استعملوا النسخة التي حفظتموها قبلها.`
    case 'wrong-passphrase':
      return 'ليست هذه عبارة المرور، أو تغيّر الملف بعد تشفيره.'
  }
}

export const scheme: Words<typeof english.scheme> = {
  title: 'تخطيط برنامج',
  heading: 'من يلتقي بمن،\u00a0ومتى.',
  lead: [
    'لمن يخطّط مجموعات بالينت لمتدربين كثيرين في مقارّ كثيرة.',
    'خطتكم تعيش في ملف عندكم. لا تحتفظ هذه الصفحة بشيء.',
    'لا يعود إلى هنا شيء من أي غرفة. لا يُحسب الحضور إلا من إفادات يأتي بها أصحابها.',
  ],
  figures: [
    {
      head: 'أدخلوا الأشخاص',
      text: 'من قائمة عندكم، لكلٍّ منهم مقرّ والأيام التي تناسبه',
    },
    { head: 'وانظروا إليهم في مجموعات', text: 'موزّعة على المقارّ، وغيّروا باليد ما شئتم' },
    { head: 'وأعطوا كل شخص رابطًا واحدًا', text: 'لكل مواعيده: في خطاب أو تقويم أو قائمة' },
  ],
  promised: 'ما نَعِد به',
  promises: [
    {
      head: 'الحساب هنا.',
      text: 'القوائم والمجموعات والأعداد تُعدّ في هذا المتصفح. لا يُرسل أي اسم.',
    },
    {
      head: 'مواعيد وكراسٍ.',
      text: 'يوقّع الخادم الروابط، ويرى المواعيد والكراسي، لا الأشخاص.',
    },
  ],
  notPromised: 'ما لا يمكن الوعد به',
  limits: [
    'إذا ضاع الملف ضاعت الخطة. احفظوه حيث تحفظون قوائم العاملين الأخرى، ومعه نسخة.',
    'من معه الملف، وعبارة المرور إن كان مشفّرًا، يستطيع قراءته وتوزيع روابطه.',
  ],
  open: {
    heading: 'فتح خطتكم',
    choose: 'اختيار الملف',
    another: 'ملف آخر',
    sealed: 'مشفّر بعبارة مرور',
    size: (kilobytes) => `${Math.max(1, Math.round(kilobytes))} كيلوبايت`,
    passphrase: 'عبارة المرور',
    passphraseHint:
      'يُفتح على هذا الحاسوب ولا يُرسل. لا يستطيع أحد استعادة العبارة: من دونها يبقى الملف مغلقًا.',
    show: 'إظهار عبارة المرور',
    button: 'فتح الخطة',
    opening: 'تُفتح',
    or: 'أو ابدؤوا',
    begin: 'بدء خطة جديدة',
    beginText: 'بتسمية البرنامج وفصله',
    noText: 'تعذّرت قراءة هذا الملف. هل ما زال هناك؟',
  },
  begin: {
    heading: 'خطة جديدة',
    name: 'اسم البرنامج',
    first: 'أول يوم في الفصل',
    last: 'آخر يوم في الفصل',
    button: 'بدء',
    back: 'رجوع',
    needName: 'اكتبوا اسمًا للبرنامج.',
    needDates: 'اكتبوا أول يوم في الفصل وآخر يوم، والأخير بعد الأول.',
  },
  fault: faultOf,
  head: {
    parts: 'أقسام الخطة',
    part: {
      people: 'الأشخاص',
      term: 'الفصل',
      groups: 'المجموعات',
      rota: 'الجدول',
      links: 'الدعوات',
      receipts: 'الإفادات',
    },
    unsaved: 'تغييرات لم تُحفظ',
    saved: (time) => `في ملفكم، حُفظت الساعة ${time}`,
    savedCopy: (time) => `حُفظت نسخة الساعة ${time}`,
    asOpened: 'كما في ملفكم',
    save: 'حفظ',
    copy: 'حفظ نسخة',
    undo: (what) => `تراجع: ${what}`,
    redo: (what) => `إعادة: ${what}`,
    refused: 'تعذّرت كتابة الملف. خطتكم ما زالت هنا: احفظوا نسخة.',
    seal: 'عبارة المرور',
    sealedNote: 'مشفّرة',
    openNote: 'غير مشفّرة',
  },
  sealing: {
    label: 'عبارة مرور الملف',
    hint: 'ست كلمات أو أكثر لا تستعملونها في مكان آخر. لا يستطيع أحد استعادتها. إن تُركت فارغة كُتب الملف مفتوحًا.',
    button: 'تشفيره من الحفظ القادم',
    off: 'كتابته مفتوحًا من الحفظ القادم',
    again: 'مرة أخرى',
    differ: 'العبارتان غير متطابقتين.',
  },
  undone: (what) => `تم التراجع: ${what}.`,
  redone: (what) => `تمت الإعادة: ${what}.`,
  people: (trainees, leaders) => `${counted(trainees, TRAINEES)}، ${counted(leaders, LEADERS)}`,
}
