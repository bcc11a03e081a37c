/**
 * An external LiveKit behind the same interface as the embedded server. Browsers speak to our gate alone, with tokens of
 * ours; each conversation is passed on with a fresh token of the rights of that moment. Rights are desired state: sent
 * at each change, again until LiveKit has taken them, and compared with its own account on a slow round.
 */
import { DisconnectReason } from '@livekit/protocol'
import { AccessToken, RoomServiceClient } from 'livekit-server-sdk'
import { identityOf, seatOfIdentity } from '../../../shared/mediaIdentity.ts'
import type { MediaLog } from '../events.ts'
import type {
  LineListener,
  MediaHealth,
  MediaHolder,
  MediaRights,
  MediaServer,
  SignalChannel,
} from '../media.ts'
import { judgedJoin } from './asked.ts'
import { Conversation } from './conversation.ts'
import { DesiredRooms } from './desired.ts'
import { grantOf, isAsWanted, permissionOf } from './grants.ts'

export interface LiveKitSettings {
  /** `ws:`, `wss:`, `http:` or `https:`; never shown to a browser. */
  readonly url: string
  readonly apiKey: string
  readonly apiSecret: string
  readonly log: MediaLog
}

/** A fresh token is good for the handshake it is made for. */
const TOKEN_SECONDS = 60
/** Rights that LiveKit has not taken are sent again this often (ms). */
const AGAIN_AFTER = 500
/** LiveKit's own account is compared this often (ms). */
const ROUND_EVERY = 5_000
const ASKED_SECONDS = 5
const RESTARTED = 1012
const UNKNOWN_ROOM = 4404
const REMOVED = 1000

/** LiveKit's "there is no such room or person": for us, as good as done. */
const isUnknown = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'not_found'

const key = (room: string, seat: number): string => `${seat} ${room}`

class LiveKitMedia implements MediaServer {
  readonly #settings: LiveKitSettings
  readonly #service: RoomServiceClient
  readonly #rooms = new DesiredRooms()
  readonly #conversations = new Map<Conversation, MediaHolder>()
  readonly #telling = new Set<string>()
  readonly #again: NodeJS.Timeout
  readonly #round: NodeJS.Timeout
  #reachable = true
  #closed = false
  #tellLine: LineListener = () => undefined

  constructor(settings: LiveKitSettings) {
    this.#settings = settings
    const { url, apiKey, apiSecret } = settings
    this.#service = new RoomServiceClient(url.replace(/^ws/, 'http'), apiKey, apiSecret, {
      requestTimeout: ASKED_SECONDS,
    })
    this.#again = setInterval(() => this.#tellAll(), AGAIN_AFTER)
    this.#round = setInterval(() => void this.#compareAll(), ROUND_EVERY)
    this.#again.unref()
    this.#round.unref()
  }

  openRoom(room: string): void {
    if (!this.#closed) this.#rooms.open(room)
  }

  setRights(room: string, seat: number, rights: MediaRights): void {
    if (this.#rooms.want(room, seat, rights)) void this.#tell(room, seat)
  }

  closeSeat(room: string, seat: number): void {
    this.#rooms.forget(room, seat)
    this.#sendOff((holder) => holder.room === room && holder.seat === seat)
    void this.#ask(() => this.#service.removeParticipant(room, identityOf(seat)))
  }

  closeRoom(room: string): void {
    if (!this.#rooms.close(room)) return
    this.#sendOff((holder) => holder.room === room)
    void this.#ask(() => this.#service.deleteRoom(room))
  }

  /** LiveKit's own room stays as it is: by its name it is the next process's. */
  letGo(room: string): void {
    if (!this.#rooms.close(room)) return
    for (const [conversation, holder] of this.#conversations) {
      if (holder.room === room) conversation.end(RESTARTED)
    }
  }

  connect(holder: MediaHolder, query: URLSearchParams, channel: SignalChannel): void {
    const { room, seat } = holder
    const conversation = new Conversation({
      channel,
      rights: () => this.#rooms.rightsOf(room, seat),
      onLine: (line) => {
        if (this.#rooms.has(room)) this.#tellLine(room, seat, line)
      },
      // It came with the rights that its token was made for; they may have changed since, and an earlier
      // conversation has those it had.
      onJoined: () => {
        this.#rooms.mistrust(room, seat)
        void this.#tell(room, seat)
      },
      onOver: () => this.#conversations.delete(conversation),
      onUnreachable: () => this.#reach(false),
    })
    const join = judgedJoin(query.get('join_request') ?? '', this.#rooms.rightsOf(room, seat))
    if (this.#closed || !this.#rooms.has(room) || join === null) {
      conversation.sendOff(DisconnectReason.ROOM_CLOSED, false, UNKNOWN_ROOM)
      return
    }
    this.#conversations.set(conversation, holder)
    void this.#address(holder, join).then(
      (address) => conversation.open(address),
      () => conversation.end(RESTARTED),
    )
  }

  onLine(listener: LineListener): void {
    this.#tellLine = listener
  }

  load(): null {
    return null
  }

  health(): MediaHealth {
    return this.#closed || !this.#reachable
      ? { state: 'restarting' }
      : { state: 'up', rooms: this.#rooms.size, connections: this.#conversations.size }
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    clearInterval(this.#again)
    clearInterval(this.#round)
    for (const conversation of this.#conversations.keys()) conversation.end(RESTARTED)
    await Promise.all(
      this.#rooms.names().map((room) => this.#ask(() => this.#service.deleteRoom(room))),
    )
    this.#settings.log({ event: 'media-closed' })
  }

  /** LiveKit's address for one handshake, with a token of the rights of this moment. */
  async #address({ room, seat }: MediaHolder, join: string): Promise<string> {
    const { url, apiKey, apiSecret } = this.#settings
    const token = new AccessToken(apiKey, apiSecret, {
      identity: identityOf(seat),
      ttl: TOKEN_SECONDS,
    })
    token.addGrant(grantOf(room, this.#rooms.rightsOf(room, seat)))
    const address = new URL(`${url.replace(/^http/, 'ws').replace(/\/$/, '')}/rtc/v1`)
    address.searchParams.set('access_token', await token.toJwt())
    address.searchParams.set('join_request', join)
    return address.href
  }

  /** For good: whoever is sent off does not come again by itself. */
  #sendOff(whose: (holder: MediaHolder) => boolean): void {
    for (const [conversation, holder] of this.#conversations) {
      if (whose(holder)) conversation.sendOff(DisconnectReason.ROOM_CLOSED, false, REMOVED)
    }
  }

  #tellAll(): void {
    for (const { room, seat } of this.#rooms.untold()) void this.#tell(room, seat)
  }

  /** One message a seat at a time; what changes meanwhile goes with the next. */
  async #tell(room: string, seat: number): Promise<void> {
    const telling = key(room, seat)
    if (this.#closed || this.#telling.has(telling)) return
    this.#telling.add(telling)
    const version = this.#rooms.versionOf(room, seat)
    const permission = permissionOf(this.#rooms.rightsOf(room, seat))
    const done = await this.#ask(() =>
      this.#service.updateParticipant(room, identityOf(seat), { permission }),
    )
    this.#telling.delete(telling)
    if (!done) return
    this.#rooms.told(room, seat, version)
    if (this.#rooms.versionOf(room, seat) !== version) await this.#tell(room, seat)
  }

  /** LiveKit's own account of everybody against what they may do; whoever is not of ours is sent away. */
  async #compareAll(): Promise<void> {
    for (const room of this.#rooms.names()) {
      await this.#ask(async () => {
        for (const { identity, permission } of await this.#service.listParticipants(room)) {
          const seat = seatOfIdentity(identity)
          if (seat === null) await this.#service.removeParticipant(room, identity)
          else if (!isAsWanted(this.#rooms.rightsOf(room, seat), permission))
            this.#rooms.mistrust(room, seat)
        }
      })
    }
    this.#tellAll()
  }

  /** Whether LiveKit has done what it was asked. */
  async #ask(what: () => Promise<unknown>): Promise<boolean> {
    try {
      await what()
      this.#reach(true)
      return true
    } catch (error) {
      const unknown = isUnknown(error)
      this.#reach(unknown)
      return unknown
    }
  }

  /** Says once that LiveKit is gone, and once that it is back. */
  #reach(reachable: boolean): void {
    if (reachable === this.#reachable) return
    this.#reachable = reachable
    if (!this.#closed)
      this.#settings.log({ event: reachable ? 'livekit-answers' : 'livekit-unreachable' })
  }
}

/** A LiveKit server of the operator's as the room's media server. */
export const startLiveKitMedia = (settings: LiveKitSettings): MediaServer =>
  new LiveKitMedia(settings)
