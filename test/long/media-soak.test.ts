/**
 * Rooms that come and go leave nothing behind in the media process: after warm-up its memory grows by less than
 * 1 MB in 100 rooms. Three people of real packets meet in each.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { BotCount } from '../bench/mediaBots.ts'
import { MediaProcesses, pause, usage } from './mediaProcesses.ts'

const ROOMS = Number(process.env.SOAK_ROOMS ?? 600)
/** Until V8's heap and the allocator's arenas have their size: measured over 900 rooms, after the 200th nothing rose by 1 MB. */
const WARM_UP = 200
/** Fewer measured rooms than this show the steps of garbage collection, not a slope. */
const FEWEST_MEASURED = 100
const PEOPLE = 3
const MOST_MB_IN_100_ROOMS = 1
/** Audio packets received by all, until the room has done its work. */
const ENOUGH_AUDIO = 60

let media: MediaProcesses
beforeAll(async () => {
  media = await MediaProcesses.start({ watch: false })
})
afterAll(() => media.close())

/** Least-squares slope of the samples: MB in 100 rooms. */
function slope(samples: readonly { readonly room: number; readonly mb: number }[]): number {
  const mean = (of: (sample: { room: number; mb: number }) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length
  const [x, y] = [mean((sample) => sample.room), mean((sample) => sample.mb)]
  const along = mean((sample) => (sample.room - x) * (sample.mb - y))
  return (along / mean((sample) => (sample.room - x) ** 2)) * 100
}

it(`the media process holds no more after ${ROOMS} rooms than after ${WARM_UP}`, async () => {
  expect(ROOMS - WARM_UP, 'rooms to measure').toBeGreaterThanOrEqual(FEWEST_MEASURED)
  const { host } = media
  const samples: { room: number; mb: number }[] = []
  for (let index = 0; index < ROOMS; index++) {
    const room = `soak${index}`
    media.order({ order: 'open', room, people: PEOPLE })
    const people = Array.from({ length: PEOPLE }, (_, seat) => ({
      url: host.url,
      token: `${room}.${seat}`,
      people: PEOPLE,
      tile: { width: 320, height: 180 },
    }))
    media.tell({ order: 'join', bots: people })
    // A room nobody was heard in would leave nothing behind either.
    let heardSoFar = 0
    for (let tries = 0; heardSoFar < ENOUGH_AUDIO && tries < 100; tries++) {
      await pause(100)
      heardSoFar += (await media.ask<BotCount>({ order: 'count' })).audio
    }
    expect(heardSoFar, room).toBeGreaterThanOrEqual(ENOUGH_AUDIO)
    media.tell({ order: 'stop' })
    media.order({ order: 'close', room })
    await pause(20)
    if (index >= WARM_UP) samples.push({ room: index, mb: usage(host.mediaPid).megabytes })
  }
  const grown = slope(samples)
  const [warm, last] = [samples[0]?.mb, samples.at(-1)?.mb]
  console.log(JSON.stringify({ rooms: ROOMS, warmUp: WARM_UP, warm, last, mbIn100Rooms: grown }))
  expect(grown).toBeLessThan(MOST_MB_IN_100_ROOMS)
})
