import { unwrappedJoin } from '../joinRequest.ts'

/** What we use of livekit-client's `join_request`. */
export interface Join {
  /** The sid of the conversation to take up again, `null` for a new one. */
  readonly resumes: string | null
  readonly offer: { readonly sdp: string; readonly id: number } | null
  readonly autoSubscribe: boolean
}

/** Reads a `join_request`, base64url; `null` if it is not one we understand. Never throws. */
export function readJoin(wrapped: string): Join | null {
  const request = unwrappedJoin(wrapped)
  if (request === null) return null
  const offer = request.publisherOffer
  return {
    resumes: request.reconnect ? request.participantSid : null,
    offer: offer === undefined || offer.sdp === '' ? null : { sdp: offer.sdp, id: offer.id },
    autoSubscribe: request.connectionSettings?.autoSubscribe !== false,
  }
}
