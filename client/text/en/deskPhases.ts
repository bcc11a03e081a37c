/** The leaders' way through the phases: the one primary move, all phases, who parts, and the clock that only leaders see. */
import type { PhaseKind } from '../../../shared/session/agenda.ts'
import { byCount } from './grammar.ts'
import { phaseName } from './phases.ts'

/** What the one primary move says, by where it leads. */
export const move = {
  begin: 'Begin',
  choose: 'Who presents?',
  bringBack: (name: string) => `Bring ${name} back`,
  releaseGone: (name: string) => `Go on without ${name}`,
  releaseLeft: 'Go on without the presenter',
  sitsBack: (name: string) => `${name} sits back`,
  presents: (name: string) => `${name} begins`,
  to: (kind: PhaseKind): string => {
    switch (kind) {
      case 'case-call':
        return 'On to the case call'
      case 'clarifying-questions':
        return 'On to questions'
      case 'group-work':
        return 'Begin group work'
      case 'closing':
        return 'On to closing'
      case 'soft-landing':
        return 'Let it land softly'
      case 'word-with-leaders':
        return 'A word with the leaders'
      case 'leaders-debrief':
        return 'Leaders among themselves'
      default:
        return `On to: ${phaseName[kind]}`
    }
  },
  word: (name: string) => `A word with ${name}, alone`,
  end: 'End the room',
} as const

export const path = {
  title: 'All phases',
  /** Before a phase’s name, for screen readers. */
  go: 'Go to',
  done: 'done',
  now: 'now',
  minutes: (minutes: number) => `${minutes} min`,
  caseTwo: 'second case',
  back: 'Back',
  skip: (next: string) => `Skip: ${next}`,
  secondCase: 'Second case',
  more: (minutes: number) => `${minutes} more minutes`,
  pause: 'Pause',
  goOn: 'Go on',
} as const

/** Asked once before anybody goes home. */
export const parting = {
  group: {
    title: 'Let the group go?',
    say: 'Everyone but the leaders goes home with a receipt, and does not come back to this room.',
    go: 'Let them go',
  },
  presenter: (name: string) => ({
    title: `Let ${name} go?`,
    say: `${name} goes home with a receipt, and does not come back to this room.`,
    go: `Let ${name} go`,
  }),
  stay: 'Not yet',
} as const

export const clock = {
  soFar: (planned: number) => (planned > 0 ? `min of ${planned}` : 'min so far'),
  inAll: (planned: number) => `of ${planned} in all`,
  finish: 'finish',
  finishes: (at: string) => `Finish: ${at}.`,
  paused: 'paused',
  label: 'Time, for leaders only',
  note: ({
    kind,
    minutes,
  }: {
    readonly kind: 'phase-over' | 'near-finish' | 'past-finish'
    readonly minutes: number
  }): string => {
    const many = byCount(minutes, '1 minute', `${minutes} minutes`)
    switch (kind) {
      case 'phase-over':
        return `${many} over.`
      case 'near-finish':
        return `${many} to the finish.`
      case 'past-finish':
        return `${many} past the finish.`
    }
  },
  next: (phase: string) => `Next: ${phase}.`,
} as const

export const prompts = {
  previous: 'Previous card',
  next: 'Next card',
  choose: 'All cards',
} as const
