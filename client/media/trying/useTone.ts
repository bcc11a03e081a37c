/** Plays the short tone by which somebody hears that they hear. */
import { useState } from 'react'
import { useRoomMedia } from '../context.tsx'

/** `failed`: the last one did not sound. */
export function useTone(): { readonly failed: boolean; readonly play: () => void } {
  const media = useRoomMedia()
  const [failed, setFailed] = useState(false)
  const play = () => {
    setFailed(false)
    media.testSpeaker().catch(() => setFailed(true))
  }
  return { failed, play }
}
