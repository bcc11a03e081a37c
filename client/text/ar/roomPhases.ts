/** Each phase in plain words, in Arabic. A name stands where no verb has to know a he from a she. */
import type * as english from '../en/roomPhases.ts'
import type { PhaseWords, Who } from '../en/roomPhases.ts'
import type { Words } from '../words.ts'
import { named } from './grammar.ts'
import { phaseName } from './phases.ts'

export const arrivingName: Words<typeof english.arrivingName> = 'الوصول'
export const resumingName: Words<typeof english.resumingName> = 'لحظة من فضلكم'

type Said = Omit<PhaseWords, 'name'>

/** By who presents: the reader, somebody else, nobody yet. */
const byWho = <Given>(
  who: Who,
  you: Given,
  other: (name: string) => Given,
  nobody: Given,
): Given => (who === null ? nobody : who.you ? you : other(named(who.name)))

const about = (who: Who, back: boolean): string =>
  byWho(
    who,
    'تتحدث المجموعة عنكم وعن الطرف الآخر، لا إليكم.',
    (name) =>
      back
        ? `${name} عند النافذة، للإصغاء. الحديث عن ${name} وعن الطرف الآخر، لا إلى ${name}.`
        : `الحديث عن ${name}، وعن الطرف الآخر، وعمّا بينهما.`,
    'ليتحدث كلٌّ عن نفسه: «أتخيّل»، «أشعر».',
  )

/** What the presenter reads while sitting back, whatever the phase. */
const listening: Said = {
  lane: 'لن يسألكم أحد عن شيء. سنعود إليكم.',
  title: 'أنتم تصغون.',
  say: 'تتحدث المجموعة عنكم وعن الطرف الآخر، لا إليكم.',
  short: 'أنتم تصغون.',
}

/** For someone who may take part. `back`: the presenter sits back at this moment. */
const SAID: Readonly<Record<keyof typeof phaseName, (who: Who, back: boolean) => Said>> = {
  opening: () => ({
    lane: 'نصل، ونسمع كيف نبدأ.',
    title: 'نبدأ.',
    say: 'تفتتح قيادة المجموعة الجلسة وتقول متى نتوقف.',
    short: 'نبدأ.',
  }),
  'case-call': (who) => {
    if (who === null) {
      return {
        lane: 'شخص رأيتموه، وما زال في بالكم.',
        title: 'من منا في باله أحد؟',
        say: 'لا يلزم أن تكون الحكاية مكتملة. على مهلكم.',
        short: 'من منا في باله أحد؟',
      }
    }
    const title = who.you ? 'لديكم حالة.' : `لدى ${named(who.name)} حالة.`
    return { lane: 'وجدنا حالة.', title, say: 'نبدأ بعد لحظة.', short: title }
  },
  presentation: (who) => {
    const title = (nobody: string): string =>
      byWho(who, 'أنتم تروون حالة.', (name) => `نسمع حالة من ${name}.`, nobody)
    return {
      lane: who?.you ? 'لا أحد يقاطعكم.' : 'نصغي. الأسئلة تأتي لاحقًا، وهي قليلة.',
      title: title('نصغي إلى حالة.'),
      say: byWho(
        who,
        'من الذاكرة، وعلى طريقتكم. لا داعي للعجلة.',
        (name) => `من الذاكرة، وعلى طريقة ${name}. لا داعي للعجلة.`,
        'من الذاكرة. لا داعي للعجلة.',
      ),
      short: title('نصغي.'),
    }
  },
  'clarifying-questions': (who) => ({
    lane: 'بضع حقائق. ما يمكن تخيّله نتركه لما بعد.',
    title: 'فقط ما يلزم لكي نتصوّر المشهد.',
    say: byWho(
      who,
      'أجيبوا عمّا شئتم. لا يلزم أن تعرفوا كل شيء.',
      (name) => `الأسئلة إلى ${name}.`,
      'الأسئلة إلى من يعرض الحالة.',
    ),
    short: 'فقط ما يلزم لنتصوّر.',
  }),
  'sitting-back': (who) => {
    const theirs: Said = {
      lane: 'من يعرض الحالة ينتقل إلى النافذة ويصغي.',
      title: 'جلوس جانبًا لمن يعرض الحالة.',
      say: 'من هنا لا نوجّه كلامًا إلى من عند النافذة.',
      short: 'الجلوس جانبًا.',
    }
    return byWho(
      who,
      theirs,
      (name): Said => ({
        lane: `${name} إلى مقعد النافذة، للإصغاء.`,
        title: `${name} إلى مقعد النافذة.`,
        say: `من هنا نتحدث عن ${name}، لا إلى ${name}.`,
        short: `${name} إلى النافذة.`,
      }),
      theirs,
    )
  },
  'association-round': (who, back) => ({
    lane: about(who, back),
    title: 'ماذا يخطر بالبال؟',
    say: 'صورة، شعور، كلمة. لا شيء يحتاج إلى شرح.',
    short: 'ماذا يخطر بالبال؟',
  }),
  images: (who, back) => ({
    lane: about(who, back),
    title: 'أجواء، وصور، وما يقوله الجسد.',
    say: 'نضعها جنبًا إلى جنب. لا شيء يحتاج إلى شرح.',
    short: 'أجواء وصور.',
  }),
  'group-work': (who, back) => {
    const title = (without: string): string =>
      byWho(
        who,
        without,
        (name) => `عن ${name} وعن الطرف الآخر.${back ? ` لا إلى ${name}.` : ''}`,
        without,
      )
    return {
      lane: about(who, back),
      title: title('عن طرفي الحكاية: من يتلقى الرعاية ومن يقدّمها.'),
      say: 'نتخيّل بصوت مسموع. الصمت جزء من ذلك.',
      short: title('نتخيّل بصوت مسموع.'),
    }
  },
  'presenter-statement': (who) => ({
    lane: 'بضع كلمات، ثم تواصل المجموعة.',
    title: byWho(
      who,
      'بضع كلمات منكم، إن شئتم.',
      (name) => `بضع كلمات من ${name}.`,
      'بضع كلمات ممن يعرض الحالة.',
    ),
    say: 'لا شيء يستوجب جوابًا.',
    short: byWho(who, 'بضع كلمات منكم.', (name) => `بضع كلمات من ${name}.`, 'بضع كلمات.'),
  }),
  'presenter-returns': (who) => ({
    lane: who?.you ? 'كيف كان الإصغاء؟' : 'لا جولة ثانية من النصائح.',
    title: byWho(
      who,
      'عدتم إلى الدائرة.',
      (name) => `${name} من جديد في الدائرة.`,
      'من جديد في الدائرة.',
    ),
    say: byWho(
      who,
      'لا يلزمكم جواب ولا تقرير. ماذا بقي معكم؟',
      (name) => `الكلمة الأولى مع ${name}. لا شيء يستوجب جوابًا.`,
      'الكلمة الأولى لمن عرض الحالة. لا شيء يستوجب جوابًا.',
    ),
    short: byWho(
      who,
      'عدتم إلى الدائرة.',
      (name) => `${name} من جديد معنا.`,
      'من جديد في الدائرة.',
    ),
  }),
  'process-discussion': () => ({
    lane: 'عنا نحن، لا عن الحالة.',
    title: 'كيف عملنا معًا؟',
    say: 'ما الذي جرى بيننا ونحن نتخيّل.',
    short: 'كيف عملنا معًا؟',
  }),
  closing: (who) => ({
    lane: byWho(
      who,
      'شكرًا لكم. ما قيل يبقى هنا.',
      (name) => `شكرًا، ${name}. ما قيل يبقى هنا.`,
      'شكرًا لكم. ما قيل يبقى هنا.',
    ),
    title: 'نتوقف هنا، بلا جواب.',
    say: 'لا يُحفظ من ذلك شيء.',
    short: 'نتوقف هنا، بلا جواب.',
  }),
  'soft-landing': () => ({
    lane: 'تبقى الغرفة مفتوحة قليلًا، ثم تُغلق بهدوء، بعد كلمة تسبق ذلك. تُعرض عليكم إفادة الحضور عند المغادرة.',
    title: 'ابقوا لحظة، إن شئتم.',
    say: 'لا يُطلب منكم شيء آخر.',
    short: 'ابقوا لحظة، إن شئتم.',
  }),
  'word-with-leaders': (who) => ({
    lane: byWho(
      who,
      'لا يسمع الآخرون هذا ولا يرونه.',
      (name) => `حديث خاص بين القيادة و${name}.`,
      'حديث خاص بين القيادة ومن عرض الحالة.',
    ),
    title: byWho(
      who,
      'يمكنكم البقاء لكلمة مع قيادة المجموعة.',
      (name) => `كلمة مع ${name}، عند الرغبة.`,
      'كلمة مع من عرض الحالة، عند الرغبة.',
    ),
    say: 'بقدر ما تنفع، لا أكثر.',
    short: 'كلمة، عند الرغبة.',
  }),
  'leaders-debrief': () => ({
    lane: 'القيادة وحدها. لا أحد غيركم يسمعكم أو يراكم.',
    title: 'كيف كانت الجلسة بالنسبة إليكم؟',
    say: 'ما الذي أُعيد تمثيله، وما الذي تُرك، وكيف عملتم معًا.',
    short: 'كيف كانت بالنسبة إليكم؟',
  }),
}

export const phaseWords: Words<typeof english.phaseWords> = (kind, who, back) => ({
  ...(who?.you && back ? listening : SAID[kind](who, back)),
  name: phaseName[kind],
})

export const apart: Words<typeof english.apart> = {
  'word-with-leaders': {
    title: 'حديث خاص مع قيادة المجموعة.',
    say: 'انتهت المجموعة لهذا اليوم. يمكنكم المغادرة الآن؛ تُعرض عليكم إفادة الحضور عندها.',
  },
  'leaders-debrief': {
    title: 'القيادة في حديث خاص بها.',
    say: 'انتهت المجموعة لهذا اليوم. يمكنكم المغادرة الآن؛ تُعرض عليكم إفادة الحضور عندها.',
  },
}

export const arriving: Words<typeof english.arriving> = {
  lane: 'الناس يدخلون.',
  laneLeader: 'أنتم أولًا. ثم أدخلوا القادمين من المكتب.',
  title: 'نبدأ بعد لحظة.',
  say: 'يمكنكم أن تستريحوا وتنظروا حولكم.',
  titleLeader: 'الدائرة جاهزة.',
  sayLeader: 'اتفقوا على من يفعل ماذا، وأدخلوا القادمين، ثم ابدؤوا.',
  short: 'نبدأ بعد لحظة.',
}
