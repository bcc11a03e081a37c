/** Own line has dropped: said at once, with the chair kept and no frozen faces. It tries again by itself. */
import './lost.css'
import { type CSSProperties, useEffect, useRef, useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { useMediaSnapshot, useRoomMedia } from '../../media/context.tsx'
import { useRoomSession } from '../../session/context.tsx'
import { lost as text } from '../../text/room.ts'
import type { Placement } from '../circle/placement.ts'

export function LostLine({ placement }: { placement: Placement }) {
  const session = useRoomSession()
  const media = useRoomMedia()
  const { audioOnly } = useMediaSnapshot()
  const [pressed, setPressed] = useState(false)
  const now = useRef<HTMLButtonElement>(null)
  useEffect(() => now.current?.focus(), [])
  const { middle } = placement
  const place: CSSProperties =
    placement.style === 'frame'
      ? {}
      : { left: middle.x, top: middle.y, width: middle.width, height: middle.height }
  return (
    <div
      className={placement.style === 'frame' ? 'middle lost lost--over' : 'middle lost'}
      style={place}
    >
      <svg className="lost__line" viewBox="0 0 150 18" aria-hidden="true">
        <path className="lost__live" d="M2 9h52M96 9h52" />
        <path className="lost__break" d="M64 3l7 12M79 3l7 12" />
      </svg>
      <div role="alert">
        <h2>{text.title}</h2>
        <p>{text.say}</p>
      </div>
      <p className="cap">{text.trying}</p>
      <div className="lost__row">
        <button
          type="button"
          className="btn btn--primary"
          ref={now}
          onClick={() => session.tryNow()}
        >
          {text.now}
        </button>
        {audioOnly ? (
          <p className="cap">{text.soundOnlySet}</p>
        ) : (
          <Button
            onClick={() => {
              setPressed(true)
              void media.setAudioOnly(true)
            }}
          >
            {text.soundOnly}
          </Button>
        )}
      </div>
      <span className="sr" role="status">
        {pressed && audioOnly && text.soundOnlySet}
      </span>
    </div>
  )
}
