/** Media as fast as a machine can send it: what is looked at of one person in a second is bounded, and so is what reaches others. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Bot } from '../bench/mediaBot.ts'
import type { HostOrder, HostReady } from '../bench/mediaHost.ts'

/** Packets a second of one person that the server looks at, and at once (`peer.ts`). */
const MOST_PACKETS = 2_500
const SENT = 20_000
const AT_ONCE = 100
const TICK_MS = 4

let host: ChildProcess
let url: string
beforeAll(async () => {
  const file = fileURLToPath(new URL('../bench/mediaHost.ts', import.meta.url))
  host = fork(file, [], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ready = await new Promise<HostReady>((resolve) => host.once('message', resolve))
  url = ready.url
})
afterAll(async () => {
  const gone = new Promise((resolve) => host.once('exit', resolve))
  host.disconnect()
  await gone
})

const settings = (seat: number) => ({
  url,
  token: `flooded.${seat}`,
  people: 2,
  tile: { width: 320, height: 180 },
})

test('of a flood no more comes through than the bound, and the flooder’s own voice goes on after it', async () => {
  host.send({ order: 'open', room: 'flooded', people: 2 } satisfies HostOrder)
  const [mallory, ana] = [new Bot(settings(0), 0), new Bot(settings(1), 1)]
  const ticking = setInterval(() => {
    for (const bot of [mallory, ana]) bot.tick(performance.now())
  }, TICK_MS)
  await expect.poll(() => ana.counted.audio, { timeout: 20_000 }).toBeGreaterThan(10)
  const before = ana.counted.audio
  const began = performance.now()
  let sent = 0
  while (sent < SENT) {
    sent += mallory.shout(AT_ONCE)
    await new Promise((resolve) => setTimeout(resolve, TICK_MS))
  }
  // Until nothing of it is on its way any more.
  let heard = -1
  await expect
    .poll(
      () => {
        const grew = ana.counted.audio - heard
        heard = ana.counted.audio
        return grew
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBeLessThan(100)
  const seconds = (performance.now() - began) / 1_000
  expect(heard - before).toBeLessThanOrEqual(MOST_PACKETS * (1 + seconds))
  expect(heard - before).toBeLessThan(sent)
  await expect.poll(() => ana.counted.audio, { timeout: 20_000 }).toBeGreaterThan(heard + 20)
  clearInterval(ticking)
  for (const bot of [mallory, ana]) bot.close()
})
