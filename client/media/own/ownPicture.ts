/** Own picture, in the door's preview and for "See yourself". */

export interface OwnPicture {
  /** The track to be seen; null when the camera is closed. */
  set(track: MediaStreamTrack | null): void
  /** An element that shows it; returns how to stop. */
  attach(element: HTMLVideoElement): () => void
}

export function createOwnPicture(): OwnPicture {
  const elements = new Set<HTMLVideoElement>()
  let stream: MediaStream | null = null
  let shown: MediaStreamTrack | null = null

  const into = (element: HTMLVideoElement): void => {
    element.srcObject = stream
    element.muted = true
    element.playsInline = true
    element.autoplay = true
  }

  return {
    set(track) {
      if (track === shown) return
      shown = track
      stream = track ? new MediaStream([track]) : null
      for (const element of elements) into(element)
    },
    attach(element) {
      elements.add(element)
      into(element)
      return () => {
        elements.delete(element)
        element.srcObject = null
      }
    },
  }
}
