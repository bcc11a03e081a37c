import type { ReceptionReport } from './write.ts'

interface Counts {
  readonly expected: number
  readonly received: number
}

/** What one incoming stream's receiver reports are made from (RFC 3550 §6.4.1 and appendix A.8). */
export class Reception {
  #transit: number | null = null
  #jitter = 0
  #before: Counts = { expected: 0, received: 0 }
  #lastReport = 0
  #lastReportAt = 0

  /** Counts a packet's arrival. `now` in ms, `clockRate` in Hz. */
  arrived(timestamp: number, now: number, clockRate: number): void {
    const transit = Math.round((now * clockRate) / 1000) - timestamp
    if (this.#transit !== null) {
      const step = Math.abs((transit - this.#transit) | 0)
      if (step < clockRate) this.#jitter += (step - this.#jitter) / 16
    }
    this.#transit = transit
  }

  senderReport(ntpHigh: number, ntpLow: number, now: number): void {
    this.#lastReport = ((ntpHigh & 0xffff) * 65536 + (ntpLow >>> 16)) >>> 0
    this.#lastReportAt = now
  }

  report(ssrc: number, counts: Counts, extendedHighest: number, now: number): ReceptionReport {
    const restarted = counts.expected < this.#before.expected
    const before = restarted ? { expected: 0, received: 0 } : this.#before
    const expected = counts.expected - before.expected
    const lost = expected - (counts.received - before.received)
    this.#before = counts
    return {
      ssrc,
      fraction: expected > 0 ? Math.min(255, Math.max(0, Math.floor((lost * 256) / expected))) : 0,
      lost: counts.expected - counts.received,
      extendedHighest,
      jitter: Math.round(this.#jitter),
      lastReport: this.#lastReport,
      sinceReport: this.#lastReport === 0 ? 0 : Math.round((now - this.#lastReportAt) * 65.536),
    }
  }
}
