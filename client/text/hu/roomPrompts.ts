/** Prompt cards on the leaders' desk, in Hungarian leaders' own words. Nothing on them is shown to the group, and nobody has to use them. */
import { PHASE_KINDS, type PhaseKind } from '../../../shared/session/agenda.ts'
import { isWorkPhase } from '../../../shared/session/phaseKinds.ts'
import type * as english from '../en/roomPrompts.ts'
import type { Words } from '../words.ts'

const WORK: readonly PhaseKind[] = PHASE_KINDS.filter(isWorkPhase)

export const promptCards: Words<typeof english.promptCards> = [
  // §4.2, by phase
  {
    id: 'opening',
    when: 'Nyitás',
    say: [
      'Ki hiányzik, mikor fejezzük be, mi marad itt.',
      'Mondana mindenki egy szót arról, hogyan érkezett?',
    ],
    phases: ['opening'],
  },
  {
    id: 'case-call',
    when: 'Esetkeresés',
    say: ['Kinek van esete?', 'Kinek jár valaki a fejében?', 'Lehet lezáratlan is. Van időnk.'],
    phases: ['case-call'],
  },
  {
    id: 'presentation',
    when: 'Az eset elmondása közben',
    say: ['Hol kezdődött ez az Ön számára?', 'Milyen vele egy szobában lenni?'],
    phases: ['presentation'],
  },
  {
    id: 'questions',
    when: 'Kérdések',
    say: ['Ezt tudnunk kell, vagy el is képzelhetjük?', 'Még egy utolsó kérdés.'],
    phases: ['clarifying-questions'],
  },
  {
    id: 'sit-back',
    when: 'Kiülés',
    say: [
      'Most ránk bízhatja az esetet.',
      'Senki nem kérdez Öntől semmit. Visszatérünk majd Önhöz.',
    ],
    phases: ['sitting-back'],
  },
  {
    id: 'group-work',
    when: 'Amikor a csoport elkezdi',
    say: [
      'Mit hagyott bennünk, amit hallottunk?',
      'Mit éreztünk, miközben hallgattuk, akár a testünkben is?',
      'Milyen képek jönnek?',
    ],
    phases: WORK,
  },
  {
    id: 'patient-forgotten',
    when: 'Amikor a beteg elvész',
    say: ['És ha mi volnánk a beteg, aki kilép abból a szobából…?'],
    phases: WORK,
  },
  {
    id: 'clinician-forgotten',
    when: 'Amikor a segítő elvész',
    say: ['És ha mi ülnénk ott, a rendelés végén?'],
    phases: WORK,
  },
  {
    id: 'solutions',
    when: 'Megoldások felé',
    say: ['Nagyon szeretnénk ezt megoldani. Milyen volna most nem megoldani?'],
    phases: WORK,
  },
  {
    id: 'facts',
    when: 'Tények és diagnózis',
    say: ['Milyen érzéstől kímél meg minket a diagnózis?'],
    phases: WORK,
  },
  {
    id: 'agreement',
    when: 'Túl gyors egyetértés',
    say: ['Látja valaki másként is?', 'Ki hiányzik még a képünkből?'],
    phases: WORK,
  },
  {
    id: 'silence',
    when: 'Csend',
    say: ['Várni. Aztán talán: milyen ez a csend?'],
    phases: [...WORK, 'case-call'],
  },
  {
    id: 'parallel',
    when: 'Itt is megismétlődik valami',
    say: ['Nem történik itt köztünk is valami abból, ami ott történt?'],
    phases: [...WORK, 'process-discussion'],
  },
  {
    id: 'return',
    when: 'Az esethozó visszatér',
    say: ['Nem kell mindenre válaszolnia. Mi maradt meg Önben?'],
    phases: ['presenter-returns', 'presenter-statement'],
  },
  {
    id: 'close',
    when: 'Zárás',
    say: [
      'Itt megállunk, válasz nélkül.',
      'Rendben van az esethozó, mielőtt továbbmegy a napjával?',
    ],
    phases: ['closing', 'soft-landing'],
  },
  // §4.3, what leaders run into
  {
    id: 'cross-examination',
    when: 'A kérdések vallatássá válnak',
    say: ['Elég a kérdésekből: üljön ki az esethozó. A többi a csoporté.'],
    phases: ['clarifying-questions'],
  },
  {
    id: 'advice',
    when: '„És azt próbálta már…?”',
    say: [
      'Nevezzük meg a segíteni akarást: valami arra késztet minket, hogy azonnal rendbe hozzuk a dolgot.',
    ],
    phases: WORK,
  },
  {
    id: 'blame',
    when: 'Hibáztatás, rivalizálás, bűnbakkeresés',
    say: [
      'Szóljunk annak a nevében, akit hibáztatnak. Lassítsunk. Ha nem fordul, tartsunk szünetet.',
    ],
    phases: WORK,
  },
  {
    id: 'presenter-argues',
    when: 'Az esethozó vitatkozna vagy mentegetőzne',
    say: ['Nem tartozik nekünk válasszal. Vagy: egy mondatra tudatosan visszahívni.'],
    phases: WORK,
  },
  {
    id: 'presenter-upset',
    when: 'Az esethozó felzaklatott, megdermedt vagy elnémult',
    say: ['Halkan megkérdezni, mehetünk-e tovább. Korábban visszahívni, vagy megállni.'],
    phases: [...WORK, 'presenter-returns', 'closing'],
  },
  {
    id: 'personal-history',
    when: 'Előkerül valakinek a saját élettörténete',
    say: ['Ezt meghagyjuk annak, akié. Mi történik kettejük között a történetben?'],
    phases: [...WORK, 'clarifying-questions'],
  },
  {
    id: 'one-voice',
    when: 'Egy hang betölti a szobát, vagy egy eltűnik',
    say: [
      'Kíváncsi vagyok, mit gondolnak azok, akik még nem szólaltak meg. Mindenkit megszólítani, senkit sem név szerint.',
    ],
    phases: WORK,
  },
  {
    id: 'gossip',
    when: 'Viccek, ügyeleti beosztás, az intézmény',
    say: ['Mitől pihenünk most ezzel? Térjünk vissza kettejükhöz a történetben.'],
    phases: WORK,
  },
  {
    id: 'unwell',
    when: 'Valaki rosszul van, vagy nincs egyedül',
    say: [
      'Pár bizalmas szó. A „Székek” alatt: „Vissza az ajtóhoz”. A csoportnak nem mondunk róla semmit.',
    ],
    phases: [],
  },
  {
    id: 'risk',
    when: 'Panasz, veszély, kérdés az alkalmasságról',
    say: ['Kilépni az esetből, és ki is mondani. Utána a szokásos úton foglalkozni vele.'],
    phases: [],
  },
  {
    id: 'frame',
    when: 'Kettős szerep, rejtett szándék, megszegett ígéret',
    say: ['Ez a keretekhez tartozik. Kimondani, és a csoporttal közösen foglalkozni vele.'],
    phases: ['process-discussion'],
  },
  {
    id: 'debrief',
    when: 'A vezetők egymás közt',
    say: ['Mi játszódott újra, mit kerültünk el, hogyan dolgoztunk párban?'],
    phases: ['leaders-debrief'],
  },
  {
    id: 'word',
    when: 'Pár szó az esethozóval',
    say: ['Hogyan megy innen tovább? Ki van ma Ön mellett?'],
    phases: ['word-with-leaders'],
  },
]
