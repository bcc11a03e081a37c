/** Groups of a scheme, in Arabic: planning, reasons, moves and what each costs. A person is said by name after a colon, or as « لدى ». */
import type { Weighed } from '../../../shared/scheme/planning/weights.ts'
import type * as english from '../en/schemeGroups.ts'
import type { Words } from '../words.ts'
import { byCount, counted, GROUPS, joined, listed, named, TRAINEES } from './grammar.ts'

type Groups = Words<typeof english.schemeGroups>

const times = (count: number, what: string): string =>
  `${count > 0 ? 'زيادة' : 'نقص'} ${byCount(Math.abs(count), {
    zero: 'لا شيء',
    one: 'زوج واحد',
    two: 'زوجين',
    few: `${Math.abs(count)} أزواج`,
    many: `${Math.abs(count)} زوجًا`,
    other: `${Math.abs(count)} زوج`,
  })} من ${what} في مجموعة واحدة`

/** What changes, in words; `by` is how much more there is of it. */
const COSTS: Readonly<Record<Weighed, (by: number) => string>> = {
  unplaced: (by) =>
    by > 0 ? `بلا مكان: ${counted(by, TRAINEES)} زيادة` : `مكان جديد: ${counted(-by, TRAINEES)}`,
  group: (by) => (by > 0 ? 'مجموعة واحدة زيادة' : 'مجموعة واحدة أقل'),
  size: (by) => (by > 0 ? `الأحجام أبعد عن الأنسب بـ ${by}` : `الأحجام أقرب إلى الأنسب بـ ${-by}`),
  sameSite: (by) => times(by, 'المقرّ نفسه'),
  sameGrade: (by) => times(by, 'المستوى نفسه'),
  leftGroup: (by) => (by > 0 ? 'خروج من مجموعة الفصل الماضي' : 'عودة إلى مجموعة الفصل الماضي'),
  wish: (by) => (by > 0 ? 'رغبة لم تعد تُلبّى' : 'رغبة تُلبّى'),
  load: (by) =>
    by > 0 ? 'توزيع أقل توازنًا للمجموعات على القيادة' : 'توزيع أكثر توازنًا للمجموعات على القيادة',
}

const obstacle: Groups['obstacle'] = (one, names) => {
  switch (one.kind) {
    case 'cannot-then':
      return 'الوقت غير مناسب'
    case 'full':
      return 'المجموعة مكتملة'
    case 'shut':
      return 'المجموعة لا تقبل أحدًا'
    case 'apart-from-leader':
      return `لا يجوز الجلوس مع ${named(names.leader(one.leader))} (القيادة هنا)`
    case 'apart-from-trainee':
      return `لا يجوز الجلوس مع ${named(names.trainee(one.trainee))}`
    case 'other-site':
      return 'المجموعة من مقرّ آخر'
  }
}

const fault: Groups['fault'] = (one, names) => {
  switch (one.kind) {
    case 'nobody':
      return 'فيها من ليس في البرنامج'
    case 'no-such-time':
      return 'بلا وقت'
    case 'trainee-cannot':
      return `الوقت لا يناسب ${named(names.trainee(one.trainee))}`
    case 'leader-cannot':
      return `الوقت لا يناسب ${named(names.leader(one.leader))}`
    case 'in-two-groups':
      return `${named(names.trainee(one.trainee))} في مجموعتين`
    case 'leader-twice-at-once':
      return `لدى ${named(names.leader(one.leader))} مجموعتان في وقت واحد`
    case 'leader-of-too-many':
      return `لدى ${named(names.leader(one.leader))} مجموعات أكثر من المتفق عليه`
    case 'too-few':
      return 'فيها متدربون أقل مما تريدون'
    case 'too-many':
      return 'فيها متدربون أكثر مما تريدون'
    case 'leaders-missing':
      return 'ينقصها من يقودها'
    case 'leaders-too-many':
      return 'فيها من القيادة أكثر مما تريدون'
    case 'nobody-accredited':
      return 'ليست فيها قيادة معتمدة'
    case 'together':
      switch (one.apart.kind) {
        case 'trainees':
          return `لا يجوز الجلوس معًا: ${named(names.trainee(one.apart.one))} و${named(names.trainee(one.apart.other))}`
        case 'leader':
          return `لا يجوز الجلوس معًا: ${named(names.trainee(one.apart.trainee))} و${named(names.leader(one.apart.leader))}`
        case 'leaders':
          return `لا تجوز القيادة معًا: ${named(names.leader(one.apart.one))} و${named(names.leader(one.apart.other))}`
      }
      return ''
    case 'sites-mixed':
      return 'تخلط المقارّ'
    case 'kept-changed':
      return 'ليست كما ثبّتموها'
    case 'continued-twice':
      return 'تكمل مجموعة تكملها مجموعة أخرى'
    case 'continued-by-strangers':
      return 'تكمل مجموعة كانت بقيادة أخرى'
  }
}

export const schemeGroups: Groups = {
  heading: (groups, trainees) =>
    groups === 0 ? 'لا مجموعات بعد' : `${counted(groups, GROUPS)}، ${counted(trainees, TRAINEES)}`,
  lead: 'ثبّتوا ما هو صحيح، وانقلوا من شئتم.',
  placed: (placed, all) => `وُجد مكان: ${placed} من ${all}.`,
  names: 'الأسماء كاملة',
  plan: 'تخطيط المجموعات',
  again: 'تخطيط من جديد',
  againNote: 'يُبقي ما ثبّتموه',
  need: {
    trainees: 'لا أحد في البرنامج بعد. أدخلوا قائمة ضمن «الأشخاص».',
    leaders: 'لا قيادة بعد. أضيفوا من يقود ضمن «الأشخاص».',
    times: 'لا أوقات في الفصل بعد. ضعوها ضمن «الفصل».',
  },
  run: {
    begin: 'البحث عن خطة أولى',
    best: (placed, all) => `أفضل خطة حتى الآن تجد مكانًا لعدد ${placed} من ${all}`,
    ended: (placed, all) => `هذه الخطة تجد مكانًا لعدد ${placed} من ${all}`,
    more: (by) =>
      by > 0
        ? `أكثر من خطتكم الحالية بـ ${by}.`
        : by < 0
          ? `أقل من خطتكم الحالية بـ ${-by}.`
          : 'بقدر خطتكم الحالية.',
    parts: (wishes, left) => `رغبات لم تُلبَّ: ${wishes}؛ خروج من مجموعة الفصل الماضي: ${left}.`,
    gap: (percent) =>
      percent === null
        ? 'لا يُعرف بعد كم يمكن أن تبلغ أفضل خطة.'
        : percent < 0.5
          ? 'لا توجد خطة أفضل من هذه بأكثر من نصف في المئة.'
          : `لا يمكن لخطة أن تكون أفضل من هذه بأكثر من ${Math.ceil(percent)} في المئة من كلفتها.`,
    noGap: 'تعذّر هذه المرة حساب أفضل ما يمكن أن تبلغه خطة. الخطة نفسها صالحة.',
    stop: 'إيقاف، وأخذ أفضل ما وُجد',
    back: 'العودة إلى خطتي السابقة',
    use: 'استعمال هذه المجموعات',
    failed: 'تعذّر تشغيل المخطِّط. افتحوا الصفحة من جديد، بعد حفظ ملفكم.',
    progress: 'إلى أين وصل المخطِّط',
  },
  card: {
    leaders: 'القيادة',
    trainees: 'المتدربون',
    nobody: 'لا أحد بعد',
    led: (names) => listed(names),
    count: (count, sites) => `${counted(count, TRAINEES)}: ${sites.map(named).join('، ')}`,
    keep: 'تثبيت هذا',
    kept: 'مثبّت',
    named: (said, name) => `${said}: ${named(name)}`,
    change: 'تعديل',
    changeWhat: (name) => `تعديل ${named(name)}`,
    people: (name) => `الأشخاص في ${named(name)}`,
    fault: (name, said) => `${named(name)}: ${said}.`,
  },
  change: {
    name: 'الاسم',
    time: 'تلتقي',
    leader: 'القيادة',
    coLeader: 'القيادة المشاركة',
    place: 'القاعة، إن اجتمع أفرادها في مكان واحد',
    none: 'لا أحد',
    shut: 'لا تقبل أحدًا',
    remove: 'إزالة المجموعة',
    done: 'تم',
  },
  noPlace: {
    heading: 'بلا مكان بعد',
    count: (count) => counted(count, TRAINEES),
    noDays: 'لم تُذكر أيام.',
    noGroupThen: (leaders) =>
      leaders.length === 0
        ? 'لا تلتقي أي مجموعة في الأوقات المناسبة، ولا قيادة متاحة فيها.'
        : `لا تلتقي أي مجموعة في الأوقات المناسبة. قيادة مجموعة أخرى فيها ممكنة مع: ${listed(leaders)}.`,
    keptOut: (groups) => `${groups.join('؛ ')}.`,
  },
  inGroup: (name, reasons) => `${named(name)}: ${reasons.join('، ')}`,
  obstacle,
  fault,
  move: {
    heading: (name) => `نقل ${named(name)}`,
    now: (group) => (group === null ? 'بلا مكان' : `الآن في ${named(group)}`),
    looking: 'النظر في كل الطرق',
    to: (group) => `إلى ${named(group)}`,
    exchange: (name, group) => `تبادل المكان مع ${named(name)} في ${named(group)}`,
    free: 'بلا كلفة.',
    cost: (parts, points) => `${joined(parts)}.${points < 0 ? ' تتحسن الخطة.' : ''}`,
    notTo: (group) => `ليس إلى ${named(group)}`,
    leave: 'إلغاء',
    do: 'نقل',
    why: (name) => `لماذا هذا المكان؟ ${named(name)}`,
    onlyHere: 'لا مكان في أي مجموعة أخرى.',
    better: (way) => `أفضل ما بعده: ${way}`,
    out: 'بلا مكان',
  },
  cost: (key, by) => COSTS[key](by),
  contradiction: {
    heading: 'ما ثبّتموه يناقض نفسه',
    say: 'لا تكسر الخطة أي قاعدة، فلم توضع خطة. تخلّوا عن واحدة من هذه:',
    rules: {
      keptIn: (name, group) => `${named(name)}: تثبيت في ${named(group)}`,
      keptLeaders: (group) => `تثبيت قيادة ${named(group)} ووقتها`,
      apart: (one, other) => `لا يجوز الجلوس معًا: ${named(one)} و${named(other)}`,
      oneSite: 'كل مجموعة من مقرّ واحد',
      size: 'حجم المجموعات',
    },
  },
  did: {
    planned: 'هذه المجموعات',
    kept: (name) => `تثبيت ${named(name)}`,
    freed: (name) => `فكّ تثبيت ${named(name)}`,
    moved: (name) => `نقل ${named(name)}`,
    changed: (name) => `تعديل ${named(name)}`,
    removed: (name) => `إزالة ${named(name)}`,
  },
}
