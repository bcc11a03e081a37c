/** Prompt cards on the leaders' desk: what an Arabic-speaking leader may say, not a translation of what an English one does. */
import { PHASE_KINDS, type PhaseKind } from '../../../shared/session/agenda.ts'
import { isWorkPhase } from '../../../shared/session/phaseKinds.ts'
import type * as english from '../en/roomPrompts.ts'
import type { Words } from '../words.ts'

const WORK: readonly PhaseKind[] = PHASE_KINDS.filter(isWorkPhase)

export const promptCards: Words<typeof english.promptCards> = [
  {
    id: 'opening',
    when: 'الافتتاح',
    say: ['من يغيب اليوم، ومتى نتوقف، وما الذي يبقى هنا.', 'كلمة من كلٍّ منا، كما نحن الآن؟'],
    phases: ['opening'],
  },
  {
    id: 'case-call',
    when: 'البحث عن حالة',
    say: ['من منا في باله أحد؟', 'لا يلزم أن تكون الحكاية مكتملة.', 'على مهلكم.'],
    phases: ['case-call'],
  },
  {
    id: 'presentation',
    when: 'أثناء رواية الحالة',
    say: ['أين بدأ هذا بالنسبة إليكم؟', 'كيف يكون الجلوس مع هذا الإنسان في غرفة واحدة؟'],
    phases: ['presentation'],
  },
  {
    id: 'questions',
    when: 'الأسئلة',
    say: ['أهذه معلومة نحتاج إليها، أم شيء يمكننا أن نتخيّله؟', 'السؤال الأخير.'],
    phases: ['clarifying-questions'],
  },
  {
    id: 'sit-back',
    when: 'الجلوس جانبًا',
    say: ['يمكنكم أن تتركوها معنا الآن.', 'لن يسألكم أحد عن شيء. سنعود إليكم.'],
    phases: ['sitting-back'],
  },
  {
    id: 'group-work',
    when: 'حين تبدأ المجموعة',
    say: ['ماذا تركت فينا هذه الحكاية؟', 'بماذا شعرتم وأنتم تصغون، في الجسد أيضًا؟'],
    phases: WORK,
  },
  {
    id: 'patient-forgotten',
    when: 'حين يُنسى من يتلقى الرعاية',
    say: ['لو كنتم أنتم من جاء طلبًا للعون، وخرج من تلك الغرفة…؟'],
    phases: WORK,
  },
  {
    id: 'clinician-forgotten',
    when: 'حين يُنسى من يقدّم الرعاية',
    say: ['ولو كنتم أنتم الجالسين هناك في آخر يوم العيادة؟'],
    phases: WORK,
  },
  {
    id: 'solutions',
    when: 'انزلاق إلى الحلول',
    say: ['يبدو أننا نستعجل إصلاح الأمر. كيف يكون لو تركناه قليلًا كما هو؟'],
    phases: WORK,
  },
  {
    id: 'facts',
    when: 'حقائق وتشخيص',
    say: ['أي شعور يعفينا منه التشخيص؟'],
    phases: WORK,
  },
  {
    id: 'agreement',
    when: 'اتفاق أسرع مما ينبغي',
    say: ['هل يراها أحد على نحو آخر؟', 'من الذي لم يدخل صورتنا بعد؟'],
    phases: WORK,
  },
  {
    id: 'silence',
    when: 'الصمت',
    say: ['الانتظار. ثم، ربما: كيف هو هذا الصمت؟'],
    phases: [...WORK, 'case-call'],
  },
  {
    id: 'parallel',
    when: 'شيء يتكرر هنا',
    say: ['هل يحدث بيننا هنا شيء مما حدث هناك؟'],
    phases: [...WORK, 'process-discussion'],
  },
  {
    id: 'return',
    when: 'العودة إلى الدائرة',
    say: ['لا يلزم الرد على كل شيء. ماذا بقي معكم؟'],
    phases: ['presenter-returns', 'presenter-statement'],
  },
  {
    id: 'close',
    when: 'الختام',
    say: ['نتوقف هنا، بلا جواب.', 'هل يستطيع من عرض الحالة أن يواصل يومه بخير؟'],
    phases: ['closing', 'soft-landing'],
  },
  {
    id: 'cross-examination',
    when: 'الأسئلة صارت استجوابًا',
    say: ['تكفي الأسئلة. ليجلس من عرض الحالة جانبًا، وتعود الحكاية إلى المجموعة.'],
    phases: ['clarifying-questions'],
  },
  {
    id: 'advice',
    when: '«هل جرّبتم…؟»',
    say: ['تسمية الرغبة في المساعدة: في هذه الحكاية ما يدفعنا إلى إصلاحها فورًا.'],
    phases: WORK,
  },
  {
    id: 'blame',
    when: 'لوم أو تنافس، أو متهم واحد',
    say: ['كلمة بلسان من يقع عليه اللوم. تمهّل. واستراحة إن لم يتحوّل الأمر.'],
    phases: WORK,
  },
  {
    id: 'presenter-argues',
    when: 'حين يريد من عرض الحالة أن يجادل أو يعتذر',
    say: ['لستم مدينين لنا بجواب. أو: إعادته إلى الدائرة من أجل جملة واحدة، عن قصد.'],
    phases: WORK,
  },
  {
    id: 'presenter-upset',
    when: 'من عرض الحالة في ضيق أو جمود أو صمت',
    say: ['سؤال هادئ: هل يناسبكم أن نواصل؟ ثم إعادة مبكرة إلى الدائرة، أو توقف.'],
    phases: [...WORK, 'presenter-returns', 'closing'],
  },
  {
    id: 'personal-history',
    when: 'سيرة أحدنا تُسحب إلى الوسط',
    say: ['نترك هذا لصاحبه. ماذا يجري بين طرفي الحكاية؟'],
    phases: [...WORK, 'clarifying-questions'],
  },
  {
    id: 'one-voice',
    when: 'صوت واحد يملأ الغرفة، أو صوت يختفي',
    say: ['بمَ يفكر من لم يتكلم بعد؟ دعوة للجميع، دون تسمية أحد.'],
    phases: WORK,
  },
  {
    id: 'gossip',
    when: 'نكات، وجداول المناوبات، وأحوال مكان العمل',
    say: ['مِمّ نستريح بهذا الكلام؟ لنعد إلى طرفي الحكاية.'],
    phases: WORK,
  },
  {
    id: 'unwell',
    when: 'وعكة، أو شخص ليس وحده',
    say: ['كلمة على انفراد. ضمن «الكراسي»: الإعادة إلى الباب. لا تُخبَر المجموعة بشيء.'],
    phases: [],
  },
  {
    id: 'risk',
    when: 'شكوى أو خطر أو سؤال عن الأهلية للعمل',
    say: ['الخروج من الحالة، وقول ذلك صراحة. ثم معالجة الأمر بعد الجلسة، بالطريق المعتاد.'],
    phases: [],
  },
  {
    id: 'frame',
    when: 'شخص في دورين معًا، أو غرض خفي، أو وعد لم يُحفظ',
    say: ['هذا من شأن الإطار. يُقال جهرًا، ويُعالَج مع المجموعة.'],
    phases: ['process-discussion'],
  },
  {
    id: 'debrief',
    when: 'القيادة في حديث خاص بها',
    say: ['ما الذي أُعيد تمثيله، وما الذي تُجُنّب، وكيف عملنا معًا؟'],
    phases: ['leaders-debrief'],
  },
  {
    id: 'word',
    when: 'كلمة مع من عرض الحالة',
    say: ['كيف يكون الخروج من هنا؟ ومن إلى جانبكم اليوم؟'],
    phases: ['word-with-leaders'],
  },
]
