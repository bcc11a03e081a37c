import { describe, expect, it } from 'vitest'
import { moveCommand, moveLabel } from '../../../client/room/desk/moveWords.ts'
import type { Company } from '../../../client/room/people.ts'
import { decide } from '../../../shared/session/decide.ts'
import { presetAgenda } from '../../../shared/session/presets.ts'
import { presenterSeat } from '../../browser/fixtures/galleryPeople.ts'
import { Story } from '../../browser/fixtures/galleryScenes.ts'
import { companyOf, NOW, storyOf } from './rooms.ts'

const ANA = presenterSeat(9)
/** The move that the server offers the leader, with its words. */
function moveIn(room: Company) {
  const move = room.view.desk?.moves.primary ?? null
  return move && { ...move, label: moveLabel(room, move), command: moveCommand(move) }
}

const labelIn = (scene: string) => moveIn(companyOf(storyOf(scene), 0))?.label
const wordIn = (room: Company) => room.view.desk?.moves.word ?? null

describe('the one primary move', () => {
  it('says where it leads, phase by phase', () => {
    expect(
      Object.fromEntries(
        [
          'arriving',
          'opening',
          'case-call',
          'presentation',
          'questions',
          'sitting-back',
          'group-work',
          'returns',
          'closing',
          'landing',
          'debrief',
        ].map((scene) => [scene, labelIn(scene)]),
      ),
    ).toEqual({
      arriving: 'Begin',
      opening: 'On to the case call',
      'case-call': 'Who presents?',
      presentation: 'On to questions',
      questions: 'Ana sits back',
      'sitting-back': 'Begin group work',
      'group-work': 'Bring Ana back',
      returns: 'On to closing',
      closing: 'Let it land softly',
      landing: 'Leaders among themselves',
      debrief: 'End the room',
    })
  })

  it('is never refused by the session, in any agenda, from beginning to end', () => {
    for (const preset of [
      'sixty',
      'two-cases',
      'no-push-back',
      'association',
      'prismatic',
    ] as const) {
      const story = new Story(9, NOW)
      story.session = { ...story.session, agenda: presetAgenda(preset) }
      for (let step = 0; step < 60; step++) {
        const move = moveIn(companyOf(story, 0))
        if (!move || move.kind === 'end') break
        const command = move.command ?? ({ type: 'choose-presenter', seat: ANA } as const)
        const actor = { kind: 'seat', seat: 0, role: 'leader' } as const
        const decision = decide(story.session, command, actor, story.now)
        expect(decision.ok, `${preset}: ${move.label}`).toBe(true)
        if (decision.ok) story.session = decision.session
      }
      const last = moveIn(companyOf(story, 0))
      expect(last?.kind, preset).toBe('end')
    }
  })

  it('goes on without a presenter who is gone', () => {
    const story = storyOf('group-work')
    story.session = {
      ...story.session,
      agenda: {
        ...story.session.agenda,
        phases: story.session.agenda.phases.filter(({ kind }) => kind !== 'presenter-returns'),
      },
    }
    expect(moveIn(companyOf(story, 0))?.label).toBe('Bring Ana back')
    story.tell({ type: 'seat-lost', seat: ANA })
    const move = moveIn(companyOf(story, 0))
    expect(move).toMatchObject({
      label: 'Go on without Ana',
      command: { type: 'release-presenter' },
    })
  })

  it('offers a word with the presenter only where it can be chosen', () => {
    expect(wordIn(companyOf(storyOf('group-work'), 0))).toBeNull()
    const landing = storyOf('landing')
    const index = wordIn(companyOf(landing, 0))
    expect(landing.session.agenda.phases[index ?? -1]?.kind).toBe('word-with-leaders')
    landing.tell({ type: 'seat-lost', seat: ANA })
    expect(wordIn(companyOf(landing, 0))).toBeNull()
  })
})
