/** The media process, and what its estimates were told, written to `TMPDIR` at its end: for `recordFeedback.ts` alone. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LineEstimate } from '../../server/media/embedded/congestion/lineEstimate.ts'

/** In ms of a clock that both processes share. */
const shared = (now: number): number => Math.round(performance.timeOrigin + now)
const told = new Map<LineEstimate, string[]>()
const note = (estimate: LineEstimate, event: string): void => {
  const all = told.get(estimate) ?? []
  told.set(estimate, all)
  all.push(event)
}

const { sending, report, plan } = LineEstimate.prototype
LineEstimate.prototype.sending = function noted(size, probe, now) {
  note(this, `s ${shared(now)} ${size} ${probe}`)
  return sending.call(this, size, probe, now)
}
LineEstimate.prototype.report = function noted(said, now) {
  const arrivals = [...said.arrivals].map((at) => (Number.isNaN(at) ? '' : at)).join(',')
  note(this, `r ${shared(now)} ${said.base} ${arrivals}`)
  report.call(this, said, now)
}
LineEstimate.prototype.plan = function noted(wantedBps, now) {
  const planned = plan.call(this, wantedBps, now)
  if (planned !== null) note(this, `p ${shared(now)} ${Math.round(wantedBps)} ${planned.id}`)
  return planned
}
process.on('exit', () => {
  const longest = [...told.values()].toSorted((a, b) => b.length - a.length)[0] ?? []
  writeFileSync(join(process.env.TMPDIR ?? '', `feedback-${process.pid}.txt`), longest.join('\n'))
})

await import('../../server/media/embedded/child.ts')
