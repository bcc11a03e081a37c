/** The phases and presets by name, in Arabic. */
import type * as english from '../en/phases.ts'
import type { Words } from '../words.ts'

export const phaseName: Words<typeof english.phaseName> = {
  opening: 'الافتتاح',
  'case-call': 'البحث عن حالة',
  presentation: 'رواية الحالة',
  'clarifying-questions': 'أسئلة توضيحية',
  'sitting-back': 'الجلوس جانبًا',
  'association-round': 'جولة التداعي الحر',
  images: 'صور',
  'group-work': 'عمل المجموعة',
  'presenter-statement': 'كلمة في منتصف الطريق',
  'presenter-returns': 'العودة إلى الدائرة',
  'process-discussion': 'حديث عن عملنا معًا',
  closing: 'الختام',
  'soft-landing': 'وداع على مهل',
  'word-with-leaders': 'كلمة مع قيادة المجموعة',
  'leaders-debrief': 'حديث القيادة بعد الجلسة',
}

export const preset: Words<typeof english.preset> = {
  sixty: {
    short: '60 د',
    note: 'حالة واحدة',
    about: 'حالة واحدة. من يعرضها يجلس جانبًا بينما تعمل المجموعة، ثم يعود إلى الدائرة.',
  },
  ninety: {
    short: '90 د',
    note: 'حالة واحدة',
    about: 'حالة واحدة، مع وقت أطول للرواية ولعمل المجموعة.',
  },
  'two-cases': {
    short: '90 د',
    note: 'حالتان',
    about: 'حالتان، لكل منهما نحو أربعين دقيقة، بافتتاح واحد وختام واحد.',
  },
  students: {
    short: '50 د',
    note: 'للطلاب',
    about: 'حالة واحدة في ساعة تدريس. تُشرح كل مرحلة بشيء من التفصيل.',
  },
  'no-push-back': {
    short: 'دون جلوس جانبًا',
    about: 'من يعرض الحالة يبقى في الدائرة طوال الجلسة، كما في مجموعات تافيستوك.',
  },
  association: {
    short: 'جولة التداعي',
    about:
      'تأتي أولًا جولة من الصور والمشاعر، ثم حديث حر، وفي منتصفه كلمة ممن يعرض الحالة، كما في مجموعات ألمانية.',
  },
  prismatic: {
    short: 'أطياف',
    about: 'بعد الحكاية تأتي الأجواء وما يقوله الجسد والصور والاستعارات. لا أحد يفسّر.',
  },
}
