import { type Crossing, Readings } from './readings.ts'

/**
 * Whether a line's queue grows, from when packets were sent and when they arrived: groups of packets, the trend of their delays by
 * least squares, and a threshold that adapts (Carlucci and others, "Congestion control for web real-time communication", 2017;
 * draft-ietf-rmcat-gcc-02 §5). Times in ms; the two clocks need not agree. Pure but for its own state.
 */
export type Usage = 'normal' | 'over' | 'under'

/** Packets sent within this long are one group, and so are those that a line let go in one burst. */
const GROUP_MS = 5
const LONGEST_BURST_MS = 100
const WINDOW = 20
const SMOOTHING = 0.9
const GAIN = 4
const MOST_DELTAS = 60
const OVER_MS = 10
const FIRST_THRESHOLD = 12.5
const THRESHOLD = { least: 6, most: 600, up: 0.0087, down: 0.039, furthest: 15 }
/** A queue shorter than this is chance (a busy computer), and so are a few large packets on a slow line. */
const QUEUE_MS = 30
const QUEUE_BITS = 24_000
/** A queue this long is too long also when it no longer grows. */
const STANDING_MS = 140
/** The shortest delay of so long stands for all of it: jitter is no queue. */
const BUCKET_MS = 100
/** A queue that is longer than this, and for so long neither shrinks by a third nor grows by a half though less is sent, is the line's own. */
const UNMOVED = { queueMs: 50, forMs: 1200, least: 0.65, most: 1.5 } as const
/** Sooner where nothing is lost: a full queue drops. */
const UNMOVED_WHOLE_MS = 600
/** And so is one that is too long for so long, however it goes up and down. */
const TOO_LONG_FOR_MS = 2500
/** How long the shortest delay seen stands for an empty queue. */
const BASE_MS = 10_000

interface Group {
  firstSent: number
  lastSent: number
  firstArrived: number
  lastArrived: number
}

export class DelayTrend {
  #group: Group | null = null
  #before: Group | null = null
  #accumulated = 0
  #smoothed = 0
  #deltas = 0
  readonly #times: number[] = []
  readonly #delays: number[] = []
  #trend = 0
  #threshold = FIRST_THRESHOLD
  #thresholdAt = Number.NEGATIVE_INFINITY
  #overFor = -1
  #overCount = 0
  #state: Usage = 'normal'
  #base = Number.POSITIVE_INFINITY
  #nextBase = Number.POSITIVE_INFINITY
  #baseSince = Number.NEGATIVE_INFINITY
  readonly #bucket = { since: Number.NEGATIVE_INFINITY, least: 0, before: 0 }
  readonly #shaking = { since: Number.NEGATIVE_INFINITY, least: 0, most: 0 }
  readonly #readings = new Readings()
  #tooLongSince: number | null = null
  #mistaken = false
  #standing: { readonly since: number; early: number; late: number } | null = null
  #jitter = 0
  #isWhole = false

  /** By how much (ms) packets are later than on an empty line, as of the newest ones. */
  get queueMs(): number {
    const least = Math.min(this.#bucket.least, this.#bucket.before)
    return Number.isFinite(this.#base) ? Math.max(0, least - this.#base) : 0
  }

  /** How far delays lie apart within a moment, smoothed, in ms. */
  get jitterMs(): number {
    return this.#jitter
  }

  /** Whether what was taken for a queue has since proved to be none, though nothing was lost. Asked once, it is forgotten. */
  wasMistaken(): boolean {
    const mistaken = this.#mistaken
    this.#mistaken = false
    return mistaken
  }

  /** How the line is used, sent to at `bps`. */
  usage(bps: number): Usage {
    const { queueMs } = this
    if (queueMs > STANDING_MS && this.#state !== 'under') return 'over'
    const chance = Math.max(QUEUE_MS, (QUEUE_BITS * 1000) / bps, this.#jitter * 1.5)
    return this.#state === 'over' && queueMs < chance ? 'normal' : this.#state
  }

  /** Takes in one packet that arrived, in the order of sending, on a line that is believed to carry `bps` and of late has lost nothing. */
  see(packet: Crossing, bps: number, isWhole: boolean): void {
    this.#isWhole = isWhole
    this.#measureJitter(packet)
    const read = this.#readings.read(packet, bps)
    if (read !== null) this.#crossed(read)
  }

  #crossed({ sent, arrived }: Crossing): void {
    this.#measureQueue(sent, arrived)
    const group = this.#group
    if (group === null) {
      this.#group = started(sent, arrived)
      return
    }
    if (sent < group.firstSent) return
    if (belongs(group, sent, arrived)) {
      group.lastSent = Math.max(group.lastSent, sent)
      group.lastArrived = Math.max(group.lastArrived, arrived)
      return
    }
    if (this.#before !== null) this.#compare(this.#before, group)
    this.#before = group
    this.#group = started(sent, arrived)
  }

  #measureJitter({ sent, arrived }: Crossing): void {
    const shaking = this.#shaking
    const delay = arrived - sent
    if (sent - shaking.since > BUCKET_MS) {
      const apart = shaking.most - shaking.least
      this.#jitter += (apart - this.#jitter) / (apart > this.#jitter ? 2 : 16)
      Object.assign(shaking, { since: sent, least: delay, most: delay })
    }
    shaking.least = Math.min(shaking.least, delay)
    shaking.most = Math.max(shaking.most, delay)
  }

  #measureQueue(sent: number, arrived: number): void {
    const delay = arrived - sent
    if (sent - this.#baseSince > BASE_MS) {
      this.#base = Math.min(this.#nextBase, delay)
      this.#nextBase = delay
      this.#baseSince = sent
    }
    this.#base = Math.min(this.#base, delay)
    this.#nextBase = Math.min(this.#nextBase, delay)
    const bucket = this.#bucket
    if (sent - bucket.since > BUCKET_MS) {
      bucket.before = sent - bucket.since > 4 * BUCKET_MS ? delay : bucket.least
      bucket.least = delay
      bucket.since = sent
      this.#watchStanding(sent)
    }
    bucket.least = Math.min(bucket.least, delay)
  }

  /** What stands longer is a longer way, others' traffic, or jitter that keeps the order: it drains by nothing that is done here. */
  #watchStanding(now: number): void {
    const { queueMs } = this
    if (queueMs <= STANDING_MS) this.#tooLongSince = null
    else this.#tooLongSince ??= now
    if (this.#tooLongSince !== null && now - this.#tooLongSince >= TOO_LONG_FOR_MS) {
      this.#rebase(queueMs, now)
      return
    }
    if (queueMs <= UNMOVED.queueMs) {
      this.#standing = null
      return
    }
    this.#standing ??= { since: now, early: queueMs, late: Number.POSITIVE_INFINITY }
    const { since } = this.#standing
    const passed = (now - since) / (this.#isWhole ? UNMOVED_WHOLE_MS : UNMOVED.forMs)
    if (passed < 1 / 2) this.#standing.early = Math.min(this.#standing.early, queueMs)
    else this.#standing.late = Math.min(this.#standing.late, queueMs)
    if (passed < 1) return
    const { early, late } = this.#standing
    this.#standing = null
    if (late < early * UNMOVED.least || late > early * UNMOVED.most) return
    this.#mistaken = this.#isWhole
    this.#rebase(Math.min(early, late), now)
  }

  #rebase(byMs: number, now: number): void {
    this.#base += byMs
    this.#nextBase = this.#base
    this.#baseSince = now
    this.#tooLongSince = null
    this.#standing = null
  }

  #compare(before: Group, group: Group): void {
    const sentDelta = group.lastSent - before.lastSent
    const arrivedDelta = group.lastArrived - before.lastArrived
    if (arrivedDelta < 0) return
    this.#deltas = Math.min(this.#deltas + 1, MOST_DELTAS)
    this.#accumulated += arrivedDelta - sentDelta
    this.#smoothed = SMOOTHING * this.#smoothed + (1 - SMOOTHING) * this.#accumulated
    this.#times.push(group.lastArrived)
    this.#delays.push(this.#smoothed)
    if (this.#times.length > WINDOW) {
      this.#times.shift()
      this.#delays.shift()
    }
    const trend = this.#times.length < WINDOW ? this.#trend : slope(this.#times, this.#delays)
    this.#detect(trend, sentDelta, group.lastArrived)
  }

  #detect(trend: number, sentDelta: number, now: number): void {
    const weighed = this.#deltas * trend * GAIN
    if (weighed > this.#threshold) {
      this.#overFor = this.#overFor < 0 ? sentDelta / 2 : this.#overFor + sentDelta
      this.#overCount += 1
      if (this.#overFor > OVER_MS && this.#overCount > 1 && trend >= this.#trend) {
        this.#overFor = 0
        this.#overCount = 0
        this.#state = 'over'
      }
    } else {
      this.#overFor = -1
      this.#overCount = 0
      this.#state = weighed < -this.#threshold ? 'under' : 'normal'
    }
    this.#trend = trend
    this.#adapt(Math.abs(weighed), now)
  }

  #adapt(weighed: number, now: number): void {
    const passed = Math.min(now - this.#thresholdAt, 100)
    this.#thresholdAt = now
    if (weighed > this.#threshold + THRESHOLD.furthest) return
    const speed = weighed < this.#threshold ? THRESHOLD.down : THRESHOLD.up
    const moved = this.#threshold + speed * (weighed - this.#threshold) * passed
    this.#threshold = Math.min(THRESHOLD.most, Math.max(THRESHOLD.least, moved))
  }
}

const started = (sent: number, arrived: number): Group => ({
  firstSent: sent,
  lastSent: sent,
  firstArrived: arrived,
  lastArrived: arrived,
})

function belongs(group: Group, sent: number, arrived: number): boolean {
  if (sent - group.firstSent <= GROUP_MS) return true
  const arrivedDelta = arrived - group.lastArrived
  const gained = arrivedDelta - (sent - group.lastSent)
  return gained < 0 && arrivedDelta <= GROUP_MS && arrived - group.firstArrived < LONGEST_BURST_MS
}

/** The slope of the line that fits best. */
function slope(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, each) => sum + each, 0) / values.length
  const middleX = mean(xs)
  const middleY = mean(ys)
  let above = 0
  let below = 0
  xs.forEach((x, index) => {
    above += (x - middleX) * ((ys[index] ?? 0) - middleY)
    below += (x - middleX) ** 2
  })
  return below === 0 ? 0 : above / below
}
