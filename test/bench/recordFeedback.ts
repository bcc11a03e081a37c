/**
 * Records what a real browser reports of a line that falls and is freed, for `test/unit/media-server/recorded-feedback.test.ts`:
 * `node --import tsx test/bench/recordFeedback.ts > test/unit/media-server/recordedFeedback.json`.
 */
import childProcess from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freeUdpPort } from '../../server/media/embedded/udpPort.ts'
import { publishAll, WATCH } from '../media/fixtures/eightCameras.ts'
import { openHardNetwork, RELAY_HOST } from '../media/fixtures/hardNetwork.ts'
import { ALL, openStage, testToken } from '../media/serverStage.ts'
import { recording } from '../unit/media-server/recording.ts'

const ROOM = 'recorded'
const PEOPLE = 8
const STARTS_MS = 6000
const STEPS = [
  { kbps: null, seconds: 5 },
  { kbps: 700, seconds: 8 },
  { kbps: 300, seconds: 8 },
  { kbps: null, seconds: 8 },
] as const

const folder = mkdtempSync(join(tmpdir(), 'balint-feedback-'))
process.env.TMPDIR = folder
const { fork } = childProcess
childProcess.fork = ((_file: string, args: readonly string[], options: childProcess.ForkOptions) =>
  fork(
    fileURLToPath(new URL('./recordingChild.ts', import.meta.url)),
    args,
    options,
  )) as typeof fork
syncBuiltinESMExports()

const udpPort = await freeUdpPort('127.0.0.1')
const network = await openHardNetwork(udpPort)
const stage = await openStage({ udpPort, announced: { addresses: [RELAY_HOST], only: true } })
stage.media.openRoom(ROOM)
for (let seat = 0; seat <= PEOPLE; seat++) stage.media.setRights(ROOM, seat, ALL)
const url = `${stage.origin.replace('http', 'ws')}/media`
const page = await stage.enter(ROOM, PEOPLE + 1)
await page.run(
  publishAll([...Array(PEOPLE).keys()].map((at) => ({ url, token: testToken(ROOM, at + 1) }))),
)
const line = await network.lineOf(async () => {
  const listener = await stage.enter(ROOM, 0)
  await listener.run(WATCH)
  await pause(STARTS_MS)
})
const steps: { kbps: number | null; at: number }[] = []
for (const { kbps, seconds } of STEPS) {
  line.downlinkKbps = kbps
  steps.push({ kbps, at: Math.round(performance.timeOrigin + performance.now()) })
  await pause(seconds * 1000)
}
const end = performance.timeOrigin + performance.now()
await stage.close()
network.close()
await pause(500)
const longest = readdirSync(folder)
  .filter((name) => name.startsWith('feedback-'))
  .map((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  .toSorted((a, b) => b.length - a.length)[0]
rmSync(folder, { recursive: true })
console.log(
  JSON.stringify(
    recording(
      steps,
      (longest ?? []).filter((event) => Number(event.split(' ')[1]) < end),
    ),
    null,
    2,
  ),
)
process.exit(0)
