/** What each seat may do with sound and picture, and whose page may do it: the session's rights, for those whose media is not cut. */
import { mediaRightsOf } from '../../../shared/session/rights.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import type { MediaRights } from '../../media/media.ts'
import type { Chair, House } from './house.ts'

export interface SeatMedia {
  /** What the media tokens of the page that sits here name. */
  readonly holder: string
  readonly rights: MediaRights
}

const holderOf = (chair: Chair): string | null => {
  if (chair.at === 'remembered') return null
  return chair.at === 'lost' && chair.mediaUntil === null ? null : chair.mediaId
}

export const mediaIn = ({ chairs, session }: House): ReadonlyMap<SeatId, SeatMedia> =>
  new Map(
    chairs.flatMap((chair): readonly [SeatId, SeatMedia][] => {
      const holder = holderOf(chair)
      return holder === null
        ? []
        : [[chair.seat, { holder, rights: mediaRightsOf(session, chair.seat) }]]
    }),
  )

/** Whether a media token that names this seat and page is good now. */
export const holdsMedia = ({ chairs }: House, seat: SeatId, mediaId: string): boolean =>
  chairs.some((chair) => chair.seat === seat && holderOf(chair) === mediaId)
