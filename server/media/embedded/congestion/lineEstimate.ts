import type { TransportReport } from '../rtcp/transportReport.ts'
import { DelayTrend } from './delayTrend.ts'
import { LossBound } from './lossBound.ts'
import { ProbeMeasure, type ProbePlan, planProbe, type Shown } from './probe.ts'
import { RateControl } from './rateControl.ts'
import { SentLog } from './sentLog.ts'
import { Throughput } from './throughput.ts'

/** Before anything is known of a line: sound, and a small picture or two. A probe follows at once. */
const START_BPS = 500_000
const LEAST_BPS = 40_000
const MOST_BPS = 30_000_000
/** A queue this long is left to drain before anything is tried. */
const CALM_MS = 60
/** Between probes; sooner after one that showed more, and not right after a back-off. */
const PROBE_EVERY_MS = 1500
const PROBE_AGAIN_MS = 120
const PROBE_LOST_MS = 1200
const AFTER_LOWERING_MS = 1200
/** A probe looks for so much more than is known, and no further than what is wanted and a third. */
const FURTHER = 2
const SPARE = 1.35
/** One probe that shows little does not take away what is used. */
const USED = 1.1
const HEADROOM = { unprobed: 1.5, probed: 1.2 } as const
/** And on a line that shakes so much, a probe that comes slowly shows nothing. */
const SHAKY_MS = 50
const SHAKY_BITS = 40_000
/** Nor is a delay there a queue for certain while nothing is lost: less is taken at a time than what comes through seems to say. */
const SHAKY_KEEPS = 0.7
/** A line that of late has lost less than this share has no full queue. */
const WHOLE = 0.01
/** What may be under way beyond the shortest time to an answer (ms). */
const UNDER_WAY_MS = 250
const FIRST_ANSWER_MS = 250
/** Longer than any receiver waits with a report, and than a round trip. */
const SILENT_MS = 1000
const ANSWER_OVER_MS = 10_000

/**
 * What the line to one receiver carries, from its transport-wide feedback: the delay's trend, the losses and probes.
 * Sans-I/O: told what is sent and what is reported, with the time; asked for the rate. All sizes are bytes on the wire.
 */
export class LineEstimate {
  readonly #log: SentLog
  readonly #trend = new DelayTrend()
  readonly #through = new Throughput()
  readonly #delayRate: RateControl
  readonly #losses = new LossBound()
  #probe: ProbeMeasure | null = null
  #probes = 0
  #probedAt = Number.NEGATIVE_INFINITY
  #showedMore = false
  /** When the line last proved to be far wider than it had been, in ms. */
  freedAt = Number.NEGATIVE_INFINITY
  #reports = 0
  #reportedAt = 0
  #shortestAnswer = Number.POSITIVE_INFINITY
  #nextShortest = Number.POSITIVE_INFINITY
  #shortestSince = 0
  #answer = FIRST_ANSWER_MS

  constructor(log = new SentLog(), startBps: number = START_BPS) {
    this.#log = log
    this.#delayRate = new RateControl(startBps)
  }

  /** The estimate of another line to the same receiver: most often it carries what the last one did, and nothing bad is known of it. */
  another(): LineEstimate {
    this.#log.giveUp()
    return new LineEstimate(this.#log, Math.max(START_BPS, this.bps))
  }

  /** What the line carries, in bit/s. */
  get bps(): number {
    return Math.min(MOST_BPS, Math.max(LEAST_BPS, Math.min(this.#delayRate.bps, this.#losses.bps)))
  }

  /** Whether the line has shown that it carries no more; before that, what is not sent yet is only not known to fit. */
  get isLimited(): boolean {
    return this.#delayRate.isLimited || Number.isFinite(this.#losses.bps)
  }

  /** The rate to send at now, less than `bps` while a queue drains. */
  get paceBps(): number {
    const { queueMs } = this.#trend
    if (queueMs < CALM_MS) return this.bps
    return this.bps * Math.max(0.25, 1 - (queueMs - CALM_MS) / 300)
  }

  /** Reports read so far. */
  get answered(): number {
    return this.#reports
  }

  get queueMs(): number {
    return this.#trend.queueMs
  }

  get lossShare(): number {
    return this.#losses.lately
  }

  /** From sending to the report of it, smoothed, in ms: a round trip and what the receiver waits. */
  get answerMs(): number {
    return this.#answer
  }

  /** Whether nothing has been reported for so long that the line may be gone. */
  isSilent(now: number): boolean {
    return this.#reports > 0 && this.#log.inFlight > 0 && now - this.#reportedAt > SILENT_MS
  }

  /** Whether as much is under way as the line should hold: no more pictures until some of it is reported. */
  isFull(now: number): boolean {
    if (this.isSilent(now)) return true
    const shortest = Number.isFinite(this.#shortestAnswer) ? this.#shortestAnswer : FIRST_ANSWER_MS
    return this.#log.inFlight * 8 > (this.bps * (shortest + UNDER_WAY_MS)) / 1000
  }

  /** Notes a packet about to be sent; the transport-wide number it goes under. `probe`: the plan it is part of, 0 for none. */
  sending(size: number, probe: number, now: number): number {
    return this.#log.add(size, probe, now)
  }

  /** Takes in a report of the receiver's. */
  report(report: TransportReport, now: number): void {
    const { arrived, lost, total } = this.#log.resolve(report, now)
    this.#reports += 1
    this.#reportedAt = now
    let shown: Shown | null = null
    const isWhole = this.#losses.lately < WHOLE
    for (const packet of arrived) {
      this.#trend.see(packet, this.bps, isWhole)
      if (this.#probe !== null && packet.probe === this.#probe.plan.id)
        shown = this.#probe.arrived(packet) ?? shown
    }
    for (const packet of [...arrived].sort((a, b) => a.arrived - b.arrived))
      this.#through.arrived(packet.size, packet.arrived)
    const newest = arrived.at(-1)
    if (newest !== undefined) this.#answeredAfter(now - newest.sent, now)
    const shakes = this.#trend.jitterMs > this.#shakyMs / 2
    if (this.#trend.wasMistaken() && shakes && this.#delayRate.mistaken(now)) this.freedAt = now
    const usage = this.#trend.usage(this.bps)
    const keeps = isWhole && this.#isShaky ? SHAKY_KEEPS : 0
    this.#delayRate.update(usage, this.#through.bps, this.#answer, this.#headroom, keeps, now)
    if (total > 0) this.#losses.update(lost, total, this.#through.bps ?? this.bps, this.bps, now)
    if (shown !== null) this.#take(shown, now)
  }

  /**
   * Called often: the probe to send now, if there is one. `wantedBps`: what all that the receiver would like takes.
   * `null` while the line is not calm, while what is known suffices, and for a while after the last.
   */
  plan(wantedBps: number, now: number): ProbePlan | null {
    this.#log.forget(now)
    if (this.#probe !== null && now - this.#probedAt > PROBE_LOST_MS) this.#probe = null
    const aim = wantedBps * SPARE
    if (this.#probe !== null || this.bps >= aim) return null
    if (this.#trend.usage(this.bps) === 'over' || this.#trend.queueMs > CALM_MS || this.isFull(now))
      return null
    if (now - this.#delayRate.loweredAt < AFTER_LOWERING_MS) return null
    if (now - this.#probedAt < (this.#showedMore ? PROBE_AGAIN_MS : PROBE_EVERY_MS)) return null
    this.#probes = (this.#probes % 0xffff) + 1
    const plan = planProbe(this.#probes, Math.min(aim, this.bps * FURTHER))
    this.#probe = new ProbeMeasure(plan)
    this.#probedAt = now
    this.#showedMore = false
    return plan
  }

  /** Where probes look for more, little is supposed to be there without one. */
  get #headroom(): number {
    const probed = this.#probes > 0 && !this.#isShaky
    return probed ? HEADROOM.probed : HEADROOM.unprobed
  }

  get #shakyMs(): number {
    return Math.max(SHAKY_MS, (SHAKY_BITS * 1000) / this.bps)
  }

  get #isShaky(): boolean {
    return this.#trend.jitterMs > this.#shakyMs
  }

  /** A sender that had no time to send all of a probe in its turn shows no limit of the line's. */
  #take({ bps: shown, isLimit }: Shown, now: number): void {
    const plan = this.#probe?.plan
    this.#probe = null
    if (plan === undefined || this.#trend.usage(this.bps) === 'over') return
    this.#showedMore = shown > this.bps * 1.15 && shown >= plan.bps * 0.7
    if (shown > this.#delayRate.bps) {
      if (this.#delayRate.proven(shown, now)) this.freedAt = now
    } else if (isLimit && shown < plan.bps * 0.85 && !this.#isShaky)
      this.#delayRate.refuted(Math.max(shown, (this.#through.bps ?? 0) * USED), now)
  }

  #answeredAfter(ms: number, now: number): void {
    this.#answer += (ms - this.#answer) / 8
    if (now - this.#shortestSince > ANSWER_OVER_MS) {
      this.#shortestAnswer = this.#nextShortest
      this.#nextShortest = Number.POSITIVE_INFINITY
      this.#shortestSince = now
    }
    this.#shortestAnswer = Math.min(this.#shortestAnswer, ms)
    this.#nextShortest = Math.min(this.#nextShortest, ms)
  }
}
