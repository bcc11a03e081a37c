/** What one listener hears, sees and is sent while a line goes through its steps. */
import { setTimeout as pause } from 'node:timers/promises'
import { type Note, stretchOf, WATCH } from '../media/fixtures/eightCameras.ts'
import type { Line } from '../media/fixtures/hardNetwork.ts'
import type { Guest } from '../media/serverStage.ts'

const STARTS_MS = 5000
/** A line that fell has this long until its queue is looked at. */
const DRAINS_MS = 5000
const LOOK_MS = 100

export interface Step {
  readonly name: string
  readonly seconds: number
  readonly line: Partial<Pick<Line, 'downlinkKbps' | 'jitterMs' | 'loss'>>
}

/** The line to the listener, however it is made. */
export interface Road {
  become(line: Step['line']): void
  /** Bits sent to the listener since a time that stays the same within a step, and how long the newest of them waits (ms). */
  counted(): { readonly bits: number; readonly waitedMs: number }
}

const share = (value: number): number => Math.round(value * 1000) / 10
const tenth = (value: number): number => Math.round(value * 10) / 10

const isLarge = (tiles: Note['tiles']): boolean =>
  tiles.some(({ rests, width }) => !rests && width >= 640)

/** The steps follow one another without a pause. Throws if nothing came by the road: that would compare a free line with a thin one. */
export async function walk(
  ear: Guest,
  road: Road,
  steps: readonly Step[],
): Promise<readonly Record<string, unknown>[]> {
  await ear.run(WATCH)
  await pause(STARTS_MS)
  const rows: Record<string, unknown>[] = []
  for (const { name, seconds, line } of steps) {
    road.become(line)
    const from = await ear.run<number>('performance.now()')
    const { bits } = road.counted()
    let queueMs = 0
    let longestQueueMs = 0
    for (let passed = 0; passed < seconds * 1000; passed += LOOK_MS) {
      await pause(LOOK_MS)
      if (line.downlinkKbps === undefined) continue
      const { waitedMs } = road.counted()
      longestQueueMs = Math.max(longestQueueMs, waitedMs)
      if (passed >= DRAINS_MS) queueMs = Math.max(queueMs, waitedMs)
    }
    const to = await ear.run<number>('performance.now()')
    const notes = await ear.run<Note[]>('notes')
    const seen = stretchOf(notes, from, to)
    console.error(name, seen)
    const sentKbps = Math.round((road.counted().bits - bits) / (to - from))
    if (sentKbps === 0) throw new Error(`${name}: nothing came by the line that is measured`)
    const large = notes.find(({ at, tiles }) => at >= from && isLarge(tiles))
    rows.push({
      step: name,
      sentKbps,
      wholeSoundPercent: share(seen.wholeSound),
      resting: seen.resting,
      large: seen.large,
      framesASecond: tenth(seen.frames),
      frozenSeconds: tenth(seen.frozenSeconds),
      longestQueueMs: Math.round(longestQueueMs),
      queueAfterFiveSecondsMs: Math.round(queueMs),
      largeAfterSeconds: large === undefined ? null : tenth((large.at - from) / 1000),
    })
  }
  return rows
}
