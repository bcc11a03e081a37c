/**
 * What a browser may ask LiveKit for, judged by the seat's rights of this moment. LiveKit checks the source that a
 * client claims and not the kind it sends, so a microphone could be published as a camera: here the kind counts. Pure.
 */
import {
  type AddTrackRequest,
  RequestResponse,
  RequestResponse_Reason,
  SignalRequest,
  SignalResponse,
  TrackSource,
  TrackType,
  WrappedJoinRequest,
  WrappedJoinRequest_Compression,
} from '@livekit/protocol'
import { unwrappedJoin } from '../joinRequest.ts'
import type { MediaRights } from '../media.ts'

export type Judgement =
  | { readonly kind: 'pass' }
  | { readonly kind: 'drop' }
  /** Not passed on; the client is told so. */
  | { readonly kind: 'refuse'; readonly answer: Uint8Array }

const PASS: Judgement = { kind: 'pass' }
const DROP: Judgement = { kind: 'drop' }

/** Longest name of a client's own for a track. */
const LONGEST_CID = 200

export function mayAdd(request: AddTrackRequest, rights: MediaRights): boolean {
  if (request.cid === '' || request.cid.length > LONGEST_CID) return false
  switch (request.type) {
    case TrackType.AUDIO:
      return rights.microphone && request.source === TrackSource.MICROPHONE
    case TrackType.VIDEO:
      return rights.camera && request.source === TrackSource.CAMERA
    default:
      return false
  }
}

const refusal = (
  about: NonNullable<ConstructorParameters<typeof RequestResponse>[0]>,
): Judgement => ({
  kind: 'refuse',
  answer: new SignalResponse({
    message: {
      case: 'requestResponse',
      value: new RequestResponse({ reason: RequestResponse_Reason.NOT_ALLOWED, ...about }),
    },
  }).toBinary(),
})

/** Judges one message of a client; what cannot be read is dropped. */
export function judge(message: Uint8Array, rights: MediaRights): Judgement {
  const request = read(message)
  switch (request?.case) {
    case 'addTrack':
      return mayAdd(request.value, rights)
        ? PASS
        : refusal({ request: { case: 'addTrack', value: request.value } })
    case 'updateMetadata':
      return refusal({ requestId: request.value.requestId })
    case 'offer':
    case 'answer':
    case 'trickle':
    case 'mute':
    case 'subscription':
    case 'trackSetting':
    case 'updateLayers':
    case 'updateAudioTrack':
    case 'updateVideoTrack':
    case 'syncState':
    case 'ping':
    case 'pingReq':
    case 'leave':
      return PASS
    // Data, who may hear whom, simulated faults, and whatever comes next.
    default:
      return DROP
  }
}

function read(message: Uint8Array): SignalRequest['message'] | null {
  try {
    return SignalRequest.fromBinary(message).message
  } catch {
    return null
  }
}

/**
 * A client's `join_request` without what its seat may not ask: tracks beyond its rights, metadata, attributes. Base64url
 * in and out; null for one that is not understood or says nothing.
 */
export function judgedJoin(wrapped: string, rights: MediaRights): string | null {
  const request = unwrappedJoin(wrapped)
  if (request === null || request.toBinary().length === 0) return null
  request.addTrackRequests = request.addTrackRequests.filter((each) => mayAdd(each, rights))
  request.metadata = ''
  request.participantAttributes = {}
  const judged = new WrappedJoinRequest({
    compression: WrappedJoinRequest_Compression.NONE,
    joinRequest: request.toBinary(),
  })
  // LiveKit reads padded base64 with the characters of URLs.
  const text = Buffer.from(judged.toBinary()).toString('base64url')
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=')
}
