/** The leaders' way through the phases, in Arabic. */
import type * as english from '../en/deskPhases.ts'
import type { Words } from '../words.ts'
import { counted, countedBent, MINUTES, named } from './grammar.ts'
import { phaseName } from './phases.ts'

export const move: Words<typeof english.move> = {
  begin: 'بدء الجلسة',
  choose: 'من يعرض الحالة؟',
  bringBack: (name) => `إعادة ${named(name)} إلى الدائرة`,
  releaseGone: (name) => `المواصلة من دون ${named(name)}`,
  releaseLeft: 'المواصلة من دون من عرض الحالة',
  sitsBack: (name) => `${named(name)} إلى مقعد النافذة`,
  presents: (name) => `البدء مع ${named(name)}`,
  to: (kind) => {
    switch (kind) {
      case 'case-call':
        return 'إلى البحث عن حالة'
      case 'clarifying-questions':
        return 'إلى الأسئلة'
      case 'group-work':
        return 'بدء عمل المجموعة'
      case 'closing':
        return 'إلى الختام'
      case 'soft-landing':
        return 'إلى وداع على مهل'
      case 'word-with-leaders':
        return 'كلمة مع القيادة'
      case 'leaders-debrief':
        return 'حديث القيادة'
      default:
        return `إلى: ${phaseName[kind]}`
    }
  },
  word: (name) => `كلمة على انفراد مع ${named(name)}`,
  end: 'إنهاء الغرفة',
}

export const path: Words<typeof english.path> = {
  title: 'كل المراحل',
  go: 'الانتقال إلى',
  done: 'انتهت',
  now: 'الآن',
  minutes: (minutes) => `${minutes} د`,
  caseTwo: 'الحالة الثانية',
  back: 'رجوع',
  skip: (next) => `تجاوز: ${next}`,
  secondCase: 'حالة ثانية',
  more: (minutes) => `زيادة ${countedBent(minutes, MINUTES)}`,
  pause: 'استراحة',
  goOn: 'مواصلة',
}

export const parting: Words<typeof english.parting> = {
  group: {
    title: 'هل تنصرف المجموعة؟',
    say: 'ينصرف الجميع ما عدا القيادة، كلٌّ مع إفادة حضوره، ولا عودة إلى هذه الغرفة.',
    go: 'انصراف المجموعة',
  },
  presenter: (name) => ({
    title: `هل حان انصراف ${named(name)}؟`,
    say: `انصراف ${named(name)} يكون مع إفادة حضور، ولا عودة بعده إلى هذه الغرفة.`,
    go: `انصراف ${named(name)}`,
  }),
  stay: 'ليس بعد',
}

export const clock: Words<typeof english.clock> = {
  soFar: (planned) => (planned > 0 ? `د من ${planned}` : 'د حتى الآن'),
  inAll: (planned) => `من ${planned} في المجموع`,
  finish: 'النهاية',
  finishes: (at) => `النهاية: ${at}.`,
  paused: 'في استراحة',
  label: 'الوقت، للقيادة فقط',
  note: ({ kind, minutes }) => {
    switch (kind) {
      case 'phase-over':
        return `تجاوزنا وقت المرحلة: ${counted(minutes, MINUTES)}.`
      case 'near-finish':
        return `بقي إلى النهاية: ${counted(minutes, MINUTES)}.`
      case 'past-finish':
        return `تجاوزنا وقت النهاية: ${counted(minutes, MINUTES)}.`
    }
  },
  next: (phase) => `بعدها: ${phase}.`,
}

export const prompts: Words<typeof english.prompts> = {
  previous: 'البطاقة السابقة',
  next: 'البطاقة التالية',
  choose: 'كل البطاقات',
}
