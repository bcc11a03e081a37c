/** Prompt cards on the leaders' desk, in German leaders' own words. Nothing on them is shown to the group, and nobody has to use them. */
import { PHASE_KINDS, type PhaseKind } from '../../../shared/session/agenda.ts'
import { isWorkPhase } from '../../../shared/session/phaseKinds.ts'
import type * as english from '../en/roomPrompts.ts'
import type { Words } from '../words.ts'

const WORK: readonly PhaseKind[] = PHASE_KINDS.filter(isWorkPhase)

export const promptCards: Words<typeof english.promptCards> = [
  // §4.2, by phase
  {
    id: 'opening',
    when: 'Eröffnung',
    say: [
      'Wer heute fehlt, wann wir aufhören, was hier bleibt.',
      'Wollen wir mit einem Blitzlicht beginnen?',
    ],
    phases: ['opening'],
  },
  {
    id: 'case-call',
    when: 'Fallsuche',
    say: [
      'Wer hat etwas mitgebracht?',
      'Gibt es jemanden, der Ihnen nachgeht?',
      'Es darf unfertig sein. Lassen Sie sich Zeit.',
    ],
    phases: ['case-call'],
  },
  {
    id: 'presentation',
    when: 'Während der Fall erzählt wird',
    say: [
      'Erzählen Sie einfach, wie es Ihnen einfällt.',
      'Wo hat das für Sie angefangen?',
      'Wie ist es, mit diesem Menschen in einem Zimmer zu sein?',
    ],
    phases: ['presentation'],
  },
  {
    id: 'questions',
    when: 'Rückfragen',
    say: [
      'Brauchen wir das als Sachinformation, oder können wir es fantasieren?',
      'Noch eine letzte Frage.',
    ],
    phases: ['clarifying-questions'],
  },
  {
    id: 'sit-back',
    when: 'Hinausrücken',
    say: [
      'Sie dürfen sich jetzt zurücklehnen und den Fall uns überlassen.',
      'Niemand fragt Sie etwas. Wir kommen auf Sie zurück.',
    ],
    phases: ['sitting-back'],
  },
  {
    id: 'group-work',
    when: 'Wenn die Gruppe beginnt',
    say: [
      'Was ist bei Ihnen angekommen?',
      'Was löst das in Ihnen aus, auch im Körper?',
      'Welche Bilder sind aufgetaucht?',
    ],
    phases: WORK,
  },
  {
    id: 'patient-forgotten',
    when: 'Wenn die Patientin, der Patient vergessen wird',
    say: ['Und wenn Sie selbst dort säßen und jetzt zur Tür hinausgingen …?'],
    phases: WORK,
  },
  {
    id: 'clinician-forgotten',
    when: 'Wenn vergessen wird, wer behandelt',
    say: ['Und wenn Sie nach dieser Sprechstunde allein dort sitzen blieben?'],
    phases: WORK,
  },
  {
    id: 'solutions',
    when: 'Flucht in Lösungen',
    say: ['Wir wollen das gerade gern lösen. Wie wäre es, es noch auszuhalten?'],
    phases: WORK,
  },
  {
    id: 'facts',
    when: 'Fakten und Diagnosen',
    say: ['Welches Gefühl erspart uns die Diagnose?'],
    phases: WORK,
  },
  {
    id: 'agreement',
    when: 'Zu schnell einig',
    say: ['Hat das jemand auch anders erlebt?', 'Wer fehlt noch in unserem Bild?'],
    phases: WORK,
  },
  {
    id: 'silence',
    when: 'Schweigen',
    say: ['Abwarten. Dann vielleicht: Was ist das für ein Schweigen?'],
    phases: [...WORK, 'case-call'],
  },
  {
    id: 'parallel',
    when: 'Etwas wiederholt sich hier',
    say: ['Spiegelt sich hier bei uns etwas von dort?'],
    phases: [...WORK, 'process-discussion'],
  },
  {
    id: 'return',
    when: 'Rückkehr in den Kreis',
    say: ['Sie müssen nicht auf alles eingehen. Was nehmen Sie mit?'],
    phases: ['presenter-returns', 'presenter-statement'],
  },
  {
    id: 'close',
    when: 'Abschluss',
    say: [
      'Wir hören hier auf, ohne Antwort. Das darf so stehen bleiben.',
      'Geht es der Person mit dem Fall gut genug für das, was heute noch kommt?',
    ],
    phases: ['closing', 'soft-landing'],
  },
  // §4.3, what leaders run into
  {
    id: 'cross-examination',
    when: 'Rückfragen werden zum Verhör',
    say: ['Genug gefragt: hinausrücken lassen. Der Rest gehört der Gruppe.'],
    phases: ['clarifying-questions'],
  },
  {
    id: 'advice',
    when: '„Haben Sie schon versucht …?“',
    say: [
      'Den Wunsch zu helfen benennen: Etwas daran drängt uns, es sofort in Ordnung zu bringen.',
    ],
    phases: WORK,
  },
  {
    id: 'blame',
    when: 'Vorwürfe, Rivalität, jemand wird zum Sündenbock',
    say: [
      'Für die beschuldigte Seite sprechen. Langsamer werden. Innehalten, wenn es sich nicht wendet.',
    ],
    phases: WORK,
  },
  {
    id: 'presenter-argues',
    when: 'Vom Fenster aus will jemand widersprechen oder sich rechtfertigen',
    say: ['Sie schulden uns keine Antwort. Oder bewusst für einen Satz zurückholen.'],
    phases: WORK,
  },
  {
    id: 'presenter-upset',
    when: 'Wer den Fall eingebracht hat, wirkt aufgewühlt, erstarrt oder verstummt',
    say: ['Leise fragen, ob es weitergehen kann. Früh zurückholen, oder aufhören.'],
    phases: [...WORK, 'presenter-returns', 'closing'],
  },
  {
    id: 'personal-history',
    when: 'Jemandes eigene Geschichte wird hervorgeholt',
    say: ['Das lassen wir dort, wo es hingehört. Was geschieht zwischen den beiden im Fall?'],
    phases: [...WORK, 'clarifying-questions'],
  },
  {
    id: 'one-voice',
    when: 'Eine Stimme füllt den Raum, oder eine verschwindet',
    say: [
      'Wie geht es denen, die noch nichts gesagt haben? Alle einladen, niemanden beim Namen nennen.',
    ],
    phases: WORK,
  },
  {
    id: 'gossip',
    when: 'Witze, Dienstpläne, die Klinik',
    say: ['Wovon erholen wir uns gerade? Zurück zu den beiden im Fall.'],
    phases: WORK,
  },
  {
    id: 'unwell',
    when: 'Jemandem geht es nicht gut, oder jemand ist nicht allein',
    say: [
      'Ein Wort unter vier Augen. Unter „Plätze“: „Zurück an die Tür bitten“. Der Gruppe wird nichts gesagt.',
    ],
    phases: [],
  },
  {
    id: 'risk',
    when: 'Eine Beschwerde, eine Gefährdung, Zweifel an der Eignung',
    say: ['Aus dem Fall heraustreten und das sagen. Danach klären, auf dem üblichen Weg.'],
    phases: [],
  },
  {
    id: 'frame',
    when: 'Doppelrolle, verdeckter Auftrag, gebrochene Zusage',
    say: ['Das gehört zum Rahmen. Laut sagen, und mit der Gruppe zusammen klären.'],
    phases: ['process-discussion'],
  },
  {
    id: 'debrief',
    when: 'Die Leitung unter sich',
    say: [
      'Was hat sich in Szene gesetzt, was haben wir vermieden, wie haben wir zusammen geleitet?',
    ],
    phases: ['leaders-debrief'],
  },
  {
    id: 'word',
    when: 'Ein Wort nach dem Fall',
    say: ['Wie ist es, jetzt von hier zu gehen? Wer ist heute für Sie da?'],
    phases: ['word-with-leaders'],
  },
]
