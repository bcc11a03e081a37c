import type { OfferedCodec, OfferedMedia } from './offer.ts'

/** The codecs we carry. One video codec that every browser has keeps simulcast, encryption and switching simple. */
const CARRIED = { audio: ['opus', 'red'], video: ['vp8'] } as const

export const EXTENSIONS = {
  mid: 'urn:ietf:params:rtp-hdrext:sdes:mid',
  rid: 'urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id',
  audioLevel: 'urn:ietf:params:rtp-hdrext:ssrc-audio-level',
  orientation: 'urn:3gpp:video-orientation',
  transportWide: 'http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01',
} as const

/** The payload type under which a section repeats packets of `codec` (RFC 4588), `null` if the browser offers none. */
export const repairOf = (media: OfferedMedia, codec: OfferedCodec): OfferedCodec | null =>
  media.codecs.find(
    (each) => each.name === 'rtx' && each.parameters === `apt=${codec.payloadType}`,
  ) ?? null

/** The codecs of a section that we carry, in the browser's order. */
export const carried = (media: OfferedMedia): OfferedCodec[] => {
  const names: readonly string[] = CARRIED[media.kind]
  const seen = new Set<string>()
  return media.codecs.filter((codec) => {
    if (!names.includes(codec.name) || seen.has(codec.name)) return false
    seen.add(codec.name)
    return true
  })
}
