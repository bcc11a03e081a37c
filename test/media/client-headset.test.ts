/** A Bluetooth headset that changes its mind, in a real browser: it goes, comes back as another device under the same id, and goes again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MediaRights } from '../../server/media/media.ts'
import { type CircleOfSix, layCircle, type Person } from './fixtures/circleOfSix.ts'
import { PRESENT_DB } from './fixtures/ears.ts'
import { installHeadset } from './fixtures/headset.ts'
import { until } from './serverStage.ts'

const ROOM = 'headset'
const ALL: MediaRights = { microphone: true, camera: true, hears: true, sees: true }
const TWO = { heard: [0, 1], seen: [0, 1] }
const SPEAKER = 1
const PATIENCE_MS = 20_000
const TURNS = 5
/** Each time: for what has gone, for what stands in, for what is back; and a few more. */
const MOST_ASKED = TURNS * 3 + 3
const IN_A_CALL = [{ id: 'headset', rate: 16_000 }]

describe('a Bluetooth headset that changes its mind', () => {
  let circle: CircleOfSix
  let listener: Person
  let speaker: Person

  beforeAll(async () => {
    circle = await layCircle(ROOM)
    for (const seat of [0, SPEAKER]) circle.media.setRights(ROOM, seat, ALL)
    listener = await circle.sit(0)
    speaker = await circle.sit(SPEAKER, installHeadset)
    for (const { page } of [listener, speaker])
      await page.evaluate(() => window.chair.media.tryDevices({ microphone: true, camera: false }))
    for (const person of [listener, speaker]) await person.follow(TWO)
    await isHeard()
    await speaker.page.evaluate(() => window.chair.media.choose('microphone', 'headset'))
    await isHeard()
  })
  afterAll(() => circle?.close())

  const db = async (): Promise<number> => {
    await listener.page.evaluate(() => window.ears.reset())
    await new Promise((done) => setTimeout(done, 400))
    return listener.page.evaluate(
      (seat) => window.ears.heard().then(({ played }) => played[seat] ?? -200),
      SPEAKER,
    )
  }
  const isHeard = () => until(db, (level) => level > PRESENT_DB, PATIENCE_MS)
  const open = () => speaker.page.evaluate(() => window.headset.open())
  /** Heard by what is open, and the bar says so. */
  const speaksBy = async (devices: Awaited<ReturnType<typeof open>>) => {
    await until(open, (all) => JSON.stringify(all) === JSON.stringify(devices), PATIENCE_MS)
    await isHeard()
    expect(await speaker.now()).toMatchObject({
      microphone: true,
      microphoneProblem: null,
      chosen: { microphone: devices[0]?.id },
    })
  }
  const leaves = (how: 'ended' | 'muted') =>
    speaker.page.evaluate((given) => window.headset.leaves(given), how)
  const returns = () => speaker.page.evaluate(() => window.headset.returns())

  it('the built-in microphone stands in while it is gone, and it is taken again as the headset in a call that it is now', async () => {
    expect(await open()).toEqual([{ id: 'headset', rate: 48_000 }])
    await leaves('ended')
    await speaksBy([{ id: 'built-in', rate: 48_000 }])
    await returns()
    await speaksBy(IN_A_CALL)
  })

  it('one that falls silent and does not end is asked for again, and taken when it is back', async () => {
    await leaves('muted')
    expect((await speaker.now()).microphone).toBe(false)
    await speaksBy([{ id: 'built-in', rate: 48_000 }])
    await returns()
    await speaksBy(IN_A_CALL)
  })

  it('one that comes and goes five times within a second is left with one open track, and is heard', async () => {
    const before = await speaker.page.evaluate(() => window.headset.asked)
    await speaker.page.evaluate(async (turns) => {
      for (let turn = 0; turn < turns; turn += 1) {
        window.headset.leaves(turn % 2 === 0 ? 'ended' : 'muted')
        await new Promise((done) => setTimeout(done, 100))
        window.headset.returns()
        await new Promise((done) => setTimeout(done, 100))
      }
    }, TURNS)
    await speaksBy(IN_A_CALL)
    const asked = await speaker.page.evaluate(() => window.headset.asked)
    expect(asked - before).toBeLessThanOrEqual(MOST_ASKED)
    expect(speaker.complaints).toEqual([])
  })
})
