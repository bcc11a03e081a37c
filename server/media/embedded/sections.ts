import type { Forwarder } from './forwarder.ts'
import { plan } from './negotiation.ts'
import type { Publication } from './publication.ts'
import { type Agreed, type LocalTransport, writeAnswer } from './sdp/answer.ts'
import type { Offer } from './sdp/offer.ts'

export interface Answered {
  readonly sdp: string
  readonly agreed: Agreed
  /** Section to the track sent in it, as livekit-client wants it told. */
  readonly midToTrackId: Record<string, string>
  /** Tracks that now have a section and can be announced. */
  readonly published: readonly Publication[]
  /** Tracks whose section sends no more. */
  readonly ended: readonly Publication[]
}

export interface SectionCount {
  readonly audio: number
  readonly video: number
}

/** What a client publishes and what is forwarded to it, by track. */
interface Tracks {
  readonly publications: ReadonlyMap<string, Publication>
  readonly forwarders: ReadonlyMap<string, Forwarder>
}

/** The media sections of one client's offers: which track is in which, and which are still to be offered. */
export class Sections {
  readonly #tracks: Tracks
  /** Sections whose track has gone since the last answer. */
  readonly #cooling = new Set<string>()
  #free: SectionCount = { audio: 0, video: 0 }
  #answers = 0

  constructor(tracks: Tracks) {
    this.#tracks = tracks
  }

  /** Answers an offer, and gives every track the section it has in it. */
  answer(offer: Offer, local: LocalTransport): Answered {
    const publications = [...this.#tracks.publications.values()]
    const forwarders = [...this.#tracks.forwarders.values()]
    const planned = plan(offer, publications, forwarders, this.#cooling)
    this.#cooling.clear()
    this.#free = planned.free
    const brought = new Set(planned.incoming.values())
    const ended = publications.filter(({ mid, sid }) => mid !== null && !brought.has(sid))
    const published: Publication[] = []
    for (const [mid, sid] of planned.incoming) {
      const publication = this.#tracks.publications.get(sid)
      if (publication === undefined) continue
      publication.mid = mid
      if (!publication.live) published.push(publication)
    }
    for (const forwarder of forwarders) forwarder.mid = null
    for (const [mid, sid] of planned.outgoing) {
      const forwarder = this.#tracks.forwarders.get(sid)
      if (forwarder !== undefined) forwarder.mid = mid
    }
    this.#answers += 1
    const written = writeAnswer(offer, planned.roles, local, this.#answers)
    return { ...written, midToTrackId: Object.fromEntries(planned.outgoing), published, ended }
  }

  /** A track that was sent in this section is sent no more. */
  cool(mid: string): void {
    this.#cooling.add(mid)
  }

  /** Tracks without a section to send in, and sections that are to be freed. */
  get lacking(): number {
    const waiting = this.#waiting()
    return waiting.audio + waiting.video + this.#cooling.size
  }

  /** How many more sections the browser must offer; `null` if all that is to be sent has one and none is to be freed. */
  needs(): SectionCount | null {
    if (this.lacking === 0) return null
    const waiting = this.#waiting()
    return {
      audio: Math.max(0, waiting.audio - this.#free.audio),
      video: Math.max(0, waiting.video - this.#free.video),
    }
  }

  #waiting(): SectionCount {
    const waiting = { audio: 0, video: 0 }
    for (const forwarder of this.#tracks.forwarders.values())
      if (forwarder.mid === null) waiting[forwarder.kind] += 1
    return waiting
  }
}
