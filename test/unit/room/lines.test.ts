import { describe, expect, it } from 'vitest'
import type { MediaSnapshot, SeatMedia } from '../../../client/media/mediaSnapshot.ts'
import { ownDevices } from '../../../client/room/controls/ownDevices.ts'
import { quietLines } from '../../../client/room/lane/laneWords.ts'
import { lineNote as noteOf } from '../../../client/room/lane/lineNote.ts'
import { lineNote as noteText } from '../../../client/text/en/lines.ts'
import { KOFI, LENA } from '../../browser/fixtures/galleryPeople.ts'
import { QUIET_MEDIA } from './media.ts'
import { companyOf, roomOf, storyOf } from './rooms.ts'

const whole: SeatMedia = {
  picture: true,
  microphone: true,
  rests: false,
  unopened: false,
  line: 'live',
}
/** Nothing that is fetched is late, unless said. */
const lineNote = (of: MediaSnapshot, late: Parameters<typeof noteOf>[1] = null) => noteOf(of, late)
const media = (part: Partial<MediaSnapshot>): MediaSnapshot => ({ ...QUIET_MEDIA, ...part })
const seats = (parts: readonly Partial<SeatMedia>[], isThin = true) =>
  media({ isThin, seats: new Map(parts.map((part, seat) => [seat, { ...whole, ...part }])) })

describe('the note about one’s own line', () => {
  it('is the gravest of what is', () => {
    const thin: Partial<MediaSnapshot> = {
      seats: seats([{ rests: true }, {}]).seats,
      pictureRests: true,
      isThin: true,
      way: 'port',
    }
    expect(lineNote(media({ ...thin, canEncrypt: false, line: 'off' }))?.kind).toBe('unsealed')
    expect(lineNote(media({ ...thin, line: 'blocked' }))?.kind).toBe('blocked')
    expect(lineNote(media({ ...thin, line: 'reconnecting' }))?.kind).toBe('coming-back')
    expect(lineNote(media(thin))).toEqual({ kind: 'thin', others: 1, own: true })
    for (const by of ['turn', 'port'] as const)
      expect(lineNote(media({ way: by }))).toEqual({ kind: 'relayed', by })
    expect(lineNote(media({}))).toBeNull()
    for (const line of ['off', 'connecting'] as const)
      expect(lineNote(media({ line }))?.kind).toBe('coming')
    expect(lineNote(media({ line: 'connecting' }), 'new-build')?.kind).toBe('new-build')
    expect(lineNote(media({}), 'new-build')).toBeNull()
  })

  it('counts what rests for this line, and not what rests for the other’s', () => {
    expect(lineNote(seats([{ rests: true, line: 'thin' }, {}]))).toBeNull()
    expect(lineNote(seats([{ rests: true }, { rests: true }]))?.kind).toBe('sound-only')
    expect(lineNote(seats([{ rests: true }, { rests: true }, {}]))).toEqual({
      kind: 'thin',
      others: 2,
      own: false,
    })
  })

  it('blames no line where pictures rest for want of time', () => {
    const rest = [{ rests: true }, { rests: true }]
    expect(lineNote(seats(rest, false))).toEqual({ kind: 'busy' })
    expect(lineNote(seats([...rest, {}], false))).toEqual({ kind: 'busy' })
    expect(lineNote({ ...seats(rest, false), pictureRests: true })?.kind).toBe('sound-only')
    expect(lineNote(seats([{ rests: true, line: 'thin' }, {}], false))).toBeNull()
  })

  it('says how many in words', () => {
    expect(noteText.thin.say(3, true)).toBe(
      'Every voice gets through. Three pictures and your own rest until it is wider.',
    )
    expect(noteText.thin.say(1, false)).toBe(
      'Every voice gets through. One picture rests until it is wider.',
    )
    expect(noteText.thin.say(0, true)).toBe(
      'Every voice gets through. Your picture rests until it is wider.',
    )
  })
})

describe('whose line is thin or gone', () => {
  const lines = (as: number, line: SeatMedia['line'], own: MediaSnapshot['line'] = 'live') =>
    quietLines(
      roomOf(storyOf('presentation'), as),
      media({ line: own, seats: new Map([[KOFI, { ...whole, line }]]) }),
      [],
    ).join(' ')

  it('is said to leaders alone, and only by a page whose own line is live', () => {
    expect(lines(0, 'thin')).toContain('Kofi’s line is thin.')
    expect(lines(0, 'away')).toContain('Kofi is here, and not heard or seen.')
    expect(lines(LENA, 'away')).not.toContain('Kofi')
    expect(lines(0, 'away', 'reconnecting')).not.toContain('Kofi')
  })
})

describe('what the bar says of microphone and camera', () => {
  const { view } = companyOf(storyOf('group-work'), LENA)
  const says = (part: Partial<MediaSnapshot>) => {
    const { microphone, camera } = ownDevices(view, media(part))
    return [microphone, camera]
  }

  it('is what is', () => {
    expect(says({})).toEqual(['on', 'on'])
    expect(says({ microphone: false, camera: false })).toEqual(['off', 'off'])
    expect(
      says({ microphone: false, camera: false, away: { microphone: true, camera: true } }),
    ).toEqual(['away', 'away'])
    expect(says({ line: 'reconnecting' })).toEqual(['unheard', 'unseen'])
    expect(says({ line: 'blocked', camera: false })).toEqual(['unheard', 'off'])
    expect(says({ pictureRests: true })).toEqual(['on', 'rests'])
    expect(says({ canEncrypt: false, line: 'off' })).toEqual(['unsealed', 'unsealed'])
  })
})
