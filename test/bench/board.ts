/**
 * Our blind relay against y-websocket (`@y/websocket-server`) and Hocuspocus: the same rooms, writers, rates and cards, each with
 * its own client library, one after the other on one machine. Ours is measured signed, where a frame goes at once, and unsigned,
 * where the server holds and shuffles what came within 250 ms; the others know neither seals nor that. Beside them stands what
 * a bare Socket.IO server needs to hand on as much: below that no relay over Socket.IO can go that sends each frame at once.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { BoardHostCost, BoardHostReady, Kind } from './boardHost.ts'
import type { LoadOrder, LoadReport } from './boardLoad.ts'
import { installPeers } from './peers.ts'

const SEATS = 8
const WRITERS = 2
const EDITS_A_SECOND = 5
const LETTERS = 40
const LATE_EDITS = Number(process.env.BENCH_LATE_EDITS ?? 5_000)

/** Smaller for a try: `BENCH_ROOMS=2 BENCH_SECONDS=3 npm run bench -- board`. */
const ROOMS = (process.env.BENCH_ROOMS ?? '10,50,200').split(',').map(Number)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 15)
const WARM_UP = Number(process.env.BENCH_WARM_UP ?? 10)

const ANCHORS: readonly { readonly kind: Kind; readonly signed: boolean; readonly name: string }[] =
  [
    { kind: 'balint-room', signed: true, name: 'balint-room, signed' },
    { kind: 'balint-room', signed: false, name: 'balint-room, unsigned' },
    { kind: 'bare', signed: false, name: 'bare Socket.IO' },
    { kind: 'y-websocket', signed: false, name: '@y/websocket-server 0.1.1, y-websocket 3.1.0' },
    { kind: 'hocuspocus', signed: false, name: 'Hocuspocus 3.4.4' },
  ]

const start = (file: string, ...args: readonly string[]): ChildProcess =>
  fork(fileURLToPath(new URL(file, import.meta.url)), [...args], {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })

const has =
  <T extends object>(key: keyof T) =>
  (message: unknown): message is T =>
    typeof message === 'object' && message !== null && key in message

function hear<T extends object>(child: ChildProcess, key: keyof T): Promise<T> {
  const isIt = has<T>(key)
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('a process of the bench ended early'))
    child.once('exit', ended)
    child.once('message', (message: unknown) => {
      child.off('exit', ended)
      if (isIt(message)) resolve(message)
      else reject(new Error('a process of the bench said something else'))
    })
  })
}

function ask<T extends object>(
  child: ChildProcess,
  what: LoadOrder | string,
  key: keyof T,
): Promise<T> {
  const answer = hear<T>(child, key)
  child.send(what)
  return answer
}

const round = (value: number | null, digits = 2): number | null =>
  value === null ? null : Number(value.toFixed(digits))

async function measure(
  { kind, signed, name }: (typeof ANCHORS)[number],
  rooms: number,
  withLate: boolean,
): Promise<Record<string, unknown>> {
  const host = start('./boardHost.ts', kind)
  const { url } = await hear<BoardHostReady>(host, 'url')
  const load = start('./boardLoad.ts')
  const order: LoadOrder = {
    kind,
    url,
    signed,
    rooms,
    seats: SEATS,
    writers: WRITERS,
    editsPerSecond: EDITS_A_SECOND,
    letters: LETTERS,
    seconds: SECONDS,
    warmUp: WARM_UP,
    lateEdits: withLate ? LATE_EDITS : 0,
  }
  const idle = await ask<BoardHostCost>(host, 'cost', 'cpuSeconds')
  const set = await ask<LoadReport>(load, order, 'at')
  const before = await ask<BoardHostCost>(host, 'cost', 'cpuSeconds')
  const written = await ask<LoadReport>(load, 'write', 'at')
  const after = await ask<BoardHostCost>(host, 'cost', 'cpuSeconds')
  const done = withLate ? await ask<LoadReport>(load, 'late', 'at') : null
  load.disconnect()
  host.disconnect()
  return {
    server: name,
    rooms,
    edits: written.edits,
    deliveries: written.deliveries,
    deliveriesWanted: written.edits * (SEATS - 1),
    p50ms: round(written.p50),
    p99ms: round(written.p99),
    serverCpuSeconds: round(after.cpuSeconds - before.cpuSeconds),
    clientsCpuSeconds: round(written.clientCpuSeconds - set.clientCpuSeconds),
    serverRssMB: round(after.rssMB, 0),
    serverRssMBIdle: round(idle.rssMB, 0),
    serverHeapMB: round(after.heapMB, 0),
    bytesInKB: round((after.bytesIn - before.bytesIn) / 1024, 0),
    bytesOutKB: round((after.bytesOut - before.bytesOut) / 1024, 0),
    ...(done ? { lateJoinMs: round(done.lateJoinMs, 0) } : {}),
  }
}

type Measured = Awaited<ReturnType<typeof measure>>

/** How many times fewer CPU seconds than the better of the two others, at each number of rooms. */
function againstTheBetter(runs: readonly Measured[]): readonly Record<string, unknown>[] {
  const cpuOf = (rooms: number, name: string | undefined): number =>
    Number(runs.find((run) => run.rooms === rooms && run.server === name)?.serverCpuSeconds)
  const [signed, unsigned, , ...others] = ANCHORS.map(({ name }) => name)
  return ROOMS.map((rooms) => {
    const better = Math.min(...others.map((name) => cpuOf(rooms, name)))
    return {
      rooms,
      signed: round(better / cpuOf(rooms, signed)),
      unsigned: round(better / cpuOf(rooms, unsigned)),
    }
  })
}

export default async function board(): Promise<Record<string, unknown>> {
  installPeers()
  const runs: Measured[] = []
  for (const rooms of ROOMS) {
    for (const anchor of ANCHORS) {
      const measured = await measure(anchor, rooms, rooms === ROOMS[0] && anchor.kind !== 'bare')
      console.log(JSON.stringify(measured))
      runs.push(measured)
    }
  }
  return {
    bench: 'board',
    load: {
      seatsARoom: SEATS,
      writersAtATime: WRITERS,
      editsASecondAndWriter: EDITS_A_SECOND,
      cardLetters: LETTERS,
      seconds: SECONDS,
      warmUpSeconds: WARM_UP,
      lateJoinEditsBehind: LATE_EDITS,
      clients: 'all of them in one process beside the server, on the same machine',
      batchMs: { ours: 50, unsignedWindow: 250, others: 0 },
    },
    runs,
    timesFewerServerCpuThanTheBetter: againstTheBetter(runs),
  }
}
