/** The room's words that everyone in it sees, in Arabic. */
import type * as english from '../en/room.ts'
import type { Words } from '../words.ts'
import { named } from './grammar.ts'

export const room: Words<typeof english.room> = {
  someone: 'شخص ما',
  resuming: 'لحظة من فضلكم. الغرفة تستعيد موضعها.',
  landmarks: {
    phase: 'أين نحن الآن',
    chairs: 'الدائرة',
    alcove: 'مقعد النافذة',
    controls: 'أدواتكم',
    desk: 'مكتب القيادة',
    observers: 'خارج الدائرة',
    seat: 'مقعدكم عند النافذة',
  },
  ok: 'حسنًا',
  close: 'إغلاق',
  roles: {
    leader: 'قيادة',
    'co-leader': 'قيادة مشاركة',
    observer: 'مشاهدة',
    presenter: 'عرض الحالة',
    you: 'أنتم',
    leadingNow: 'القيادة الآن',
  },
  secondCase: 'الحالة الثانية',
}

export const chair: Words<typeof english.chair> = {
  yours: 'كرسيكم',
  yoursShort: 'أنتم',
  ownCamera: {
    on: 'كاميرتكم مفتوحة',
    off: 'كاميرتكم مغلقة',
    rests: 'صورتكم متوقفة',
    away: 'كاميرتكم مشغولة',
    unsent: 'لا أحد يراكم الآن',
  },
  ownCameraShort: {
    on: 'كاميرا مفتوحة',
    off: 'كاميرا مغلقة',
    rests: 'صورة متوقفة',
    away: 'كاميرا مشغولة',
    unsent: 'لا يراكم أحد',
  },
  ownCameraWhy: {
    rests: 'يسمعونكم، ويرون اسمكم.',
    away: 'أعطاها هذا الجهاز لشيء آخر.',
    unsent: 'الصوت والصورة لا يصلان.',
  },
  rests: 'الصورة متوقفة',
  seeYourself: 'رؤية صورتي',
  seeing: 'لا يرى هذا غيركم',
  off: {
    'camera-off': 'هنا، إصغاء',
    'sound-only': 'هنا، بالصوت فقط',
    unopened: 'غير مشفّر، فلا يُعرض',
    thin: 'هنا، إصغاء',
    away: 'الصوت والصورة في طريق العودة',
    cut: 'هنا، بلا صوت ولا صورة',
  },
  spokenOff: {
    'camera-off': 'الاتصال قائم، الكاميرا مغلقة',
    'sound-only': 'الاتصال قائم، بالصوت فقط',
    unopened: 'غير مشفّر، فلا يُعرض',
    thin: 'الاتصال ضعيف، الصورة متوقفة',
    away: 'الصوت والصورة في طريق العودة',
    cut: 'هنا، بلا صوت ولا صورة',
  },
  curtain: 'دخل أحدهم',
  curtainShort: 'لحظة',
  lost: 'انقطع الاتصال',
  lostShort: 'انقطاع',
  steppedOut: 'خارج الجلسة قليلًا',
  steppedOutShort: 'خروج قصير',
  kept: (name) => `كرسي ${named(name)} محفوظ`,
  keptShort: (name) => `كرسي ${named(name)}`,
  yourKept: 'كرسيكم محفوظ',
  free: 'كرسي خالٍ',
  spoken: (name, roles, state) => [named(name), ...roles, state].filter(Boolean).join('، '),
  states: {
    live: 'الاتصال قائم',
    thin: 'الاتصال ضعيف',
    rests: 'الاتصال قائم، الصورة متوقفة',
    unheard: 'الصوت والصورة لا يصلان',
    lost: 'انقطع الاتصال، الكرسي محفوظ',
    kept: 'جلوس جانبًا، الكرسي محفوظ',
    'stepped-out': 'خارج الجلسة قليلًا، الكرسي محفوظ',
    curtain: 'دخل أحدهم، الكاميرا والميكروفون مغلقان',
    free: 'كرسي خالٍ',
    apart: 'في الغرفة',
    bare: 'الكرسي محفوظ',
    turn: 'الدور في الكلام هنا',
  },
}

export const alcove: Words<typeof english.alcove> = {
  empty: 'مقعد النافذة خالٍ',
  was: (name) => `${named(name)}: في مقعد النافذة من قبل`,
  sittingBack: (name) => `${named(name)} في مقعد النافذة`,
  edge: 'إصغاء، الكاميرا مفتوحة',
  rests: 'إصغاء، الصورة متوقفة',
  cameraOff: 'الكاميرا مغلقة، إصغاء',
  hidden: 'بعيدًا عن النظر، إصغاء',
  lost: 'انقطع الاتصال، المقعد محفوظ',
  steppedOut: 'خارج الجلسة قليلًا، المقعد محفوظ',
}

export const windowSeat: Words<typeof english.windowSeat> = {
  title: 'أنتم في مقعد النافذة.',
  say: 'لن يسألكم أحد عن شيء. سنعود إليكم.',
  microphone: 'يبقى ميكروفونكم مغلقًا إلى أن تعودوا.',
  ways: 'كيف تراكم المجموعة',
  way: {
    edge: ['الكاميرا في الطرف', 'كاميرتكم مفتوحة'],
    'camera-off': ['الكاميرا مغلقة', 'اسمكم ونافذة خالية'],
    hidden: ['إخفائي عن نظر المجموعة', 'تعرف قيادة المجموعة أنكم هنا'],
  },
  edgeClosed: 'كاميرتكم مغلقة',
  edgeNote: 'تراكم المجموعة في النافذة',
  openCamera: 'فتح الكاميرا',
  private: 'لا يرى هذا إلا قيادة المجموعة',
  'need-pause': 'أحتاج إلى استراحة',
  'all-right': 'أنا بخير',
  'come-back': 'أودّ أن أعود',
  volume: 'مستوى السمع',
}

export const asks: Words<typeof english.asks> = {
  check: 'هل يناسبكم أن نواصل؟',
  checkNote: 'سؤال هادئ من قيادة المجموعة. جوابكم لا تراه سواها.',
  checkYes: 'نعم، نواصل',
  checkNotNow: 'ليس الآن',
  observer: 'يودّ أحدهم أن يشاهد الجلسة. هل يناسبكم ذلك؟',
  observerNote: 'جوابكم خاص. لا يظهر إلا «الجميع» أو «ليس الجميع».',
  observerYes: 'نعم',
  observerNo: 'لا أفضّل ذلك',
  move: 'فُتح رابطكم في مكان آخر. هل تنتقلون إليه؟',
  moveNote: 'إن لم تكونوا أنتم، فابقوا هنا وأخبروا قيادة المجموعة.',
  moveYes: 'الانتقال إلى هناك',
  moveNo: 'البقاء هنا',
  hear: 'لمسة واحدة لكي تسمعوا.',
  hearYes: 'سماع المجموعة',
}

export const opening: Words<typeof english.opening> = {
  broughtBack: 'عدتم إلى الدائرة.',
  words({ microphone, camera }) {
    if (microphone && camera) {
      return {
        title: 'ميكروفونكم وكاميرتكم مغلقان.',
        note: 'يبقيان مغلقين إلى أن تفتحوهما أنتم.',
      }
    }
    return microphone
      ? { title: 'ميكروفونكم مغلق.', note: 'يبقى مغلقًا إلى أن تفتحوه أنتم.' }
      : { title: 'كاميرتكم مغلقة.', note: 'تبقى مغلقة إلى أن تفتحوها أنتم.' }
  },
  microphone: 'فتح الميكروفون',
  camera: 'فتح الكاميرا',
  later: 'لاحقًا',
}

export const lost: Words<typeof english.lost> = {
  title: 'انقطع اتصالكم.',
  say: 'كرسيكم محفوظ. تنتظر المجموعة نحو دقيقتين، ثم تواصل عملها. ستعودون إلى المكان نفسه.',
  trying: 'تُعاد المحاولة من تلقاء نفسها. من فضلكم لا تعيدوا تحميل الصفحة.',
  now: 'المحاولة الآن',
  soundOnly: 'العودة بالصوت فقط',
  soundOnlySet: 'ستعودون بالصوت فقط.',
  lane: 'ترون هنا أماكن الجلوس كما كانت. لا تبقى وجوه جامدة على الشاشة.',
  back: 'عاد اتصالكم.',
}

export const round: Words<typeof english.round> = {
  arrival: 'كلمة عند الوصول، بالدور',
  association: 'ما يخطر بالبال، بالدور',
  parting: 'كلمة عند الوداع، بالدور',
  yourTurn: 'الدور معكم الآن.',
  turnOf: (name) => `الدور الآن مع ${named(name)}.`,
  next: (name) => `ثم ${named(name)}.`,
  over: 'مرّ الدور على الجميع.',
  said: 'قلت ما عندي',
  pass: 'تمرير الدور',
  passed: 'مُرّر الدور',
  done: 'انتهى الدور',
}

export const words: Words<typeof english.words> = {
  arrival: 'كلمة عن حالكم عند الوصول',
  parting: 'كلمة عن حالكم عند الوداع',
  list: 'الكلمات',
}

export const notDone: Words<typeof english.notDone> = 'لم يصل ذلك. حاولوا مرة أخرى.'

export const boardMini: Words<typeof english.boardMini> = {
  title: 'اللوحة',
  open: 'مفتوحة',
}
