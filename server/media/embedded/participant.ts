import {
  DisconnectReason,
  MediaSectionsRequirement,
  type ParticipantInfo,
  ParticipantInfo_State,
  ParticipantUpdate,
  SessionDescription,
  SignalRequest,
} from '@livekit/protocol'
import { uptime } from '../../clock.ts'
import type { LineWord, MediaRights } from '../media.ts'
import type { Company } from './company.ts'
import type { Overload } from './congestion/overload.ts'
import type { Join } from './join.ts'
import {
  leave,
  muteOf,
  participantInfo,
  type Reply,
  streamStates,
  subscribedQuality,
} from './messages.ts'
import { Peer } from './peer.ts'
import type { Publication } from './publication.ts'
import { type Asker, answerRequest } from './requests.ts'
import { SeatLine } from './seatLine.ts'
import { SectionAsk } from './sectionAsk.ts'
import type { Answered } from './sections.ts'
import { randomSid } from './sid.ts'
import { Signalling, type SignalPort } from './signalling.ts'
import type { MediaSettings } from './transport.ts'

/** One seat's live connection: it speaks LiveKit's signalling and keeps the seat's rights. */
export class Participant implements Asker {
  readonly sid = randomSid('PA_')
  readonly seat: number
  readonly peer: Peer
  readonly line: SeatLine
  readonly signalling: Signalling
  state: ParticipantInfo_State = ParticipantInfo_State.JOINED
  #version = 1
  #gone = false
  readonly #sections: SectionAsk
  readonly #company: Company<Participant>
  readonly #autoSubscribe: boolean

  constructor(
    company: Company<Participant>,
    seat: number,
    rights: MediaRights,
    port: SignalPort,
    join: Join,
    settings: MediaSettings,
    comesBack: boolean,
  ) {
    this.#company = company
    this.seat = seat
    this.#autoSubscribe = join.autoSubscribe
    this.signalling = new Signalling(port, uptime())
    if (comesBack) this.signalling.comeBack(() => this.#offerAll())
    this.#sections = new SectionAsk(
      () => this.peer.sections.needs(),
      ({ audio, video }) =>
        this.say({
          case: 'mediaSectionsRequirement',
          value: new MediaSectionsRequirement({ numAudios: audio, numVideos: video }),
        }),
    )
    this.peer = new Peer(rights, settings, {
      onOpen: () => this.#onOpen(),
      onFault: () => this.end(DisconnectReason.UNKNOWN_REASON, true),
      onPacket: (now) => this.signalling.heard(now),
    })
    this.line = new SeatLine(this.peer)
  }

  info(): ParticipantInfo {
    return participantInfo({
      sid: this.sid,
      seat: this.seat,
      state: this.state,
      rights: this.peer.rights,
      version: this.#version,
      tracks: [...this.peer.publications.values()].flatMap((each) =>
        each.live ? each.info() : [],
      ),
    })
  }

  say(message: Reply): void {
    this.signalling.say(message)
  }

  /** Tells the others, and by default this client too, what is true of this seat now. */
  announce(to: 'everybody' | 'others' = 'everybody'): void {
    this.#version += 1
    const message: Reply = {
      case: 'update',
      value: new ParticipantUpdate({ participants: [this.info()] }),
    }
    if (to === 'everybody') this.say(message)
    for (const other of this.#company.others(this)) other.signalling.tell(message)
  }

  get isOver(): boolean {
    return this.#gone
  }

  /**
   * Rights take effect here, before anything else is said: from this line on no packet is forwarded against them.
   * A microphone that is closed stays published, muted; only its owner's own tap opens it again.
   */
  setRights(rights: MediaRights): void {
    const before = this.peer.rights
    this.peer.rights = rights
    const now = uptime()
    if (before.microphone && !rights.microphone)
      for (const publication of this.#tracks('audio')) {
        publication.muted = true
        this.say(muteOf(publication))
      }
    for (const publication of this.peer.publications.values())
      for (const forwarder of publication.forwarders) forwarder.retarget(now)
    this.peer.settle(now)
    if (before.microphone !== rights.microphone || before.camera !== rights.camera) this.announce()
  }

  /** Handles one message of the client's; whatever it is, it can end this conversation only. */
  receive(bytes: Uint8Array): void {
    this.signalling.heard(uptime())
    try {
      answerRequest(this, SignalRequest.fromBinary(bytes).message)
    } catch {
      this.end(DisconnectReason.UNKNOWN_REASON, false)
    }
  }

  /** Answers an offer, or ends the conversation if it cannot be served. */
  offer(sdp: string, id: number): void {
    const { lacking } = this.peer.sections
    const answered = this.#answerTo(sdp)
    if (answered === null) {
      this.end(DisconnectReason.JOIN_FAILURE, false)
      return
    }
    for (const publication of answered.ended) this.#unpublish(publication)
    this.say({
      case: 'answer',
      value: new SessionDescription({
        type: 'answer',
        sdp: answered.sdp,
        id,
        midToTrackId: answered.midToTrackId,
      }),
    })
    this.peer.settle(uptime())
    for (const publication of answered.published) publication.live = true
    if (answered.published.length > 0 || answered.ended.length > 0) this.announce()
    for (const other of this.#company.others(this)) other.offerTracks(answered.published)
    this.#sections.offered(this.peer.sections.lacking < lacking, uptime())
  }

  /** Subscribes this seat to tracks that others publish. */
  offerTracks(publications: Iterable<Publication>): void {
    if (!this.#autoSubscribe || this.state !== ParticipantInfo_State.ACTIVE) return
    if (!this.signalling.isSettled) return
    for (const publication of publications) this.peer.subscribe(publication)
    this.askSections()
  }

  /** A track of somebody else's has ended. */
  dropTrack(publication: Publication): void {
    if (this.peer.unsubscribe(publication)) this.askSections()
  }

  /** Ends the conversation. `again` lets livekit-client come back with a new one by itself. */
  end(reason: DisconnectReason, again: boolean): void {
    if (this.#gone) return
    this.#gone = true
    this.#sections.stop()
    this.say(leave(reason, again))
    this.signalling.end()
    this.state = ParticipantInfo_State.DISCONNECTED
    for (const publication of [...this.peer.publications.values()]) this.#unpublish(publication)
    this.peer.close()
    this.#company.gone(this, again)
    this.announce('others')
  }

  /** Tells a publisher which layers anybody looks at. */
  settleDemand(now: number, overload: Overload): void {
    for (const publication of this.#tracks('video')) {
      const changed = publication.changedDemand(now, overload.isOver)
      if (changed !== null) this.say(subscribedQuality(publication.sid, changed.quality))
    }
  }

  /** Tells this client which pictures rest and which are back. */
  tellPictures(now: number): void {
    const changed = this.line.changedPictures(now)
    if (changed.length > 0) this.say(streamStates(changed))
  }

  /** The word for this seat's line, if it has changed. */
  settleLine(now: number): LineWord | null {
    return this.state === ParticipantInfo_State.ACTIVE ? this.line.settle(now) : null
  }

  *#tracks(kind: 'audio' | 'video'): Iterable<Publication> {
    for (const publication of this.peer.publications.values())
      if (publication.kind === kind) yield publication
  }

  track(sid: string): Publication | null {
    return this.#company.track(sid)
  }

  #unpublish(publication: Publication): void {
    this.peer.unpublish(publication)
    for (const other of this.#company.others(this)) other.dropTrack(publication)
  }

  /** Asks the browser to offer the sections that are lacking, if any are. */
  askSections(): void {
    if (!this.#gone) this.#sections.need(uptime())
  }

  #answerTo(sdp: string): Answered | null {
    try {
      return this.peer.answer(sdp)
    } catch {
      return null
    }
  }

  #onOpen(): void {
    const now = uptime()
    this.signalling.heard(now)
    if (this.state === ParticipantInfo_State.JOINED) {
      this.state = ParticipantInfo_State.ACTIVE
      this.announce()
      this.#offerAll()
    }
    this.peer.settle(now)
  }

  #offerAll(): void {
    if (this.#gone) return
    for (const other of this.#company.others(this))
      this.offerTracks([...other.peer.publications.values()].filter((each) => each.live))
  }
}
