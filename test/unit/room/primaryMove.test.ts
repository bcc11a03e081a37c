import { describe, expect, it } from 'vitest'
import { primaryMove, wordWithLeaders } from '../../../client/room/desk/primaryMove.ts'
import { decide } from '../../../shared/session/decide.ts'
import { presetAgenda } from '../../../shared/session/presets.ts'
import { presenterSeat } from '../../browser/fixtures/galleryPeople.ts'
import { Story } from '../../browser/fixtures/galleryScenes.ts'
import { companyOf, NOW, storyOf } from './rooms.ts'

const ANA = presenterSeat(9)
const labelIn = (scene: string) => primaryMove(companyOf(storyOf(scene), 0))?.label

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
        const move = primaryMove(companyOf(story, 0))
        if (!move || move.kind === 'end') break
        const command =
          move.kind === 'command'
            ? move.command
            : ({ type: 'choose-presenter', seat: ANA } as const)
        const actor = { kind: 'seat', seat: 0, role: 'leader' } as const
        const decision = decide(story.session, command, actor, story.now)
        expect(decision.ok, `${preset}: ${move.label}`).toBe(true)
        if (decision.ok) story.session = decision.session
      }
      const last = primaryMove(companyOf(story, 0))
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
    expect(primaryMove(companyOf(story, 0))?.label).toBe('Bring Ana back')
    story.tell({ type: 'seat-lost', seat: ANA })
    const move = primaryMove(companyOf(story, 0))
    expect(move).toEqual({
      kind: 'command',
      label: 'Go on without Ana',
      command: { type: 'release-presenter' },
    })
  })

  it('offers a word with the presenter only where it can be chosen', () => {
    expect(wordWithLeaders(companyOf(storyOf('group-work'), 0).view)).toBeNull()
    const landing = storyOf('landing')
    const index = wordWithLeaders(companyOf(landing, 0).view)
    expect(landing.session.agenda.phases[index ?? -1]?.kind).toBe('word-with-leaders')
    landing.tell({ type: 'seat-lost', seat: ANA })
    expect(wordWithLeaders(companyOf(landing, 0).view)).toBeNull()
  })
})
