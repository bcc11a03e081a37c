import { randomBytes } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { uptime } from '../../clock.ts'
import { allowance } from '../allowance.ts'
import type { MediaRights } from '../media.ts'
import { Downlink } from './congestion/downlink.ts'
import { Forwarder } from './forwarder.ts'
import { Inbound } from './inbound.ts'
import type { Publication } from './publication.ts'
import { receiverReport } from './rtcp/write.ts'
import { type Offer, readOffer } from './sdp/offer.ts'
import { type Answered, Sections } from './sections.ts'
import { SpeakingMeter } from './speaking.ts'
import type { Subscriber } from './subscriber.ts'
import { type MediaSettings, Transport } from './transport.ts'

interface PeerEvents {
  onOpen(): void
  /** Something thrown while handling a packet: this client goes, nobody else. */
  onFault(): void
  onPacket(now: number): void
}

/** Packets a second that are looked at of one client: several times what a camera in three layers, a voice and reports on a full circle bring. */
const MOST_PACKETS = 2500
/** What waits for its turn is looked at so often. */
const PACE_MS = 5
/** Looks in a row that found nothing sent, after which something is. */
const STILL_LOOKS = 4
/** New transports, each with its own handshake, that one conversation may ask for. */
const RESTARTS = 6
const RESTARTS_A_SECOND = 0.3

/** For how long in all (ms) this process's loop has had nothing to do. */
const restedMs = (): number => performance.eventLoopUtilization().idle

/** The media half of one participant: transport, what they publish, what is forwarded to them. */
export class Peer implements Subscriber {
  rights: MediaRights
  readonly speaking = new SpeakingMeter()
  readonly publications = new Map<string, Publication>()
  readonly forwarders = new Map<string, Forwarder>()
  readonly sections: Sections
  readonly inbound: Inbound
  readonly downlink: Downlink
  #pacing: NodeJS.Timeout | null = null
  readonly #bySsrc = new Map<number, Forwarder>()
  #transport: Transport | null = null
  /** Looks in a row that found nothing sent since the one before; -1: something was. */
  #stillLooks = 0
  /** Since when something is owed, `null` while something has come since. */
  #unansweredAt: number | null = null
  readonly #mayCome = allowance(MOST_PACKETS, MOST_PACKETS, uptime())
  readonly #mayRestart = allowance(RESTARTS, RESTARTS_A_SECOND, uptime())
  readonly #settings: MediaSettings
  readonly #events: PeerEvents

  constructor(rights: MediaRights, settings: MediaSettings, events: PeerEvents) {
    this.rights = rights
    this.#settings = settings
    this.#events = events
    this.sections = new Sections(this)
    this.downlink = new Downlink(
      {
        emit: (bytes) => this.#emit(bytes),
        canPad: () => this.#padder() !== null,
        padding: () => this.#padder()?.padding() ?? null,
        onBusy: () => this.#paceLater(),
      },
      uptime(),
    )
    this.inbound = new Inbound({
      downlink: this.downlink,
      speaking: this.speaking,
      send: (bytes) => this.send(bytes),
      publicationIn: (mid) => this.#publicationIn(mid),
      forwarderBySsrc: (ssrc) => this.#bySsrc.get(ssrc) ?? null,
      isOld: (kind, now) => settings.backlog.isOld(kind, now),
    })
  }

  get connected(): boolean {
    return this.#transport?.isOpen ?? false
  }

  get orientationId(): number {
    return this.inbound.orientationId
  }

  get transportWideId(): number {
    return this.inbound.transportWideId
  }

  repairType(mid: string): number | null {
    return this.inbound.repairType(mid)
  }

  payloadType(mid: string, codec: string): number | null {
    return this.inbound.payloadType(mid, codec)
  }

  send(bytes: Buffer): boolean {
    this.#stillLooks = -1
    return this.#transport?.send(bytes) ?? false
  }

  /** Every 100 ms: whoever is sent nothing is sent something small, by which a page tells a quiet room from a line that is cut. */
  beat(): void {
    this.#stillLooks += 1
    if (this.#stillLooks >= STILL_LOOKS && this.connected) this.send(receiverReport([]))
  }

  /** For how long (ms) nothing has come from this client, although it owes its own voice or picture. */
  unansweredFor(now: number): number {
    const owes = [...this.publications.values()].some((each) => each.live && each.flows)
    if (owes) this.#unansweredAt ??= now
    return this.#unansweredAt === null ? 0 : now - this.#unansweredAt
  }

  /** Answers an offer; `null` if it is not one we can serve. Throws what the library throws. */
  answer(sdp: string): Answered | null {
    const offer = readOffer(sdp)
    const transport = offer === null ? null : this.#transportFor(offer)
    if (offer === null || transport === null) return null
    const answered = this.sections.answer(offer, transport.local)
    this.inbound.agree(answered.agreed)
    this.downlink.agree(this.transportWideId > 0)
    return answered
  }

  /** Begins or resumes forwarding in the sections that an answer gave. */
  settle(now: number): void {
    for (const forwarder of this.forwarders.values()) forwarder.retarget(now)
  }

  subscribe(publication: Publication): boolean {
    if (this.forwarders.has(publication.sid) || this.publications.has(publication.sid)) return false
    const random = randomBytes(14)
    const forwarder = new Forwarder(publication, this, {
      ssrc: random.readUInt32BE(0),
      repairSsrc: random.readUInt32BE(10),
      sequence: random.readUInt16BE(4) & 0x7fff,
      timestamp: random.readUInt32BE(6),
    })
    this.forwarders.set(publication.sid, forwarder)
    this.#bySsrc.set(forwarder.ssrc, forwarder)
    publication.forwarders.add(forwarder)
    return true
  }

  unsubscribe(publication: Publication): boolean {
    const forwarder = this.forwarders.get(publication.sid)
    if (forwarder === undefined) return false
    if (forwarder.mid !== null) this.sections.cool(forwarder.mid)
    forwarder.stop()
    this.forwarders.delete(publication.sid)
    this.#bySsrc.delete(forwarder.ssrc)
    publication.forwarders.delete(forwarder)
    return true
  }

  unpublish(publication: Publication): void {
    this.inbound.forget(publication)
    this.publications.delete(publication.sid)
  }

  close(): void {
    for (const forwarder of this.forwarders.values())
      forwarder.publication.forwarders.delete(forwarder)
    this.forwarders.clear()
    this.#bySsrc.clear()
    if (this.#pacing !== null) clearTimeout(this.#pacing)
    this.#transport?.close()
    this.#transport = null
  }

  #emit(bytes: Buffer): boolean {
    const sent = this.send(bytes)
    if (sent && this.downlink.answerMs !== null) this.#unansweredAt ??= uptime()
    return sent
  }

  /** A picture in whose stream of repairs padding can go. */
  #padder(): Forwarder | null {
    for (const forwarder of this.forwarders.values()) if (forwarder.canPad) return forwarder
    return null
  }

  #paceLater(): void {
    this.#pacing ??= setTimeout(() => {
      this.#pacing = null
      try {
        if (!this.connected) return
        this.downlink.step(uptime())
        if (this.downlink.isBusy) this.#paceLater()
      } catch {
        this.#events.onFault()
      }
    }, PACE_MS)
  }

  #publicationIn(mid: string): Publication | null {
    for (const publication of this.publications.values())
      if (publication.mid === mid) return publication
    return null
  }

  /** An offer with another ICE fragment is a restart: it gets a new transport, and what is sent goes on in it. */
  #transportFor(offer: Offer): Transport | null {
    if (this.#transport !== null && this.#transport.ufrag === offer.ufrag) return this.#transport
    if (!this.#mayRestart(1, uptime())) return null
    this.#transport?.close()
    for (const forwarder of this.forwarders.values()) forwarder.stop()
    if (this.#transport !== null) this.downlink.renew()
    const transport: Transport = new Transport(offer, this.#settings, {
      onOpen: () => {
        try {
          if (this.#transport === transport) this.#events.onOpen()
        } catch {
          this.#events.onFault()
        }
      },
      onPacket: (bytes) => {
        if (this.#transport !== transport) return
        const now = uptime()
        const { backlog } = this.#settings
        if (backlog.begin(now, restedMs)) setImmediate(() => backlog.end())
        if (!this.#mayCome(1, now)) return
        this.#unansweredAt = null
        try {
          this.#events.onPacket(now)
          this.inbound.receive(bytes, now)
        } catch {
          this.#events.onFault()
        }
      },
    })
    this.#transport = transport
    return transport
  }
}
