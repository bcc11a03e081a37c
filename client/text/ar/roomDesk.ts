/** The leaders' desk, in Arabic: what only leaders read. */
import type * as english from '../en/roomDesk.ts'
import type { Words } from '../words.ts'
import { byCount, countedBent, MINUTES, named } from './grammar.ts'

export const desk: Words<typeof english.desk> = {
  title: 'مكتب القيادة',
  private: 'لا يراه أعضاء المجموعة',
  privateShort: 'خاص',
  phaseOf: (index, count) => `المرحلة ${index} من ${count}`,
  notBegun: 'لم تبدأ بعد',
  allPhases: 'كل المراحل',
  open: 'فتح المكتب',
  close: 'إغلاق المكتب',
  signalsWaiting: (count) =>
    byCount(count, {
      zero: 'لا إشارات خاصة',
      one: 'إشارة خاصة',
      two: 'إشارتان خاصتان',
      few: `${count} إشارات خاصة`,
      many: `${count} إشارة خاصة`,
      other: `${count} إشارة خاصة`,
    }),
  linkSeen: 'رابط لم يعد سرًّا',
  atDoor: (count) =>
    byCount(count, {
      zero: 'لا أحد عند الباب',
      one: 'شخص عند الباب',
      two: 'شخصان عند الباب',
      few: `${count} أشخاص عند الباب`,
      many: `${count} شخصًا عند الباب`,
      other: `${count} شخص عند الباب`,
    }),
}

export const handed: Words<typeof english.handed> = {
  title: 'القيادة الآن معكم.',
  say: (name) =>
    `كل ما على المكتب لكم: المراحل والباب واللوحة والإشارات. حتى بعد عودة ${named(name)} يبقى المكتب معكم إلى أن تسلّموه.`,
  have: 'المكتب معي',
  back: (name) => `إعادة المكتب إلى ${named(name)}`,
  other: (name) => `القيادة الآن مع ${named(name)}. يمكنكم هنا فعل كل شيء أيضًا.`,
  label: 'القيادة مع',
  take: 'استعادة القيادة',
}

export const cap: Words<typeof english.cap> = (minutes) =>
  minutes <= 5
    ? `بعد ${countedBent(Math.max(1, minutes), MINUTES)} تكون هذه الغرفة قد ظلت مفتوحة ست ساعات، فتُغلق.`
    : `بعد ${countedBent(minutes, MINUTES)} تكون هذه الغرفة قد ظلت مفتوحة ست ساعات. عندها تُغلق.`

export const strip: Words<typeof english.strip> = {
  title: 'بين من يقودون',
  erased: 'تُمحى في النهاية',
  you: 'أنتم',
  to: (name) => `كلمة إلى ${named(name)}`,
  later: (name) => `كلمة إلى ${named(name)}، لوقت لاحق`,
  nobody: 'كلمة إلى من يشارككم القيادة',
  label: 'قصاصة إلى من يشارككم القيادة',
  send: 'إرسال',
  presetsTitle: 'كلمات جاهزة',
  presets: (presenter) => [
    'والمريض؟',
    'لنبقَ صامتين',
    'الوقت يقترب',
    presenter ? `و${named(presenter)}؟` : 'ومن يعالج؟',
    presenter ? `أتابع ${named(presenter)}` : 'أنا أتابع',
    'على مهل',
    'لك الكلمة',
  ],
  off: 'القصاصات موقوفة. يمكن تفعيلها ضمن «الغرفة».',
}
