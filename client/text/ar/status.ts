/** The operators' page, in Arabic. What stands beside a figure names the count, so that it agrees with any of them. */
import type * as english from '../en/status.ts'
import type { Words } from '../words.ts'
import { byCount, counted, LOCALE, leftToRight, noun } from './grammar.ts'

const figure = new Intl.NumberFormat(LOCALE)
const share = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 })

const ROOMS = noun('غرفة واحدة', 'غرفتان', 'غرفتين', 'غرف', 'غرفة', 'غرفة')
const MACHINES = noun('جهاز واحد', 'جهازان', 'جهازين', 'أجهزة', 'جهازًا', 'جهاز')
const CONNECTIONS = noun('اتصال واحد', 'اتصالان', 'اتصالين', 'اتصالات', 'اتصالًا', 'اتصال')

const beside = (count: number, say: string) => ({ figure: figure.format(count), say })

export const statusWords: Words<typeof english.statusWords> = {
  title: 'حال هذا الخادم',
  well: 'كل شيء بخير.',
  lead: 'هذه الصفحة تنظر ولا تغيّر شيئًا. تعرف أعدادًا ومُددًا، لا أسماء ولا غرفًا ولا عناوين.',
  seen: {
    'this-machine': 'تُرى من هذا الجهاز فقط',
    passphrase: 'فُتحت بعبارة مرور التشغيل',
  },
  copy: 'نسخ كنص',
  copyWhat: 'حال هذا الخادم',
  asked: (seconds) => (seconds < 1 ? 'سُئل الآن' : `سُئل قبل ${figure.format(seconds)} ث`),

  now: 'الآن',
  rooms: (living, most) =>
    beside(living, `الغرف القائمة، من أصل ${figure.format(most)} يتسع لها هذا الخادم`),
  people: (seated, atDoors) =>
    beside(seated, `الجالسون على الكراسي؛ عند الأبواب ${figure.format(atDoors)}`),
  late: (ms) => ({
    figure: leftToRight(`${figure.format(Math.round(ms))} ms`),
    say: 'أقصى ما تنتظره حزمة عند الوسائط، 99 مرة من 100',
  }),
  waiting: (rooms) => beside(rooms, 'غرف لا أحد على كراسيها الآن'),

  hours: (count) =>
    byCount(count, {
      zero: 'هذه الساعة',
      one: 'هذه الساعة',
      two: 'آخر ساعتين',
      few: `آخر ${count} ساعات`,
      many: `آخر ${count} ساعة`,
      other: `آخر ${count} ساعة`,
    }),
  sinceStart: (at) => `منذ بدء التشغيل ${at}؛ ما كان قبله غير معروف.`,
  peopleByHour: 'أكثر عدد من الأشخاص، بالساعة',
  roomsByHour: 'أكثر عدد من الغرف، بالساعة',
  hour: (time, count) => `${time}: ${figure.format(count)}`,
  happened: {
    ended: (count) => beside(count, 'غرف انتهت'),
    resumed: (count) => beside(count, 'غرف عادت بعد انقطاع'),
    badLinks: (count) => beside(count, 'روابط خاطئة أو مقطوعة عند باب'),
    roomsRefused: (count) => beside(count, 'غرف جديدة رُفضت'),
  },

  ready: 'الجاهزية',
  isWell: 'بخير',
  isNotWell: 'ليس بخير',
  of: {
    'new-rooms': 'الغرف الجديدة',
    media: 'الوسائط',
    machines: 'الأجهزة',
    secret: 'السرّ',
    relay: 'الوسيط (TURN)',
    certificate: 'الشهادة',
  },
  row: {
    'new-rooms': {
      taken: 'تُقبل',
      full: 'تُرفض: في هذا الخادم كل ما يتسع له',
      draining: 'تُرفض: هذا الخادم في طريقه إلى التوقف',
      settling: 'تذهب إلى أجهزة أخرى إلى أن يجوز لهذا أن يقبل، بعد نصف دقيقة من بدئه',
      'no-directory': 'تُرفض إلى أن يجيب Redis',
      'no-media': 'تُرفض إلى أن تجيب الوسائط',
    },
    media: {
      up: 'تجيب',
      restarting: 'لا تجيب، ويُعاد تشغيلها',
      late: 'متأخرة: الصوت ينتظرها',
    },
    machines: {
      among: (nodes, passedOn) =>
        `${counted(nodes, MACHINES)}؛ يُمرَّر من هنا: ${counted(passedOn, CONNECTIONS)}`,
      away: (among) => `لا يجيب Redis؛ تستمر الغرف قليلًا؛ ${among}`,
      rests: 'لا تعيش غرفة هنا إلى أن يجيب Redis: قد تكون عند جهاز آخر',
    },
    secret: {
      set: 'محدد',
      'set-with-previous': 'محدد، والذي قبله ما زال صالحًا',
      drawn: 'غير محدد: وُلّد واحد عند البدء، وتتوقف كل الروابط مع هذه العملية',
    },
    relay: {
      none: 'لا يوجد',
      tcp: 'يجيب هذا المنفذ عبر TCP',
      tls: 'يجيب هذا المنفذ عبر TLS',
      named: 'حُدد خادم من عندكم',
      both: (own, yours) => `${own}؛ ${yours}`,
    },
    certificate: (until) => `صالحة حتى ${until}`,
  },
  head: {
    'new-rooms': {
      full: 'تُرفض الغرف الجديدة: هذا الخادم ممتلئ.',
      draining: 'هذا الخادم في طريقه إلى التوقف، ولا يقبل غرفًا جديدة.',
      settling: 'بدأ هذا الجهاز للتو، ولا يقبل غرفًا خاصة به بعد.',
      'no-directory': 'تُرفض الغرف الجديدة: Redis لا يجيب.',
      'no-media': 'تُرفض الغرف الجديدة: الوسائط لا تجيب.',
    },
    media: {
      restarting: 'الوسائط لا تجيب؛ لا يُسمع أحد.',
      late: 'الوسائط متأخرة: على هذا الجهاز أكثر مما يحتمل.',
    },
    machines: {
      away: 'لا يجيب Redis: تستمر الغرف عشرين ثانية، ولا تُقبل غرف جديدة.',
      rests: 'لا تعيش غرفة على هذا الجهاز إلى أن يجيب Redis.',
    },
    secret: {
      drawn: 'تتوقف كل الروابط مع هذه العملية: لم يُحدد سرّ.',
    },
    certificate: (until) => `الشهادة صالحة حتى ${until} فقط.`,
  },

  load: 'الحمل',
  mainProcess: 'الجلسات',
  mediaProcess: (number) => `الوسائط ${figure.format(number)}`,
  busy: (rooms, busy) => `${counted(rooms, ROOMS)}، ${share.format(busy)}`,
  ofACore: 'نسبة مئوية من نواة واحدة، الآن. الممتلئ ممتلئ: ما زاد عليه ينتظر.',

  lines: 'كيف تدخل الوسائط',
  straight: (count) => beside(count, 'مباشرة، أو عبر وسيط من عندكم'),
  ownPort: (count) => beside(count, 'عبر منفذ هذا الخادم'),
  noLines: 'لا وسائط لأحد هنا الآن.',
  linesElsewhere: 'ينقل LiveKit الوسائط؛ اتصالاتها وحملها في صفحته الخاصة.',

  nothing: 'لا شيء يُنسخ احتياطيًا',
  nothingSay:
    'لا يكتب هذا الخادم شيئًا على القرص. احفظوا إعداداته وسرّه حيث تحفظون المفاتيح؛ بهما يواصل جهاز جديد.',
  started: 'بدء التشغيل',
  build: 'البناء',
  buildIs: ({ commit, files }) =>
    `${commit === null ? 'ليس من إيداع' : leftToRight(commit.slice(0, 10))}، الملفات ${leftToRight(files.slice(0, 16))}`,

  closed: {
    heading: 'لمن يدير هذا الخادم',
    lead: 'تقول كم غرفة هناك وهل كل شيء بخير: لا أسماء ولا غرف ولا عناوين. مفتوحة على جهاز الخادم نفسه، وفي غيره بعبارة المرور المذكورة في إعداداته (OPERATORS_PASSPHRASE).',
    field: 'عبارة مرور التشغيل',
    open: 'فتح',
    empty: 'اكتبوا عبارة المرور أولًا.',
    wrong: 'ليست هذه هي، أو لم تُحدد عبارة على هذا الخادم.',
    tooFast: 'تكررت المحاولة من هنا أكثر مما يجوز. انتظروا ست دقائق، ثم حاولوا مرة أخرى.',
  },
  unreachable: {
    heading: 'هذا الخادم لا يجيب.',
    lead: 'يُسأل من جديد كل بضع ثوانٍ.',
    since: (time) => `الخادم لا يجيب. ما هو مكتوب هنا كان كذلك الساعة ${time}.`,
  },
}
