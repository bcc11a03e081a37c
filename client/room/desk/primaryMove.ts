/** The desk's one primary move: what it says and what it asks for, by the phase and by who presents. Pure. */
import type { Phase } from '../../../shared/session/agenda.ts'
import type { Command } from '../../../shared/session/command.ts'
import { move as text } from '../../text/en/roomDesk.ts'
import { type Company, isHere, nameOf } from '../people.ts'

export type PrimaryMove =
  | { readonly kind: 'command'; readonly label: string; readonly command: Command }
  /** Nobody presents yet: the leader picks a chair first. */
  | { readonly kind: 'choose-presenter'; readonly label: string }
  /** The last phase: asks once before it ends the room. */
  | { readonly kind: 'end'; readonly label: string }

/** Phases that cannot be entered while someone sits back (the session refuses them with `presenter-still-back`). */
const NOT_WHILE_BACK: ReadonlySet<string> = new Set([
  'case-call',
  'closing',
  'soft-landing',
  'word-with-leaders',
  'leaders-debrief',
])
/** Phases that are about a presenter. */
const NEEDS_PRESENTER: ReadonlySet<string> = new Set(['presentation'])

const next = (label: string): PrimaryMove => ({
  kind: 'command',
  label,
  command: { type: 'next-phase' },
})

/** Null while there is nothing to move: resuming. */
export function primaryMove(room: Company): PrimaryMove | null {
  const { view } = room
  const { moment, presenter, agenda } = view
  if (moment.at === 'resuming') return null
  if (moment.at === 'arriving') {
    return { kind: 'command', label: text.begin, command: { type: 'begin' } }
  }
  const following: Phase | undefined = agenda.phases[moment.index + 1]
  if (!following) return { kind: 'end', label: text.end }
  const name = presenter ? nameOf(room, presenter.seat) : null
  if (presenter?.sittingBack && name) {
    if (!isHere(view, presenter.seat) && NOT_WHILE_BACK.has(following.kind)) {
      return {
        kind: 'command',
        label: text.releaseGone(name),
        command: { type: 'release-presenter' },
      }
    }
    if (following.kind === 'presenter-returns') return next(text.bringBack(name))
    if (NOT_WHILE_BACK.has(following.kind)) {
      return { kind: 'command', label: text.bringBack(name), command: { type: 'bring-back' } }
    }
  }
  if (NEEDS_PRESENTER.has(following.kind)) {
    return name ? next(text.presents(name)) : { kind: 'choose-presenter', label: text.choose }
  }
  if (following.kind === 'sitting-back' && name) return next(text.sitsBack(name))
  return next(text.to(following.kind))
}
