/** The sign of each private signal, wherever it stands. */
import type { LucideIcon } from 'lucide-react'
import { Check, CircleHelp, CirclePause, DoorOpen, Lightbulb, Timer, Undo2 } from 'lucide-react'
import type { SignalKind } from '../../../shared/session/signalTable.ts'

export const SIGNAL_ICONS: Readonly<Record<SignalKind, LucideIcon>> = {
  'need-pause': CirclePause,
  'all-right': Check,
  'come-back': Undo2,
  'might-have-case': Lightbulb,
  'need-moment': Timer,
  'step-out': DoorOpen,
  'technical-help': CircleHelp,
  'someone-came-in': DoorOpen,
}
