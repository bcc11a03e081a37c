/** Everything that is true of a private signal to the leaders, a row each. To add a signal is to add a row. */
import { kindsOf } from '../tables.ts'
import type { PhaseKind } from './phaseTable.ts'

interface SignalFacts {
  /**
   * Who may send it: the presenter by the window, whose newest word stands for all; whoever sits in the circle; anybody with a
   * chair; or nobody, because it follows from what a person did and stands as long as that does.
   */
  readonly by: 'window' | 'circle' | 'anybody' | 'nobody'
  /** The one phase in which it is of use; null when it is in any. */
  readonly phase: PhaseKind | null
  /** How it stands on the desk: a pause above everything, a word in the order it came, a fact quietly. */
  readonly weight: 'pause' | 'word' | 'fact'
}

export const SIGNALS = {
  'need-pause': { by: 'window', phase: null, weight: 'pause' },
  'all-right': { by: 'window', phase: null, weight: 'word' },
  'come-back': { by: 'window', phase: null, weight: 'word' },
  'might-have-case': { by: 'circle', phase: 'case-call', weight: 'word' },
  'need-moment': { by: 'anybody', phase: null, weight: 'pause' },
  'technical-help': { by: 'anybody', phase: null, weight: 'word' },
  'step-out': { by: 'nobody', phase: null, weight: 'fact' },
  'someone-came-in': { by: 'nobody', phase: null, weight: 'fact' },
} as const satisfies Readonly<Record<string, SignalFacts>>

export type SignalKind = keyof typeof SIGNALS

export const SIGNAL_KINDS: readonly SignalKind[] = kindsOf(SIGNALS)

/** The facts of a signal, whichever it is. */
export const signalFacts = (kind: SignalKind): SignalFacts => SIGNALS[kind]

/** Signals that a person sends. */
export type SentSignal = {
  [K in SignalKind]: (typeof SIGNALS)[K]['by'] extends 'nobody' ? never : K
}[SignalKind]

const isSent = (kind: SignalKind): kind is SentSignal => SIGNALS[kind].by !== 'nobody'

export const SENT_SIGNALS: readonly SentSignal[] = SIGNAL_KINDS.filter(isSent)

/** Signals from the window seat. */
export type WindowSignal = {
  [K in SignalKind]: (typeof SIGNALS)[K]['by'] extends 'window' ? K : never
}[SignalKind]

export const isWindowSignal = (kind: SignalKind): kind is WindowSignal =>
  SIGNALS[kind].by === 'window'

/** Signals that are told from a chair in the circle or outside it. */
export type ToldSignal = Exclude<SentSignal, WindowSignal>

export const isToldSignal = (kind: SentSignal): kind is ToldSignal => !isWindowSignal(kind)
