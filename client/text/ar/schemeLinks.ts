/** Links of a scheme, in Arabic: making them, and handing each over. */
import type * as english from '../en/schemeLinks.ts'
import type { Words } from '../words.ts'
import {
  byCount,
  counted,
  countedBent,
  DATES,
  GROUPS,
  LEADERS,
  LINKS,
  listed,
  named,
  PEOPLE,
  TRAINEES,
} from './grammar.ts'

export const schemeLinks: Words<typeof english.schemeLinks> = {
  heading: 'رابط واحد لكل شخص، لكل مواعيده',
  count: (links, trainees, leaders) =>
    `${counted(links, LINKS)}: ${counted(trainees, TRAINEES)}، ${counted(leaders, LEADERS)}.`,
  none: 'لا مجموعات بعد. خطّطوها ضمن «المجموعات».',
  missing: (groups) =>
    `بلا روابط بعد: ${counted(groups, GROUPS)}. يوقّعها الخادم، ويرى المواعيد والكراسي، لا الأشخاص.`,
  make: 'إنشاء الروابط',
  making: (done, all) => `وُقّعت روابط ${done} من ${countedBent(all, GROUPS)}`,
  seats: (count) =>
    `انضم بعد إنشاء الروابط: ${counted(count, PEOPLE)}. لكل منهم كرسي خالٍ في مجموعته.`,
  seat: 'إعطاؤهم كراسي',
  cut: (names) =>
    `في الرابط 30 موعدًا على الأكثر. أكثر من ذلك في هذا الفصل عند: ${listed(names)}. أنشئوا روابط جديدة للباقي لاحقًا.`,
  passphrase: 'عبارة المرور لهذا الخادم',
  trial: 'ليس لهذا الخادم سرّ دائم: تبطل هذه الروابط حين يُعاد تشغيله. اسألوا من يديره.',
  who: 'من تسلّم رابطه',
  show: 'عرض',
  filters: { all: 'الجميع', not: 'ليس بعد', given: 'سُلّم' },
  as: { trainee: '', leader: 'قيادة', 'co-leader': 'قيادة مشاركة' },
  full: 'لم يبقَ كرسي: أنشئوا روابط جديدة لهذه المجموعة',
  noLink: 'لا رابط بعد',
  notYet: 'ليس بعد',
  got: (what, on) => `${what}، ${on}`,
  ways: {
    letter: 'خطاب',
    list: 'قائمة',
    mail: 'بريد',
    calendar: 'ملف تقويم',
  },
  showLink: 'الرابط',
  showWhose: (name) => `رابط ${named(name)}`,
  more: (count) => `بقي ${count}`,
  made: (groups) => `روابط ${countedBent(groups, GROUPS)}`,
  copyWhat: (name) => `رابط ${named(name)}`,
  gotNote:
    '«سُلّم» يقول ما حفظتموه أو طبعتموه هنا، ولا يقول شيئًا عن قراءته. لا يُرسل شيء من هذه الصفحة؛ أنتم تسلّمون كما تكتبون عادة إلى الناس.',
  again: {
    summary: 'روابط جديدة لمجموعة كاملة',
    say: 'يحصل كل شخص في المجموعة على رابط جديد، ويترك القديم. تقود الروابط القديمة إلى غرفة فارغة خاصة بها، ولا أحد هناك يُدخل القادمين.',
    group: 'المجموعة',
    button: 'إبطال روابط هذه المجموعة',
    did: (group) => `إبطال روابط ${named(group)}`,
  },
  hand: {
    heading: 'التسليم',
    legend: 'كيف',
    options: {
      letter: { label: 'خطابات', note: 'صفحة لكل شخص، وفيها رمز للهاتف.' },
      list: {
        label: 'قائمة لدمج المراسلات',
        note: 'CSV: الاسم والمجموعة والمواعيد والرابط. الروابط كالمفاتيح: احذفوا الملف بعد استعماله.',
      },
      mail: { label: 'مسودات بريد', note: 'ملف zip فيه ملف eml لكل شخص، ترسلونه أنتم.' },
      calendar: { label: 'ملفات تقويم', note: 'ملف zip فيه ملف ics لكل شخص.' },
    },
    separator: 'الفاصل',
    comma: 'فاصلة',
    semicolon: 'فاصلة منقوطة',
    whom: 'لمن',
    onlyNew: 'من لم يتسلّم بعد',
    everybody: 'الجميع من جديد',
    button: {
      letter: (count) =>
        byCount(count, {
          zero: 'طباعة الخطابات',
          one: 'طباعة خطاب واحد',
          two: 'طباعة خطابين',
          few: `طباعة ${count} خطابات`,
          many: `طباعة ${count} خطابًا`,
          other: `طباعة ${count} خطاب`,
        }),
      list: (count) => `حفظ قائمة من ${countedBent(count, PEOPLE)}`,
      mail: (count) =>
        byCount(count, {
          zero: 'حفظ المسودات',
          one: 'حفظ مسودة واحدة',
          two: 'حفظ مسودتين',
          few: `حفظ ${count} مسودات`,
          many: `حفظ ${count} مسودة`,
          other: `حفظ ${count} مسودة`,
        }),
      calendar: (count) =>
        byCount(count, {
          zero: 'حفظ ملفات التقويم',
          one: 'حفظ ملف تقويم واحد',
          two: 'حفظ ملفَّي تقويم',
          few: `حفظ ${count} ملفات تقويم`,
          many: `حفظ ${count} ملف تقويم`,
          other: `حفظ ${count} ملف تقويم`,
        }),
    },
    nobody: 'لم يبقَ أحد يُسلَّم إليه رابط.',
    missing: 'لم يصل جزء من الصفحة. تحققوا من اتصالكم وحاولوا من جديد.',
    did: (way, count) => `${way}: ${counted(count, PEOPLE)}`,
  },
  file: { list: 'links.csv', mail: 'drafts.zip', calendar: 'calendars.zip' },
  csv: ['الاسم', 'البريد', 'الصفة', 'المجموعة', 'القيادة', 'أول موعد', 'المواعيد', 'الرابط'],
  letter: {
    dear: (name) => `تحية طيبة إلى ${named(name)}،`,
    chair: (group, leaders) =>
      `لكم كرسي في مجموعة بالينت: ${named(group)}${leaders.length > 0 ? `، بقيادة: ${listed(leaders)}` : ''}.`,
    lead: (group) => `تقودون مجموعة بالينت: ${named(group)}.`,
    dates: (count, time) => `${counted(count, DATES)}، ${time}:`,
    door: 'وجّهوا كاميرا هاتفكم إلى الرمز، أو اطلبوا الرابط بالبريد. يُفتح الباب قبل الموعد بعشر دقائق، وللقيادة قبله بعشرين.',
    key: 'هذه الصفحة مفتاحكم إلى كل موعد. من فضلكم لا تعطوها لأحد.',
    code: 'رمز رابطكم',
  },
  mail: {
    subject: (group) => `مجموعة بالينت الخاصة بكم: ${named(group)}`,
    link: 'رابطكم، وهو نفسه لكل موعد:',
    key: 'الرابط مفتاحكم. من فضلكم لا تعطوه لأحد.',
  },
  calendar: { summary: 'مجموعة بالينت', body: (link) => `الباب: ${link}` },
}
