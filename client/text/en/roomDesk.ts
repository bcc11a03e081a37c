/** The leaders' desk: what only leaders read. Its door, phases, signals and panels have files of their own. */
import { byCount } from './grammar.ts'

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
