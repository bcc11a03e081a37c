/** What people tell their leaders privately, in Arabic. */
import type * as english from '../en/deskSignals.ts'
import type { Words } from '../words.ts'
import { byCount, listed, named } from './grammar.ts'

export const signal: Words<typeof english.signal> = {
  title: (name, kind) => {
    switch (kind) {
      case 'need-pause':
        return `${named(name)}: حاجة إلى استراحة`
      case 'all-right':
        return `${named(name)}: كل شيء بخير`
      case 'come-back':
        return `${named(name)}: رغبة في العودة`
      case 'might-have-case':
        return `${named(name)}: قد تكون هناك حالة`
      case 'need-moment':
        return `${named(name)}: حاجة إلى لحظة`
      case 'step-out':
        return `${named(name)}: خروج قصير`
      case 'technical-help':
        return `${named(name)}: حاجة إلى مساعدة تقنية`
      case 'someone-came-in':
        return `${named(name)}: دخل أحدهم`
    }
  },
  sent: (ago) => `أُرسلت على نحو خاص ${ago}.`,
  justNow: 'الآن',
  minutesAgo: (minutes) =>
    byCount(minutes, {
      zero: 'الآن',
      one: 'قبل دقيقة',
      two: 'قبل دقيقتين',
      few: `قبل ${minutes} دقائق`,
      many: `قبل ${minutes} دقيقة`,
      other: `قبل ${minutes} دقيقة`,
    }),
  seenBy: (names) => `اطّلع على ذلك: ${listed(names)}.`,
  seen: 'اطّلعت على ذلك',
  seenShort: 'اطّلعت',
  pause: 'استراحة للمجموعة',
  choose: (name) => `الحالة من ${named(name)}`,
  bringBack: (name) => `إعادة ${named(name)} إلى الدائرة`,
  ask: 'سؤال هادئ: هل نواصل؟',
  asked: (name) => `وصل السؤال بهدوء إلى ${named(name)}. لا جواب بعد.`,
  yes: (name) => `${named(name)}: نعم، نواصل.`,
  notNow: (name) => `${named(name)}: ليس الآن`,
  notNowSay: (ago) => `كان السؤال: هل نواصل؟ جاء الجواب ${ago}.`,
  mightHaveCase: 'قد تكون هناك حالة',
  label: 'إشارات خاصة',
  microphoneClosed: (name) =>
    name === null ? 'ميكروفونكم مغلق.' : `ميكروفون ${named(name)} مغلق.`,
  allow: 'السماح به',
  allowOf: (name) => (name === null ? 'السماح بميكروفونكم' : `السماح بميكروفون ${named(name)}`),
  presenterLost: (name) => `انقطع اتصال ${named(name)}. المرحلة تنتظر.`,
  presenterLeft: 'غادر من يعرض الحالة. المرحلة تنتظر إلى أن تواصلوا.',
}
