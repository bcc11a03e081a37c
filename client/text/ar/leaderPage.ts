/** A leader's page of all their groups' dates, in Arabic. */
import type * as english from '../en/leaderPage.ts'
import type { Words } from '../words.ts'
import { CHAIRS, counted, leftToRight, listed, named } from './grammar.ts'

export const leaderPage: Words<typeof english.leaderPage> = {
  title: 'كل مواعيدكم',
  begin: 'كل مجموعاتكم في صفحة واحدة.',
  lead: 'افتحوا الملف الذي أعطاكم إياه من يخطط لبرنامجكم. يُقرأ في هذا المتصفح، ولا يُحفظ منه شيء.',
  choose: 'اختيار الملف',
  unread: 'هذا ليس ملف قيادة، أو أنه مقطوع. اطلبوه مرة أخرى.',
  next: (group, day, time) => `${named(group)}: ${day}، الساعة ${time}.`,
  over: 'مضت هذه المواعيد كلها.',
  from: (leaders, members) =>
    `يمكنكم الدخول من الساعة ${leaders}؛ ويأتي الأعضاء إلى الباب من الساعة ${members}.`,
  group: 'مجموعتكم',
  chairs: (count) => `للأعضاء: ${counted(count, CHAIRS)}`,
  once: 'أنتم هنا بدلًا من غيركم',
  led: (names) => `القيادة: ${listed(names)}`,
  goIn: 'الدخول',
  goInto: (group, day) => `الدخول: ${named(group)}، ${day}`,
  opens: (time) => `يومها من الساعة ${time}`,
  more: (count) => `المزيد: ${count}`,
  away: {
    heading: 'في حال غيابكم',
    text: 'أخبروا من يخطط للبرنامج، فيختار بديلًا ويعطيه رابطًا؛ ويبقى رابطكم للمواعيد الأخرى.',
  },
  leads: {
    heading: 'هذا ملف قيادة',
    text: 'به يُفتح مكتب القيادة في كل موعد من مواعيد هذه الصفحة. احفظوه حيث تحفظون المفاتيح.',
  },
  plan: {
    summary: 'صفحة بكل المواعيد لمن يقود',
    say: `ملف لمن يقود عدة مجموعات. يُفتح في ${leftToRight('/my-groups')}؛ وله ما للروابط من قوة.`,
    save: (name) => `حفظ ملف ${named(name)}`,
    file: 'my-groups',
  },
}
