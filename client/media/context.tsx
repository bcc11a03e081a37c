/** Hands the page's one media store to its screens. */
import { createContext, useContext, useSyncExternalStore } from 'react'
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
