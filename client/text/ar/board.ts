/** The board's words, in Arabic. */
import type * as english from '../en/board.ts'
import type { Words } from '../words.ts'
import { CARDS, counted, named } from './grammar.ts'

export const board: Words<typeof english.board> = {
  title: 'اللوحة',
  passing: 'تختفي في النهاية',
  reading: 'مغلقة للكتابة',
  closedNow: 'اللوحة مغلقة للكتابة.',
  hidden: 'مخفية إلى أن تُكشف',
  placeholder: {
    wide: 'صورة، شعور، بضع كلمات',
    usual: 'صورة، بضع كلمات',
    narrow: 'صورة، كلمة',
    least: 'كلمة',
  },
  newCard: 'بطاقة جديدة',
  lay: 'وضع البطاقة',
  layHidden: 'تجهيزها',
  draw: 'رسم',
  cards: 'البطاقات على اللوحة',
  empty: 'لا شيء هنا بعد.',
  more: 'المزيد في الأسفل',
  left: (count) => `بقي ${count}`,
  wipe: 'مسح',
  wipeTitle: 'هل تُمسح اللوحة؟',
  wipeSay: 'تذهب كل البطاقات، عند الجميع وإلى الأبد.',
  wipeGo: 'مسح',
  keepIt: 'إبقاؤها',
  close: 'إغلاق',
  closeSays: 'إغلاق اللوحة للكتابة',
  open: 'فتح',
  openSays: 'فتح اللوحة للكتابة',
  putAway: 'إبعاد',
  putAwaySays: 'إبعاد اللوحة عن الجميع',
  show: 'كشفها معًا',
  hideFromMe: 'إخفاء اللوحة عني',
  hiddenFromMe: 'اللوحة مخفية عنكم.',
  showToMe: 'إظهارها لي',
  backToCircle: 'العودة إلى الدائرة',
  undo: 'تراجع',
  undoTitle: 'هل تتراجعون رغم ذلك؟',
  undoSay: 'كتب شخص آخر في هذه البطاقة بعدكم. قد يأخذ تراجعكم كلماته معه.',
  undoGo: 'تراجع',
  redo: 'إعادة',
  unreadable: 'تعذّرت قراءة شيء على اللوحة.',
  goneTitle: 'نتوقف هنا، بلا جواب.',
  goneSay: 'اللوحة تتلاشى. لم يُحفظ شيء مما عليها.',
  nextCase: 'اللوحة خالية للحالة التالية.',
}

export const card: Words<typeof english.card> = {
  edit: (text) => `${named(text)}. تعديل هذه البطاقة.`,
  take: (text) => `${named(text)}. إمساك هذه البطاقة.`,
  drawing: 'رسم',
  signed: (name) => `البطاقة من ${named(name)}`,
  field: 'هذه البطاقة',
  done: 'تم',
  remove: 'إزالة',
  move: 'نقل إلى…',
  first: 'الموضع الأول',
  earlier: 'موضع إلى الأمام',
  later: 'موضع إلى الخلف',
  last: 'الموضع الأخير',
  lane: (name) => `«${named(name)}»`,
  writing: 'هناك من يكتب هنا',
  writingName: (name) => `كتابة جارية: ${named(name)}`,
  hint: 'هل تقولونه بطريقة أخرى؟ يبدو هذا اسمًا أو تاريخًا.',
  hintNote: 'الفحص على جهازكم فقط.',
}

export const hintFor: Words<typeof english.hintFor> = {
  name: 'هل تقولونه بطريقة أخرى؟ يبدو هذا اسمًا.',
  place: 'هل تقولونه بطريقة أخرى؟ يبدو هذا مكانًا.',
  date: 'هل تقولونه بطريقة أخرى؟ يبدو هذا تاريخًا أو عمرًا.',
  diagnosis: 'هل تقولونه بطريقة أخرى؟ يبدو هذا تشخيصًا.',
  contact: 'هل تقولونه بطريقة أخرى؟ يبدو هذا عنوانًا أو رقمًا.',
}

export const spoken: Words<typeof english.spoken> = {
  laid: (text) => `وُضعت: ${named(text)}.`,
  kept: (text) => `جاهزة: ${named(text)}. لا يراها أحد غيركم.`,
  moved: (text, place, of) => `${named(text)}: الموضع الآن ${place} من ${of}.`,
  movedTo: (text, lane, place, of) =>
    `${named(text)}: الموضع الآن ${place} من ${of} في «${named(lane)}».`,
  removed: (text) => `أُزيلت: ${named(text)}.`,
  undone: 'تم التراجع.',
  redone: 'تمت الإعادة.',
  nothingToUndo: 'ليس هناك ما يُتراجع عنه.',
}

export const lanes: Words<typeof english.lanes> = {
  usual: ['من يتلقى الرعاية', 'من يقدّم الرعاية', 'بينهما', 'في داخلي'],
  label: 'الأعمدة',
  into: 'الوضع في',
  count: (name, cards) => `${named(name)}، ${counted(cards, CARDS)}`,
}

export const kept: Words<typeof english.kept> = {
  label: 'محفوظ لكم',
  note: 'لم يصل هذا إلى اللوحة، ولا يراه أحد غيركم.',
  putBack: 'الرجوع إليه',
  forget: 'التخلي عنه',
  drawing: 'رسمكم',
}

export const sketchKept: Words<typeof english.sketchKept> = 'اللوحة مغلقة للكتابة. رسمكم محفوظ هنا.'

export const notLaid: Words<typeof english.notLaid> = {
  'cards-full': 'في اللوحة 200 بطاقة على الأكثر. أزيلوا واحدة أولًا. كلماتكم ما زالت هنا.',
  'drawings-full': 'لا مكان على اللوحة لرسم آخر.',
  'drawing-too-large': 'خطوط هذا الرسم أكثر مما تتسع له بطاقة. تراجعوا عن بعضها.',
  'too-long': 'البطاقة تتسع لبضع كلمات لا أكثر. لم يُلصق شيء.',
  'no-links': 'لا مكان للروابط على اللوحة. قولوا أي صورة تثيرها فيكم.',
}

export const refusedHere: Words<typeof english.refusedHere> = {
  'board-closed': 'اللوحة مغلقة للكتابة. كلماتكم محفوظة هنا.',
  'board-hidden': 'البطاقات مخفية الآن. كلماتكم محفوظة هنا.',
  'board-gone': 'مُسحت اللوحة. كلماتكم محفوظة هنا.',
  'board-full': 'اللوحة ممتلئة الآن. كلماتكم محفوظة هنا. حاولوا بعد لحظة.',
  'too-fast': 'كان ذلك كثيرًا دفعة واحدة. كلماتكم محفوظة هنا.',
  'frame-old': 'لم يصل ذلك إلى اللوحة. كلماتكم محفوظة هنا.',
  'epoch-old': 'لم يصل ذلك إلى اللوحة. كلماتكم محفوظة هنا.',
}

export const unshown: Words<typeof english.unshown> = {
  label: 'لا يراها أحد غيركم إلى أن تكشفها قيادة المجموعة',
  edit: 'تعديل',
  remove: 'إزالة',
  leaving: 'تضيع إذا غادرتم الصفحة أو أعدتم تحميلها.',
}

export const drawing: Words<typeof english.drawing> = {
  title: 'رسم صغير',
  sheet: 'ارسموا هنا بالإصبع أو القلم أو الفأرة أو مفاتيح الأسهم',
  keys: 'الأسهم تحرّك، ومفتاح المسافة يرسم',
  down: 'القلم على الورق.',
  up: 'القلم مرفوع.',
  undo: 'تراجع عن الخط',
  clear: 'مسح الكل',
  cancel: 'إلغاء',
  lay: 'وضع الرسم',
}
