/** The desk's one primary move: what it says and what it asks for, by the phase and by who presents. Pure. */
import type { SeatedView } from '../../../shared/pageView.ts'
import type { Phase } from '../../../shared/session/agenda.ts'
import type { Command } from '../../../shared/session/command.ts'
import {
  isOnlyByChoice,
  isPartingPhase,
  isReturnPhase,
  isSittingBackPhase,
} from '../../../shared/session/phaseKinds.ts'
import { isLeading } from '../../../shared/session/seat.ts'
import { move as text } from '../../text/en/roomDesk.ts'
import { type Company, isFree, isHere, nameOf } from '../people.ts'

export type PrimaryMove =
  | { readonly kind: 'command'; readonly label: string; readonly command: Command }
  /** Nobody presents yet: the leader picks a chair first. */
  | { readonly kind: 'choose-presenter'; readonly label: string }
  /** The last phase: asks once before it ends the room. */
  | { readonly kind: 'end'; readonly label: string }

const next = (label: string): PrimaryMove => ({
  kind: 'command',
  label,
  command: { type: 'next-phase' },
})

/** The phase that moving on leads to; what is chosen only on purpose is passed over. */
export function followingPhase({ agenda, moment }: SeatedView): Phase | null {
  if (moment.at !== 'running') return null
  return agenda.phases.slice(moment.index + 1).find(({ kind }) => !isOnlyByChoice(kind)) ?? null
}

/** Whether the session refuses to go there while someone sits back. */
function notWhileBack({ desk }: SeatedView, phase: Phase): boolean {
  return isPartingPhase(phase.kind) || (phase.case === 2 && (desk?.cases ?? 0) < 2)
}

/** Null while there is nothing to move: resuming. */
export function primaryMove(room: Company): PrimaryMove | null {
  const { view } = room
  const { moment, presenter, agenda } = view
  if (moment.at === 'resuming') return null
  if (moment.at === 'arriving') {
    return { kind: 'command', label: text.begin, command: { type: 'begin' } }
  }
  const following = followingPhase(view)
  if (!following) return { kind: 'end', label: text.end }
  if (presenter && isFree(view, presenter.seat) && moment.holds === 'presenter-lost') {
    return {
      kind: 'command',
      label: text.releaseLeft,
      command: { type: 'release-presenter' },
    }
  }
  const name = presenter ? nameOf(room, presenter.seat) : null
  if (presenter?.sittingBack && name) {
    if (isReturnPhase(following.kind)) return next(text.bringBack(name))
    if (notWhileBack(view, following)) {
      return isHere(view, presenter.seat)
        ? { kind: 'command', label: text.bringBack(name), command: { type: 'bring-back' } }
        : {
            kind: 'command',
            label: text.releaseGone(name),
            command: { type: 'release-presenter' },
          }
    }
    return next(text.to(following.kind))
  }
  if (following.kind === 'presentation') {
    return name ? next(text.presents(name)) : { kind: 'choose-presenter', label: text.choose }
  }
  if (name && isSittingBackPhase(agenda, following.kind)) return next(text.sitsBack(name))
  return next(text.to(following.kind))
}

/** After closing, the presenter may stay for a word with the leaders: the index of that phase, when it can be chosen now. */
export function wordWithLeaders({ agenda, moment, presenter, chairs }: SeatedView): number | null {
  if (moment.at !== 'running' || !presenter) return null
  if (moment.phase !== 'closing' && moment.phase !== 'soft-landing') return null
  const chair = chairs.find((c) => c.seat === presenter.seat)
  if (chair?.presence !== 'here' || isLeading(chair.role)) return null
  const index = agenda.phases.findIndex(({ kind }) => kind === 'word-with-leaders')
  return index < 0 ? null : index
}
