/** Who comes and goes, as it is said once to screen readers, and what is not said to anybody. */
import { describe, expect, it } from 'vitest'
import { changes } from '../../../client/room/announce/changes.ts'
import { notices } from '../../../client/text/en/notices.ts'
import { seatedView, type ViewExtras } from '../../../shared/seatedView.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import type { Session } from '../../../shared/session/session.ts'
import { BEN, CARO, fullRoom, OBSERVER, roomIn, START, tell } from '../session/people.ts'
import { NO_EXTRAS } from '../session/viewExtras.ts'

const names = new Map<SeatId, string>([
  [BEN, 'Ben'],
  [OBSERVER, 'Olga'],
])

/** What Caro hears said about the step from one state to the next. */
const said = (before: Session, after: Session, now: Partial<ViewExtras> = {}): readonly string[] =>
  changes(
    { view: seatedView(before, CARO, NO_EXTRAS, START), names },
    { view: seatedView(after, CARO, { ...NO_EXTRAS, ...now }, START), names },
  )

describe('who comes and goes', () => {
  const work = roomIn('group-work')

  it('is named when it is an observer, once', () => {
    const watched = tell(work, { type: 'seat-taken', seat: OBSERVER })
    expect(said(work, watched)).toEqual([notices.observers(['Olga'])])
    expect(said(watched, watched)).toEqual([])
  })

  it('is somebody while people arrive, and one quiet mark later', () => {
    const room = tell(fullRoom(), { type: 'seat-left', seat: BEN })
    expect(said(room, tell(room, { type: 'seat-taken', seat: BEN }))).toEqual([notices.late])
    const left = tell(work, { type: 'seat-left', seat: BEN })
    const late = tell(left, { type: 'seat-taken', seat: BEN })
    expect(said(left, late, { latecomers: 1 })).toEqual([notices.late])
  })

  it('is not said of a removal, or of a way back to the door', () => {
    expect(said(work, tell(work, { type: 'seat-removed', seat: BEN, bar: null }))).toEqual([])
    const left = tell(work, { type: 'seat-left', seat: BEN })
    expect(said(left, tell(left, { type: 'seat-taken', seat: BEN }))).toEqual([])
  })
})
