/** livekit-client's `join_request`, as it stands in the address of a conversation: base64url, wrapped, perhaps compressed. */
import { gunzipSync } from 'node:zlib'
import { JoinRequest, WrappedJoinRequest, WrappedJoinRequest_Compression } from '@livekit/protocol'

const LARGEST_WRAPPED = 64 * 1024
const LARGEST = 512 * 1024

/** Null for one that is not understood; one that says nothing is a request. Never throws. */
export function unwrappedJoin(wrapped: string): JoinRequest | null {
  if (wrapped === '' || wrapped.length > LARGEST_WRAPPED) return null
  try {
    const outer = WrappedJoinRequest.fromBinary(Buffer.from(wrapped, 'base64url'))
    const inner =
      outer.compression === WrappedJoinRequest_Compression.GZIP
        ? gunzipSync(outer.joinRequest, { maxOutputLength: LARGEST })
        : outer.joinRequest
    return JoinRequest.fromBinary(inner)
  } catch {
    return null
  }
}
