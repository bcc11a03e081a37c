/** A seat's picture. The element is muted: sound is played elsewhere, and only where the right holds. */
import { useEffect, useRef } from 'react'
import type { SeatId } from '../../../shared/session/seat.ts'
import { useRoomMedia } from '../../media/context.tsx'

export function SeatVideo({ seat }: { seat: SeatId }) {
  const media = useRoomMedia()
  const element = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const video = element.current
    return video ? media.attach(seat, video) : undefined
  }, [media, seat])
  return <video ref={element} autoPlay playsInline muted aria-hidden="true" tabIndex={-1} />
}

/** Own picture, seen by nobody else here. */
export function OwnVideo() {
  const media = useRoomMedia()
  const element = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const video = element.current
    return video ? media.attachSelf(video) : undefined
  }, [media])
  return (
    <video
      ref={element}
      className="mirrored"
      autoPlay
      playsInline
      muted
      aria-hidden="true"
      tabIndex={-1}
    />
  )
}
