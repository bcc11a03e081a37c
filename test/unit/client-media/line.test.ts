import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ALL_THERE,
  ARRIVES_WITHIN_MS,
  absenceOf,
  CUT_AFTER_MS,
  lookedFor,
} from '../../../client/media/line/absence.ts'
import { readReport } from '../../../client/media/line/lineReport.ts'
import {
  DOUBTFUL_MS,
  isDoubtful,
  isQuiet,
  lookedAtPath,
  NEW_PATH,
  QUIET_MS,
} from '../../../client/media/line/path.ts'
import { type Stills, stillAt, stillsAt } from '../../../client/media/line/stills.ts'
import { lookedUp, WIDE } from '../../../client/media/line/uplink.ts'

const LOOK = 500

/** Looks at a path for a while; `arrives` says whether anything has come since the last look. */
function path(looks: readonly boolean[], from = NEW_PATH) {
  let now = from
  let counter = from.arrived
  for (const arrives of looks) {
    if (arrives) counter += 100
    now = lookedAtPath(now, counter, LOOK)
  }
  return now
}
const times = (n: number, value: boolean): boolean[] => Array.from({ length: n }, () => value)

describe('a path', () => {
  const steady = path(times(20, true))

  it('that was steady is quiet within three seconds of the last packet, and no longer once one comes', () => {
    const looks = Math.ceil(QUIET_MS / LOOK)
    expect(looks * LOOK).toBeLessThan(3000)
    expect(isQuiet(path(times(looks - 1, false), steady))).toBe(false)
    const quiet = path(times(looks, false), steady)
    expect(isQuiet(quiet)).toBe(true)
    expect(isQuiet(path([true], quiet))).toBe(false)
  })

  it('that was steady is doubted after a second, and later where pauses are usual of late', () => {
    const looks = DOUBTFUL_MS / LOOK
    expect(isDoubtful(path(times(looks - 1, false), steady))).toBe(false)
    expect(isDoubtful(path(times(looks, false), steady))).toBe(true)
    const halting = path([...times(20, true), false, true, true, true])
    expect(isDoubtful(path(times(looks, false), halting))).toBe(false)
    expect(isDoubtful(path(times(looks + 1, false), halting))).toBe(true)
    const slow = path(Array.from({ length: 60 }, (_, i) => i % 5 === 0))
    expect(isDoubtful(path(times(10, false), slow))).toBe(false)
    expect(isDoubtful(path(times(30, false)))).toBe(false)
  })

  it('is found quiet a second time as soon as the first', () => {
    const back = path([...times(15, false), ...times(3, true)], steady)
    expect(isQuiet(path(times(4, false), back))).toBe(true)
  })

  it('of a server that is quiet of its own accord is never called cut', () => {
    const slow = path(Array.from({ length: 60 }, (_, i) => i % 5 === 0))
    expect(isQuiet(path(times(10, false), slow))).toBe(false)
  })

  it('says nothing before anything has come', () => {
    expect(isQuiet(path(times(30, false)))).toBe(false)
  })
})

describe('a line upwards', () => {
  /** Looks for so many seconds. `flows`: own picture is really sent. */
  const look = (
    estimate: number | null,
    voiceLost: number | null,
    seconds: number,
    from = WIDE,
    { sends = true, flows = true } = {},
  ) => {
    let uplink = from
    for (let ms = 0; ms < seconds * 1000; ms += LOOK) {
      const pictureSent = uplink.pictureSent + (flows && !uplink.rests ? 1000 : 0)
      uplink = lookedUp(uplink, { estimate, voiceLost, pictureSent }, sends, LOOK)
    }
    return uplink
  }
  const warm = look(900_000, 0, 10)

  it('that is too thin gives up the picture within some seconds', () => {
    expect(look(110_000, 0, 4, warm).rests).toBe(true)
    expect(look(220_000, 0.3, 4, warm).rests).toBe(true)
  })

  it('keeps the picture on a wide line, on a lossy one, and where the browser says nothing', () => {
    expect(look(900_000, 0, 70).rests).toBe(false)
    expect(look(900_000, 0.2, 70).rests).toBe(false)
    expect(look(null, 0.3, 70).rests).toBe(false)
    expect(look(110_000, 0, 1, warm).rests).toBe(false)
  })

  it('is not judged by the estimate of a picture that nobody looks at, or that has just begun', () => {
    expect(look(40_000, 0, 70, warm, { flows: false }).rests).toBe(false)
    expect(look(40_000, 0, 5, look(40_000, 0, 20, warm, { flows: false })).rests).toBe(false)
  })

  it('is thin also where it brings a frame only now and then', () => {
    let uplink = warm
    for (let ms = 0; ms < 10_000; ms += LOOK) {
      const pictureSent = uplink.pictureSent + (ms % 1500 === 0 ? 900 : 0)
      uplink = lookedUp(uplink, { estimate: 70_000, voiceLost: 0, pictureSent }, true, LOOK)
    }
    expect(uplink.rests).toBe(true)
  })

  it('tries again, with pauses that grow and are short again after a good while', () => {
    const again = look(900_000, 0, 16, look(110_000, 0, 4, warm))
    expect(again.rests).toBe(false)
    const second = look(110_000, 0, 10, again)
    expect(second.rests).toBe(true)
    expect(look(900_000, 0, 16, second).rests).toBe(true)
    const good = look(900_000, 0, 100, second)
    expect(good.rests).toBe(false)
    expect(look(900_000, 0, 16, look(110_000, 0, 4, good)).rests).toBe(false)
  })

  it('has nothing to rest while the camera is closed', () => {
    expect(look(50_000, 0.5, 50, warm, { sends: false }).rests).toBe(false)
    expect(look(50_000, 0.5, 1, look(50_000, 0.5, 4, warm), { sends: false }).rests).toBe(false)
  })
})

describe('who is missing on the line', () => {
  const sits = new Set([1, 2])
  const missed = (there: readonly number[], ms: number, from = ALL_THERE) =>
    lookedFor(from, sits, new Set(there), ms)

  it('is let arrive first, and is away soon when they were there before', () => {
    expect(absenceOf(missed([1], ARRIVES_WITHIN_MS - 1), 2)).toBe('no')
    expect(absenceOf(missed([1], ARRIVES_WITHIN_MS), 2)).toBe('away')
    const known = missed([1, 2], LOOK)
    expect(absenceOf(missed([1], LOOK, known), 2)).toBe('no')
    expect(absenceOf(missed([1], 2 * LOOK, known), 2)).toBe('away')
    expect(absenceOf(missed([1], CUT_AFTER_MS, known), 2)).toBe('cut')
    expect(absenceOf(missed([1, 2], LOOK, missed([1], CUT_AFTER_MS, known)), 2)).toBe('no')
  })

  it('is nobody who does not sit here', () => {
    const gone = lookedFor(missed([1, 2], LOOK), new Set([1]), new Set([1]), CUT_AFTER_MS)
    expect(absenceOf(gone, 2)).toBe('no')
  })
})

describe('a picture', () => {
  it('rests when it has stood still for over a second, and not when it is slow', () => {
    const looks = (frames: readonly number[]): Stills =>
      frames.reduce<Stills>((stills, n) => stillsAt(stills, new Map([[4, n]]), LOOK), new Map())
    expect(stillAt(looks([1, 5, 9]), 4)).toBe(false)
    expect(stillAt(looks([1, 5, 5]), 4)).toBe(false)
    expect(stillAt(looks([1, 5, 5, 5]), 4)).toBe(true)
    expect(stillAt(looks([1, 5, 5, 5, 6]), 4)).toBe(false)
    expect(stillAt(looks([1, 1, 1]), 5)).toBe(false)
  })
})

describe('what a connection has counted', () => {
  it('is read once for everybody, from any browser that leaves things out', () => {
    const report = readReport([
      { id: 'p1', type: 'candidate-pair', bytesReceived: 10, responsesReceived: 2 },
      {
        id: 'p2',
        type: 'candidate-pair',
        nominated: true,
        state: 'succeeded',
        bytesReceived: 500,
        availableOutgoingBitrate: 300_000,
        localCandidateId: 'l',
      },
      { id: 'l', type: 'local-candidate', candidateType: 'relay' },
      {
        id: 'a',
        type: 'inbound-rtp',
        kind: 'audio',
        trackIdentifier: 'voice',
        packetsReceived: 7,
        jitterBufferEmittedCount: 480,
      },
      { id: 'v', type: 'inbound-rtp', kind: 'video', trackIdentifier: 'face', framesDecoded: 3 },
      { id: 'o', type: 'outbound-rtp', kind: 'video', bytesSent: 40 },
      { id: 'r', type: 'remote-inbound-rtp', kind: 'audio', fractionLost: 0.25 },
      { id: 's', type: 'media-source', kind: 'audio', audioLevel: 0.5 },
    ])
    expect(report).toEqual({
      arrived: 512,
      inbound: new Map([
        ['voice', { arrived: 7, opened: 480 }],
        ['face', { arrived: 0, opened: 3 }],
      ]),
      up: { estimate: 300_000, voiceLost: 0.25, pictureSent: 40 },
      end: { id: 'l', type: 'local-candidate', candidateType: 'relay' },
      ownLevel: 0.5,
    })
  })

  it('knows the estimate and the way also while a check of the pair in use is under way', () => {
    const pair = { type: 'candidate-pair', nominated: true, availableOutgoingBitrate: 90_000 }
    const end = { id: 'l', type: 'local-candidate', candidateType: 'host' }
    const seen = (state: string) =>
      readReport([{ ...pair, id: 'p', state, localCandidateId: 'l' }, end])
    for (const state of ['succeeded', 'in-progress'])
      expect(seen(state)).toMatchObject({ up: { estimate: 90_000 }, end })
    expect(seen('failed').up.estimate).toBeNull()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ id: fc.string(), type: fc.string() })), (entries) => {
        expect(readReport(entries).up.estimate).toBeNull()
      }),
    )
  })
})
