import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LineEstimate } from '../../../server/media/embedded/congestion/lineEstimate.ts'
import { eventsOf, type Recording } from './recording.ts'

/**
 * What Chromium reported, in the tests' relay, of a line with eight cameras that was free, then 700, then 300 kbit/s, then free:
 * recorded by `test/bench/recordFeedback.ts`, replayed at its own times.
 */
const recorded: Recording = JSON.parse(
  readFileSync(new URL('./recordedFeedback.json', import.meta.url), 'utf8'),
)
const FALLS_WITHIN_MS = 3000
const DRAINS_WITHIN_MS = 5000
const FREED_WITHIN_MS = 5000
const STEP_MS = 50

interface Moment {
  readonly at: number
  readonly bps: number
  readonly queueMs: number
}

function replay(): Moment[] {
  const estimate = new LineEstimate()
  /** Ids of the recorded probes, by those that this run gives. */
  const probes = new Map<number, number>()
  const moments: Moment[] = []
  let next = 0
  for (const event of eventsOf(recorded)) {
    for (; next <= event.at; next += STEP_MS)
      moments.push({ at: next, bps: estimate.bps, queueMs: estimate.queueMs })
    if (event.kind === 'probe') {
      const planned = estimate.plan(event.wantedBps, event.at)
      if (planned !== null) probes.set(event.id, planned.id)
    } else if (event.kind === 'sent') {
      estimate.sending(event.size, probes.get(event.probe) ?? 0, event.at)
    } else estimate.report({ base: event.base, arrivals: event.arrivals }, event.at)
  }
  return moments
}

const moments = replay()
const stepOf = (kbps: number | null, turn: 'first' | 'last') => {
  const all = recorded.steps.filter((step) => step.kbps === kbps)
  const found = turn === 'first' ? all[0] : all.at(-1)
  if (found === undefined) throw new Error(`no step of ${kbps} kbit/s`)
  return found.at
}
const between = (from: number, to: number) => moments.filter(({ at }) => at >= from && at < to)

test.each([[700], [300]])(
  'a line that falls to %i kbit/s is known for it within three seconds, and its queue drains',
  (kbps) => {
    const fell = stepOf(kbps, 'first')
    const end = recorded.steps.find(({ at }) => at > fell)?.at ?? Number.POSITIVE_INFINITY
    expect(between(fell - 500, fell).at(-1)?.bps).toBeGreaterThan(kbps * 1200)
    for (const { bps } of between(fell + FALLS_WITHIN_MS, end))
      expect(bps).toBeLessThan(kbps * 1100)
    for (const { queueMs } of between(fell + DRAINS_WITHIN_MS, end))
      expect(queueMs).toBeLessThan(300)
  },
)

test('a line that is freed is known for it within five seconds', () => {
  const freed = stepOf(null, 'last')
  const after = between(freed + FREED_WITHIN_MS, Number.POSITIVE_INFINITY)
  expect(after.length).toBeGreaterThan(10)
  for (const { bps } of after) expect(bps).toBeGreaterThan(900_000)
})
