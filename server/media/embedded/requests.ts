import {
  type AddTrackRequest,
  DisconnectReason,
  Pong,
  RequestResponse,
  RequestResponse_Reason,
  type SignalRequest,
  TrackPublishedResponse,
  TrackSource,
  TrackType,
  type UpdateSubscription,
  type UpdateTrackSettings,
} from '@livekit/protocol'
import { systemClock, uptime } from '../../clock.ts'
import type { Wish } from './layers.ts'
import { muteOf, type Reply } from './messages.ts'
import type { Peer } from './peer.ts'
import { Publication } from './publication.ts'
import { randomSid } from './sid.ts'

/** What answering a client's requests needs of its participant. */
export interface Asker {
  readonly sid: string
  readonly peer: Peer
  say(message: Reply): void
  announce(to: 'others'): void
  offer(sdp: string, id: number): void
  askSections(): void
  end(reason: DisconnectReason, again: boolean): void
  /** A track that somebody in the room publishes. */
  track(sid: string): Publication | null
}

/** Tracks of one kind that a seat may publish: one, and one more while the first is being replaced. */
const MOST_TRACKS = 2
/** Tracks named in one request beyond these are passed over. */
const MOST_NAMED = 100

/**
 * Does what one message of a client asks for, as far as its rights go. What is not named here (data, metadata,
 * transcription, simulated faults) does nothing. Candidates of the client's are not used, see `Transport`.
 */
export function answerRequest(asker: Asker, message: SignalRequest['message']): void {
  switch (message.case) {
    case 'offer':
      asker.offer(message.value.sdp, message.value.id)
      return
    case 'ping':
      asker.say({ case: 'pong', value: BigInt(systemClock.now()) })
      return
    case 'pingReq':
      asker.say({
        case: 'pongResp',
        value: new Pong({
          lastPingTimestamp: message.value.timestamp,
          timestamp: BigInt(systemClock.now()),
        }),
      })
      return
    case 'addTrack':
      publish(asker, message.value)
      return
    case 'mute':
      mute(asker, message.value.sid, message.value.muted)
      return
    case 'subscription':
      changeSubscription(asker, message.value)
      return
    case 'trackSetting':
      changeWish(asker, message.value)
      return
    case 'updateMetadata':
      refuse(asker, RequestResponse_Reason.NOT_ALLOWED, {
        requestId: message.value.requestId,
      })
      return
    case 'leave':
      asker.end(DisconnectReason.CLIENT_INITIATED, false)
      return
    default:
      return
  }
}

function publish(asker: Asker, request: AddTrackRequest): void {
  const kind = request.type === TrackType.AUDIO ? 'audio' : 'video'
  const { microphone, camera } = asker.peer.rights
  const named = request.source
  const source = kind === 'audio' ? TrackSource.MICROPHONE : TrackSource.CAMERA
  const allowed = (kind === 'audio' ? microphone : camera) && (named === source || named === 0)
  const asked = { case: 'addTrack', value: request } as const
  if (request.type === TrackType.DATA || !allowed) {
    refuse(asker, RequestResponse_Reason.NOT_ALLOWED, { request: asked })
    return
  }
  if (request.cid === '' || request.cid.length > 200) {
    refuse(asker, RequestResponse_Reason.INVALID_REQUEST, { request: asked })
    return
  }
  const known = [...asker.peer.publications.values()].filter((each) => each.kind === kind)
  const again = known.find((each) => each.cid === request.cid && each.mid === null)
  if (again === undefined && known.length >= MOST_TRACKS) {
    refuse(asker, RequestResponse_Reason.LIMIT_EXCEEDED, { request: asked })
    return
  }
  const publication = again ?? new Publication(asker.peer, asker.sid, randomSid('TR_'), request)
  asker.peer.publications.set(publication.sid, publication)
  asker.say({
    case: 'trackPublished',
    value: new TrackPublishedResponse({ cid: request.cid, track: publication.info() }),
  })
}

function mute(asker: Asker, sid: string, muted: boolean): void {
  const publication = asker.peer.publications.get(sid)
  if (publication === undefined) return
  if (!muted && publication.kind === 'audio' && !asker.peer.rights.microphone) {
    asker.say(muteOf(publication))
    return
  }
  if (publication.muted === muted) return
  publication.muted = muted
  const now = uptime()
  for (const forwarder of publication.forwarders) forwarder.retarget(now)
  asker.announce('others')
}

function changeSubscription(asker: Asker, request: UpdateSubscription): void {
  const sids = [
    ...request.trackSids,
    ...request.participantTracks.flatMap((each) => each.trackSids),
  ]
  for (const sid of sids.slice(0, MOST_NAMED)) {
    const publication = asker.track(sid)
    if (publication === null) continue
    if (request.subscribe) asker.peer.subscribe(publication)
    else asker.peer.unsubscribe(publication)
  }
  asker.askSections()
}

function changeWish(asker: Asker, request: UpdateTrackSettings): void {
  const now = uptime()
  for (const sid of request.trackSids.slice(0, MOST_NAMED))
    asker.peer.forwarders.get(sid)?.want(wishOf(request), now)
}

function refuse(
  asker: Asker,
  reason: RequestResponse_Reason,
  about: NonNullable<ConstructorParameters<typeof RequestResponse>[0]>,
): void {
  asker.say({ case: 'requestResponse', value: new RequestResponse({ reason, ...about }) })
}

/** What a tile asks for. A size of nothing means that the client named a quality instead. */
function wishOf(request: UpdateTrackSettings): Wish {
  if (request.disabled) return { kind: 'nothing' }
  if (request.width > 0 && request.height > 0)
    return { kind: 'size', width: request.width, height: request.height }
  const { quality } = request
  return { kind: 'quality', quality: quality === 0 || quality === 1 ? quality : 2 }
}
