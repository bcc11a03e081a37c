import { describe, expect, it } from 'vitest'
import { givenIn } from '../../../shared/session/command.ts'
import { presetAgenda } from '../../../shared/session/presets.ts'
import { rightsOf } from '../../../shared/session/rights.ts'
import {
  ANA,
  answerTo,
  ask,
  BEN,
  CO_LEADER,
  emptyRoom,
  fullRoom,
  indexOf,
  LEADER,
  phaseOf,
  refusal,
  roomIn,
  START,
  tell,
} from './people.ts'

describe('moving through the phases', () => {
  it('goes through the whole agenda by the primary move, past the word with the leaders', () => {
    let session = ask(fullRoom(), LEADER, { type: 'begin' })
    const seen = [phaseOf(session)]
    while (refusal(session, LEADER, { type: 'next-phase' }) === 'accepted') {
      session = ask(session, LEADER, { type: 'next-phase' })
      seen.push(phaseOf(session))
    }
    expect(seen).toEqual([
      'opening',
      'case-call',
      'presentation',
      'clarifying-questions',
      'sitting-back',
      'group-work',
      'presenter-returns',
      'closing',
      'soft-landing',
      'leaders-debrief',
    ])
    expect(refusal(session, LEADER, { type: 'next-phase' })).toBe('no-such-phase')
  })

  it('is refused when the phase it was given in is over, so that no two taps skip one', () => {
    const session = roomIn('opening')
    const at = indexOf(session, 'opening')
    const taps = [
      { type: 'next-phase' },
      { type: 'skip-phase' },
      { type: 'go-to-phase', phase: at + 3 },
      { type: 'more-minutes', minutes: 5 },
    ] as const
    for (const one of taps) {
      for (const other of taps) {
        const first = ask(session, LEADER, givenIn(one, at))
        const said = refusal(first, CO_LEADER, givenIn(other, at))
        expect(said).toBe(phaseOf(first) === 'opening' ? 'accepted' : 'moved-on')
        // Given anew for the phase that is there, it holds.
        const now = first.at === 'running' ? first.phase : null
        expect(refusal(first, CO_LEADER, givenIn({ type: 'next-phase' }, now))).not.toBe('moved-on')
      }
    }
    expect(givenIn({ type: 'curtain', on: true }, at)).toEqual({ type: 'curtain', on: true })
    expect(givenIn(givenIn({ type: 'next-phase' }, 1), 2)).toEqual({ type: 'next-phase', from: 1 })
  })

  it('is for leaders only', () => {
    const session = roomIn('presentation')
    for (const type of ['next-phase', 'previous-phase', 'skip-phase', 'second-case'] as const) {
      expect(refusal(session, ANA, { type })).toBe('leaders-only')
    }
    expect(refusal(session, BEN, { type: 'go-to-phase', phase: 0 })).toBe('leaders-only')
    expect(refusal(emptyRoom(), LEADER, { type: 'begin' })).toBe('not-seated')
    const forged = answerTo(session, BEN, { type: 'next-phase' })
    expect(forged.ok).toBe(false)
  })

  it('begins once, and moves nothing before', () => {
    expect(refusal(fullRoom(), LEADER, { type: 'next-phase' })).toBe('not-running')
    expect(refusal(roomIn('opening'), CO_LEADER, { type: 'begin' })).toBe('already-so')
  })

  it('skips the phase that would come next, and goes back and to any', () => {
    const telling = roomIn('presentation')
    expect(phaseOf(ask(telling, LEADER, { type: 'skip-phase' }))).toBe('sitting-back')
    expect(phaseOf(ask(telling, LEADER, { type: 'previous-phase' }))).toBe('case-call')
    const phase = indexOf(telling, 'group-work')
    expect(phaseOf(ask(telling, LEADER, { type: 'go-to-phase', phase }))).toBe('group-work')
    expect(refusal(telling, LEADER, { type: 'go-to-phase', phase: 40 })).toBe('no-such-phase')
    expect(refusal(roomIn('opening'), LEADER, { type: 'previous-phase' })).toBe('no-such-phase')
  })

  it('keeps time for the leaders: minutes more, and pauses that do not count', () => {
    const at = START + 60_000
    const paused = ask(roomIn('group-work'), LEADER, { type: 'pause', on: true }, at)
    const on = ask(paused, CO_LEADER, { type: 'pause', on: false }, at + 30_000)
    expect(on).toMatchObject({ pausedSince: null, pausedFor: 30_000 })
    expect(refusal(on, LEADER, { type: 'pause', on: false })).toBe('already-so')
    expect(ask(on, LEADER, { type: 'more-minutes', minutes: 5 })).toMatchObject({ extraMinutes: 5 })
  })

  it('opens the word with the leaders by choice, with a presenter who is here and not a leader', () => {
    const landing = roomIn('soft-landing')
    const phase = indexOf(landing, 'word-with-leaders')
    const word = ask(landing, LEADER, { type: 'go-to-phase', phase })
    expect(rightsOf(word, ANA).microphone).toBe(true)
    expect(rightsOf(word, BEN).hears).toBe(false)
    expect(phaseOf(ask(word, LEADER, { type: 'next-phase' }))).toBe('leaders-debrief')
    const gone = tell(landing, { type: 'seat-left', seat: ANA })
    expect(refusal(gone, LEADER, { type: 'go-to-phase', phase })).toBe('seat-not-here')
    const led = roomIn('soft-landing', undefined, LEADER)
    expect(refusal(led, LEADER, { type: 'go-to-phase', phase })).toBe('no-presenter')
  })

  it('wipes the board at Closing, however it is reached, and at a second case', () => {
    const open = ask(roomIn('group-work'), LEADER, { type: 'board-access', access: 'write' })
    const back = ask(open, LEADER, { type: 'bring-back' })
    for (const kind of ['closing', 'soft-landing', 'leaders-debrief'] as const) {
      const phase = indexOf(back, kind)
      const moved = ask(back, LEADER, { type: 'go-to-phase', phase })
      expect(moved.board).toMatchObject({ access: 'off', number: back.board.number + 1 })
    }
    const second = ask(back, LEADER, { type: 'second-case' })
    expect(second.board).toMatchObject({ access: 'off', number: back.board.number + 1 })
    const returns = ask(open, LEADER, { type: 'next-phase' })
    expect(returns.board.number).toBe(open.board.number)
  })
})

describe('a second case', () => {
  it('begins at its own case call, with nobody presenting', () => {
    const first = ask(roomIn('group-work', presetAgenda('two-cases')), LEADER, {
      type: 'bring-back',
    })
    const second = ask(first, LEADER, { type: 'second-case' })
    expect(phaseOf(second)).toBe('case-call')
    expect(second).toMatchObject({ presenter: null, cases: 2 })
    expect(refusal(second, LEADER, { type: 'second-case' })).toBe('no-second-case')
    expect(ask(second, LEADER, { type: 'choose-presenter', seat: BEN }).presenter?.seat).toBe(BEN)
  })

  it('comes in a one-case agenda too, from its case call', () => {
    const second = ask(roomIn('presenter-returns'), LEADER, { type: 'second-case' })
    expect(phaseOf(second)).toBe('case-call')
    expect(second).toMatchObject({ presenter: null, cases: 2 })
  })

  it('is refused while the presenter still sits back, by whatever way, until brought back or released', () => {
    const back = roomIn('group-work', presetAgenda('two-cases'))
    const phase = back.agenda.phases.findIndex((each) => each.case === 2)
    expect(refusal(back, LEADER, { type: 'second-case' })).toBe('presenter-still-back')
    expect(refusal(back, LEADER, { type: 'go-to-phase', phase })).toBe('presenter-still-back')
    expect(refusal(back, LEADER, { type: 'skip-phase' })).toBe('presenter-still-back')
    const released = ask(back, CO_LEADER, { type: 'release-presenter' })
    expect(phaseOf(ask(released, LEADER, { type: 'second-case' }))).toBe('case-call')
  })
})

describe('images', () => {
  const prismatic = presetAgenda('prismatic')

  it('begin with cards hidden until a leader shows them, and stay shown from then on', () => {
    const images = roomIn('images', prismatic)
    expect(images.board.hidden).toBe(true)
    const shown = ask(images, LEADER, { type: 'board-hidden', on: false })
    expect(ask(shown, LEADER, { type: 'next-phase' }).board.hidden).toBe(false)
    expect(roomIn('group-work').board.hidden).toBe(false)
  })

  it('hide nothing where the agenda has no board', () => {
    expect(roomIn('images', { ...prismatic, board: false }).board.hidden).toBe(false)
  })
})
