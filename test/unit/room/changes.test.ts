import { describe, expect, it } from 'vitest'
import { changes } from '../../../client/room/announce/changes.ts'
import { middleState } from '../../../client/room/middle/middleState.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import { LENA, presenterSeat } from '../../browser/fixtures/galleryPeople.ts'
import type { Story } from '../../browser/fixtures/galleryScenes.ts'
import { companyOf, roomOf, storyOf } from './rooms.ts'

const ANA = presenterSeat(9)

function said(scene: string, as: SeatId, step: (story: Story) => void): readonly string[] {
  const story = storyOf(scene)
  const before = companyOf(story, as)
  step(story)
  return changes(before, companyOf(story, as))
}

describe('what is said once when the room changes', () => {
  it('names the phase and what it is about', () => {
    expect(said('group-work', LENA, (s) => s.lead('next-phase'))).toEqual([
      'Presenter returns. Ana is back in the circle. Ana speaks first. Nothing has to be answered.',
    ])
  })

  it('says pauses, silence and who has gone', () => {
    expect(said('group-work', LENA, (s) => s.ask(0, { type: 'pause', on: true }))).toEqual([
      'The group is pausing for a moment.',
    ])
    expect(said('presentation', LENA, (s) => s.tell({ type: 'seat-lost', seat: ANA }))).toEqual([
      'Ana’s line has dropped. We wait.',
    ])
    expect(said('group-work', LENA, (s) => s.tell({ type: 'seat-lost', seat: 0 }))).toEqual([
      'Ruth’s line has dropped. Ioana is leading now.',
    ])
    expect(said('group-work', 1, (s) => s.tell({ type: 'seat-lost', seat: 0 }))).toEqual([
      'Ruth’s line has dropped. You are leading now.',
    ])
  })

  it('tells leaders of private signals, and nobody else', () => {
    const signal = (s: Story) => s.ask(ANA, { type: 'signal', kind: 'need-pause' })
    expect(said('group-work', 0, signal)).toEqual(['Ana needs a pause'])
    expect(said('group-work', LENA, signal)).toEqual([])
  })

  it('tells leaders that an earlier room has come to the door', () => {
    const story = storyOf('group-work')
    const company = companyOf(story, 0)
    const { view } = company
    if (view.desk === null) throw new Error('a leader has a desk')
    const after = { ...company, view: { ...view, desk: { ...view.desk, earlier: true } } }
    expect(changes(company, after)).toEqual([
      'Some at the door were in this room before the restart. Go back to it?',
    ])
    expect(changes(after, after)).toEqual([])
  })

  it('tells leaders once of a link that others have had', () => {
    const company = companyOf(storyOf('group-work'), 0)
    const { view } = company
    if (view.desk === null) throw new Error('a leader has a desk')
    const desk = { ...view.desk, seenLinks: ['member', 'co-leader'] as const }
    const after = { ...company, view: { ...view, desk } }
    expect(changes(company, after).map((said) => said.slice(0, 40))).toEqual([
      'A mail filter has changed the members’ l',
      'A mail filter has changed the co-leader’',
    ])
    expect(changes(after, after)).toEqual([])
  })

  it('says nothing when nothing has changed for this person', () => {
    expect(said('group-work', LENA, (s) => s.ask(0, { type: 'ask-quietly', seat: 2 }))).toEqual([])
  })

  it('tells the owner alone that a microphone was closed', () => {
    const close = (s: Story) => s.ask(0, { type: 'close-microphone', seat: LENA })
    expect(said('group-work', LENA, close)).toHaveLength(1)
    expect(said('group-work', 2, close)).toEqual([])
  })
})

describe('the middle', () => {
  const kind = (scene: string, as: SeatId, board: 'no' | 'open' = 'no') => {
    const { notice, body } = middleState(roomOf(storyOf(scene), as), null, board)
    return [notice?.title ?? null, body.kind]
  }

  it('holds the statement, the board, a round or the words', () => {
    expect(kind('group-work', LENA)).toEqual([null, 'statement'])
    expect(kind('board', LENA, 'open')).toEqual([null, 'board'])
    expect(kind('round', LENA)).toEqual([null, 'round'])
    expect(kind('words', LENA)).toEqual([null, 'words'])
    expect(kind('stepped-out', LENA)).toEqual([null, 'stepped-out'])
  })

  it('puts a notice over all of them', () => {
    expect(kind('board-paused', LENA, 'open')).toEqual([
      'The group is pausing for a moment.',
      'board',
    ])
    expect(kind('silence', LENA)).toEqual(['We are silent together.', 'statement'])
    expect(kind('presenter-lost', LENA)[0]).toBe('Ana’s line has dropped. We wait.')
  })

  it('says to everybody, after two minutes without a leader, that the case is left, and nothing of who sits back', () => {
    const story = storyOf('group-work')
    for (const leader of [0, 1]) story.ask(leader, { type: 'step-out' })
    const notice = (as: SeatId, leaderless: boolean) =>
      middleState(roomOf(story, as), null, 'no', leaderless).notice
    expect(notice(LENA, false)?.title).toBe('No leader is here at present.')
    const group = notice(LENA, true)
    expect(group?.title).toBe('No leader has been here for two minutes.')
    expect(group?.say).toContain('Ana sits by the window and cannot be heard.')
    expect(notice(ANA, true)?.say).toContain('Only a leader can let you speak. Step out')
    story.ask(ANA, { type: 'signal', kind: 'need-pause' })
    expect(notice(LENA, true)).toEqual(group)
    story.ask(0, { type: 'come-back-in' })
    expect(notice(LENA, false)).toBeNull()
  })

  it('speaks to the presenter by the window as to one who listens', () => {
    const { body } = middleState(roomOf(storyOf('group-work'), ANA), null, 'no')
    expect(body.kind === 'statement' && body.said.title).toBe('You are listening.')
  })
})
