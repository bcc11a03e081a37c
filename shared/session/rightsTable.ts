/** The one table: phase × standing → rights, before the state of the moment narrows them (`rights.ts`). To add a phase is to add a row. */
import type { Moment, Standing } from './standing.ts'

export interface Rights {
  /** May be heard. Permission only: the owner's own tap opens the microphone. */
  readonly microphone: boolean
  readonly camera: boolean
  readonly hears: boolean
  readonly sees: boolean
  /** Has a tile in the circle (false: at the window, outside the ring, or at the door). */
  readonly seenInCircle: boolean
  readonly board: 'none' | 'read' | 'write'
  /** Reads and writes the leaders' strip. */
  readonly strip: boolean
  /** May give a feeling word while a words round is open. */
  readonly words: boolean
  /** May command the phases and see the desk. */
  readonly desk: boolean
}

export type Row = Readonly<Record<Standing, Rights>>

export const NOTHING: Rights = {
  microphone: false,
  camera: false,
  hears: false,
  sees: false,
  seenInCircle: false,
  board: 'none',
  strip: false,
  words: false,
  desk: false,
}

const IN_THE_CIRCLE: Rights = {
  ...NOTHING,
  microphone: true,
  camera: true,
  hears: true,
  sees: true,
  seenInCircle: true,
}
const AT_THE_WINDOW: Rights = { ...NOTHING, camera: true, hears: true, sees: true }
const OUTSIDE_THE_RING: Rights = { ...NOTHING, hears: true, sees: true }
const LEADING: Rights = { ...IN_THE_CIRCLE, strip: true, desk: true }
/** Sits in the circle while nothing flows. */
const STILL: Rights = { ...NOTHING, seenInCircle: true }

interface Board {
  readonly group: Rights['board']
  readonly presenter: Rights['board']
}
const NO_BOARD: Board = { group: 'none', presenter: 'none' }
/** The presenter writes nothing while the group works on the case. */
const WRITING: Board = { group: 'write', presenter: 'read' }
const READING: Board = { group: 'read', presenter: 'read' }

/** Everybody together; `words` where a round of feeling words has its place. */
const together = (board: Board, words: boolean): Row => ({
  leader: { ...LEADING, board: board.group, words },
  'co-leader': { ...LEADING, board: board.group, words },
  presenter: { ...IN_THE_CIRCLE, board: board.presenter, words },
  'sitting-back': { ...AT_THE_WINDOW, board: board.presenter },
  member: { ...IN_THE_CIRCLE, board: board.group, words },
  observer: OUTSIDE_THE_RING,
  'at-the-door': NOTHING,
})

const WITH_WORDS = together(NO_BOARD, true)
const TALKING = together(NO_BOARD, false)
const WORKING = together(WRITING, false)
const LOOKING_BACK = together(READING, false)

const nobodyBut = (leaders: Rights, others: Rights, observer: Rights): Row => ({
  leader: leaders,
  'co-leader': leaders,
  presenter: others,
  'sitting-back': others,
  member: others,
  observer,
  'at-the-door': NOTHING,
})

const LEADERS_ALONE = nobodyBut(LEADING, NOTHING, NOTHING)

export const RIGHTS: Readonly<Record<Moment, Row>> = {
  arriving: WITH_WORDS,
  opening: WITH_WORDS,
  'case-call': TALKING,
  presentation: TALKING,
  'clarifying-questions': TALKING,
  'sitting-back': TALKING,
  'association-round': LOOKING_BACK,
  images: WORKING,
  'group-work': WORKING,
  'presenter-statement': LOOKING_BACK,
  'presenter-returns': LOOKING_BACK,
  'process-discussion': LOOKING_BACK,
  closing: WITH_WORDS,
  'soft-landing': WITH_WORDS,
  'word-with-leaders': { ...LEADERS_ALONE, presenter: IN_THE_CIRCLE },
  'leaders-debrief': LEADERS_ALONE,
  resuming: {
    ...nobodyBut({ ...STILL, strip: true, desk: true }, STILL, NOTHING),
    'sitting-back': NOTHING,
  },
  ended: nobodyBut(NOTHING, NOTHING, NOTHING),
}
