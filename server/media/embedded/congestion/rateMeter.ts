/** How much a stream brings, in bit/s: by quarters of a second over the last one. Pure but for its own state. */
const BUCKET_MS = 250
const BUCKETS = 4

export class RateMeter {
  readonly #buckets = new Float64Array(BUCKETS)
  #bucket = 0
  #since = Number.POSITIVE_INFINITY

  /** Counts `bytes` on the wire at `now` (ms). */
  add(bytes: number, now: number): void {
    this.#turn(now)
    if (this.#since === Number.POSITIVE_INFINITY) this.#since = now
    this.#buckets[this.#bucket % BUCKETS] = (this.#buckets[this.#bucket % BUCKETS] ?? 0) + bytes
  }

  /** `null` until it has been counted for a second. */
  bps(now: number): number | null {
    this.#turn(now)
    if (now - this.#since < BUCKET_MS * BUCKETS) return null
    return this.#buckets.reduce((sum, each) => sum + each, 0) * 8
  }

  #turn(now: number): void {
    const bucket = Math.floor(now / BUCKET_MS)
    if (bucket - this.#bucket >= BUCKETS) this.#buckets.fill(0)
    else for (let next = this.#bucket + 1; next <= bucket; next++) this.#buckets[next % BUCKETS] = 0
    if (bucket - this.#bucket > BUCKETS) this.#since = Number.POSITIVE_INFINITY
    this.#bucket = bucket
  }
}
