/** Hands the page's one media store to its screens. */

import { createContext, useCallback, useContext, useRef, useSyncExternalStore } from 'react'
import type { SeatId } from '../../shared/session/seat.ts'
import type { MediaSnapshot } from './mediaSnapshot.ts'
import type { RoomMedia } from './roomMedia.ts'
import { sameContent } from './sameContent.ts'

const MediaContext = createContext<RoomMedia | null>(null)
export const MediaProvider = MediaContext.Provider

export function useRoomMedia(): RoomMedia {
  const media = useContext(MediaContext)
  if (!media) throw new Error('A screen with media stands outside MediaProvider')
  return media
}

export function useMediaSnapshot(): MediaSnapshot {
  const media = useRoomMedia()
  return useSyncExternalStore(media.subscribe, media.snapshot)
}

/** What one screen needs of it: draws its user anew when that has changed, and not for whatever else happens on the line. */
export function useMedia<T>(select: (media: MediaSnapshot) => T): T {
  const media = useRoomMedia()
  const last = useRef<{ readonly of: T } | null>(null)
  return useSyncExternalStore(media.subscribe, () => {
    const now = select(media.snapshot())
    if (last.current === null || !sameContent(last.current.of, now)) last.current = { of: now }
    return last.current.of
  })
}

/** Whether there is voice on a seat's line now: draws its own user anew, and nobody else. */
export function useVoice(seat: SeatId): boolean {
  const media = useRoomMedia()
  return useSyncExternalStore(
    media.subscribeVoices,
    useCallback(() => media.speaks(seat), [media, seat]),
  )
}
