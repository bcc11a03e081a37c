/** What the desk's main button says for the move that the server offers, and the command it sends. Pure. */
import type { Command } from '../../../shared/session/command.ts'
import type { PrimaryMove } from '../../../shared/session/moves.ts'
import { move as text } from '../../text/deskPhases.ts'
import { type Company, nameOf } from '../people.ts'

export function moveLabel(room: Company, move: PrimaryMove): string {
  const { presenter } = room.view
  const name = presenter ? nameOf(room, presenter.seat) : ''
  switch (move.kind) {
    case 'begin':
      return text.begin
    case 'choose-presenter':
      return text.choose
    case 'bring-back':
      return text.bringBack(name)
    case 'release':
      return move.why === 'left' ? text.releaseLeft : text.releaseGone(name)
    case 'end':
      return text.end
    case 'next':
      return {
        tells: text.presents(name),
        leaves: text.sitsBack(name),
        returns: text.bringBack(name),
        'as-before': text.to(move.to),
      }[move.presenter]
  }
}

/** What it asks for; null where the leader is asked something first. */
export function moveCommand(move: PrimaryMove): Command | null {
  switch (move.kind) {
    case 'begin':
      return { type: 'begin' }
    case 'next':
      return { type: 'next-phase' }
    case 'bring-back':
      return { type: 'bring-back' }
    case 'release':
      return { type: 'release-presenter' }
    case 'choose-presenter':
    case 'end':
      return null
  }
}
