import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freeUdpPort } from '../../server/media/embedded/udpPort.ts'
import type { LineWord } from '../../server/media/media.ts'
import { type Note, publishAll, stretchOf, WATCH } from './fixtures/eightCameras.ts'
import { type HardNetwork, type Line, openHardNetwork, RELAY_HOST } from './fixtures/hardNetwork.ts'
import { ALL, type Guest, openStage, type Stage, testToken, until } from './serverStage.ts'

/** Eight cameras and a voice, and a listener whose line is thin: an unmodified client in a real browser. */
const PEOPLE = 8
const THIN_KBPS = 300
/** Share of the 20 ms frames of a voice that is heard as whole. */
const WHOLE = 0.97
/** What waits in a line (ms) before a conversation is hard to hold. */
const WAITS_MS = 300

describe.runIf(process.platform === 'linux')('a listener with a thin line', () => {
  let network: HardNetwork
  let stage: Stage
  let listener: Guest
  let line: Line
  const words: LineWord[] = []

  beforeAll(async () => {
    const udpPort = await freeUdpPort('127.0.0.1')
    network = await openHardNetwork(udpPort)
    stage = await openStage({ udpPort, announced: { addresses: [RELAY_HOST], only: true } })
    stage.media.onLine((_room, seat, word) => {
      if (seat === 0) words.push(word)
    })
    stage.media.openRoom('thin')
    for (let seat = 0; seat <= PEOPLE; seat++) stage.media.setRights('thin', seat, ALL)
    const url = `${stage.origin.replace('http', 'ws')}/media`
    const people = Array.from({ length: PEOPLE }, (_, index) => ({
      url,
      token: testToken('thin', index + 1),
    }))
    const page = await stage.enter('thin', PEOPLE + 1)
    await page.run(publishAll(people))
    line = await network.lineOf(async () => {
      listener = await stage.enter('thin', 0)
      await pause(2000)
    })
    await listener.run(WATCH)
  })
  afterAll(async () => {
    await stage?.close()
    network?.close()
  })

  /** What is sent to the listener (kbit/s), seen and heard over so many seconds. */
  async function over(seconds: number) {
    const from = await listener.run<number>('performance.now()')
    const bits = line.counted.offeredBits
    await pause(seconds * 1000)
    const kbps = (line.counted.offeredBits - bits) / seconds / 1000
    const to = await listener.run<number>('performance.now()')
    const { waitedMs } = line.counted
    return { kbps, waitedMs, ...stretchOf(await listener.run<Note[]>('notes'), from, to) }
  }

  /** Settled into a line: it carries what is sent, the voice is whole, and no picture stands still unless it was told to rest. */
  const isWithin = (seen: Awaited<ReturnType<typeof over>>, kbps: number) =>
    seen.kbps < kbps * 1.1 &&
    seen.wholeSound > WHOLE &&
    seen.frozenSeconds < 1 &&
    seen.waitedMs < WAITS_MS

  test('at 300 kbit/s the voice stays whole, pictures rest and are told to, and no more is sent than the line carries', async () => {
    // How much eight cameras come to depends on the computer's time for encoding; here it is enough to have no room.
    await until(
      () => over(2),
      ({ kbps, resting }) => kbps > 2 * THIN_KBPS && resting === 0,
      30_000,
    )
    line.downlinkKbps = THIN_KBPS
    await until(
      () => over(6),
      (seen) => isWithin(seen, THIN_KBPS) && seen.resting > 0 && seen.resting < PEOPLE,
      40_000,
    )
    expect(words.at(-1)).toBe('thin')
  })

  test('a line that is freed has every face back', async () => {
    line.downlinkKbps = null
    await until(
      () => over(2),
      ({ resting, wholeSound }) => resting === 0 && wholeSound > WHOLE,
      30_000,
    )
    expect(listener.errors).toEqual([])
  })
})
