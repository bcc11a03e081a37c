import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freeUdpPort } from '../../server/media/embedded/udpPort.ts'
import type { LineWord } from '../../server/media/media.ts'
import { type Note, publishAll, stretchOf, WATCH } from './fixtures/eightCameras.ts'
import { type HardNetwork, type Line, openHardNetwork, RELAY_HOST } from './fixtures/hardNetwork.ts'
import { ALL, type Guest, openStage, type Stage, testToken } from './serverStage.ts'

/** Eight cameras and a voice, and a listener whose line is thin: an unmodified client in a real browser. */
const PEOPLE = 8
const SETTLES_MS = 4000

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
    await pause(SETTLES_MS)
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
    return { kbps, ...stretchOf(await listener.run<Note[]>('notes'), from, to) }
  }

  test('at 300 kbit/s the voice stays whole, pictures rest and are told to, and no more is sent than the line carries', async () => {
    line.downlinkKbps = 300
    await pause(SETTLES_MS)
    const thin = await over(8)
    expect(thin.kbps).toBeLessThan(330)
    expect(thin.wholeSound).toBeGreaterThan(0.97)
    expect(thin.resting).toBeGreaterThanOrEqual(4)
    expect(thin.frozenSeconds).toBeLessThan(1)
    expect(line.counted.waitedMs).toBeLessThan(300)
    expect(words.at(-1)).toBe('thin')
  })

  test('a line that is freed has every face back', async () => {
    line.downlinkKbps = null
    await pause(SETTLES_MS + 2000)
    const free = await over(2)
    expect(free.resting).toBe(0)
    expect(free.wholeSound).toBeGreaterThan(0.97)
    expect(listener.errors).toEqual([])
  })
})
