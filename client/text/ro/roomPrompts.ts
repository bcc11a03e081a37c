/** Prompt cards on the leaders' desk, in Romanian leaders' own words. Nothing on them is shown to the group, and nobody has to use them. */
import { PHASE_KINDS, type PhaseKind } from '../../../shared/session/agenda.ts'
import { isWorkPhase } from '../../../shared/session/phaseKinds.ts'
import type * as english from '../en/roomPrompts.ts'
import type { Words } from '../words.ts'

const WORK: readonly PhaseKind[] = PHASE_KINDS.filter(isWorkPhase)

export const promptCards: Words<typeof english.promptCards> = [
  // §4.2, by phase
  {
    id: 'opening',
    when: 'Deschidere',
    say: ['Cine lipsește, când ne oprim, ce rămâne aici.', 'Câte un cuvânt: cum sosim azi?'],
    phases: ['opening'],
  },
  {
    id: 'case-call',
    when: 'Cine are un caz?',
    say: [
      'Cine are un caz?',
      'Vă stă cineva în minte?',
      'Poate fi ceva neterminat. Nu este nicio grabă.',
    ],
    phases: ['case-call'],
  },
  {
    id: 'presentation',
    when: 'În timp ce se povestește cazul',
    say: [
      'Unde a început pentru dumneavoastră?',
      'Cum este să fiți în aceeași încăpere cu această persoană?',
    ],
    phases: ['presentation'],
  },
  {
    id: 'questions',
    when: 'Întrebări',
    say: ['Este un fapt de care avem nevoie, sau ceva ce ne putem imagina?', 'Ultima întrebare.'],
    phases: ['clarifying-questions'],
  },
  {
    id: 'sit-back',
    when: 'Retragere',
    say: [
      'Acum puteți lăsa cazul în seama noastră.',
      'Acum doar ascultați. Nimeni nu vă întreabă nimic; ne întoarcem la dumneavoastră.',
    ],
    phases: ['sitting-back'],
  },
  {
    id: 'group-work',
    when: 'Când grupul începe să lucreze',
    say: [
      'Ce ne-a făcut povestea aceasta?',
      'Ce ați simțit ascultând, și în corp?',
      'Ce imagini vin?',
    ],
    phases: WORK,
  },
  {
    id: 'patient-forgotten',
    when: 'Am uitat de persoana îngrijită',
    say: ['Dacă aș fi eu cine iese acum din cabinet…?'],
    phases: WORK,
  },
  {
    id: 'clinician-forgotten',
    when: 'Am uitat de cine îngrijește',
    say: ['Și dacă aș fi eu cine rămâne acolo, la sfârșitul consultațiilor?'],
    phases: WORK,
  },
  {
    id: 'solutions',
    when: 'Spre soluții',
    say: ['Parcă am vrea să reparăm. Oare cum ar fi să nu o facem?'],
    phases: WORK,
  },
  {
    id: 'facts',
    when: 'Fapte și diagnostice',
    say: ['Ce ne scutește diagnosticul să simțim?'],
    phases: WORK,
  },
  {
    id: 'agreement',
    when: 'Un acord prea grabnic',
    say: ['Vede cineva altfel?', 'Cine lipsește încă din imaginea noastră?'],
    phases: WORK,
  },
  {
    id: 'silence',
    when: 'Tăcere',
    say: ['Așteptați. Apoi, poate: ce fel de tăcere este aceasta?'],
    phases: [...WORK, 'case-call'],
  },
  {
    id: 'parallel',
    when: 'Ceva se repetă aici',
    say: ['Se petrece aici ceva ce s-a petrecut acolo?'],
    phases: [...WORK, 'process-discussion'],
  },
  {
    id: 'return',
    when: 'Revenire',
    say: ['Nu trebuie să răspundeți la toate. Ce rămâne cu dumneavoastră?'],
    phases: ['presenter-returns', 'presenter-statement'],
  },
  {
    id: 'close',
    when: 'Încheiere',
    say: [
      'Ne oprim aici, fără un răspuns.',
      'Către cine a prezentat: puteți pleca de aici spre ce mai urmează?',
    ],
    phases: ['closing', 'soft-landing'],
  },
  // §4.3, what leaders run into
  {
    id: 'cross-examination',
    when: 'Întrebările devin interogatoriu',
    say: ['Ajunge cu întrebările: cine prezintă se poate retrage. Cuvântul revine grupului.'],
    phases: ['clarifying-questions'],
  },
  {
    id: 'advice',
    when: '„Ați încercat să…?”',
    say: ['Numiți dorința de a ajuta: ceva de aici ne face să vrem să reparăm repede.'],
    phases: WORK,
  },
  {
    id: 'blame',
    when: 'Învinuiri, rivalitate, cineva devine vinovatul',
    say: ['Vorbiți pentru persoana învinuită. Încetiniți. Dacă nu se schimbă, o pauză.'],
    phases: WORK,
  },
  {
    id: 'presenter-argues',
    when: 'Cine a prezentat vrea să discute sau să se scuze',
    say: [
      'Nu ne datorează niciun răspuns. Sau o revenire în cerc pentru o frază, cu bună știință.',
    ],
    phases: WORK,
  },
  {
    id: 'presenter-upset',
    when: 'Cine a prezentat plânge, încremenește sau amuțește',
    say: ['Întrebați discret: este în regulă să continuăm? O revenire mai devreme, sau oprirea.'],
    phases: [...WORK, 'presenter-returns', 'closing'],
  },
  {
    id: 'personal-history',
    when: 'Iese la iveală povestea personală a cuiva',
    say: ['Aceasta rămâne a cui este. Ce se petrece între cele două persoane din poveste?'],
    phases: [...WORK, 'clarifying-questions'],
  },
  {
    id: 'one-voice',
    when: 'O voce umple încăperea, sau una dispare',
    say: [
      'Mă întreb ce gândesc cei care nu au vorbit încă. Invitați tot grupul, nu numiți pe nimeni.',
    ],
    phases: WORK,
  },
  {
    id: 'gossip',
    when: 'Glume, gărzi, secția',
    say: ['De la ce ne odihnim acum? Înapoi la cele două persoane din poveste.'],
    phases: WORK,
  },
  {
    id: 'unwell',
    when: 'Cineva nu se simte bine, sau are pe cineva alături',
    say: [
      'Un cuvânt discret. La „Scaune”: „Trimiteți înapoi la ușă”. Grupului nu i se spune nimic.',
    ],
    phases: [],
  },
  {
    id: 'risk',
    when: 'O plângere, un pericol, o îndoială despre capacitatea de a profesa',
    say: ['Ieșiți din caz, și spuneți-o. Ocupați-vă de ea după aceea, pe calea obișnuită.'],
    phases: [],
  },
  {
    id: 'frame',
    when: 'Două roluri deodată, un scop nespus, o promisiune neținută',
    say: ['Ține de cadru. Spuneți-o cu voce tare și lucrați-o cu grupul.'],
    phases: ['process-discussion'],
  },
  {
    id: 'debrief',
    when: 'Între conducători',
    say: ['Ce s-a pus în scenă, ce am ocolit, cum am lucrat în doi?'],
    phases: ['leaders-debrief'],
  },
  {
    id: 'word',
    when: 'Un cuvânt cu cine a prezentat',
    say: ['Cum este să plecați acum de aici? Pe cine vă puteți sprijini astăzi?'],
    phases: ['word-with-leaders'],
  },
]
