/** How loud the group is here. */
import { useId } from 'react'
import { useMediaSnapshot, useRoomMedia } from '../../media/context.tsx'
import { windowSeat as text } from '../../text/room.ts'

export function Volume() {
  const media = useRoomMedia()
  const { volume } = useMediaSnapshot()
  const id = useId()
  return (
    <div className="volume">
      <label htmlFor={id} className="pop__label">
        {text.volume}
      </label>
      <input
        id={id}
        type="range"
        className="slider"
        min={0}
        max={100}
        step={5}
        value={Math.round(volume * 100)}
        aria-valuetext={`${Math.round(volume * 100)} %`}
        onChange={(event) => media.setVolume(Number(event.target.value) / 100)}
      />
    </div>
  )
}
