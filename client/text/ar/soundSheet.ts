/** The sheet for one's own sound and picture, and the help that leads there, in Arabic. */
import type * as english from '../en/soundSheet.ts'
import type { Words } from '../words.ts'
import { named } from './grammar.ts'

export const soundSheet: Words<typeof english.soundSheet> = {
  title: 'الصوت والصورة',
  close: 'إغلاق',
  goesOn: (phase) => `${phase}: المرحلة مستمرة، وأنتم تسمعونها.`,
  microphone: 'الميكروفون',
  speaker: 'مكبّر الصوت',
  camera: 'الكاميرا',
  usual: 'المعتاد',
  tone: 'نغمة خفيفة',
  toneFailed: 'لا صوت من هذا المكبّر. اختاروا غيره.',
  onlyYou: 'لا يرى هذا غيركم. يختفي حين تُغلق هذه النافذة.',
  cameraOff: 'كاميرتكم مغلقة. تظهر هنا بعد أن تفتحوها.',
  voices: 'صوت شخص واحد، عندكم فقط',
  nobodyTold: 'لا يُخبَر أحد.',
  everyone: 'عرض الجميع',
  voice: (name) => `علوّ صوت ${named(name)} عندكم`,
  audioOnly: 'الصوت فقط عندي',
  audioOnlyNote: 'لا ترون أحدًا؛ وهم ما زالوا يرونكم.',
  keys: 'مفاتيح للأدوات',
  keysNote: 'M للميكروفون، C للكاميرا، S لعبارة «دخل أحدهم».',
  keysNotePresenter: 'S لعبارة «دخل أحدهم»، P لعبارة «أحتاج إلى استراحة»، A لعبارة «أنا بخير».',
}

export const loudness: Words<typeof english.loudness> = {
  muchQuieter: 'أخفض بكثير',
  quieter: 'أخفض',
  aLittleQuieter: 'أخفض قليلًا',
  asItComes: 'كما هو',
  aLittleLouder: 'أعلى قليلًا',
  louder: 'أعلى',
  muchLouder: 'أعلى بكثير',
}

export const help: Words<typeof english.help> = {
  open: 'مساعدة',
  title: 'أين نحن الآن',
  keys: 'المفاتيح',
  keysOff: 'هي موقوفة، ضمن «الصوت والصورة».',
  keysFor: { m: 'الميكروفون', c: 'الكاميرا', s: 'دخل أحدهم' },
  keysForPresenter: { s: 'دخل أحدهم', p: 'أحتاج إلى استراحة', a: 'أنا بخير' },
  saidBefore: 'ما قيل',
  nothingSaid: 'لم يُقل شيء بعد.',
  trouble: 'عندي مشكلة في الصوت أو الصورة',
  troubleNote: 'جرّبوا الميكروفون والمكبّر والكاميرا، دون أن يُخبَر أحد.',
  still: 'ما زال الأمر كما هو؟ «أحتاج إلى مساعدة تقنية» تخبر قيادة المجموعة، ولا أحد سواها.',
}
