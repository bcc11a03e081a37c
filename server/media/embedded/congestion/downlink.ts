import type { TransportReport } from '../rtcp/transportReport.ts'
import { AgainBudget } from './againBudget.ts'
import { LineEstimate } from './lineEstimate.ts'
import { Pacer, type PacketOwner } from './pacer.ts'
import type { ProbePlan } from './probe.ts'
import { ReceiverBound } from './receiverBound.ts'

/** A packet written for one receiver. Its bytes may be overwritten as soon as it has been handed over. */
export interface Outgoing {
  readonly bytes: Buffer
  /** Where the transport-wide sequence number is to stand, -1 if the receiver knows none. */
  readonly numberAt: number
}

export interface DownlinkPorts {
  /** Puts a packet on the wire. */
  emit(bytes: Buffer): boolean
  /** Whether this receiver has a stream that can carry padding. */
  canPad(): boolean
  /** A packet of nothing but padding, `null` if it has none any more. */
  padding(): Outgoing | null
  /** There is something for `step` to do soon. */
  onBusy(): void
}

/** Of IP, UDP and the SRTP tag. */
const WIRE_BYTES = 38
/** Of what the line carries: the rest is for reports, and for being wrong. */
const OF_LINE = 0.95
/** A receiver that agreed to report and has not, this long (ms) after the first packet, never will. */
const NO_REPORT_MS = 4000
/** A picture does not begin while others wait for longer than this. */
const ROOM_MS = 150
const RATE_MS = 250
const KNOCK_MS = 200
/** How far ahead of the line's rate sound that is sent again may be: far enough to go before pictures, and no further. */
const AGAIN_AHEAD_MS = 50

/**
 * All that goes to one receiver, kept within what its line carries: sound at once, pictures paced, what is sent again and the padding of
 * probes counted. Sans-I/O but for its ports; the time is passed in, in ms.
 */
export class Downlink {
  #estimate: LineEstimate | null = null
  readonly #bound = new ReceiverBound()
  readonly #pacer: Pacer
  readonly #ports: DownlinkPorts
  #probe: { readonly plan: ProbePlan; left: number; readonly at: number } | null = null
  readonly #again: AgainBudget
  #firstAt: number | null = null
  readonly #bytes = { sound: 0, again: 0, all: 0 }
  #soundBps = 0
  #resentBps = 0
  #sentBps = 0
  #ratedAt = 0
  #wanted = 0
  #putAt = Number.NEGATIVE_INFINITY

  constructor(ports: DownlinkPorts, now: number) {
    this.#ports = ports
    this.#pacer = new Pacer({
      go: (packet, at) => this.#put(packet.bytes, packet.numberAt, at),
    })
    this.#again = new AgainBudget(now)
  }

  /** Whether the receiver reports on transport-wide numbers, as agreed. */
  agree(reports: boolean): void {
    if (reports) this.#estimate ??= new LineEstimate()
    else this.#estimate = null
  }

  /** The receiver comes by another way: what was known of the line before is nothing to this one. */
  renew(): void {
    this.#estimate = this.#estimate?.another() ?? null
    this.#probe = null
    this.#firstAt = null
  }

  /** What the line carries, bit/s on the wire; infinite while nothing is known of it. */
  get bps(): number {
    return this.#estimate?.bps ?? this.#bound.bps
  }

  /** What pictures may take of it. */
  get pictureBps(): number {
    const { bps } = this
    return Number.isFinite(bps)
      ? Math.max(0, bps * OF_LINE - this.#soundBps - this.#resentBps)
      : bps
  }

  /** Whether the line has shown how much it carries, and not only that it carries so much. */
  get isLimited(): boolean {
    return this.#estimate?.isLimited ?? Number.isFinite(this.#bound.bps)
  }

  /** When the line last proved to be far wider than it had been, in ms. */
  get freedAt(): number {
    return this.#estimate?.freedAt ?? Number.NEGATIVE_INFINITY
  }

  get queueMs(): number {
    return this.#estimate?.queueMs ?? 0
  }

  get answerMs(): number | null {
    return this.#estimate !== null && this.#estimate.answered > 0 ? this.#estimate.answerMs : null
  }

  /** Whether a picture that begins now would get through in time. */
  hasRoom(now: number): boolean {
    return this.#pacer.waitMs < ROOM_MS && !(this.#estimate?.isFull(now) ?? false)
  }

  /** Whether `step` has something to do soon. */
  get isBusy(): boolean {
    return this.#probe !== null || !this.#pacer.isEmpty
  }

  sound({ bytes, numberAt }: Outgoing, now: number): boolean {
    const size = bytes.length + WIRE_BYTES
    this.#bytes.sound += size
    this.#pace(now)
    this.#pacer.spend(size, now)
    return this.#put(bytes, numberAt, now)
  }

  /** `whole`: of a frame that needs no other. `false`: it was not taken, and its owner is cut. */
  picture({ bytes, numberAt }: Outgoing, owner: PacketOwner, whole: boolean, now: number): boolean {
    this.#pace(now)
    const size = bytes.length + WIRE_BYTES
    const taken = this.#pacer.offer({ bytes, numberAt, size, owner, whole }, Buffer.from, now)
    if (!this.#pacer.isEmpty) this.#ports.onBusy()
    return taken
  }

  /** Sends a packet again, as far as the budget for that goes. */
  sendAgain({ bytes, numberAt }: Outgoing, kind: 'audio' | 'video', now: number): boolean {
    const size = bytes.length + WIRE_BYTES
    this.#pace(now)
    const least = kind === 'video' ? 0 : (-this.#pacer.bps * AGAIN_AHEAD_MS) / 8000
    if (this.#pacer.spare(now) <= least) return false
    if (!this.#again.may(size, this.bps, now)) return false
    this.#bytes.again += size
    this.#pacer.spend(size, now)
    return this.#put(bytes, numberAt, now)
  }

  /** What waits of a stream that ends is not sent. */
  forget(owner: PacketOwner): void {
    if (!this.#pacer.isEmpty) this.#pacer.forget(owner)
  }

  report(report: TransportReport, now: number): void {
    this.#estimate?.report(report, now)
    this.#pace(now)
    this.#pacer.drain(now)
  }

  /** A receiver's report of losses (a share) and, in bit/s, its own estimate: used where it sends no others. */
  receiverSays(lostShare: number | null, estimateBps: number | null, now: number): void {
    if (lostShare !== null) this.#bound.lost(lostShare, this.#sentBps, now)
    if (estimateBps !== null) this.#bound.estimated(estimateBps, now)
  }

  /** What all that the receiver would like takes, in bit/s, sound left out. */
  want(bps: number): void {
    this.#wanted = bps
  }

  /** To be called every few ms while `isBusy`, and every 50 ms otherwise. */
  step(now: number): void {
    this.#rate(now)
    const estimate = this.#estimate
    if (estimate !== null && estimate.answered === 0 && now - (this.#firstAt ?? now) > NO_REPORT_MS)
      this.#estimate = null
    this.#pace(now)
    if (this.#probe === null && estimate !== null && this.#wanted > 0) this.#begin(estimate, now)
    if (this.#probe !== null) this.#pad(this.#probe, now)
    else if (estimate?.isSilent(now) === true) this.#knock(now)
    this.#pacer.drain(now)
  }

  #begin(estimate: LineEstimate, now: number): void {
    // What a probe takes beyond the rate is made good before the next.
    if (!this.#ports.canPad() || this.#pacer.spare(now) <= 0) return
    const plan = estimate.plan(this.#wanted + this.#soundBps, now)
    if (plan === null) return
    this.#probe = { plan, left: plan.bytes, at: now }
    this.#ports.onBusy()
  }

  /** One packet now and then, for a line that is silent and has nothing to carry: the first answer says that it is back. */
  #knock(now: number): void {
    if (now - this.#putAt < KNOCK_MS) return
    const padding = this.#ports.padding()
    if (padding !== null) this.#put(padding.bytes, padding.numberAt, now)
  }

  /** Sends as much padding as the probe's rate asks for by now. */
  #pad(probe: { readonly plan: ProbePlan; left: number; readonly at: number }, now: number): void {
    let due = Math.max(
      1,
      ((now - probe.at) * probe.plan.bps) / 8000 - (probe.plan.bytes - probe.left),
    )
    while (due > 0 && probe.left > 0) {
      const padding = this.#ports.padding()
      if (padding === null) break
      const size = padding.bytes.length + WIRE_BYTES
      this.#pacer.spend(size, now)
      this.#put(padding.bytes, padding.numberAt, now)
      due -= size
    }
    if (probe.left <= 0) this.#probe = null
  }

  #put(bytes: Buffer, numberAt: number, now: number): boolean {
    const size = bytes.length + WIRE_BYTES
    this.#bytes.all += size
    this.#firstAt ??= now
    this.#putAt = now
    if (this.#estimate !== null && numberAt >= 0) {
      const part = this.#probe?.plan.id ?? 0
      if (this.#probe !== null) this.#probe.left -= size
      bytes.writeUInt16BE(this.#estimate.sending(size, part, now), numberAt)
    }
    return this.#ports.emit(bytes)
  }

  #pace(now: number): void {
    const estimate = this.#estimate
    if (estimate === null) this.#pacer.pace(this.#bound.bps, false, now)
    else this.#pacer.pace(estimate.paceBps, estimate.isFull(now), now)
  }

  /** Sound by its peaks, so that a voice that begins finds its room. */
  #rate(now: number): void {
    const passed = now - this.#ratedAt
    if (passed < RATE_MS) return
    const { sound, again, all } = this.#bytes
    const perSecond = (bytes: number) => (bytes * 8000) / passed
    this.#soundBps = Math.max(perSecond(sound), this.#soundBps * 0.9 + perSecond(sound) * 0.1)
    this.#resentBps += (perSecond(again) - this.#resentBps) / 4
    this.#sentBps += (perSecond(all) - this.#sentBps) / 2
    Object.assign(this.#bytes, { sound: 0, again: 0, all: 0 })
    this.#ratedAt = now
  }
}
