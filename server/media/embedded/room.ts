import {
  DisconnectReason,
  type ParticipantInfo,
  ParticipantUpdate,
  SpeakerInfo,
  SpeakersChanged,
} from '@livekit/protocol'
import { uptime } from '../../clock.ts'
import { type IceServer, type LineWord, type MediaRights, NO_MEDIA } from '../media.ts'
import type { Company } from './company.ts'
import type { Overload } from './congestion/overload.ts'
import type { Join } from './join.ts'
import { connectionQuality, encode, joinResponse, leave, reconnectResponse } from './messages.ts'
import { missed } from './missed.ts'
import { Participant } from './participant.ts'
import type { Publication } from './publication.ts'
import { SentBack } from './sentBack.ts'
import { randomSid } from './sid.ts'
import type { SignalPort } from './signalling.ts'
import type { MediaSettings } from './transport.ts'

/** One media room: its seats' rights, and who is connected. At most one live connection a seat. */
export class MediaRoom implements Company<Participant> {
  readonly #sid = randomSid('RM_')
  readonly #rights = new Map<number, MediaRights>()
  readonly #seats = new Map<number, Participant>()
  /** Seats that are empty again, for whoever did not hear of it: their conversation was broken just then. */
  readonly #left = new Map<number, ParticipantInfo>()
  readonly #sentBack = new SentBack()
  readonly #settings: MediaSettings
  readonly #onLine: (seat: number, word: LineWord) => void

  constructor(settings: MediaSettings, onLine: (seat: number, word: LineWord) => void) {
    this.#settings = settings
    this.#onLine = onLine
  }

  get connections(): number {
    return this.#seats.size
  }

  *others(self: Participant): Iterable<Participant> {
    for (const participant of this.#seats.values()) if (participant !== self) yield participant
  }

  track(sid: string): Publication | null {
    for (const participant of this.#seats.values()) {
      const found = participant.peer.publications.get(sid)
      if (found?.live === true) return found
    }
    return null
  }

  gone(participant: Participant, again: boolean): void {
    if (again) this.#sentBack.add(participant.seat, uptime())
    if (this.#seats.get(participant.seat) !== participant) return
    this.#seats.delete(participant.seat)
    this.#left.set(participant.seat, participant.info())
  }

  setRights(seat: number, rights: MediaRights): void {
    this.#rights.set(seat, rights)
    this.#seats.get(seat)?.setRights(rights)
  }

  /**
   * Takes a conversation: a new one replaces the seat's last, a resumed one goes on with it. `null` if it cannot be.
   * `cameBack`: livekit-client reconnects by itself, after the media process before this one died. `ways` it may try.
   */
  join(
    seat: number,
    port: SignalPort,
    join: Join,
    { cameBack, ways }: { readonly cameBack: boolean; readonly ways: readonly IceServer[] },
  ): Participant | null {
    const before = this.#seats.get(seat)
    const now = uptime()
    if (join.resumes !== null) {
      if (before === undefined || before.sid !== join.resumes) {
        this.#sentBack.add(seat, now)
        port.send(encode(leave(DisconnectReason.STATE_MISMATCH, true)))
        port.close()
        return null
      }
      before.signalling.resume(port, now)
      before.say(reconnectResponse(ways))
      const here = [...this.#seats.values()]
      const participants = [...this.#left.values(), ...here.map((each) => each.info())]
      before.say({ case: 'update', value: new ParticipantUpdate({ participants }) })
      for (const message of missed(before, here)) before.say(message)
      before.askSections()
      return before
    }
    before?.end(DisconnectReason.DUPLICATE_IDENTITY, false)
    const others = [...this.#seats.values()].map((each) => each.info())
    const participant = new Participant(
      this,
      seat,
      this.#rights.get(seat) ?? NO_MEDIA,
      port,
      join,
      this.#settings,
      this.#sentBack.take(seat, now) || cameBack,
    )
    this.#seats.set(seat, participant)
    this.#left.delete(seat)
    participant.say(joinResponse(this.#sid, participant.info(), others, ways))
    const lines = [...this.#seats.values()].map(({ sid, line }) => ({ sid, line: line.word }))
    participant.say(connectionQuality(lines))
    participant.announce('others')
    for (const other of this.others(participant))
      other.signalling.tell(
        connectionQuality([{ sid: participant.sid, line: participant.line.word }]),
      )
    this.#onLine(seat, participant.line.word)
    if (join.offer !== null) participant.offer(join.offer.sdp, join.offer.id)
    return participant
  }

  closeSeat(seat: number): void {
    this.#rights.delete(seat)
    this.#seats.get(seat)?.end(DisconnectReason.PARTICIPANT_REMOVED, false)
  }

  close(reason: DisconnectReason): void {
    this.#withEach((participant) => participant.end(reason, false))
    this.#rights.clear()
  }

  /** Every 50 ms: feedback to those who publish. */
  report(now: number): void {
    this.#withEach(({ peer }) => {
      peer.inbound.report(now)
      if (peer.connected) peer.downlink.step(now)
    })
  }

  /** Every 250 ms, and when what the process has time for changes: layers chosen anew. */
  chooseLayers(now: number, overload: Overload): void {
    this.#withEach((participant) => {
      for (const forwarder of participant.peer.forwarders.values()) {
        forwarder.limit(overload.cap, now)
        forwarder.retarget(now)
      }
      participant.settleDemand(now, overload)
    })
  }

  /** Every 100 ms: which pictures rest, and whose line is thin or lost, told to the client and to everybody. */
  tellLines(now: number, overload: Overload): void {
    const changed: { readonly sid: string; readonly line: LineWord }[] = []
    this.#withEach((participant) => {
      participant.peer.beat()
      participant.line.share(overload, now)
      participant.tellPictures(now)
      const line = participant.settleLine(now)
      if (line === null) return
      changed.push({ sid: participant.sid, line })
      this.#onLine(participant.seat, line)
    })
    if (changed.length > 0)
      this.#withEach((each) => each.signalling.tell(connectionQuality(changed)))
  }

  /** Every 400 ms: who has begun or stopped speaking, told to those who may hear. */
  tellSpeakers(): void {
    const speakers = [...this.#seats.values()].flatMap((participant) => {
      const changed = participant.peer.speaking.settle()
      return changed === null ? [] : new SpeakerInfo({ sid: participant.sid, ...changed })
    })
    if (speakers.length === 0) return
    const value = new SpeakersChanged({ speakers })
    this.#withEach((participant) => {
      if (participant.peer.rights.hears) participant.say({ case: 'speakersChanged', value })
    })
  }

  /** Every second: receiver reports, and chairs that have been left. */
  keepHouse(now: number): void {
    this.#withEach((participant) => {
      participant.peer.inbound.reportReception(now)
      if (participant.signalling.isGone(now))
        participant.end(DisconnectReason.CONNECTION_TIMEOUT, true)
    })
  }

  /** Whatever goes wrong with one person ends their conversation and no other. */
  #withEach(work: (participant: Participant) => void): void {
    for (const participant of [...this.#seats.values()])
      try {
        work(participant)
      } catch {
        participant.end(DisconnectReason.UNKNOWN_REASON, true)
      }
  }
}
