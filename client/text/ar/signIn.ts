/** Signing in with the organisation's account, to make rooms, in Arabic. */
import type * as english from '../en/signIn.ts'
import type { Words } from '../words.ts'

export const signingIn: Words<typeof english.signingIn> = {
  heading: 'حسابكم في مؤسستكم',
  go: 'تسجيل الدخول',
  again: 'فتح صفحة الدخول مرة أخرى',
  waiting: 'سجّلوا الدخول في الصفحة التي فُتحت. هذه الصفحة تستمر من تلقاء نفسها حين تعودون.',
  noTab: 'لم يفتح متصفحكم صفحة لذلك. افتحوها من هنا:',
  link: 'صفحة الدخول في مؤسستكم',
  note: 'يُطلب لإنشاء الغرف فقط. لا يحتاج أحد إلى حساب لكي يشارك، ولا يحفظ هذا الخادم أي اسم.',
  over: 'كان دخولكم صالحًا نصف ساعة. سجّلوا الدخول مرة أخرى؛ لم يضع شيء مما كتبتم.',
}

export const returning: Words<typeof english.returning> = {
  title: 'تسجيل الدخول',
  going: { heading: 'لحظة من فضلكم.', say: 'تُفتح هنا صفحة الدخول في مؤسستكم.' },
  returning: { heading: 'لحظة من فضلكم.', say: 'تُخبَر الصفحة التي تنشئون فيها الغرفة.' },
  heard: {
    heading: 'يمكنكم إغلاق هذه الصفحة.',
    say: 'الصفحة التي تنشئون فيها الغرفة تستمر من تلقاء نفسها.',
  },
  alone: {
    heading: 'الصفحة التي سألت لم تعد مفتوحة.',
    say: 'ابدؤوا من جديد من صفحة البداية؛ يُطلب منكم الدخول حين تنشئون الغرفة.',
  },
  home: 'إلى صفحة البداية',
}
