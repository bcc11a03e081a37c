import { describe, expect, it } from 'vitest'
import type { MediaSnapshot } from '../../../client/media/roomMedia.ts'
import { alcoveState } from '../../../client/room/alcove/alcoveState.ts'
import {
  captions,
  chairState,
  chairsInRing,
  isPresenting,
} from '../../../client/room/circle/chairState.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import { KOFI, LENA, presenterSeat } from '../../browser/fixtures/galleryPeople.ts'
import type { Story } from '../../browser/fixtures/galleryScenes.ts'
import { NO_VOICE_MEDIA } from './media.ts'
import { companyOf, storyOf } from './rooms.ts'

const ANA = presenterSeat(9)

function shown(story: Story, seat: SeatId, as: SeatId, media = NO_VOICE_MEDIA, lost = false) {
  const { view } = companyOf(story, as)
  const chair = view.chairs.find((c) => c.seat === seat)
  if (!chair) throw new Error(`no chair ${seat}`)
  const { state, line } = chairState(chair, view, media, lost)
  return { kind: state.kind, line }
}

const withVoice = (seat: SeatId): MediaSnapshot => ({
  ...NO_VOICE_MEDIA,
  seats: new Map([
    ...NO_VOICE_MEDIA.seats,
    [seat, { picture: true, voice: true, unopened: false }],
  ]),
})

describe('a chair', () => {
  it('keeps the order of the ring for every viewer', () => {
    const story = storyOf('presentation')
    for (const as of [0, 1, LENA, ANA]) {
      expect(chairsInRing(companyOf(story, as).view).map((c) => c.seat)).toEqual([
        0, 2, 3, 4, 1, 5, 6, 7, 8,
      ])
    }
  })

  it('shows a picture, a voice, or that somebody is here without a picture', () => {
    const story = storyOf('presentation')
    expect(shown(story, KOFI, LENA)).toEqual({ kind: 'picture', line: 'live' })
    expect(shown(story, KOFI, LENA, withVoice(KOFI))).toEqual({ kind: 'picture', line: 'voice' })
    expect(shown(story, KOFI, LENA, { ...NO_VOICE_MEDIA, seats: new Map() }).kind).toBe('off')
    expect(shown(story, KOFI, LENA, { ...NO_VOICE_MEDIA, audioOnly: true }).kind).toBe('off')
  })

  it('never marks a voice where the right does not hold', () => {
    const silent = storyOf('silence')
    expect(shown(silent, KOFI, LENA, withVoice(KOFI)).line).toBe('live')
  })

  it('shows no picture that is not sealed', () => {
    const seats = new Map([[KOFI, { picture: true, voice: true, unopened: true }]])
    expect(shown(storyOf('presentation'), KOFI, LENA, { ...NO_VOICE_MEDIA, seats }).kind).toBe(
      'off',
    )
  })

  it('keeps the presenter’s chair and shows the curtain, the lost and the stepped out', () => {
    const story = storyOf('mixed')
    expect(shown(story, ANA, LENA)).toEqual({ kind: 'kept', line: null })
    expect(shown(story, KOFI, LENA)).toEqual({ kind: 'curtain', line: 'live' })
    expect(shown(story, 2, LENA)).toEqual({ kind: 'lost', line: 'lost' })
    expect(shown(story, 6, LENA)).toEqual({ kind: 'stepped-out', line: null })
    expect(shown(story, LENA, LENA).kind).toBe('you')
  })

  it('leaves no face on screen while the own line is lost', () => {
    const story = storyOf('group-work')
    const { view } = companyOf(story, LENA)
    const kinds = chairsInRing(view).map(
      (c) => chairState(c, view, NO_VOICE_MEDIA, true).state.kind,
    )
    expect(new Set(kinds)).toEqual(new Set(['bare', 'kept']))
    const kept = view.chairs
      .filter(({ seat }) => seat === LENA || seat === ANA)
      .map((c) => chairState(c, view, NO_VOICE_MEDIA, true).state)
    expect(kept).toEqual([
      { kind: 'kept', why: 'line-lost' },
      { kind: 'kept', why: 'sitting-back' },
    ])
    expect(alcoveState(view, NO_VOICE_MEDIA, true)).toEqual({ kind: 'was' })
  })

  it('says one role, and the presenter’s only while there is a case', () => {
    const said = (scene: string, seat: SeatId, as: SeatId) => {
      const { view } = companyOf(storyOf(scene), as)
      const chair = view.chairs.find((c) => c.seat === seat)
      return chair ? captions(chair, view) : []
    }
    expect(said('presentation', ANA, LENA)).toEqual(['presenter'])
    expect(said('closing', ANA, LENA)).toEqual([])
    expect(said('presentation', LENA, LENA)).toEqual(['you'])
    expect(said('presentation', 0, 0)).toEqual(['leader'])
    const { view } = companyOf(storyOf('group-work'), LENA)
    expect(view.chairs.some((c) => isPresenting(c, view))).toBe(false)
  })

  it('says who leads now when the leader’s line is lost', () => {
    const story = storyOf('group-work').tell({ type: 'seat-lost', seat: 0 })
    const { view } = companyOf(story, LENA)
    const ioana = view.chairs.find((c) => c.seat === 1)
    expect(ioana && captions(ioana, view)).toEqual(['leadingNow'])
  })
})

describe('the window', () => {
  const window = (scene: string, as: SeatId) =>
    alcoveState(companyOf(storyOf(scene), as).view, NO_VOICE_MEDIA, false).kind

  it('is empty, or shows the presenter as the presenter chose', () => {
    expect(window('presentation', LENA)).toBe('empty')
    expect(window('group-work', LENA)).toBe('picture')
    expect(window('camera-off', LENA)).toBe('name')
    expect(window('hidden', LENA)).toBe('hidden')
  })

  it('keeps the seat of a presenter whose line is lost', () => {
    const story = storyOf('group-work').tell({ type: 'seat-lost', seat: ANA })
    expect(alcoveState(companyOf(story, LENA).view, NO_VOICE_MEDIA, false).kind).toBe('lost')
  })
})
