/** What holds for the whole room: silence, sound only, the strip, the lock, the end. */

import { commonOf } from '../everyStage.ts'
import type { Active, Ended, Session } from '../session.ts'
import { answerObserver } from './observers.ts'
import type { Handlers, Step } from './step.ts'

type Switch = 'silence' | 'audioOnly' | 'stripOn' | 'locked'

const turn = (session: Active, which: Switch, on: boolean): Step =>
  session[which] === on ? 'already-so' : { ...session, [which]: on }

/** The room's end. Nothing comes after it. */
export const endedBy = (session: Session, why: Ended['why'], now: number): Ended => ({
  ...commonOf(session),
  at: 'ended',
  version: session.version + 1,
  endedAt: now,
  why,
})

export const roomHandlers = {
  'hold-silence': (session, { on }) => turn(session, 'silence', on),
  'close-others': (session) => ({ ...session, closings: session.closings + 1 }),
  'audio-only': (session, { on }) => turn(session, 'audioOnly', on),
  strip: (session, { on }) => turn(session, 'stripOn', on),
  lock: (session, { on }) => turn(session, 'locked', on),
  'end-room': (session, _command, { now }) => endedBy(session, 'leader', now),
  'answer-observer': (session, { yes }, { seat }) => answerObserver(session, seat, yes),
} satisfies Partial<Handlers>
