/**
 * Every decision about who is at the door, in which chair and by which line: a house and what happens to it → the house after it,
 * what is to be carried out, and the answer. Pure: no I/O, no clock, no chance; `room.ts` carries the effects out.
 */

import * as v from 'valibot'
import type { ErrorCode } from '../../../shared/answer.ts'
import { CommitmentSchema } from '../../../shared/sealing/commitment.ts'
import { higher } from '../../../shared/seriesChange.ts'
import { decide as decideSession } from '../../../shared/session/decide.ts'
import { roleOfSeat } from '../../../shared/session/seat.ts'
import type { LineId } from '../line.ts'
import { answerMove, arrive, knock } from './arrivals.ts'
import { chairOf, farewell, leads, lose, vacate } from './chairs.ts'
import { heardOfEnd } from './copies.ts'
import { atDesk } from './desk.ts'
import { guestOf, turnedAway, withoutGuest } from './door.ts'
import { type Effect, effectsBetween } from './effects.ts'
import { followed } from './follow.ts'
import { type Answer, done, type Happening, type Outcome, refusedIn } from './happening.ts'
import { type House, remembering } from './house.ts'
import { timePassed } from './time.ts'

export interface Decision {
  readonly house: House
  readonly effects: readonly Effect[]
  readonly answer: Answer
}

/** A line is gone: its chair is kept, its place at the door is not. */
function lost(house: House, line: LineId, now: number): House {
  const chair = chairOf(house, line)
  if (chair !== undefined) return lose(house, chair, now)
  const guest = guestOf(house, line)
  return guest === undefined ? house : withoutGuest(house, guest.guest)
}

/** Somebody leaves their chair, or the door. */
function left(house: House, line: LineId, now: number): Outcome {
  const chair = chairOf(house, line)
  const guest = guestOf(house, line)
  const answer: Answer = { kind: 'receipt', line }
  if (chair !== undefined) {
    const parted = vacate(farewell(house, chair, 'left', now), chair, { type: 'seat-left' }, now)
    return typeof parted === 'string' ? refusedIn(house, parted) : { house: parted, answer }
  }
  if (guest === undefined) return refusedIn(house, 'not-seated')
  return { house: turnedAway(house, guest, 'left'), answer }
}

/** A seated person's command: the session decides. */
function asked(
  house: House,
  { line, command }: Extract<Happening, { type: 'asked' }>,
  now: number,
): Outcome {
  const chair = chairOf(house, line)
  if (chair === undefined) return refusedIn(house, 'not-seated')
  const { seat } = chair
  const by = { kind: 'seat', seat, role: roleOfSeat(seat) } as const
  const decision = decideSession(house.session, command, by, now)
  return decision.ok
    ? done({ ...house, session: decision.session })
    : refusedIn(house, decision.code)
}

/** What the leaders' page lays down for receipts: commitments, never the words themselves. */
function laidTexts(
  house: House,
  { line, texts }: Extract<Happening, { type: 'laid-texts' }>,
): Outcome {
  const chair = chairOf(house, line)
  if (chair === undefined) return refusedIn(house, 'not-seated')
  if (!leads(chair)) return refusedIn(house, 'leaders-only')
  const laid = [texts.label ?? [], texts.leaders ?? []].flat()
  return laid.every((text) => v.is(CommitmentSchema, text))
    ? done(remembering(house, { receiptTexts: texts }))
    : refusedIn(house, 'bad-message')
}

function outcomeOf(house: House, happening: Happening, now: number): Outcome {
  switch (happening.type) {
    case 'arrived': {
      const { page, note, offer, sinceStart } = happening
      const plan = { ...house.plan, note: higher(house.plan.note, note) }
      return done(arrive({ ...house, plan }, page, offer, sinceStart, now))
    }
    case 'knocked':
      return knock(house, happening.line, happening.name, now)
    case 'lost':
      return done(lost(house, happening.line, now))
    case 'left':
      return left(house, happening.line, now)
    case 'asked':
      return asked(house, happening, now)
    case 'asked-at-desk': {
      const chair = chairOf(house, happening.line)
      return chair === undefined
        ? refusedIn(house, 'not-seated')
        : atDesk(house, chair, happening.command, now)
    }
    case 'answered-move':
      return answerMove(house, happening.line, happening.yes, now)
    case 'laid-texts':
      return laidTexts(house, happening)
    case 'time':
      return done(timePassed(house, now))
    case 'heard-of-end':
      return done(heardOfEnd(house, happening.over, now))
    case 'sent-on':
      return done({ ...house, sentOn: true })
  }
}

/** Why nothing happens here any more; null while something may. */
function silenceOf({ session, sentOn }: House): ErrorCode | null {
  if (session.at === 'ended') return 'session-ended'
  return sentOn ? 'no-machine' : null
}

/** `now` is epoch ms by the server's clock. A refusal changes nothing. */
export function decide(house: House, happening: Happening, now: number): Decision {
  const silence = silenceOf(house)
  if (silence !== null) return { house, effects: [], answer: { kind: 'no', code: silence } }
  const { house: decided, answer } = outcomeOf(house, happening, now)
  const after = followed(house, decided, now)
  return { house: { ...after, going: [] }, effects: effectsBetween(house, after), answer }
}
