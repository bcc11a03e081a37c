/** What is said of a line, in Arabic: one's own, and others', to leaders. */
import type * as english from '../en/lines.ts'
import type { Words } from '../words.ts'
import { byCount, counted, named, PICTURES } from './grammar.ts'

const resting = (count: number): string =>
  byCount(count, {
    zero: 'لا صور متوقفة',
    one: 'صورة واحدة متوقفة',
    two: 'صورتان متوقفتان',
    few: `${count} صور متوقفة`,
    many: `${count} صورة متوقفة`,
    other: `${count} صورة متوقفة`,
  })

/** What rests: others' pictures, one's own, or both. */
function rests(others: number, own: boolean): string {
  if (others === 0) return 'صورتكم متوقفة إلى أن يتسع الاتصال.'
  if (own) return `صورتكم متوقفة إلى أن يتسع الاتصال، ومعها ${counted(others, PICTURES)}.`
  return `${resting(others)} إلى أن يتسع الاتصال.`
}

export const lineNote: Words<typeof english.lineNote> = {
  label: 'اتصالكم',
  unsealed: {
    title: 'لا أحد يسمعكم أو يراكم هنا.',
    say: 'هذا المتصفح لا يستطيع تشفير الصوت والصورة، فلا يرسلهما ولا يعرضهما. ما تكتبونه وتضغطونه يصل.',
    more: 'نسخة أحدث من Chrome أو Edge أو Firefox أو Safari تستطيع ذلك.',
  },
  newBuild: {
    title: 'هذه الصفحة أقدم من الخادم.',
    say: 'الجزء الذي ينقل الصوت والصورة لم يعد هناك. افتحوا الصفحة من جديد؛ كرسيكم محفوظ. حتى ذلك الحين لا أحد يسمعكم.',
    act: 'فتح الصفحة من جديد',
  },
  coming: {
    title: 'الصوت والصورة لم يصلا بعد.',
    say: 'هما في الطريق. ما تكتبونه وتضغطونه يصل؛ لا أحد يسمعكم بعد، ولا تسمعون أحدًا.',
    act: 'المحاولة الآن',
  },
  blocked: {
    title: 'هذه الشبكة تمنع الصوت والصورة.',
    say: 'الجلسة مستمرة. ما تكتبونه وتضغطونه يصل؛ لا أحد يسمعكم، ولا تسمعون أحدًا.',
    more: 'شبكة أخرى، كشبكة الهاتف مثلًا، تسمح بمرورهما.',
    act: 'المحاولة الآن',
  },
  comingBack: {
    title: 'الصوت والصورة في طريق العودة.',
    say: 'الجلسة مستمرة. ما تكتبونه وتضغطونه يصل؛ لا أحد يسمعكم في هذه اللحظة.',
    act: 'المحاولة الآن',
  },
  soundOnly: {
    title: 'الصوت فقط، في الوقت الحالي.',
    say: 'اتصالكم يحمل الأصوات لا أكثر. تعود الصور حين يتسع.',
    act: 'الصوت فقط عندي',
  },
  thin: {
    title: 'اتصالكم ضعيف.',
    say: (others, own) => `كل صوت يصل. ${rests(others, own)}`,
    act: 'الصوت فقط عندي',
  },
  busy: {
    title: 'بعض الصور متوقفة الآن.',
    say: 'ليس لدى هذا الحاسوب أو الخادم وقت لها كلها. كل صوت يصل؛ وتعود الصور من تلقاء نفسها.',
    act: 'الصوت فقط عندي',
  },
  relayed: {
    port: {
      title: 'طريق بديل عبر منفذ الويب.',
      say: 'تمنع هذه الشبكة الطريق المعتاد للصورة. قد تصغر الصور؛ الأصوات تصل كاملة.',
    },
    turn: {
      title: 'طريق بديل عبر وسيط.',
      say: 'تمنع هذه الشبكة الطريق المعتاد للصورة. قد تصغر الصور؛ الأصوات تصل كاملة.',
    },
  },
}

export const othersLine: Words<typeof english.othersLine> = {
  thin: (name) => `اتصال ${named(name)} ضعيف.`,
  gone: (name) => `${named(name)} هنا، بلا صوت ولا صورة.`,
}
