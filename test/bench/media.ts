import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { FanOutCount } from './fanOutReceivers.ts'
import type { BotSettings } from './mediaBot.ts'
import type { BotCount, BotOrder } from './mediaBots.ts'
import type { HostOrder, HostReady } from './mediaHost.ts'

/** Rooms of 8 and 12 with real media, and beside them the bare fan-out: what the media server costs and adds. */

const SETTLE_MS = 4000
const MEASURE_MS = 10_000
const EIGHT = { people: 8, tile: { width: 480, height: 270 } } as const
/** Of eleven rooms comes more than one core carries. `MEDIA_ROOMS`: so many rooms of eight, and nothing else. */
const ONLY = process.env.MEDIA_ROOMS
const ROOMS =
  ONLY === undefined
    ? [
        { rooms: 1, ...EIGHT },
        { rooms: 1, people: 12, tile: { width: 360, height: 203 } },
        { rooms: 9, ...EIGHT },
        { rooms: 11, ...EIGHT },
      ]
    : [{ rooms: Number(ONLY), ...EIGHT }]
const FAN_OUT = { receivers: 60, bytes: 1200, packetsASecond: 1000 }
const SERVER_CORE = 0
const BOTS_CORE = 1

const canPin = cpus().length > 1 && spawnSync('taskset', ['-c', '0', 'true']).status === 0

/** Starts a module of this folder in a process of its own, pinned to a core where that is possible. */
function start(module: string, core: number): ChildProcess {
  const file = fileURLToPath(new URL(`./${module}`, import.meta.url))
  const node = [process.execPath, '--import', 'tsx', file]
  const [command = '', ...args] = canPin ? ['taskset', '-c', String(core), ...node] : node
  return spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
}

const heard = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('a process of the bench ended early'))
    child.once('exit', onExit)
    child.once('message', (message) => {
      child.off('exit', onExit)
      resolve(message as T)
    })
  })

async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.disconnect()
  await gone
}

/** CPU time used so far, in seconds, and resident memory in MB, as the kernel counts them. */
function usage(pid: number): { readonly seconds: number; readonly megabytes: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0)
  return { seconds: (Number(fields[11]) + Number(fields[12])) / 100, megabytes: kilobytes / 1024 }
}

const round = (value: number, digits = 1): number => Number(value.toFixed(digits))

async function measureRoom(
  host: ChildProcess,
  bots: ChildProcess,
  ready: HostReady,
  { rooms, people, tile }: (typeof ROOMS)[number],
) {
  const names = Array.from({ length: rooms }, (_, index) => `room${rooms}x${people}n${index}`)
  for (const room of names) host.send({ order: 'open', room, people } satisfies HostOrder)
  const settings = names.flatMap((room) =>
    Array.from({ length: people }, (_, seat): BotSettings => {
      return { url: ready.url, token: `${room}.${seat}`, people, tile }
    }),
  )
  bots.send({ order: 'join', bots: settings } satisfies BotOrder)
  await pause(SETTLE_MS + rooms * people * 100)
  bots.send({ order: 'count' } satisfies BotOrder)
  await heard<BotCount>(bots)
  const before = { media: usage(ready.mediaPid), bots: usage(bots.pid ?? 0) }
  await pause(MEASURE_MS)
  const after = { media: usage(ready.mediaPid), bots: usage(bots.pid ?? 0) }
  bots.send({ order: 'count' } satisfies BotOrder)
  const counted = await heard<BotCount>(bots)
  bots.send({ order: 'stop' } satisfies BotOrder)
  for (const room of names) host.send({ order: 'close', room } satisfies HostOrder)
  await pause(500)
  const cpu = (of: 'media' | 'bots') =>
    round(((after[of].seconds - before[of].seconds) / counted.seconds) * 100)
  return {
    rooms,
    people,
    tile,
    cpuPercentOfACore: cpu('media'),
    botsPercentOfACore: cpu('bots'),
    memoryMB: round(after.media.megabytes),
    delivered: {
      packetsASecond: Math.round((counted.audio + counted.video) / counted.seconds),
      audioASecond: Math.round(counted.audio / counted.seconds),
      videoASecond: Math.round(counted.video / counted.seconds),
      megabitsASecond: round((counted.bytes * 8) / counted.seconds / 1e6),
      missing: counted.lost,
    },
    delayMs: { p50: round(counted.p50, 2), p99: round(counted.p99, 2) },
    voiceDelayMs: { p50: round(counted.voice.p50, 2), p99: round(counted.voice.p99, 2) },
  }
}

async function measureFanOut() {
  const forwarder = start('fanOut.ts', SERVER_CORE)
  await heard(forwarder)
  const receivers = start('fanOutReceivers.ts', BOTS_CORE)
  const relay = (from: ChildProcess, to: ChildProcess) => {
    const pass = (message: object) => {
      if ('connect' in message) to.send(message)
    }
    from.on('message', pass)
  }
  relay(receivers, forwarder)
  relay(forwarder, receivers)
  await pause(6000)
  receivers.send({ rate: FAN_OUT.packetsASecond })
  await pause(2000)
  receivers.send('count')
  await heard<FanOutCount>(receivers)
  const pid = forwarder.pid ?? 0
  const before = usage(pid)
  await pause(MEASURE_MS)
  const after = usage(pid)
  receivers.send('count')
  const counted = await heard<FanOutCount>(receivers)
  await stop(receivers)
  await stop(forwarder)
  const cpu = after.seconds - before.seconds
  return {
    ...FAN_OUT,
    offeredASecond: Math.round((counted.sent * FAN_OUT.receivers) / counted.seconds),
    deliveredASecond: Math.round(counted.received / counted.seconds),
    deliveredPercent: round((counted.received / (counted.sent * FAN_OUT.receivers)) * 100),
    cpuPercentOfACore: round((cpu / counted.seconds) * 100),
    microsecondsAPacket: round((cpu * 1e6) / counted.received, 2),
    delayMs: { p50: round(counted.p50, 2), p99: round(counted.p99, 2) },
    memoryMB: round(after.megabytes),
  }
}

/** Runs the bench; the result says what load it put on. */
export default async function bench(): Promise<Record<string, unknown>> {
  const host = start('mediaHost.ts', SERVER_CORE)
  const ready = await heard<HostReady>(host)
  const bots = start('mediaBots.ts', BOTS_CORE)
  await heard(bots)
  const idleMB = round(usage(ready.mediaPid).megabytes)
  const rooms = []
  for (const room of ROOMS) {
    const measured = await measureRoom(host, bots, ready, room)
    console.error(JSON.stringify(measured))
    rooms.push(measured)
  }
  await stop(bots)
  await stop(host)
  return {
    bench: 'media',
    pinned: canPin ? { server: SERVER_CORE, bots: BOTS_CORE } : null,
    publishes:
      'Opus 50 packets/s; VP8 q 160 kbit/s 20 fps, h 450 kbit/s 20 fps, f 1700 kbit/s 30 fps while wanted',
    seconds: MEASURE_MS / 1000,
    idleMB,
    rooms,
    fanOut: await measureFanOut(),
  }
}
