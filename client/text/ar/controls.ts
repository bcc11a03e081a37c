/** What stands under the circle and in one's own panel, in Arabic. */
import type * as english from '../en/controls.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

export const controls: Words<typeof english.controls> = {
  microphone: {
    on: 'الميكروفون مفتوح',
    off: 'الميكروفون مغلق',
    onShort: 'الصوت مفتوح',
    offShort: 'الصوت مغلق',
    notNow: 'الميكروفون: ليس في هذه المرحلة',
    notNowShort: 'الصوت: ليس الآن',
    silence: 'مغلق ما دمنا في صمت',
    silenceShort: 'صمت',
    byLeader: 'أغلقته قيادة المجموعة',
    byLeaderShort: 'أغلقته القيادة',
    away: 'الميكروفون مشغول',
    awayShort: 'الصوت مشغول',
    unheard: 'مفتوح، ولا يُسمع الآن',
    unheardShort: 'لا يُسمع الآن',
    unsealed: 'الميكروفون: ليس في هذا المتصفح',
    unsealedShort: 'الصوت: ليس هنا',
  },
  camera: {
    on: 'الكاميرا مفتوحة',
    off: 'الكاميرا مغلقة',
    notNow: 'الكاميرا: ليس في هذه المرحلة',
    notNowShort: 'ليس الآن',
    rests: 'الكاميرا مفتوحة، والصورة متوقفة',
    restsShort: 'الصورة متوقفة',
    away: 'الكاميرا مشغولة',
    awayShort: 'مشغولة',
    unseen: 'مفتوحة، ولا تُرى الآن',
    unseenShort: 'لا تُرى الآن',
    unsealed: 'الكاميرا: ليس في هذا المتصفح',
    unsealedShort: 'ليس هنا',
    onShort: 'كاميرا مفتوحة',
    offShort: 'كاميرا مغلقة',
  },
  curtainOn: 'الستار مسدل: لا أحد يراكم أو يسمعكم',
  curtainOff: 'الستار مرفوع',
  cameIn: 'دخل أحدهم',
  cameInShort: 'دخل أحد',
  comeBackIn: 'العودة إلى الجلسة',
  comeBackInShort: 'عودة',
  tell: 'إخبار القيادة',
  tellShort: 'إخبار',
  more: 'المزيد',
  leave: 'مغادرة',
  volume: 'مستوى السمع',
  volumeShort: 'السمع',
  window: 'مقعد النافذة',
  desk: 'المكتب',
  problems: {
    refused: 'المتصفح لا يسمح لهذه الصفحة باستعماله. اسمحوا به بجوار العنوان، ثم اضغطوا من جديد.',
    missing: 'لم يُعثر على جهاز كهذا. صِلوا واحدًا، ثم اضغطوا من جديد.',
    'in-use': 'يستعمله برنامج آخر. أغلقوا ذلك البرنامج، ثم اضغطوا من جديد.',
    insecure: 'لا تسمح المتصفحات بهذا إلا في عنوان آمن (https).',
    'no-devices':
      'الصفحة مفتوحة داخل تطبيق آخر لا يتيح ميكروفونًا ولا كاميرا. افتحوا الرابط في Safari أو Chrome مباشرة.',
    unknown: 'لم يُفتح. اضغطوا من جديد، أو اختاروا جهازًا آخر.',
  },
  away: {
    microphone:
      'أعطى هذا الجهاز الميكروفون لشيء آخر، ربما لهاتف يرن. لا أحد يسمعكم. سيعود من تلقاء نفسه؛ اضغطوا للمحاولة الآن.',
    camera:
      'أعطى هذا الجهاز الكاميرا لشيء آخر، أو أن هناك ما يغطيها. ستعود من تلقاء نفسها؛ اضغطوا للمحاولة الآن.',
  },
  silent: 'لا يصل أي صوت من الميكروفون. هل هو مطفأ، أم أنه ليس الميكروفون المقصود؟',
}

export const tell: Words<typeof english.tell> = {
  title: 'لا يرى هذا إلا قيادة المجموعة',
  'might-have-case': 'قد تكون لديّ حالة',
  'need-moment': 'أحتاج إلى لحظة',
  'technical-help': 'أحتاج إلى مساعدة تقنية',
  stepOut: 'عليّ أن أخرج قليلًا',
  stepOutNote: 'كرسيكم محفوظ. تعودون إليه دون المرور بالباب.',
  sent: 'وصل إلى قيادة المجموعة. اضغطوا من جديد لسحبه.',
  waits: 'قيادة المجموعة ليست هنا. ستراه فور حضورها.',
  seenBy: (names) => `اطّلع على ذلك: ${listed(names)}. اضغطوا من جديد لسحبه.`,
}

export const leave: Words<typeof english.leave> = {
  title: 'هل تغادرون الغرفة؟',
  say: 'تُعرض عليكم إفادة الحضور عند المغادرة. للعودة تأتون إلى الباب من جديد.',
  sayUnshown: (cards) =>
    byCount(cards, {
      zero: 'ليست لكم بطاقات مخفية.',
      one: 'لكم بطاقة لم تُكشف لأحد بعد. تذهب معكم.',
      two: 'لكم بطاقتان لم تُكشفا لأحد بعد. تذهبان معكم.',
      few: `لكم ${cards} بطاقات لم تُكشف لأحد بعد. تذهب معكم.`,
      many: `لكم ${cards} بطاقة لم تُكشف لأحد بعد. تذهب معكم.`,
      other: `لكم ${cards} بطاقة لم تُكشف لأحد بعد. تذهب معكم.`,
    }),
  sayPresenter: 'الحالة حالتكم. تُخبَر قيادة المجموعة، وتنتظر المجموعة.',
  sayLeader: 'المكتب يبقى مع من يشارككم القيادة. الغرفة تبقى مفتوحة.',
  sayOnlyLeader: 'القيادة هنا معكم وحدكم. تنتظر المجموعة من دونكم؛ لا أحد يحل محلكم.',
  go: 'مغادرة',
  stay: 'بقاء',
  stepOut: 'خروج قصير فقط',
}

export const steppedOut: Words<typeof english.steppedOut> = {
  title: 'أنتم خارج الجلسة قليلًا.',
  say: 'كرسيكم محفوظ. لا أحد يراكم أو يسمعكم، ولا تسمعون أحدًا.',
  back: 'العودة إلى الجلسة',
}
