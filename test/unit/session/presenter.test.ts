import { describe, expect, it } from 'vitest'
import { freeChair } from '../../../shared/session/chairs.ts'
import { presetAgenda } from '../../../shared/session/presets.ts'
import { rightsOf, standingOf } from '../../../shared/session/rights.ts'
import {
  ANA,
  ask,
  BEN,
  CO_LEADER,
  fullRoom,
  indexOf,
  LEADER,
  OBSERVER,
  refusal,
  roomIn,
  tell,
} from './people.ts'

describe('choosing the presenter', () => {
  const call = ask(ask(fullRoom(), LEADER, { type: 'begin' }), LEADER, { type: 'next-phase' })

  it('is for a leader, one at a time, of those here', () => {
    expect(refusal(call, BEN, { type: 'choose-presenter', seat: BEN })).toBe('leaders-only')
    const chosen = ask(call, LEADER, { type: 'choose-presenter', seat: ANA })
    expect(refusal(chosen, LEADER, { type: 'choose-presenter', seat: BEN })).toBe(
      'presenter-chosen-already',
    )
    const lost = tell(call, { type: 'seat-lost', seat: BEN })
    expect(refusal(lost, LEADER, { type: 'choose-presenter', seat: BEN })).toBe('seat-not-here')
    const watched = tell(call, { type: 'seat-taken', seat: OBSERVER })
    expect(refusal(watched, LEADER, { type: 'choose-presenter', seat: OBSERVER })).toBe(
      'not-allowed',
    )
  })

  it('seats one who is chosen during Group work at the window at once', () => {
    const released = ask(roomIn('group-work'), LEADER, { type: 'release-presenter' })
    const again = ask(released, LEADER, { type: 'choose-presenter', seat: ANA })
    expect(standingOf(again, ANA)).toBe('sitting-back')
  })

  it('takes one who is chosen to sit back out of the round that is on', () => {
    const released = ask(roomIn('group-work'), LEADER, { type: 'release-presenter' })
    const round = ask(released, LEADER, { type: 'open-round', kind: 'association' })
    const turn = round.at === 'running' ? round.round?.order[0] : undefined
    if (turn === undefined) throw new Error('nobody has a turn')
    const chosen = ask(round, LEADER, { type: 'choose-presenter', seat: turn })
    expect(standingOf(chosen, turn)).toBe('sitting-back')
    expect(refusal(chosen, turn, { type: 'round-done', passed: true })).toBe('not-your-turn')
  })
})

describe('sitting back', () => {
  it('begins with its phase, or with Group work when that is gone to directly', () => {
    expect(roomIn('sitting-back').presenter?.sittingBack).toBe(true)
    const telling = roomIn('presentation')
    const phase = indexOf(telling, 'group-work')
    const work = ask(telling, LEADER, { type: 'go-to-phase', phase })
    expect(work.presenter?.sittingBack).toBe(true)
    const free = roomIn('group-work', presetAgenda('no-push-back'))
    expect(rightsOf(free, ANA).microphone).toBe(true)
  })

  it('is not cleared by back, skip, go to or a pause', () => {
    const work = roomIn('group-work')
    const moved = [
      ask(work, LEADER, { type: 'previous-phase' }),
      ask(ask(work, LEADER, { type: 'previous-phase' }), LEADER, { type: 'skip-phase' }),
      ...work.agenda.phases.flatMap((phase, at) =>
        ['closing', 'soft-landing', 'word-with-leaders', 'leaders-debrief', 'group-work'].includes(
          phase.kind,
        )
          ? []
          : [ask(work, LEADER, { type: 'go-to-phase', phase: at })],
      ),
      ask(work, LEADER, { type: 'pause', on: true }),
    ]
    for (const session of moved) expect(rightsOf(session, ANA).microphone).toBe(false)
  })

  it('ends with the move to Presenter returns, by bringing back, and by release', () => {
    const work = roomIn('group-work')
    for (const type of ['next-phase', 'bring-back', 'release-presenter'] as const) {
      expect(refusal(work, BEN, { type })).toBe('leaders-only')
      expect(refusal(work, ANA, { type })).toBe('leaders-only')
      expect(rightsOf(ask(work, CO_LEADER, { type }), ANA).microphone).toBe(true)
    }
  })

  it('lets the presenter speak at the presenter statement and sit back again after it', () => {
    const agenda = presetAgenda('association')
    expect(rightsOf(roomIn('association-round', agenda), ANA).microphone).toBe(false)
    expect(rightsOf(roomIn('presenter-statement', agenda), ANA).microphone).toBe(true)
    expect(rightsOf(roomIn('group-work', agenda), ANA).microphone).toBe(false)
  })

  it('refuses Closing and what follows until then', () => {
    const work = roomIn('group-work')
    for (const kind of ['closing', 'soft-landing', 'leaders-debrief'] as const) {
      const phase = indexOf(work, kind)
      expect(refusal(work, LEADER, { type: 'go-to-phase', phase })).toBe('presenter-still-back')
    }
    expect(refusal(work, LEADER, { type: 'skip-phase' })).toBe('presenter-still-back')
    expect(refusal(work, LEADER, { type: 'end-room' })).toBe('accepted')
  })

  it('holds through a lost line, a return, another way in, and leaving for good', () => {
    const work = roomIn('group-work')
    const lost = tell(work, { type: 'seat-lost', seat: ANA })
    expect(lost).toMatchObject({ holds: 'presenter-lost' })
    const back = tell(lost, { type: 'seat-returned', seat: ANA })
    const moved = tell(lost, { type: 'seat-taken', seat: ANA })
    const again = tell(tell(work, { type: 'seat-left', seat: ANA }), {
      type: 'seat-taken',
      seat: ANA,
    })
    for (const session of [back, moved, again]) {
      expect(rightsOf(session, ANA)).toMatchObject({ microphone: false, hears: true })
      expect(session).toMatchObject({ holds: 'no' })
    }
  })

  it('keeps a gone presenter’s chair from newcomers until a leader releases', () => {
    const gone = tell(roomIn('group-work'), { type: 'seat-left', seat: ANA })
    if (gone.at !== 'running') throw new Error('not running')
    expect(freeChair(gone, 'member')).toBe(null)
    const released = ask(gone, LEADER, { type: 'release-presenter' })
    if (released.at !== 'running') throw new Error('not running')
    expect(freeChair(released, 'member')).toBe(ANA)
    expect(released.holds).toBe('no')
  })
})
