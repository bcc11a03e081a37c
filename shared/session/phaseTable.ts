/**
 * Everything that is true of a kind of phase, a row each. To add a phase is to add a row here and one of rights
 * (`rightsTable.ts`); the compiler and the tests then name what is still missing.
 */
import { kindsByCode, kindsOf } from '../tables.ts'
import type { RoundKind } from './roundKinds.ts'

interface PhaseFacts {
  /** In links: 0–20, written for good and never given again (see `compactAgenda.ts`). */
  readonly code: number
  /** Which part of the session it belongs to. A phase of a case carries the number of its case; the others none. */
  readonly stretch: 'opening' | 'case' | 'process' | 'parting'
  /** Where it stands within its stretch; phases of one place may be in any order. */
  readonly place: number
  /**
   * What it is to the presenter: needed before it begins (`tells`), by the window whenever somebody sits back in this agenda
   * (`away`), by the window in any case (`leaves`), brought back by moving on to it (`returns`), or no change.
   */
  readonly presenter: 'tells' | 'away' | 'leaves' | 'returns' | 'as-before'
  /** The round of turns or of feeling words that has its place here. */
  readonly round: RoundKind | null
  /** Who is still there: entering a phase without the group is its goodbye. */
  readonly company: 'group' | 'presenter-and-leaders' | 'leaders'
  /** What entering it does to the board. */
  readonly board: 'as-before' | 'hidden' | 'wiped'
  /** Counted into the planned length of the session. */
  readonly planned: boolean
  /** Come to by moving on, or only when a leader chooses it by name. */
  readonly reached: 'by-moving-on' | 'by-choice'
}

const usual = {
  presenter: 'as-before',
  round: null,
  company: 'group',
  board: 'as-before',
  planned: true,
  reached: 'by-moving-on',
} as const

const ofCase = { ...usual, stretch: 'case' } as const
const parting = { ...usual, stretch: 'parting', planned: false } as const

export const PHASES = {
  opening: { ...usual, code: 0, stretch: 'opening', place: 0, round: 'arrival' },
  'case-call': { ...ofCase, code: 1, place: 1 },
  presentation: { ...ofCase, code: 2, place: 2, presenter: 'tells' },
  'clarifying-questions': { ...ofCase, code: 3, place: 3 },
  'sitting-back': { ...ofCase, code: 4, place: 4, presenter: 'leaves' },
  'association-round': {
    ...ofCase,
    code: 5,
    place: 5,
    presenter: 'away',
    round: 'association',
  },
  /** Made each for oneself: cards stay with their authors until a leader shows them together. */
  images: {
    ...ofCase,
    code: 6,
    place: 5,
    presenter: 'away',
    round: 'association',
    board: 'hidden',
  },
  'group-work': { ...ofCase, code: 7, place: 5, presenter: 'away', round: 'association' },
  'presenter-statement': { ...ofCase, code: 8, place: 5, presenter: 'returns' },
  'presenter-returns': { ...ofCase, code: 9, place: 6, presenter: 'returns' },
  'process-discussion': { ...usual, code: 10, stretch: 'process', place: 0 },
  closing: {
    ...parting,
    code: 11,
    place: 0,
    round: 'parting',
    board: 'wiped',
    planned: true,
  },
  'soft-landing': { ...parting, code: 12, place: 1, round: 'parting' },
  'word-with-leaders': {
    ...parting,
    code: 13,
    place: 2,
    company: 'presenter-and-leaders',
    reached: 'by-choice',
  },
  'leaders-debrief': { ...parting, code: 14, place: 3, company: 'leaders' },
} as const satisfies Readonly<Record<string, PhaseFacts>>

export type PhaseKind = keyof typeof PHASES

/** Kinds that the group has no part in. */
export type AfterTheGroup = {
  [K in PhaseKind]: (typeof PHASES)[K]['company'] extends 'group' ? never : K
}[PhaseKind]

export const PHASE_KINDS: readonly PhaseKind[] = kindsOf(PHASES)

/** The facts of a kind, whichever it is. */
export const factsOf = (kind: PhaseKind): PhaseFacts => PHASES[kind]

const BY_CODE = kindsByCode(PHASES)

/** The kind that a link's code means, or null. */
export const phaseOfCode = (code: number): PhaseKind | null => BY_CODE.get(code) ?? null
