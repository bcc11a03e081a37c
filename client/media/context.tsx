/** Hands the page's one media store to its screens. */
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { SeatId } from '../../shared/session/seat.ts'
import type { MediaSnapshot, RoomMedia } from './roomMedia.ts'

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

/** Whether there is voice on a seat's line now: draws its own user anew, and nobody else. */
export function useVoice(seat: SeatId): boolean {
  const media = useRoomMedia()
  return useSyncExternalStore(
    media.subscribeVoices,
    useCallback(() => media.speaks(seat), [media, seat]),
  )
}
