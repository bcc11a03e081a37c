/** Sealed frames of a room: stands between the relay, which knows seats, and the lines of those who sit in them. */
import type { Ack } from '../../shared/answer.ts'
import { toBase64Url } from '../../shared/sealing/bytes.ts'
import { channelIn } from '../../shared/sealing/header.ts'
import { momentOf } from '../../shared/session/rights.ts'
import type { SeatId } from '../../shared/session/seat.ts'
import type { Session } from '../../shared/session/session.ts'
import { Timers } from '../clock.ts'
import { SharedRate } from '../tokenBucket.ts'
import type { Line, LineId } from './line.ts'
import type { Lines } from './lines.ts'
import { type Bundle, bundled } from './relay/bundle.ts'
import { randomBelowOf } from './relay/randomBelow.ts'
import { Relay, relayViewOf, type Sending } from './relay/relay.ts'
import type { RoomServices } from './services.ts'

export interface FramesParts {
  readonly services: RoomServices
  readonly session: () => Session
  readonly lines: Lines
  /** Whether the room may live here at this moment. */
  readonly mayLive: () => boolean
  /** A word has been given. */
  readonly wordsChanged: () => void
}

export class Frames {
  readonly #parts: FramesParts
  readonly #rate: SharedRate<SeatId>
  readonly #timers: Timers
  #relay: Relay
  #moment: string
  /** When the running timer goes off; null: there is none. */
  #wakesAt: number | null = null
  /** What each page at the door has been given, by frame. */
  #atTheDoor = new WeakMap<Line, Set<Uint8Array>>()

  constructor(parts: FramesParts) {
    const { limits, clock } = parts.services
    this.#parts = parts
    this.#timers = new Timers(clock)
    const { frames, ownFrames } = limits.room
    this.#rate = new SharedRate(frames, ownFrames, clock.now())
    this.#moment = momentOf(parts.session())
    this.#relay = this.#newRelay(parts.session().at === 'resuming')
  }

  get bytes(): number {
    return this.#relay.bytes
  }

  /** A page sits in this chair now. */
  connect(seat: SeatId, line: Line): void {
    const { id, pageLoad } = line
    this.#carryOut(this.#relay.connect({ line: id, seat, pageLoad }, this.#now))
  }

  disconnect(line: LineId): void {
    this.#carryOut(this.#relay.disconnect(line, this.#now))
  }

  take(seat: SeatId, line: Line, frame: Uint8Array): Ack {
    if (!this.#rate.take(seat, this.#now)) return { ok: false, code: 'too-fast' }
    const { ack, send } = this.#relay.take(line.id, frame, this.#now)
    this.#carryOut(send)
    const channel = ack.ok ? channelIn(frame) : null
    if (channel === 'settings' || channel === 'names') this.handOverAtTheDoor()
    if (channel === 'words') this.#parts.wordsChanged()
    return ack
  }

  sync(line: Line): Ack {
    const { ack, send } = this.#relay.sync(line.id, this.#now)
    this.#carryOut(send)
    return ack
  }

  wordGiven(seat: SeatId): boolean {
    return this.#relay.wordGiven(seat)
  }

  /** The session has changed. */
  follow(): void {
    this.#carryOut(this.#relay.see(relayViewOf(this.#parts.session()), this.#now))
    const moment = momentOf(this.#parts.session())
    if (moment === 'closing' && this.#moment !== 'closing') this.#relay.forgetNotes()
    this.#moment = moment
  }

  /** Who waits at the door may open the settings and the leaders' names; each frame goes to each page once. */
  handOverAtTheDoor(): void {
    const kept = this.#relay.keptAtTheDoor()
    for (const line of this.#parts.lines.atTheDoor()) {
      const given = this.#atTheDoor.get(line)
      // Only what is kept now is remembered: what was replaced is let go of.
      this.#atTheDoor.set(line, new Set(kept.flatMap(({ frames }) => frames)))
      for (const { channel, frames } of kept) {
        const fresh = frames.filter((frame) => given?.has(frame) !== true)
        if (fresh.length > 0) {
          line.send('kept', { channel, frames: fresh.map(toBase64Url), more: false })
        }
      }
    }
  }

  /** The room came back from copies: whatever frames there were are gone, and asked for from those who have them. */
  restore(): void {
    this.#relay.forget()
    this.#relay = this.#newRelay(true)
    this.#atTheDoor = new WeakMap()
  }

  close(): void {
    this.#timers.clearAll()
    this.#relay.forget()
  }

  get #now(): number {
    return this.#parts.services.clock.now()
  }

  #newRelay(restored: boolean): Relay {
    const { random, limits } = this.#parts.services
    return new Relay({
      view: relayViewOf(this.#parts.session()),
      now: this.#now,
      randomBelow: randomBelowOf(random),
      restored,
      limits: limits.relay,
    })
  }

  #carryOut(sendings: readonly Sending[]): void {
    for (const sending of bundled(sendings)) {
      if (sending.kind === 'frames') this.#cast(sending)
      else this.#send(sending)
    }
    const at = this.#relay.wakesAt()
    if (at === this.#wakesAt) return
    this.#wakesAt = at
    if (at === null) this.#timers.clear('relay')
    else this.#timers.set('relay', at - this.#now, () => this.#tick())
  }

  #tick(): void {
    this.#wakesAt = null
    // A process that has slept through its lease lets out nothing that waited.
    if (!this.#parts.mayLive()) return
    this.#carryOut(this.#relay.tick(this.#now))
  }

  #cast({ to, frames, volatile }: Bundle): void {
    const lines = to.flatMap((seat) => this.#parts.lines.at(seat) ?? [])
    lines[0]?.cast(lines, frames.map(toBase64Url), volatile)
  }

  #send(sending: Exclude<Sending, { kind: 'frame' }>): void {
    if (sending.kind === 'epoch') {
      const text = toBase64Url(sending.frame)
      for (const seat of sending.to) this.#parts.lines.at(seat)?.send('epoch', text)
      return
    }
    const line = this.#parts.lines.at(sending.to)
    if (line === undefined) return
    if (sending.kind === 'kept') {
      const { kept } = sending
      line.send('kept', { ...kept, frames: kept.frames.map(toBase64Url) })
      return
    }
    const { request } = sending
    line.send(
      'board',
      request.want === 'merge' ? { ...request, snapshot: toBase64Url(request.snapshot) } : request,
    )
  }
}
