/** Own picture before anybody else could see it, mirrored as in a looking glass. */
import { useEffect, useRef } from 'react'
import { devices as text } from '../../text/media.ts'
import { useRoomMedia } from '../context.tsx'

export function OwnPreview({
  open,
  tried,
  asking,
}: {
  readonly open: boolean
  readonly tried: boolean
  readonly asking: boolean
}) {
  const media = useRoomMedia()
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => (video.current ? media.attachSelf(video.current) : undefined), [media])
  const said = asking ? text.asking : tried ? text.cameraClosed : text.closed
  return (
    <div className="preview__picture">
      <video ref={video} hidden={!open} muted playsInline aria-label={text.preview} />
      {open ? (
        <span className="preview__tag">{text.onlyYou}</span>
      ) : (
        <p className="preview__closed">{said}</p>
      )}
    </div>
  )
}
