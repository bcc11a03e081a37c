import { describe, expect, it } from 'vitest'
import type { MediaSnapshot, SeatMedia } from '../../../client/media/mediaSnapshot.ts'
import { alcoveState } from '../../../client/room/alcove/alcoveState.ts'
import {
  captions,
  chairState,
  chairsDrawn,
  chairsInRing,
  isPresenting,
} from '../../../client/room/circle/chairState.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import { KOFI, LENA, presenterSeat } from '../../browser/fixtures/galleryPeople.ts'
import type { Story } from '../../browser/fixtures/galleryScenes.ts'
import { QUIET_MEDIA } from './media.ts'
import { companyOf, storyOf } from './rooms.ts'

const ANA = presenterSeat(9)

function shown(story: Story, seat: SeatId, as: SeatId, media = QUIET_MEDIA, lost = false) {
  const { view } = companyOf(story, as)
  const chair = view.chairs.find((c) => c.seat === seat)
  if (!chair) throw new Error(`no chair ${seat}`)
  const { state, line } = chairState(chair, view, media, lost)
  return { kind: state.kind, line }
}

/** Whether a voice may move the line of this chair. */
function mayMove(story: Story, seat: SeatId, as: SeatId, media = QUIET_MEDIA): boolean {
  const { view } = companyOf(story, as)
  return view.chairs.some((c) => c.seat === seat && chairState(c, view, media, false).voice)
}

const whole: SeatMedia = {
  picture: true,
  microphone: true,
  rests: false,
  unopened: false,
  line: 'live',
}

/** Kofi’s media is like this, everybody else’s is well. */
const withKofi = (part: Partial<SeatMedia>): MediaSnapshot => ({
  ...QUIET_MEDIA,
  seats: new Map([...QUIET_MEDIA.seats, [KOFI, { ...whole, ...part }]]),
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

  it('does not wait for a co-leader whom the group does not have', () => {
    const { view } = companyOf(storyOf('presentation'), LENA)
    const without = (presence: 'free' | 'lost') => ({
      ...view,
      chairs: view.chairs.map((c) => (c.role === 'co-leader' ? { ...c, presence } : c)),
    })
    expect(chairsDrawn(without('free')).map((c) => c.seat)).toEqual([0, 2, 3, 4, 5, 6, 7, 8])
    // A line that is lost leaves its chair, as everybody's does.
    expect(chairsDrawn(without('lost')).map((c) => c.seat)).toEqual(
      chairsInRing(view).map((c) => c.seat),
    )
  })

  it('shows a picture, a voice, or that somebody is here without a picture', () => {
    const story = storyOf('presentation')
    expect(shown(story, KOFI, LENA)).toEqual({ kind: 'picture', line: 'live' })
    expect(mayMove(story, ANA, LENA)).toBe(true)
    expect(shown(story, KOFI, LENA, { ...QUIET_MEDIA, seats: new Map() }).kind).toBe('off')
    expect(shown(story, KOFI, LENA, { ...QUIET_MEDIA, audioOnly: true }).kind).toBe('off')
  })

  it('never marks a voice where the right does not hold', () => {
    expect(mayMove(storyOf('group-work'), KOFI, LENA)).toBe(true)
    expect(mayMove(storyOf('silence'), KOFI, LENA)).toBe(false)
    const lost = { ...QUIET_MEDIA, line: 'reconnecting' } as const
    expect(mayMove(storyOf('group-work'), KOFI, LENA, lost)).toBe(false)
  })

  it('says whose line a picture rests for: under the name where it is the other’s', () => {
    const story = storyOf('presentation')
    const kofi = (part: Partial<SeatMedia>) => shown(story, KOFI, LENA, withKofi(part))
    expect(kofi({ rests: true })).toEqual({ kind: 'rests', line: 'live' })
    expect(kofi({ picture: false, line: 'thin' })).toEqual({ kind: 'off', line: 'thin' })
    expect(kofi({ line: 'thin' })).toEqual({ kind: 'picture', line: 'thin' })
  })

  it('tells somebody who is cut off from somebody who is silent', () => {
    const story = storyOf('presentation')
    for (const line of ['away', 'cut'] as const) {
      expect(shown(story, KOFI, LENA, withKofi({ picture: false, line }))).toEqual({
        kind: 'off',
        line: 'lost',
      })
    }
  })

  it('says of nobody that they listen while own sound and picture are gone, and shows no old face', () => {
    const story = storyOf('presentation')
    for (const line of ['off', 'connecting', 'reconnecting', 'blocked'] as const) {
      expect(shown(story, KOFI, LENA, { ...QUIET_MEDIA, line })).toEqual({
        kind: 'rests',
        line: null,
      })
      const without = { ...QUIET_MEDIA, line, seats: new Map() }
      expect(shown(story, KOFI, LENA, without)).toEqual({ kind: 'apart', line: null })
    }
  })

  it('says of one’s own camera what is', () => {
    const { view } = companyOf(storyOf('presentation'), LENA)
    const own = (part: Partial<MediaSnapshot>) => {
      const chair = view.chairs.find((c) => c.seat === LENA)
      if (!chair) throw new Error('no chair')
      const { state, line } = chairState(chair, view, { ...QUIET_MEDIA, ...part }, false)
      return [state.kind === 'you' && state.camera, line]
    }
    expect(own({})).toEqual(['on', 'live'])
    expect(own({ camera: false })).toEqual(['off', 'live'])
    expect(own({ pictureRests: true })).toEqual(['rests', 'thin'])
    expect(own({ line: 'reconnecting' })).toEqual(['unsent', 'lost'])
    expect(own({ canEncrypt: false, line: 'off' })).toEqual(['unsent', 'lost'])
    expect(own({ camera: false, away: { microphone: false, camera: true } })).toEqual([
      'away',
      'live',
    ])
  })

  it('shows no picture that is not sealed', () => {
    const seats = new Map([[KOFI, { ...whole, unopened: true }]])
    expect(shown(storyOf('presentation'), KOFI, LENA, { ...QUIET_MEDIA, seats }).kind).toBe('off')
  })

  it('keeps the presenter’s chair and shows the curtain, the lost and the stepped out', () => {
    const story = storyOf('mixed')
    expect(shown(story, ANA, LENA)).toEqual({ kind: 'kept', line: null })
    expect(shown(story, KOFI, LENA)).toEqual({ kind: 'curtain', line: 'live' })
    expect(shown(story, 2, LENA)).toEqual({ kind: 'lost', line: 'lost' })
    expect(shown(story, 6, LENA)).toEqual({ kind: 'stepped-out', line: null })
    expect(shown(story, LENA, LENA).kind).toBe('you')
  })

  it('is free, and has no name, once its person has gone home', () => {
    const { view } = companyOf(storyOf('presentation'), LENA)
    const kofi = view.chairs.find((c) => c.seat === KOFI)
    if (!kofi) throw new Error('no chair of Kofi')
    const gone = chairState({ ...kofi, parted: true }, view, QUIET_MEDIA, false)
    expect(gone).toEqual({ state: { kind: 'free' }, line: null, voice: false })
  })

  it('leaves no face on screen while the own line is lost', () => {
    const story = storyOf('group-work')
    const { view } = companyOf(story, LENA)
    const kinds = chairsInRing(view).map((c) => chairState(c, view, QUIET_MEDIA, true).state.kind)
    expect(new Set(kinds)).toEqual(new Set(['bare', 'kept']))
    const kept = view.chairs
      .filter(({ seat }) => seat === LENA || seat === ANA)
      .map((c) => chairState(c, view, QUIET_MEDIA, true).state)
    expect(kept).toEqual([
      { kind: 'kept', why: 'line-lost' },
      { kind: 'kept', why: 'sitting-back' },
    ])
    expect(alcoveState(view, QUIET_MEDIA, true)).toEqual({ kind: 'was' })
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
    alcoveState(companyOf(storyOf(scene), as).view, QUIET_MEDIA, false).kind

  it('is empty, or shows the presenter as the presenter chose', () => {
    expect(window('presentation', LENA)).toBe('empty')
    expect(window('group-work', LENA)).toBe('picture')
    expect(window('camera-off', LENA)).toBe('name')
    expect(window('hidden', LENA)).toBe('hidden')
  })

  it('keeps the seat of a presenter whose line is lost', () => {
    const story = storyOf('group-work').tell({ type: 'seat-lost', seat: ANA })
    expect(alcoveState(companyOf(story, LENA).view, QUIET_MEDIA, false).kind).toBe('lost')
  })
})
