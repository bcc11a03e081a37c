/** A signal is as honest as it is loud, and the desk's clock as old as its view. */
import { describe, expect, it } from 'vitest'
import { stateOf } from '../../../client/room/desk/SeatsPanel.tsx'
import {
  loudOnes,
  mightHaveCase,
  shownSignals,
  sounds,
  unseenCount,
  unseenNotNows,
} from '../../../client/room/desk/shownSignals.ts'
import { cameAt } from '../../../client/room/desk/useServerNow.ts'
import { seenNote } from '../../../client/room/window/PrivateSignals.tsx'
import { presenterSeat } from '../../browser/fixtures/galleryPeople.ts'
import { roomOf, storyOf } from './rooms.ts'

const ANA = presenterSeat(9)

describe('a signal', () => {
  it('that asks for a pause lies above what came after it', () => {
    const story = storyOf('group-work')
    story.ask(ANA, { type: 'signal', kind: 'need-pause' })
    story.after(1)
    story.ask(3, { type: 'signal', kind: 'technical-help' })
    const { desk } = roomOf(story, 0).view
    const kinds = desk && shownSignals(desk, 0).map(({ kind }) => kind)
    expect(kinds?.[0]).toBe('need-pause')
  })

  it('“Not now” counts as unseen until this leader has seen it, and a new question stands anew', () => {
    const story = storyOf('group-work')
    const deskOf = (seat: number) => {
      const { desk } = roomOf(story, seat).view
      if (!desk) throw new Error('no desk')
      return desk
    }
    const asked = () => {
      story.ask(0, { type: 'ask-quietly', seat: ANA })
      const check = roomOf(story, ANA).view.you.check
      if (!check) throw new Error('not asked')
      return check.id
    }
    const check = asked()
    expect(unseenCount(deskOf(0), 0)).toBe(0)
    story.ask(ANA, { type: 'answer-check', check, answer: 'not-now' })
    expect(unseenNotNows(deskOf(0), 0).map(({ id }) => id)).toEqual([check])
    expect([unseenCount(deskOf(0), 0), unseenCount(deskOf(1), 1)]).toEqual([1, 1])
    story.ask(0, { type: 'seen', signal: check })
    expect([unseenCount(deskOf(0), 0), unseenCount(deskOf(1), 1)]).toEqual([0, 1])
    story.ask(ANA, { type: 'answer-check', check: asked(), answer: 'yes' })
    expect(unseenCount(deskOf(1), 1)).toBe(0)
  })

  it('that asks for a pause, and “Not now”, sound on the desk once, what stood there before does not', () => {
    const story = storyOf('group-work')
    const loud = (seat: number) => {
      const { desk } = roomOf(story, seat).view
      return desk ? loudOnes(desk, seat) : []
    }
    const steps: (readonly number[])[] = [loud(0)]
    const step = () => {
      steps.push(loud(0))
      return sounds(steps.at(-2) ?? null, loud(0))
    }
    story.ask(3, { type: 'signal', kind: 'technical-help' })
    expect(step()).toBe(false)
    story.ask(ANA, { type: 'signal', kind: 'need-pause' })
    expect(sounds(null, loud(0))).toBe(false)
    expect(step()).toBe(true)
    expect(step()).toBe(false)
    story.ask(0, { type: 'ask-quietly', seat: ANA })
    const check = roomOf(story, ANA).view.you.check?.id ?? -1
    story.ask(ANA, { type: 'answer-check', check, answer: 'not-now' })
    expect(step()).toBe(true)
    story.ask(0, { type: 'seen', signal: check })
    expect(step()).toBe(false)
    // A leader's own is no news to them.
    story.ask(0, { type: 'signal', kind: 'need-moment' })
    expect(step()).toBe(false)
  })

  it('of a case is marked where the presenter is chosen', () => {
    const story = storyOf('case-call')
    const marked = (seat: number) => {
      const { desk } = roomOf(story, 0).view
      return desk && mightHaveCase(desk, seat)
    }
    expect(marked(3)).toBe(false)
    story.ask(3, { type: 'signal', kind: 'might-have-case' })
    expect([marked(3), marked(4)]).toEqual([true, false])
  })

  it('that nobody has is not said to be with the leaders', () => {
    const story = storyOf('group-work')
    story.ask(ANA, { type: 'signal', kind: 'need-pause' })
    const note = () => {
      const room = roomOf(story, ANA)
      const [signal] = room.view.you.signals
      return signal && seenNote(room, signal)
    }
    expect(note()).toMatch(/^The leaders have it/)
    for (const seat of [0, 1]) story.tell({ type: 'seat-lost', seat })
    expect(note()).toBe('No leader is here. They see it as soon as one comes.')
  })
})

it('the desk’s clock counts from when its view came, not from when the desk was opened', () => {
  const { desk } = roomOf(storyOf('group-work'), 0).view
  if (!desk) throw new Error('no desk')
  expect(cameAt(desk, 1_000)).toBe(1_000)
  expect(cameAt(desk, 61_000)).toBe(1_000)
})

it('leaders read whose microphone is open, of those who may be heard', () => {
  const { view } = roomOf(storyOf('group-work'), 0)
  const of = (seat: number, isOpen: boolean) => {
    const chair = view.chairs.find((each) => each.seat === seat)
    if (!chair) throw new Error('no chair')
    return stateOf(chair, seat === ANA, isOpen)
  }
  expect(of(3, true)).toBe('here, microphone open')
  expect(of(3, false)).toBe('here')
  expect(of(ANA, true)).toBe('here, presenter')
})
