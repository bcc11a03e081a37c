/** The one lasting word about one's own line, the gravest first. Pure. */

import type { Trouble } from '../../later/trouble.ts'
import type { MediaSnapshot } from '../../media/mediaSnapshot.ts'

export type LineNote =
  | { readonly kind: 'unsealed' }
  /** What carries sound and picture is of a build that the server has no more. */
  | { readonly kind: 'new-build' }
  /** Not there yet since this page sat down. */
  | { readonly kind: 'coming' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'coming-back' }
  /** Every picture there is rests. */
  | { readonly kind: 'sound-only' }
  | { readonly kind: 'thin'; readonly others: number; readonly own: boolean }
  /** Pictures rest although the line has room: a computer, or the server, lacks the time. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'relayed'; readonly by: 'turn' | 'port' }

/** `late`: what the parts that are fetched have met. */
export function lineNote(media: MediaSnapshot, late: Trouble | null): LineNote | null {
  if (!media.canEncrypt) return { kind: 'unsealed' }
  if (media.line !== 'live' && late === 'new-build') return { kind: 'new-build' }
  if (media.line === 'off' || media.line === 'connecting') return { kind: 'coming' }
  if (media.line === 'blocked') return { kind: 'blocked' }
  if (media.line === 'reconnecting') return { kind: 'coming-back' }
  const pictures = [...media.seats.values()].filter(({ picture }) => picture)
  // A picture that rests for its owner's line is said under that chair, not here.
  const others = pictures.filter(({ rests, line }) => rests && line === 'live').length
  const own = media.pictureRests
  if (others > 0 && !media.isThin && !own) return { kind: 'busy' }
  if (others > 1 && others === pictures.length) return { kind: 'sound-only' }
  if (others > 0 || own) return { kind: 'thin', others, own }
  return media.way === 'straight' ? null : { kind: 'relayed', by: media.way }
}
