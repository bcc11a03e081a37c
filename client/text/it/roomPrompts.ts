/** Prompt cards on the leaders' desk, in Italian leaders' own words. Nothing on them is shown to the group, and nobody has to use them. */
import { PHASE_KINDS, type PhaseKind } from '../../../shared/session/agenda.ts'
import { isWorkPhase } from '../../../shared/session/phaseKinds.ts'
import type * as english from '../en/roomPrompts.ts'
import type { Words } from '../words.ts'

const WORK: readonly PhaseKind[] = PHASE_KINDS.filter(isWorkPhase)

export const promptCards: Words<typeof english.promptCards> = [
  // §4.2, by phase
  {
    id: 'opening',
    when: 'Apertura',
    say: [
      'Chi manca, quando finiamo, che cosa resta qui.',
      'Una parola a testa: come arriviamo oggi?',
    ],
    phases: ['opening'],
  },
  {
    id: 'case-call',
    when: 'In cerca di un caso',
    say: [
      'Chi porta un caso?',
      'C’è qualcuno che continua a tornarvi in mente?',
      'Può essere incompiuto. Con calma.',
    ],
    phases: ['case-call'],
  },
  {
    id: 'presentation',
    when: 'Mentre si racconta il caso',
    say: [
      'Racconti come Le viene.',
      'Per Lei dov’è cominciato?',
      'Com’è stare nella stanza con questa persona?',
    ],
    phases: ['presentation'],
  },
  {
    id: 'questions',
    when: 'Domande',
    say: ['È un fatto che ci serve, o qualcosa che possiamo immaginare?', 'L’ultima.'],
    phases: ['clarifying-questions'],
  },
  {
    id: 'sit-back',
    when: 'In ascolto',
    say: [
      'Il caso ora può lasciarlo a noi.',
      'Ora ascolti soltanto. Nessuno Le chiederà nulla; torneremo da Lei.',
    ],
    phases: ['sitting-back'],
  },
  {
    id: 'group-work',
    when: 'Quando il gruppo inizia',
    say: [
      'Che cosa ci ha lasciato questo racconto?',
      'Che cosa avete sentito ascoltando, anche nel corpo?',
      'Quali immagini vengono?',
    ],
    phases: WORK,
  },
  {
    id: 'patient-forgotten',
    when: 'Quando si dimentica chi è in cura',
    say: ['Se fossi io a uscire adesso da quella stanza…?'],
    phases: WORK,
  },
  {
    id: 'clinician-forgotten',
    when: 'Quando si dimentica chi cura',
    say: ['E se fossi io a restare lì, alla fine dell’ambulatorio?'],
    phases: WORK,
  },
  {
    id: 'solutions',
    when: 'Verso le soluzioni',
    say: ['Sembra che abbiamo voglia di aggiustare. Chissà come sarebbe non farlo.'],
    phases: WORK,
  },
  {
    id: 'facts',
    when: 'Fatti e diagnosi',
    say: ['Che cosa ci evita di sentire, la diagnosi?'],
    phases: WORK,
  },
  {
    id: 'agreement',
    when: 'Un accordo troppo rapido',
    say: ['Qualcuno la vede diversamente?', 'Chi manca ancora nella nostra immagine?'],
    phases: WORK,
  },
  {
    id: 'silence',
    when: 'Silenzio',
    say: ['Aspettare. Poi, forse: com’è questo silenzio?'],
    phases: [...WORK, 'case-call'],
  },
  {
    id: 'parallel',
    when: 'Qualcosa si ripete qui',
    say: ['Sta accadendo qui qualcosa che è accaduto là?'],
    phases: [...WORK, 'process-discussion'],
  },
  {
    id: 'return',
    when: 'Ritorno nel cerchio',
    say: ['Non deve rispondere a tutto. Che cosa Le resta?'],
    phases: ['presenter-returns', 'presenter-statement'],
  },
  {
    id: 'close',
    when: 'Chiusura',
    say: [
      'Ci fermiamo qui, senza una risposta.',
      'Chi ha presentato: se la sente di andare incontro al resto della giornata?',
    ],
    phases: ['closing', 'soft-landing'],
  },
  // §4.3, what leaders run into
  {
    id: 'cross-examination',
    when: 'Le domande diventano un interrogatorio',
    say: ['Basta domande: chi presenta può mettersi in ascolto. La parola torna al gruppo.'],
    phases: ['clarifying-questions'],
  },
  {
    id: 'advice',
    when: '«Hai provato a…?»',
    say: ['Nominare il desiderio di aiutare: qualcosa qui ci spinge a voler riparare subito.'],
    phases: WORK,
  },
  {
    id: 'blame',
    when: 'Accuse, rivalità, qualcuno diventa il colpevole',
    say: ['Parlare per chi è sotto accusa. Rallentare. Se non cambia, una pausa.'],
    phases: WORK,
  },
  {
    id: 'presenter-argues',
    when: 'Chi presenta vuole discutere o scusarsi',
    say: [
      'Non ci deve nessuna risposta. Oppure un ritorno nel cerchio per una frase, di proposito.',
    ],
    phases: WORK,
  },
  {
    id: 'presenter-upset',
    when: 'Chi presenta si commuove, si blocca o ammutolisce',
    say: ['Chiedere in privato: possiamo proseguire? Un ritorno anticipato, o fermarsi.'],
    phases: [...WORK, 'presenter-returns', 'closing'],
  },
  {
    id: 'personal-history',
    when: 'Viene fuori la storia personale di qualcuno',
    say: ['Questo lo lasciamo a chi appartiene. Che cosa accade fra le due persone del racconto?'],
    phases: [...WORK, 'clarifying-questions'],
  },
  {
    id: 'one-voice',
    when: 'Una voce riempie la stanza, o una scompare',
    say: [
      'Chissà che cosa pensa chi non ha ancora parlato. Invitare tutto il gruppo, non nominare nessuno.',
    ],
    phases: WORK,
  },
  {
    id: 'gossip',
    when: 'Battute, turni, il reparto',
    say: ['Da che cosa ci stiamo riposando, così? Si torna alle due persone del racconto.'],
    phases: WORK,
  },
  {
    id: 'unwell',
    when: 'Qualcuno non sta bene, o ha qualcuno accanto',
    say: [
      'Una parola in privato. In «Sedie»: «Riaccompagna alla porta». Al gruppo non si dice nulla.',
    ],
    phases: [],
  },
  {
    id: 'risk',
    when: 'Un esposto, un rischio, un dubbio sull’idoneità',
    say: ['Uscire dal caso, e dirlo. Occuparsene dopo, per la via consueta.'],
    phases: [],
  },
  {
    id: 'frame',
    when: 'Due ruoli insieme, un’intenzione taciuta, una promessa non mantenuta',
    say: ['Riguarda il setting. Dirlo ad alta voce, e occuparsene con il gruppo.'],
    phases: ['process-discussion'],
  },
  {
    id: 'debrief',
    when: 'Fra chi conduce',
    say: [
      'Che cosa si è messo in scena, che cosa abbiamo evitato, come abbiamo lavorato in coppia?',
    ],
    phases: ['leaders-debrief'],
  },
  {
    id: 'word',
    when: 'Due parole con chi ha presentato',
    say: ['Com’è andarsene ora da qui? Su chi può contare oggi?'],
    phases: ['word-with-leaders'],
  },
]
