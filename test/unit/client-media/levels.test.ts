import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DEAD_AFTER_MS,
  isDead,
  NOT_WATCHING,
  watched,
} from '../../../client/media/own/deadMicrophone.ts'
import { meterLevel } from '../../../client/media/own/ownSound.ts'
import { heardSample, NO_VOICE } from '../../../client/media/own/voice.ts'

/** Feeds a level every 50 ms. */
function fed(voice: typeof NO_VOICE, level: number, ms: number) {
  let now = voice
  for (let t = 50; t <= ms; t += 50) now = heardSample(now, level, voice.at + t)
  return now
}

describe('voice on the line', () => {
  it('begins within 200 ms of speech and ceases within a second of silence', () => {
    const speaking = fed(NO_VOICE, 0.05, 200)
    expect(speaking.on).toBe(true)
    expect(fed(speaking, 0, 100).on).toBe(true)
    expect(fed(speaking, 0, 1000).on).toBe(false)
  })

  it('does not begin at a click or at the hiss of a quiet room', () => {
    expect(heardSample({ ...NO_VOICE, at: 0 }, 0.1, 10).on).toBe(false)
    expect(fed(NO_VOICE, 0.003, 5000).on).toBe(false)
  })

  it('never leaves the bounds of its samples', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ level: fc.double({ min: 0, max: 1, noNaN: true }), ms: fc.nat(1000) }),
        ),
        (samples) => {
          let voice = NO_VOICE
          let now = 0
          for (const { level, ms } of samples) {
            now += ms
            voice = heardSample(voice, level, now)
            expect(voice.level).toBeGreaterThanOrEqual(0)
            expect(voice.level).toBeLessThanOrEqual(1)
          }
        },
      ),
    )
  })
})

describe('a microphone that has died', () => {
  it('is told after some seconds of nothing at all', () => {
    const watch = watched(watched(NOT_WATCHING, 0, 1000), 0, 1000 + DEAD_AFTER_MS)
    expect(isDead(watch, 1000 + DEAD_AFTER_MS - 1)).toBe(false)
    expect(isDead(watch, 1000 + DEAD_AFTER_MS)).toBe(true)
  })

  it('is not a person who is silent in a quiet room', () => {
    let watch = NOT_WATCHING
    for (let t = 0; t < 60_000; t += 100) watch = watched(watch, 10 ** (-75 / 20), t)
    expect(isDead(watch, 60_000)).toBe(false)
  })

  it('is not watched while it is closed', () => {
    const closed = watched(watched(NOT_WATCHING, 0, 0), null, 3000)
    expect(isDead(watched(closed, 0, 3100), 3000 + DEAD_AFTER_MS)).toBe(false)
  })
})

describe('the meter', () => {
  it('spans 60 dB', () => {
    expect([0, 0.001, 1, 4].map(meterLevel)).toEqual([0, 0, 1, 1])
    expect(meterLevel(10 ** (-30 / 20))).toBeCloseTo(0.5)
  })
})
