/**
 * Lets packets out no faster than a line carries them. Sound never waits, but is paid for: pictures wait while it uses the line. What
 * would wait too long is not taken in at all, so nothing old is ever sent. Sans-I/O: `go` sends, the time is passed in.
 */
export interface PacedPacket {
  readonly bytes: Buffer
  /** On the wire. */
  readonly size: number
  /** Where the transport-wide number stands in `bytes`, -1 for nowhere. */
  readonly numberAt: number
  /** Whose it is: a stream that has lost one packet here is told by `onDropped`. */
  readonly owner: PacketOwner
  /** Of a frame that needs no other: it may wait for longer. */
  readonly whole: boolean
}

export interface PacketOwner {
  /** A packet of this stream was not sent: the rest of its frame is worth nothing. */
  cut(): void
}

export interface PacerPorts {
  /** Sends one packet now. Its bytes are no longer the pacer's. */
  go(packet: PacedPacket, now: number): void
}

/** Nothing waits longer than this, in ms; what begins a picture anew may. */
const LONGEST_MS = { delta: 600, whole: 1000 } as const
const OLDEST_MS = { delta: 800, whole: 1500 } as const
/** What may go at once on an idle line, in ms of its rate, and at least in bytes. */
const BURST_MS = 25
const BURST_BYTES = 1200
/** The furthest that sound may get ahead of the rate, in ms. */
const DEBT_MS = 400
const MOST_QUEUED = 2000

interface Waiting {
  readonly packet: PacedPacket
  readonly since: number
}

export class Pacer {
  readonly #waiting: Waiting[] = []
  #head = 0
  #queued = 0
  #rate = Number.POSITIVE_INFINITY
  #tokens = 0
  #filledAt = 0
  #held = false
  readonly #ports: PacerPorts

  constructor(ports: PacerPorts) {
    this.#ports = ports
  }

  /** For how long (ms) a packet taken in now would wait. */
  get waitMs(): number {
    return (this.#queued * 8000) / this.#rate
  }

  /** What may go, in bit/s. */
  get bps(): number {
    return this.#rate
  }

  get isEmpty(): boolean {
    return this.#queued === 0
  }

  /** `bps`: infinite for a line of which nothing is known. `held`: nothing but sound for the moment. */
  pace(bps: number, held: boolean, now: number): void {
    this.#fill(now)
    this.#rate = bps
    this.#held = held
  }

  /** Counts something that goes at once whatever waits: sound, probes, what is sent again. */
  spend(size: number, now: number): void {
    this.#fill(now)
    this.#tokens = Math.max(this.#tokens - size, (-this.#rate * DEBT_MS) / 8000)
  }

  /** How many bytes might go now; below zero, so many have gone ahead of the rate. */
  spare(now: number): number {
    this.#fill(now)
    return this.#held ? Math.min(0, this.#tokens) : this.#tokens
  }

  /** Sends a picture's packet now or later, or cuts its stream. `copy` is asked for one of its own if it has to wait. */
  offer(packet: PacedPacket, copy: (bytes: Buffer) => Buffer, now: number): boolean {
    this.#fill(now)
    if (this.isEmpty && !this.#held && this.#tokens > 0) {
      this.#tokens -= packet.size
      this.#ports.go(packet, now)
      return true
    }
    const longest = packet.whole ? LONGEST_MS.whole : LONGEST_MS.delta
    if (this.waitMs > longest || this.#waiting.length - this.#head >= MOST_QUEUED) {
      packet.owner.cut()
      return false
    }
    this.#waiting.push({ packet: { ...packet, bytes: copy(packet.bytes) }, since: now })
    this.#queued += packet.size
    return true
  }

  /** Sends what may go by now. */
  drain(now: number): void {
    this.#fill(now)
    for (;;) {
      const next = this.#waiting[this.#head]
      if (next === undefined) break
      const oldest = next.packet.whole ? OLDEST_MS.whole : OLDEST_MS.delta
      const old = now - next.since > oldest
      if (!old && (this.#held || this.#tokens <= 0)) break
      this.#head += 1
      this.#queued -= next.packet.size
      if (old) {
        next.packet.owner.cut()
        this.forget(next.packet.owner)
      } else {
        this.#tokens -= next.packet.size
        this.#ports.go(next.packet, now)
      }
    }
    if (this.#head > 64 || this.isEmpty) {
      this.#waiting.splice(0, this.#head)
      this.#head = 0
    }
  }

  /** Drops what waits of one stream. */
  forget(owner: PacketOwner): void {
    const kept = this.#waiting.slice(this.#head).filter((each) => each.packet.owner !== owner)
    this.#waiting.splice(0, this.#waiting.length, ...kept)
    this.#head = 0
    this.#queued = kept.reduce((sum, each) => sum + each.packet.size, 0)
  }

  #fill(now: number): void {
    const most = Math.max(BURST_BYTES, (this.#rate * BURST_MS) / 8000)
    const come = ((now - this.#filledAt) * this.#rate) / 8000
    this.#tokens = Number.isFinite(this.#rate) ? Math.min(most, this.#tokens + come) : BURST_BYTES
    this.#filledAt = now
  }
}
