import { describe, expect, it } from 'vitest'
import {
  isEnough,
  mayGiveWay,
  offerCopy,
  offerLate,
  resumesAt,
  startResuming,
} from '../../../shared/session/resume.ts'
import { rightsOf, standingOf } from '../../../shared/session/rights.ts'
import type { Active, Resuming, Session } from '../../../shared/session/session.ts'
import {
  ANA,
  ask,
  BEN,
  CARO,
  CO_LEADER,
  DAN,
  fullRoom,
  LEADER,
  phaseOf,
  refusal,
  roomIn,
  START,
  tell,
} from './people.ts'

const NOW = START + 1_000_000
const EVERYBODY = [LEADER, CO_LEADER, ANA, BEN, CARO, DAN]

const copyOf = (session: Session): Active => {
  if (session.at !== 'arriving' && session.at !== 'running') throw new Error('never copied')
  return session
}
const offered = (copy: Active, seats: readonly number[], now = NOW): Resuming => {
  const [first = LEADER, ...others] = seats
  return others.reduce(
    (session, seat) => offerCopy(session, copy, seat, now),
    startResuming(copy, first, now),
  )
}

describe('after a crash', () => {
  const work = copyOf(roomIn('group-work'))

  it('nobody is heard, and nobody is obeyed, until enough copies are in', () => {
    const session = offered(work, [LEADER, BEN])
    for (const seat of EVERYBODY) {
      expect(rightsOf(session, seat)).toMatchObject({ microphone: false, camera: false })
    }
    expect(refusal(session, LEADER, { type: 'next-phase' })).toBe('resuming')
    expect(isEnough(session, NOW)).toBe(false)
    expect(isEnough(offered(work, EVERYBODY), NOW)).toBe(true)
  })

  it('waits 2 s after a leader’s copy or those of half the seats, and 5 s in all', () => {
    expect(resumesAt(offered(work, [LEADER]))).toBe(NOW + 2_000)
    expect(resumesAt(offered(work, [BEN, CARO]))).toBe(NOW + 5_000)
    expect(resumesAt(offered(work, [BEN, CARO, DAN]))).toBe(NOW + 2_000)
    const late = offerCopy(offered(work, [BEN]), work, LEADER, NOW + 4_000)
    expect(resumesAt(late)).toBe(NOW + 5_000)
    expect(isEnough(late, NOW + 4_999)).toBe(false)
    expect(isEnough(late, NOW + 5_000)).toBe(true)
  })

  it('goes on in the same phase with the same chairs, presenter and rights', () => {
    const session = tell(offered(work, EVERYBODY), { type: 'resumed' }, NOW)
    expect(phaseOf(session)).toBe('group-work')
    expect(session.version).toBeGreaterThan(work.version)
    expect(session).toMatchObject({ ring: work.ring, presenter: work.presenter, leading: LEADER })
    for (const seat of EVERYBODY) {
      expect(rightsOf(session, seat)).toEqual(rightsOf(work, seat))
    }
    const back = ask(session, LEADER, { type: 'bring-back' })
    expect(rightsOf(back, ANA).microphone).toBe(true)
  })

  it('takes the highest version, in whatever order the copies come', () => {
    const older = copyOf(roomIn('clarifying-questions'))
    const newer = work
    for (const session of [
      offerCopy(startResuming(older, ANA, NOW), newer, BEN, NOW),
      offerCopy(startResuming(newer, BEN, NOW), older, ANA, NOW),
    ]) {
      expect(session.from).toBe(newer.version)
      expect(phaseOf(tell(session, { type: 'resumed' }, NOW))).toBe('group-work')
    }
  })

  it('is not misled by changes of its own while it waits', () => {
    let session = startResuming(copyOf(roomIn('presentation')), BEN, NOW)
    for (const seat of [CARO, DAN, LEADER, CO_LEADER]) {
      const next = tell(session, { type: 'seat-returned', seat }, NOW)
      if (next.at !== 'resuming') throw new Error('not resuming')
      session = next
    }
    const higher = copyOf(roomIn('clarifying-questions'))
    expect(session.version).toBeGreaterThan(higher.version)
    const replaced = offerCopy(session, higher, LEADER, NOW)
    expect(replaced.version).toBeGreaterThan(session.version)
    expect(phaseOf(replaced.then)).toBe('clarifying-questions')
  })

  it('gives a presenter who comes first with a copy from before sitting back no microphone', () => {
    const telling = copyOf(roomIn('presentation'))
    expect(rightsOf(telling, ANA).microphone).toBe(true)
    const alone = tell(startResuming(telling, ANA, NOW), { type: 'resumed' }, NOW + 5_000)
    expect(rightsOf(alone, ANA).microphone).toBe(false)
    const later = offerLate(copyOf(alone), work, LEADER, NOW + 6_000)
    if (!later) throw new Error('not taken')
    expect(phaseOf(later)).toBe('group-work')
    expect(rightsOf(later, ANA).microphone).toBe(false)
    expect(standingOf(later, ANA)).toBe('sitting-back')
    expect(later.version).toBeGreaterThan(alone.version)
  })

  it('starts closed whoever presents in any copy, and whoever has not offered one', () => {
    const released = copyOf(ask(work, LEADER, { type: 'release-presenter' }))
    const mixed = offerCopy(offered(released, [LEADER, BEN]), work, CARO, NOW)
    let session = tell(mixed, { type: 'resumed' }, NOW + 2_000)
    for (const seat of [ANA, DAN, CO_LEADER]) {
      session = tell(session, { type: 'seat-returned', seat }, NOW + 3_000)
      expect(rightsOf(session, seat)).toMatchObject({ microphone: false, camera: true })
    }
    expect(rightsOf(session, BEN).microphone).toBe(true)
    expect(refusal(session, ANA, { type: 'allow-microphone', seat: ANA })).toBe('leaders-only')
    const allowed = ask(session, LEADER, { type: 'allow-microphone', seat: ANA })
    expect(rightsOf(allowed, ANA).microphone).toBe(true)
  })

  it('refuses a late copy of a lower version, of another room, or once a leader has acted', () => {
    const session = copyOf(tell(offered(work, EVERYBODY), { type: 'resumed' }, NOW))
    expect(offerLate(session, work, BEN, NOW)).toBe(null)
    const higher = copyOf(
      ask(ask(work, LEADER, { type: 'pause', on: true }), BEN, { type: 'curtain', on: true }),
    )
    expect(offerLate(session, { ...higher, incarnation: 'other' }, BEN, NOW)).toBe(null)
    expect(offerLate(session, higher, BEN, NOW)).toMatchObject({ pausedSince: START })
    const acted = copyOf(ask(session, CO_LEADER, { type: 'more-minutes', minutes: 1 }))
    expect(offerLate(acted, higher, BEN, NOW)).toBe(null)
    const member = copyOf(ask(session, BEN, { type: 'signal', kind: 'need-moment' }))
    expect(offerLate(member, higher, BEN, NOW)).not.toBe(null)
  })

  it('takes no copy of its own making: who drops afterwards brings nothing back to how it was', () => {
    const resumed = copyOf(tell(offered(work, EVERYBODY), { type: 'resumed' }, NOW))
    const lost = tell(resumed, { type: 'seat-lost', seat: LEADER }, NOW)
    const led = copyOf(tell(lost, { type: 'seat-returned', seat: LEADER }, NOW))
    expect(led).toMatchObject({ leading: CO_LEADER, resumed: { untouched: true } })
    expect(offerLate(led, resumed, LEADER, NOW)).toBe(null)
  })

  it('takes nobody for whoever had their chair before or after them', () => {
    const early = copyOf(fullRoom())
    const later = copyOf(
      tell(tell(early, { type: 'seat-left', seat: ANA }), { type: 'seat-taken', seat: ANA }),
    )
    const chairIn = (session: Session) => session.seats.find(({ id }) => id === ANA)
    // First who had the chair then, with the copy of then; the copy of now has somebody else in it.
    const before = offerCopy(startResuming(early, ANA, NOW), later, LEADER, NOW)
    expect(chairIn(before.then)?.presence).toBe('lost')
    expect(before.offered).toEqual([LEADER])
    const after = offerCopy(startResuming(later, LEADER, NOW), early, ANA, NOW)
    expect(chairIn(after.then)?.presence).toBe('lost')
    expect(after.offered).toEqual([LEADER])
    const gone = copyOf(tell(startResuming(early, ANA, NOW), { type: 'resumed' }, NOW))
    const late = offerLate(gone, later, LEADER, NOW)
    expect(late && chairIn(late)?.presence).toBe('lost')
  })

  it('goes by what leaders did, however often members have changed an older state', () => {
    const moved = copyOf(ask(work, LEADER, { type: 'more-minutes', minutes: 1 }))
    const pumped = [true, false, true, false].reduce<Session>(
      (session, on) => ask(session, BEN, { type: 'curtain', on }),
      work,
    )
    expect(pumped.version).toBeGreaterThan(moved.version)
    const session = offerCopy(startResuming(copyOf(pumped), BEN, NOW), moved, LEADER, NOW)
    expect(session.then).toMatchObject({ extraMinutes: 1, acts: moved.acts })
    const gone = copyOf(tell(startResuming(copyOf(pumped), BEN, NOW), { type: 'resumed' }, NOW))
    expect(offerLate(gone, moved, LEADER, NOW)).toMatchObject({ extraMinutes: 1 })
    const other = offerCopy(startResuming(moved, LEADER, NOW), copyOf(pumped), BEN, NOW)
    expect(other.then).toMatchObject({ extraMinutes: 1 })
  })

  it('lets an earlier incarnation back only into a room that no leader has moved', () => {
    expect(mayGiveWay(fullRoom())).toBe(true)
    expect(mayGiveWay(roomIn('opening'))).toBe(false)
  })

  it('ends when everybody stays away', () => {
    expect(tell(offered(work, [BEN]), { type: 'room-empty' }, NOW)).toMatchObject({
      at: 'ended',
      why: 'empty',
    })
  })
})
