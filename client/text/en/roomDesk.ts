/** The leaders' desk: what only leaders read. */
import type { PhaseKind } from '../../../shared/session/agenda.ts'
import type { SignalKind } from '../../../shared/session/session.ts'
import { byCount } from './grammar.ts'
import { phaseName } from './phases.ts'

export const desk = {
  title: 'Leaders’ desk',
  private: 'members do not see this',
  privateShort: 'private',
  phaseOf: (index: number, count: number) => `Phase ${index} of ${count}`,
  notBegun: 'Not begun',
  allPhases: 'All phases',
  open: 'Open the desk',
  close: 'Close the desk',
  signalsWaiting: (count: number) =>
    byCount(count, 'One private signal', `${count} private signals`),
  /** On the way to the desk where it is closed. */
  linkSeen: 'A link was seen',
  atDoor: (count: number) => byCount(count, 'One at the door', `${count} at the door`),
} as const

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

export const signal = {
  title: (name: string, kind: SignalKind): string => {
    switch (kind) {
      case 'need-pause':
        return `${name} needs a pause`
      case 'all-right':
        return `${name} is all right`
      case 'come-back':
        return `${name} would like to come back`
      case 'might-have-case':
        return `${name} might have a case`
      case 'need-moment':
        return `${name} needs a moment`
      case 'step-out':
        return `${name} has stepped out`
      case 'technical-help':
        return `${name} needs technical help`
      case 'someone-came-in':
        return `${name}: someone has come in`
    }
  },
  sent: (ago: string) => `Sent privately ${ago}.`,
  justNow: 'just now',
  minutesAgo: (minutes: number) => byCount(minutes, 'a minute ago', `${minutes} minutes ago`),
  seenBy: (names: string, many: boolean) => `${names} ${many ? 'have' : 'has'} seen it.`,
  seen: 'I’ve seen it',
  seenShort: 'Seen',
  pause: 'Pause the group',
  choose: (name: string) => `${name} presents`,
  bringBack: (name: string) => `Bring ${name} back`,
  ask: 'Ask quietly: all right to go on?',
  asked: (name: string) => `${name} is asked quietly. No answer yet.`,
  yes: (name: string) => `${name}: yes, go on.`,
  notNow: (name: string) => `${name}: not now`,
  notNowSay: (ago: string) => `Asked whether it is all right to go on. Answered ${ago}.`,
  mightHaveCase: 'might have a case',
  label: 'Private signals',
  microphoneClosed: (name: string | null) =>
    name === null ? 'Your microphone is closed.' : `${name}’s microphone is closed.`,
  allow: 'Allow it',
  allowOf: (name: string | null) =>
    name === null ? 'Allow your microphone' : `Allow ${name}’s microphone`,
  presenterLost: (name: string) => `${name}’s line has dropped. The phase holds.`,
  presenterLeft: 'The presenter has left. The phase holds until you go on.',
} as const

export const seatsPanel = {
  title: 'Seats',
  open: 'Seats',
  more: (name: string) => `${name}: what to do`,
  here: 'here',
  lost: 'line lost',
  'stepped-out': 'stepped out',
  free: 'free',
  closedNote: 'microphone closed by a leader',
  openNote: 'microphone open',
  curtain: 'someone has come in',
  presenter: 'presenter',
  choose: 'Presents the case',
  release: 'Release from the case',
  closeMicrophone: 'Close the microphone',
  allowMicrophone: 'Allow the microphone',
  allowNote: 'Only the owner opens it.',
  ask: 'Ask quietly: all right to go on?',
  toDoor: 'Send back to the door',
  remove: 'Remove from the room',
  removeTitle: (name: string) => `Remove ${name}?`,
  removeSay:
    'The chair is free at once, and nothing leads back past a leader. The group is told nothing.',
  removeGo: 'Remove',
  keep: 'Keep',
  add: 'Add a chair',
  give: 'Give the desk to the other leader',
} as const

export const boardPanel = {
  title: 'Board',
  open: 'Board',
  access: 'The board',
  off: 'Closed',
  write: 'Open to write',
  read: 'Read only',
  hidden: 'Hide cards until shown',
  hiddenNote: 'Each card stays with its author until you show them all.',
  signed: 'Sign cards with names',
  signedNote: 'Unsigned cards carry no name for anyone.',
  presence: 'Show who is writing',
  lanes: 'Lay it in lanes',
  lanesNote: (lanes: readonly string[]) => lanes.join(' · '),
  presenter: 'Keep it from the presenter',
  presenterNote: 'While sitting back the presenter does not see the board.',
  wipe: 'Wipe the board',
  wipeTitle: 'Wipe the board?',
  wipeSay: 'Every card goes, for everyone, for good.',
  wipeGo: 'Wipe',
  keep: 'Keep it',
  notInPhase: 'The board has no place in this phase.',
  notInAgenda: 'This agenda has no board.',
} as const

export const roomPanel = {
  title: 'Room',
  open: 'Room',
  silence: 'Hold a silence',
  endSilence: 'End the silence',
  silenceNote: 'Every microphone is closed until you end it.',
  closeOthers: 'Close all but the presenter’s',
  closeOthersNote: 'Every other microphone, yours too. Each opens their own again.',
  audioOnly: 'Sound only, for everyone',
  audioOnlyNote: 'When lines are weak. Afterwards each opens their own camera again.',
  strip: 'Notes between leaders',
  stripNote: 'The group is told that they exist.',
  rounds: 'A round, each in turn with Pass',
  round: { arrival: 'Arrival', association: 'Association', parting: 'Parting' },
  closeRound: 'Close the round',
  words: 'Feeling words, unsigned',
  word: { arrival: 'Arrival', parting: 'Parting' },
  closeWords: 'Close the words',
  dates: 'Change the dates of the series',
  datesNote: 'In a page of its own; this room goes on. Everybody keeps their link.',
  end: 'End the room',
  endTitle: 'End the room for everyone?',
  endSay:
    'Everyone is shown what was kept: nothing. Receipts are offered. It cannot be opened again.',
  endGo: 'End it',
  stay: 'Stay',
} as const

export const handed = {
  title: 'You are leading now.',
  say: (name: string) =>
    `Everything on the desk is yours: phases, door, board, signals. When ${name} is back, the desk stays with you until you hand it over.`,
  have: 'I have it',
  back: (name: string) => `Give the desk back to ${name}`,
  other: (name: string) => `${name} is leading now. You can do everything here too.`,
  label: 'Who leads',
  take: 'Take the lead back',
} as const

export const cap = (minutes: number): string =>
  minutes <= 5
    ? `In ${Math.max(1, minutes)} minutes this room has been open for six hours and closes.`
    : `In ${minutes} minutes this room has been open for six hours. It closes then.`

export const strip = {
  title: 'Between leaders',
  erased: 'erased at the end',
  you: 'You',
  to: (name: string) => `A word to ${name}`,
  later: (name: string) => `A word to ${name}, for later`,
  nobody: 'A word to the other leader',
  label: 'Note to the other leader',
  send: 'Send',
  presetsTitle: 'Ready words',
  presets: (presenter: string | null): readonly string[] => [
    'The patient?',
    'Stay quiet',
    'Time soon',
    presenter ? `And ${presenter}?` : 'The clinician?',
    presenter ? `I’m watching ${presenter}` : 'I’m watching',
    'Slow down',
    'Yours',
  ],
  off: 'Notes are switched off. You can switch them on under Room.',
} as const

export const prompts = {
  previous: 'Previous card',
  next: 'Next card',
  choose: 'All cards',
} as const
