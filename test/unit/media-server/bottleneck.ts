import {
  allocate,
  type Face,
  type Form,
  wished,
} from '../../../server/media/embedded/congestion/allocation.ts'
import { Downlink } from '../../../server/media/embedded/congestion/downlink.ts'
import type { PacketOwner } from '../../../server/media/embedded/congestion/pacer.ts'
import { Patience } from '../../../server/media/embedded/congestion/patience.ts'
import { TransportFeedback } from '../../../server/media/embedded/rtcp/transportFeedback.ts'
import { readTransportReport } from '../../../server/media/embedded/rtcp/transportReport.ts'

/** A line in virtual time: a rate with a queue before it, a delay each way, losses and jitter. Nothing waits for a clock. */
export interface LineModel {
  /** What it carries at a time, in kbit/s. */
  kbps(now: number): number
  readonly queueMs: number
  readonly delayMs: number
  /** Share lost at random. */
  readonly loss: number
  readonly jitterMs: number
  /** Since when it shakes (ms), if not from the start. */
  readonly jitterFrom?: number
  /** What cameras send of their usual at a time; all of it unless said. */
  activity?(now: number): number
  /** What is late keeps back what was sent after it. */
  readonly inOrder?: boolean
  /** A receiver that gets no turn now and then: whatever comes meanwhile is read at its end, packet after packet. */
  readonly busy?: {
    /** How long it gets no turn, at most, and how long it is awake between, on average (ms). */
    readonly awayMs: number
    readonly awakeMs: number
    /** What reading one packet takes (ms). */
    readonly readMs: number
  }
}

export interface Seen {
  /** One a second. */
  readonly seconds: {
    sentBits: number
    soundBits: number
    /** The highest estimate within the second, in bit/s. */
    estimate: number
    resting: number
    large: number
    soundSent: number
    soundCame: number
    longestQueueMs: number
  }[]
  /** Times at which a face went to rest, after the first seconds. */
  readonly rests: number[]
}

const FRAME_MS = 50
const LAYERS = [0, 2, 1, 2]
const SHARES = [0.4, 0.2, 0.4]
const PIECE = 1100

const small = (bps: number): Form[] => [
  { quality: 0, temporal: 0, bps: bps * 0.4 },
  { quality: 0, temporal: 1, bps: bps * 0.6 },
  { quality: 0, temporal: 2, bps },
]

class Picture implements PacketOwner {
  given = -1
  begun = false
  keyDueAt = Number.POSITIVE_INFINITY
  readonly forms: Form[]
  readonly pixels: number

  constructor(large: boolean) {
    this.pixels = large ? 640 * 480 : 320 * 240
    this.forms = [
      ...small(160_000),
      ...(large ? [{ quality: 1 as const, temporal: 2, bps: 520_000 }] : []),
    ]
  }

  cut(): void {
    this.begun = false
    this.keyDueAt = Number.POSITIVE_INFINITY
  }

  /** The packets of the frame due now: sizes, and whether they begin anew. */
  frame(turn: number, now: number): { readonly sizes: number[]; readonly whole: boolean } | null {
    const form = this.forms[this.given]
    if (form === undefined) return null
    if (!this.begun) {
      if (this.keyDueAt === Number.POSITIVE_INFINITY) this.keyDueAt = now + 120
      if (now < this.keyDueAt) return null
      this.begun = true
      this.keyDueAt = Number.POSITIVE_INFINITY
      return { sizes: pieces(form.quality === 0 ? 6000 : 18_000), whole: true }
    }
    const layer = LAYERS[turn % 4] ?? 0
    if (layer > form.temporal) return null
    const bps = form.quality === 0 ? 160_000 : 520_000
    const frames = [5, 5, 10][layer] ?? 5
    return { sizes: pieces((bps * (SHARES[layer] ?? 0)) / 8 / frames), whole: false }
  }
}

const pieces = (bytes: number): number[] => {
  const count = Math.max(1, Math.ceil(bytes / PIECE))
  return Array.from({ length: count }, () => Math.round(bytes / count))
}

/** When a receiver reads what has come: at once, or when it next gets its turn. */
class Receiver {
  readonly #line: LineModel
  readonly #chance: () => number
  #away = { from: Number.NEGATIVE_INFINITY, to: 0 }
  #read = 0

  constructor(line: LineModel, chance: () => number) {
    this.#line = line
    this.#chance = chance
  }

  /** When it has its turn, at `at` or later. Asked in rising order, give or take a jitter. */
  awake(at: number): number {
    const { busy } = this.#line
    if (busy === undefined) return at
    while (at > this.#away.to) {
      const from = this.#away.to - Math.log(1 - this.#chance()) * busy.awakeMs
      this.#away = { from, to: from + this.#chance() * busy.awayMs }
    }
    return at >= this.#away.from ? this.#away.to : at
  }

  reads(at: number): number {
    const { busy } = this.#line
    if (busy === undefined) return at
    this.#read = Math.max(this.awake(at), this.#read + busy.readMs)
    return this.#read
  }
}

/** Sends sound and `faces` pictures (the first of them large) through a line for so many seconds. */
export function runLine(
  line: LineModel,
  {
    seconds,
    faces,
    voices,
  }: { readonly seconds: number; readonly faces: number; readonly voices: number },
  chance: () => number,
): Seen {
  const pictures = Array.from({ length: faces }, (_, index) => new Picture(index === 0))
  const seen: Seen = { seconds: [], rests: [] }
  const feedback = new TransportFeedback()
  const arrivals: { readonly at: number; readonly number: number; readonly sound: boolean }[] = []
  const reports: { readonly at: number; readonly bytes: Buffer }[] = []
  let busyUntil = 0
  let cameLast = 0
  let now = 0
  const receiver = new Receiver(line, chance)
  let sound = false
  const second = () => {
    const index = Math.floor(now / 1000)
    const known = seen.seconds[index]
    if (known !== undefined) return known
    const fresh = {
      sentBits: 0,
      soundBits: 0,
      estimate: 0,
      resting: 0,
      large: 0,
      soundSent: 0,
      soundCame: 0,
      longestQueueMs: 0,
    }
    seen.seconds[index] = fresh
    return fresh
  }
  const downlink = new Downlink(
    {
      canPad: () => true,
      onBusy: () => undefined,
      padding: () => ({ bytes: Buffer.alloc(275), numberAt: 0 }),
      emit: (bytes) => {
        const bits = (bytes.length + 38) * 8
        second().sentBits += bits
        if (sound) {
          second().soundBits += bits
          second().soundSent += 1
        }
        if (chance() < line.loss) return true
        const waits = Math.max(0, busyUntil - now)
        second().longestQueueMs = Math.max(second().longestQueueMs, waits)
        if (waits > line.queueMs) return true
        busyUntil = now + waits + bits / line.kbps(now)
        const jitter = chance() * (now < (line.jitterFrom ?? 0) ? 0 : line.jitterMs)
        const alone = busyUntil + line.delayMs + jitter
        cameLast = line.inOrder === true ? Math.max(alone, cameLast) : alone
        const at = receiver.reads(cameLast)
        arrivals.push({ at, number: bytes.readUInt16BE(0), sound })
        return true
      },
    },
    0,
  )
  downlink.agree(true)
  const patience = new Patience()
  for (; now < seconds * 1000; now++) {
    for (let voice = 0; voice < voices; voice++)
      if (now % 20 === (voice * 7) % 20) {
        sound = true
        downlink.sound({ bytes: Buffer.alloc(92), numberAt: 0 }, now)
        sound = false
      }
    pictures.forEach((picture, index) => {
      if (now % FRAME_MS !== (index * 6) % FRAME_MS) return
      if (!picture.begun && !downlink.hasRoom(now)) return
      const frame = picture.frame(Math.floor(now / FRAME_MS), now)
      const activity = line.activity?.(now) ?? 1
      for (const size of frame?.sizes ?? [])
        if (
          !downlink.picture(
            { bytes: Buffer.alloc(Math.round(size * activity)), numberAt: 0 },
            picture,
            frame?.whole ?? false,
            now,
          )
        )
          break
    })
    if (now % 100 === 0) {
      const wants: Face[] = pictures.map(({ pixels, forms, given }) => ({ pixels, forms, given }))
      downlink.want(wished(wants))
      const given = allocate(wants, downlink.pictureBps, patience.mayRise(downlink.freedAt, now))
      given.forEach((form, index) => {
        const picture = pictures[index]
        if (picture === undefined) return
        if (form < picture.given) patience.fell(now)
        else if (form > picture.given) patience.rose(now)
        if (form < 0 && picture.given >= 0) seen.rests.push(now)
        const before = picture.forms[picture.given]?.quality
        picture.given = form
        if (picture.forms[form]?.quality !== before) picture.cut()
        if (form < 0) downlink.forget(picture)
      })
      second().resting = given.filter((form) => form < 0).length
      second().large = given.filter(
        (form, index) => pictures[index]?.forms[form]?.quality === 1,
      ).length
    }
    if (now % 5 === 0) downlink.step(now)
    arrivals.sort((a, b) => a.at - b.at)
    for (let next = arrivals[0]; next !== undefined && next.at <= now; next = arrivals[0]) {
      arrivals.shift()
      feedback.arrived(next.number, next.at)
      if (next.sound) second().soundCame += 1
    }
    if (now % 60 === 0) {
      const bytes = feedback.take(1)
      if (bytes !== null) reports.push({ at: receiver.awake(now) + line.delayMs, bytes })
    }
    for (let next = reports[0]; next !== undefined && next.at <= now; next = reports[0]) {
      reports.shift()
      const report = readTransportReport(next.bytes)
      if (report !== null) downlink.report(report, now)
    }
    second().estimate = Math.max(second().estimate, downlink.bps)
  }
  return seen
}
