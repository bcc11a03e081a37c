/** The board's words. */
import type { ErrorCode } from '../../../shared/answer.ts'
import { byCount } from './grammar.ts'

export const board = {
  title: 'The board',
  passing: 'disappears at the end',
  reading: 'closed to writing',
  closedNow: 'The board is closed to writing.',
  hidden: 'hidden until shown',
  /** By the width of the board. */
  placeholder: {
    wide: 'An image, a feeling, a few words',
    usual: 'An image, a few words',
    narrow: 'An image, a word',
    least: 'A word',
  },
  newCard: 'A new card',
  lay: 'Lay down',
  layHidden: 'Keep ready',
  draw: 'Draw',
  cards: 'Cards on the board',
  empty: 'Nothing lies here yet.',
  more: 'more below',
  left: (count: number) => `${count} left`,
  wipe: 'Wipe',
  wipeTitle: 'Wipe the board?',
  wipeSay: 'Every card goes, for everyone, for good.',
  wipeGo: 'Wipe',
  keepIt: 'Keep it',
  close: 'Close',
  closeSays: 'Close the board to writing',
  open: 'Open',
  openSays: 'Open the board to writing',
  putAway: 'Put away',
  putAwaySays: 'Put the board away for everyone',
  show: 'Show together',
  hideFromMe: 'Hide the board from me',
  hiddenFromMe: 'The board is hidden from you.',
  showToMe: 'Show it to me',
  backToCircle: 'Back to the circle',
  undo: 'Undo',
  undoTitle: 'Undo it all the same?',
  undoSay:
    'Somebody else has written in this card since. Taking your step back may take their words with it.',
  undoGo: 'Undo',
  redo: 'Redo',
  unreadable: 'Something on the board could not be read.',
  goneTitle: 'We stop here, without an answer.',
  goneSay: 'The board is dissolving. Nothing on it was kept.',
  nextCase: 'The board is cleared for the next case.',
} as const

export const card = {
  edit: (text: string) => `${text}. Edit this card.`,
  take: (text: string) => `${text}. Take this card in hand.`,
  drawing: 'A drawing',
  signed: (name: string) => `laid by ${name}`,
  field: 'This card',
  done: 'Done',
  remove: 'Remove',
  move: 'Move to…',
  first: 'The first place',
  earlier: 'One place earlier',
  later: 'One place later',
  last: 'The last place',
  lane: (name: string) => `“${name}”`,
  writing: 'someone is writing here',
  writingName: (name: string) => `${name} is writing here`,
  hint: 'Say it another way? This looks like a name or a date.',
  hintNote: 'Checked on your device only.',
} as const

/** What the hint takes the words for, in its first sentence. */
export const hintFor = {
  name: 'Say it another way? This looks like a name.',
  place: 'Say it another way? This looks like a place.',
  date: 'Say it another way? This looks like a date or an age.',
  diagnosis: 'Say it another way? This looks like a diagnosis.',
  contact: 'Say it another way? This looks like an address or a number.',
} as const

/** Spoken to screen readers after a step. */
export const spoken = {
  laid: (text: string) => `Laid down: ${text}.`,
  kept: (text: string) => `Kept ready: ${text}. Only you have it.`,
  moved: (text: string, place: number, of: number) => `${text} is now ${place} of ${of}.`,
  movedTo: (text: string, lane: string, place: number, of: number) =>
    `${text} is now ${place} of ${of} in ${lane}.`,
  removed: (text: string) => `Removed: ${text}.`,
  undone: 'Undone.',
  redone: 'Done again.',
  nothingToUndo: 'There is nothing to undo.',
} as const

export const lanes = {
  usual: ['The patient', 'The clinician', 'Between them', 'In me'],
  label: 'Lanes',
  into: 'Lay into',
  count: (name: string, cards: number) => `${name}, ${byCount(cards, '1 card', `${cards} cards`)}`,
} as const

/** Words that did not reach the board, and why. */
export const kept = {
  label: 'Kept for you',
  note: 'This did not reach the board. Only you have it.',
  putBack: 'Take up again',
  forget: 'Let go',
  drawing: 'Your drawing',
} as const

/** What is on the sheet while the board is closed. */
export const sketchKept = 'The board is closed to writing. Your drawing is kept here.'

export const notLaid = {
  'cards-full': 'The board holds 200 cards. Take one away first. Your words are still here.',
  'drawings-full': 'The board holds no more drawings.',
  'drawing-too-large': 'This drawing has too many lines for a card. Undo a few.',
  'too-long': 'A card holds a few words, no more. Nothing was pasted.',
  'no-links': 'Links do not go on the board. Say what it makes you see.',
} as const

/** Sentences that fit the board better than those for every place. */
export const refusedHere: Partial<Readonly<Record<ErrorCode, string>>> = {
  'board-closed': 'The board is closed to writing. Your words are kept here.',
  'board-hidden': 'Cards are hidden just now. Your words are kept here.',
  'board-gone': 'The board was wiped. Your words are kept here.',
  'board-full': 'The board is full for now. Your words are kept here. Try again in a moment.',
  'too-fast': 'That was a lot at once. Your words are kept here.',
  'frame-old': 'That did not reach the board. Your words are kept here.',
  'epoch-old': 'That did not reach the board. Your words are kept here.',
}

export const unshown = {
  label: 'Only you see these until a leader shows them',
  edit: 'Edit',
  remove: 'Remove',
  leaving: 'Leaving or reloading loses them.',
} as const

export const drawing = {
  title: 'A small drawing',
  sheet: 'Draw here with a finger, a pen, the mouse or the arrow keys',
  keys: 'Arrow keys move, Space draws',
  down: 'Pen down.',
  up: 'Pen up.',
  undo: 'Undo line',
  clear: 'Clear',
  cancel: 'Leave it',
  lay: 'Lay down',
} as const
