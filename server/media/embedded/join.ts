import { gunzipSync } from 'node:zlib'
import { JoinRequest, WrappedJoinRequest, WrappedJoinRequest_Compression } from '@livekit/protocol'

/** What we use of livekit-client's `join_request`. */
export interface Join {
  /** The sid of the conversation to take up again, `null` for a new one. */
  readonly resumes: string | null
  readonly offer: { readonly sdp: string; readonly id: number } | null
  readonly autoSubscribe: boolean
}

const LARGEST_WRAPPED = 64 * 1024
const LARGEST = 512 * 1024

/** Reads a `join_request`, base64url; `null` if it is not one we understand. Never throws. */
export function readJoin(wrapped: string): Join | null {
  if (wrapped === '' || wrapped.length > LARGEST_WRAPPED) return null
  try {
    const outer = WrappedJoinRequest.fromBinary(Buffer.from(wrapped, 'base64url'))
    const inner =
      outer.compression === WrappedJoinRequest_Compression.GZIP
        ? gunzipSync(outer.joinRequest, { maxOutputLength: LARGEST })
        : outer.joinRequest
    const request = JoinRequest.fromBinary(inner)
    const offer = request.publisherOffer
    return {
      resumes: request.reconnect ? request.participantSid : null,
      offer: offer === undefined || offer.sdp === '' ? null : { sdp: offer.sdp, id: offer.id },
      autoSubscribe: request.connectionSettings?.autoSubscribe !== false,
    }
  } catch {
    return null
  }
}
