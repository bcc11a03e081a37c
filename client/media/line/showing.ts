/** Shows pictures in the elements the screens hand over, for as long as the seat may be seen. */
import type { RemoteVideoTrack } from 'livekit-client'
import type { SeatId } from '../../../shared/session/seat.ts'

export interface Showing {
  /** Shows exactly these where an element waits; every other element goes dark at once. */
  show(pictures: ReadonlyMap<SeatId, RemoteVideoTrack>): void
  /** An element that waits for a seat's picture; returns how to stop. */
  attach(seat: SeatId, element: HTMLVideoElement): () => void
}

export function createShowing(): Showing {
  const waiting = new Map<HTMLVideoElement, SeatId>()
  const shown = new Map<HTMLVideoElement, RemoteVideoTrack>()
  let now: ReadonlyMap<SeatId, RemoteVideoTrack> = new Map()

  const settle = (element: HTMLVideoElement): void => {
    const seat = waiting.get(element)
    const wanted = seat === undefined ? undefined : now.get(seat)
    const track = shown.get(element)
    if (track === wanted) return
    if (track) {
      track.detach(element)
      element.srcObject = null
      shown.delete(element)
    }
    if (wanted) {
      element.muted = true
      element.playsInline = true
      wanted.attach(element)
      shown.set(element, wanted)
    }
  }

  return {
    show(pictures) {
      now = pictures
      for (const element of waiting.keys()) settle(element)
    },
    attach(seat, element) {
      waiting.set(element, seat)
      settle(element)
      return () => {
        waiting.delete(element)
        settle(element)
      }
    },
  }
}
