/** The rota of a scheme in Arabic: dates, absences and who stands in, who comes and goes. */
import type * as english from '../en/schemeRota.ts'
import type { Words } from '../words.ts'
import { counted, DATES, joined, listed, MINUTES, named, TRAINEES } from './grammar.ts'

type Rota = Words<typeof english.schemeRota>

const fault: Rota['fault'] = (one, names) => {
  switch (one.kind) {
    case 'no-leader':
      return 'لا أحد يقود'
    case 'one-leader':
      return 'شخص واحد في القيادة، والمطلوب اثنان'
    case 'nobody-accredited':
      return 'لا قيادة معتمدة'
    case 'lapsed':
      return `ينتهي قبل هذا الموعد اعتماد ${named(names.person(one.leader))}`
    case 'leader-twice':
      return `لدى ${named(names.person(one.leader))} في الوقت نفسه ${named(names.group(one.group))}`
    case 'cover-away':
      return `غياب البديل المتفق عليه: ${named(names.person(one.leader))}`
    case 'together':
      return `لا يجوز الجلوس معًا: ${named(names.person(one.leader))} و${named(names.person(one.other))}`
    case 'room-taken':
      return `القاعة ${named(one.place)} في الوقت نفسه لدى ${named(names.group(one.group))}`
  }
}

const obstacle: Rota['obstacle'] = (one, names) => {
  switch (one.kind) {
    case 'away':
      return 'غياب مسجّل'
    case 'cannot-then':
      return 'الوقت غير مناسب'
    case 'leads':
      return `قيادة ${named(names.group(one.group))} الساعة ${one.at}`
    case 'apart':
      return `لا يجوز الجلوس مع ${named(names.person(one.other))}`
    case 'enough':
      return 'اكتمل في ذلك الأسبوع عدد المجموعات المتفق عليه'
    case 'not-alone':
      return 'تحت الإشراف، ولن تكون هناك قيادة معتمدة'
    case 'lapsed':
      return 'ينتهي الاعتماد قبل هذا الموعد'
  }
}

export const schemeRota: Rota = {
  heading: 'من يلتقي ومتى، ومن يقود',
  lead: 'يعرف المخطِّط من ينبغي أن يلتقي ومتى. ولا يعرف ما يجري في أي غرفة.',
  table: {
    label: 'الجدول، عمود لكل أسبوع',
    group: 'المجموعة',
    leaders: 'القيادة',
    earlier: 'أسابيع سابقة',
    later: 'أسابيع لاحقة',
    ended: (day) => `مغلقة ابتداءً من ${day}`,
  },
  cell: {
    held: 'انعقدت',
    today: 'اليوم',
    off: 'لا تنعقد',
    added: 'أُضيفت',
    needs: 'ينقصها أحد',
    in: (names) => `مع ${listed(names)}`,
    named: (group, day) => `${named(group)}، ${day}:`,
  },
  key: {
    heading: 'في هذا الجدول',
    away: 'هناك بديل، أو أُضيف الموعد',
    fault: 'هناك ما ينقص',
    off: 'لا مجموعة',
  },
  needs: {
    heading: 'ينقصها أحد',
    none: 'لكل موعد قادم قيادته.',
    one: (group, day) => `${named(group)}، ${day}`,
    said: (faults) => `${faults.join('؛ ')}.`,
    more: (count) => `ومعها ${counted(count, DATES)}`,
    accreditation: (name, day) => `ينتهي اعتماد ${named(name)}: ${day}.`,
    supervision: (name, day) => `موعد الإشراف على ${named(name)}: ${day}.`,
  },
  waiting: {
    heading: 'قائمة الانتظار',
    none: 'لا أحد ينتظر مكانًا.',
    since: (day) => `منذ ${day}`,
    places: (groups) => `هناك مكان في: ${listed(groups)}.`,
    noPlace: 'لا مكان مناسبًا في أي مجموعة.',
    give: (name) => `إعطاء مكان إلى ${named(name)}`,
  },
  lacking: {
    heading: 'المواعيد الباقية أقل مما يلزم',
    say: 'حتى مع كل موعد باقٍ يظل هؤلاء دون الهدف. موعد إضافي في مجموعتهم يساعد.',
    one: (left, missing, unit) =>
      `الباقي: ${counted(left, DATES)}؛ الناقص: ${counted(missing, unit === 'minutes' ? MINUTES : DATES)}`,
  },
  close: 'إغلاق',
  fault,
  obstacle,
  away: {
    heading: (name) => `غياب ${named(name)}`,
    first: 'أول يوم',
    back: 'العودة',
    badDays: 'يجب أن يكون يوم العودة بعد أول يوم.',
    dates: (count, group) => `${counted(count, DATES)} من ${named(group)}. لا يُسأل عن السبب.`,
    none: 'لا موعد لهذا الشخص في هذه الأيام.',
    who: (group) => `من يمكنه قيادة ${named(group)}`,
    all: (name, count) =>
      count === 1 ? named(name) : `${named(name)}، كل المواعيد (${counted(count, DATES)})`,
    some: (name, days) => `${named(name)}، فقط: ${joined(days)}`,
    load: (count) =>
      count === 0
        ? 'الوقت متاح، والقواعد تسمح.'
        : `الوقت متاح، والقواعد تسمح؛ في هذه الأسابيع أيضًا: ${counted(count, DATES)}.`,
    except: (day, said) => `${day}: ${said}.`,
    alone: (name) => `${named(name)}، بقيادة منفردة`,
    aloneMay: 'قيادة معتمدة، وشخص واحد حيث تريدون اثنين.',
    aloneNot: 'لا قيادة منفردة بعد. يمكنكم اختيار ذلك رغم هذا.',
    off: 'لا مجموعة في هذه المواعيد',
    offNote: (people, count) =>
      `ما يفوت: ${counted(count, DATES)}؛ ومن يفوتهم ذلك: ${counted(people, TRAINEES)}.`,
    open: 'تركه مفتوحًا',
    openNote: 'يظهر تحت «ينقصها أحد».',
    not: (name) => `ليس ممكنًا: ${named(name)}`,
    notSaid: (said) => `${said}.`,
    button: 'وضعه في الجدول',
    note: 'يحتاج البديل إلى رابط قيادة: ينتظره ضمن «الدعوات»، ويفتح كل مواعيد المجموعة. أخبروا المجموعة بالمواعيد التي لا تنعقد.',
    there: (first, back) => `غياب من ${first}، والعودة ${back}`,
    undo: 'إلغاء الغياب',
  },
  date: {
    heading: (group, day) => `${named(group)}، ${day}`,
    at: (time, people) => `${time}، ${counted(people, TRAINEES)}`,
    leads: (name) => `القيادة: ${named(name)}`,
    standsIn: (name, whom) => `${named(name)} بدلًا من ${named(whom)}`,
    beside: (name) => `في القيادة أيضًا، هذه المرة: ${named(name)}`,
    notAny: (name) => `إخراج ${named(name)} من الموعد`,
    isAway: (name) => `غياب ${named(name)}`,
    swap: (name) => `تبديل موعد ${named(name)}`,
    swapHeading: (name) => `من يمكن أن يتبادل الموعد مع ${named(name)}`,
    swapOne: (name, group, day) => `${named(name)}: ${named(group)}، ${day}`,
    swapNone: 'لا أحد متاح في الموعدين.',
    swapDo: 'تبديل الموعدين',
    also: 'من يمكنه القيادة أيضًا',
    put: 'إضافة إلى الموعد',
    off: 'هذا الموعد لا ينعقد',
    on: 'بل ينعقد هذا الموعد',
    remove: 'إزالة الموعد المضاف',
  },
  group: {
    heading: (group) => `${named(group)} ابتداءً من يوم معيّن`,
    from: 'من',
    badDay: 'اختاروا يومًا من الفصل.',
    comes: 'من ينضم',
    nobody: 'اختيار شخص',
    waits: (name) => `${named(name)}، بلا مكان`,
    sits: (name, group) => `${named(name)}، الآن في ${named(group)}`,
    come: 'انضمام',
    against: (said) => `ما يعارضه: ${said.join('، ')}. يمكنكم فعله رغم هذا.`,
    goes: 'من يخرج',
    toList: 'إلى قائمة الانتظار',
    out: 'من البرنامج كله',
    ends: 'تُغلق المجموعة، ويذهب من فيها',
    waitingList: 'إلى قائمة الانتظار',
    into: (group) => `إلى ${named(group)}`,
    end: 'إغلاق المجموعة',
    extra: 'موعد إضافي',
    day: 'اليوم',
    time: 'الوقت',
    add: 'إضافة الموعد',
    extraNote: 'لا تعرفه الروابط بعد: أخبروا المجموعة.',
  },
  did: {
    away: (name) => `غياب ${named(name)}`,
    there: (name) => `إلغاء غياب ${named(name)}`,
    cover: (name) => `بديل: ${named(name)}`,
    swap: (one, other) => `تبديل ${named(one)} و${named(other)}`,
    off: (group) => `موعد من ${named(group)} لا ينعقد`,
    on: (group) => `موعد من ${named(group)} ينعقد`,
    extra: (group) => `موعد إضافي من ${named(group)}`,
    notExtra: (group) => `إزالة موعد مضاف من ${named(group)}`,
    came: (name, group) => `انضمام ${named(name)} إلى ${named(group)}`,
    waits: (name) => `إلى قائمة الانتظار: ${named(name)}`,
    left: (name) => `خروج ${named(name)}`,
    ended: (group) => `إغلاق ${named(group)}`,
  },
}
