/** Presentation and Presenter returns begin with the others' microphones closed: no right goes, and nobody is opened by another. */
import { describe, expect, it } from 'vitest'
import { presetAgenda } from '../../../shared/session/presets.ts'
import { rightsOf } from '../../../shared/session/rights.ts'
import { ANA, ask, BEN, LEADER, phaseOf, refusal, roomIn } from './people.ts'

const agenda = { ...presetAgenda('sixty'), beginsClosed: true } as const

describe('the others’ microphones', () => {
  it('are closed when the case is told and when its presenter returns, and never else', () => {
    let session = roomIn('opening', agenda)
    const closed: string[] = []
    while (phaseOf(session) !== 'closing') {
      const next = ask(session, LEADER, { type: 'next-phase' })
      if (next.closings > session.closings) closed.push(`${phaseOf(next)}`)
      session = next
    }
    expect(closed).toEqual(['presentation', 'presenter-returns'])
  })

  it('stay as they are in rooms of earlier links', () => {
    expect(roomIn('closing').closings).toBe(0)
  })

  it('are closed by a leader at any time, and everybody may open their own', () => {
    const work = roomIn('group-work')
    expect(refusal(work, BEN, { type: 'close-others' })).toBe('leaders-only')
    expect(refusal(work, ANA, { type: 'close-others' })).toBe('leaders-only')
    const closed = ask(work, LEADER, { type: 'close-others' })
    expect(closed.closings).toBe(work.closings + 1)
    expect(rightsOf(closed, BEN).microphone).toBe(true)
    expect(rightsOf(closed, ANA).microphone).toBe(false)
  })
})
