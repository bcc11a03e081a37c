/**
 * Prompt cards on the leaders' desk, in the house's own words after the field guide: one for each phase (§4.2) and one for each thing
 * that leaders run into (§4.3). Nothing on them is shown to the group, and nobody has to use them.
 */
import { PHASE_KINDS, type PhaseKind } from '../../../shared/session/agenda.ts'
import { isWorkPhase } from '../../../shared/session/phaseKinds.ts'

export interface PromptCard {
  readonly id: string
  /** When it is for. */
  readonly when: string
  /** What may be said, or done. */
  readonly say: readonly string[]
  /** The phases it lies on top in. */
  readonly phases: readonly PhaseKind[]
}

const WORK: readonly PhaseKind[] = PHASE_KINDS.filter(isWorkPhase)

export const promptCards: readonly PromptCard[] = [
  // §4.2, by phase
  {
    id: 'opening',
    when: 'Opening',
    say: ['Who is missing, when we stop, what stays here.', 'One word from each, as you arrive?'],
    phases: ['opening'],
  },
  {
    id: 'case-call',
    when: 'Case call',
    say: ['Who has someone on their mind?', 'It can be unfinished.', 'Take your time.'],
    phases: ['case-call'],
  },
  {
    id: 'presentation',
    when: 'While the case is told',
    say: ['Where did this begin for you?', 'What is it like to be in the room with them?'],
    phases: ['presentation'],
  },
  {
    id: 'questions',
    when: 'Questions',
    say: ['Is that a fact you need, or something we can imagine?', 'Last one.'],
    phases: ['clarifying-questions'],
  },
  {
    id: 'sit-back',
    when: 'Sitting back',
    say: [
      'You can leave it with us now.',
      'Nobody will ask you anything. We will come back to you.',
    ],
    phases: ['sitting-back'],
  },
  {
    id: 'group-work',
    when: 'When the group begins',
    say: ['What has this left you with?', 'What did you feel as you listened: in your body too?'],
    phases: WORK,
  },
  {
    id: 'patient-forgotten',
    when: 'When the patient is forgotten',
    say: ['If you were the patient, leaving that room…?'],
    phases: WORK,
  },
  {
    id: 'clinician-forgotten',
    when: 'When the clinician is forgotten',
    say: ['And if you were the one sitting there at the end of clinic?'],
    phases: WORK,
  },
  {
    id: 'solutions',
    when: 'Into solutions',
    say: ['We seem keen to fix this. I wonder what it would be like not to.'],
    phases: WORK,
  },
  {
    id: 'facts',
    when: 'Facts and diagnosis',
    say: ['What does the diagnosis spare us from feeling?'],
    phases: WORK,
  },
  {
    id: 'agreement',
    when: 'Agreement too quick',
    say: ['Does anyone see it otherwise?', 'Who is not in our picture yet?'],
    phases: WORK,
  },
  {
    id: 'silence',
    when: 'Silence',
    say: ['Wait. Then, perhaps: what is the silence like?'],
    phases: [...WORK, 'case-call'],
  },
  {
    id: 'parallel',
    when: 'Something repeats itself here',
    say: ['Is something happening here that happened there?'],
    phases: [...WORK, 'process-discussion'],
  },
  {
    id: 'return',
    when: 'The presenter returns',
    say: ['You don’t have to respond to everything. What stays with you?'],
    phases: ['presenter-returns', 'presenter-statement'],
  },
  {
    id: 'close',
    when: 'Closing',
    say: ['We stop here, without an answer.', 'Is the presenter all right to go on into the day?'],
    phases: ['closing', 'soft-landing'],
  },
  // §4.3, what leaders run into
  {
    id: 'cross-examination',
    when: 'Questions become a cross-examination',
    say: ['Enough questions: let the presenter sit back. It goes back to the group.'],
    phases: ['clarifying-questions'],
  },
  {
    id: 'advice',
    when: '“Have you tried…?”',
    say: ['Name the wish to help: something in this makes us want to repair it at once.'],
    phases: WORK,
  },
  {
    id: 'blame',
    when: 'Blame, rivalry, someone becomes the culprit',
    say: ['Speak for the one who is blamed. Slow down. Pause if it does not turn.'],
    phases: WORK,
  },
  {
    id: 'presenter-argues',
    when: 'The presenter wants to argue or apologise',
    say: ['You owe us no answer. Or bring the presenter back for a sentence, on purpose.'],
    phases: WORK,
  },
  {
    id: 'presenter-upset',
    when: 'The presenter is upset, frozen or gone quiet',
    say: ['Ask quietly: all right to go on? Bring back early, or stop.'],
    phases: [...WORK, 'presenter-returns', 'closing'],
  },
  {
    id: 'personal-history',
    when: 'Someone’s own history is pulled out',
    say: ['We leave that with its owner. What happens between the two in the story?'],
    phases: [...WORK, 'clarifying-questions'],
  },
  {
    id: 'one-voice',
    when: 'One voice fills the room, or one vanishes',
    say: ['I wonder what those think who have not spoken yet. Invite all, name nobody.'],
    phases: WORK,
  },
  {
    id: 'gossip',
    when: 'Jokes, rotas, the service',
    say: ['What are we resting from, with this? Back to the two in the story.'],
    phases: WORK,
  },
  {
    id: 'unwell',
    when: 'Someone is unwell, or not alone',
    say: ['A private word. Under Seats: send back to the door. The group is told nothing.'],
    phases: [],
  },
  {
    id: 'risk',
    when: 'A complaint, a risk, a question of fitness',
    say: ['Step outside the case and say so. Deal with it afterwards, by the usual way.'],
    phases: [],
  },
  {
    id: 'frame',
    when: 'Two roles at once, a hidden agenda, a broken promise',
    say: ['It belongs to the frame. Say it aloud, and deal with it together with the group.'],
    phases: ['process-discussion'],
  },
  {
    id: 'debrief',
    when: 'Leaders among themselves',
    say: ['What was enacted, what was avoided, how did we work as a pair?'],
    phases: ['leaders-debrief'],
  },
  {
    id: 'word',
    when: 'A word with the presenter',
    say: ['How is it to go from here? Who is there for you today?'],
    phases: ['word-with-leaders'],
  },
]
