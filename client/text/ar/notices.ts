/** What the room says by itself of what has just happened, in Arabic. */
import type * as english from '../en/notices.ts'
import type { Words } from '../words.ts'
import { listed, named } from './grammar.ts'

export const notices: Words<typeof english.notices> = {
  paused: 'المجموعة في استراحة قصيرة.',
  pausedNote: 'لا يلزم أحدًا أن يقول شيئًا.',
  silence: 'نصمت معًا.',
  silenceNote: 'كل الميكروفونات مغلقة إلى أن تُنهي قيادة المجموعة الصمت.',
  presenterLost: (name) => `انقطع اتصال ${named(name)}. ننتظر.`,
  presenterLeft: 'غادر من يعرض الحالة. ننتظر.',
  presenterLeftNote: 'تقول قيادة المجموعة كيف نواصل.',
  presenterLostNote: (name) => `مكان ${named(name)} محفوظ.`,
  noLeader: 'قيادة المجموعة ليست هنا الآن.',
  noLeaderNote: 'الغرفة تنتظر. ابقوا كما أنتم؛ المرحلة تنتظر أيضًا.',
  leaderless: 'مضت دقيقتان وقيادة المجموعة ليست هنا.',
  leaderlessNote: (presenter) =>
    `${named(presenter)} عند النافذة، بلا صوت يُسمع. اتركوا الحالة حيث هي، وتحدثوا في شيء آخر، إلى أن تعود قيادة المجموعة.`,
  leaderlessYours:
    'طُلب من المجموعة أن تترك حالتكم حيث هي. لا يتيح لكم الكلام إلا قيادة المجموعة. يمكنكم الخروج قليلًا من «مغادرة»، ويرى الجميع أنكم خرجتم؛ كرسيكم محفوظ.',
  leaderLost: (gone, now) => `انقطع اتصال ${named(gone)}. القيادة الآن مع ${named(now)}.`,
  leaderLostYou: (gone) => `انقطع اتصال ${named(gone)}. القيادة الآن معكم.`,
  leaderOut: (gone, now) => `${named(gone)} خارج الجلسة قليلًا. القيادة الآن مع ${named(now)}.`,
  leaderOutYou: (gone) => `${named(gone)} خارج الجلسة قليلًا. القيادة الآن معكم.`,
  leaderLostNote: (gone) => `لا يتغير شيء آخر. كرسي ${named(gone)} محفوظ.`,
  draining: 'يُعاد تشغيل خادم هذه الغرفة بعد قليل. لا يضيع شيء؛ تعودون إليها دون أن تفعلوا شيئًا.',
  observers: (names) => `للمشاهدة: ${listed(names)}`,
  late: 'انضم شخص إلينا.',
  unreadable: 'تعذّر فتح شيء مما كُتب، فتُرك.',
  awaitsKey: 'لا يمكنكم السمع ولا القراءة بعد.',
  awaitsKeyNote:
    'خرج أحدهم، وللغرفة منذئذ مفتاح آخر. تستطيع قيادة المجموعة إعطاءكم إياه بلمسة واحدة. وإلا فغادروا وتعالوا إلى الباب من جديد.',
  hasKey: 'معكم الآن مفتاح الغرفة.',
  unopened: (name) => `الصوت والصورة من ${named(name)} بلا تشفير، فلا يُعرضان.`,
  othersClosed:
    'كل الميكروفونات مغلقة ما عدا ميكروفون من يعرض الحالة. افتحوا ميكروفونكم حين تريدون الكلام.',
  soundOnly: 'الصوت فقط، للجميع.',
  stripOn: 'يمكن للقيادة تبادل قصاصات مكتوبة؛ تُمحى في النهاية.',
  microphoneClosed: 'ميكروفونكم مغلق. تسمح به قيادة المجموعة من جديد، ثم تفتحونه أنتم.',
  microphoneAllowed: 'يمكنكم فتح ميكروفونكم من جديد.',
  phase: (name, say) => `${name}. ${say}`,
  boardOpen: 'اللوحة مفتوحة.',
  boardRead: 'اللوحة الآن للقراءة.',
  boardClosed: 'اللوحة مغلقة.',
  steppedOut: (name) => `${named(name)} خارج الجلسة قليلًا. الكرسي محفوظ.`,
  lineLost: (name) => `انقطع اتصال ${named(name)}. الكرسي محفوظ.`,
  returned: (name) => `${named(name)} من جديد هنا.`,
  cameBack: (name) => `${named(name)} من جديد في الدائرة.`,
}
