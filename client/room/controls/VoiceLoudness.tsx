/** One voice quieter or louder, for me alone. */
import { useId, useState } from 'react'
import type { SeatId } from '../../../shared/session/seat.ts'
import { useMediaSnapshot, useRoomMedia } from '../../media/context.tsx'
import type { InRoom } from '../../session/context.tsx'
import { LOUDNESS, soundSheet as text } from '../../text/en/soundSheet.ts'
import { nameOf } from '../people.ts'

const AS_IT_COMES = LOUDNESS.findIndex(({ gain }) => gain === 1)

function Voice({ seat, name }: { seat: SeatId; name: string }) {
  const media = useRoomMedia()
  const { loudness } = useMediaSnapshot()
  const id = useId()
  const gain = loudness.get(seat) ?? 1
  const at = Math.max(
    0,
    LOUDNESS.findIndex((step) => step.gain === gain),
  )
  return (
    <li className="voices__one">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="range"
        className="slider slider--centred"
        min={0}
        max={LOUDNESS.length - 1}
        step={1}
        value={at}
        aria-label={text.voice(name)}
        aria-valuetext={LOUDNESS[at]?.word}
        onChange={(event) =>
          media.setLoudness(seat, LOUDNESS[Number(event.target.value)]?.gain ?? 1)
        }
      />
      <span className="cap q" aria-hidden="true">
        {LOUDNESS[at]?.word ?? LOUDNESS[AS_IT_COMES]?.word}
      </span>
    </li>
  )
}

export function VoiceLoudness({ room }: { room: InRoom }) {
  const { loudness } = useMediaSnapshot()
  const [all, setAll] = useState(false)
  const { view } = room
  const others = view.ring.filter((seat) =>
    view.chairs.some((c) => c.seat === seat && seat !== view.you.seat && c.presence === 'here'),
  )
  if (others.length === 0) return null
  const changed = others.filter((seat) => loudness.has(seat))
  const shown = all ? others : changed.length > 0 ? changed : others.slice(0, 1)
  return (
    <section className="sheetpane__part">
      <h3>{text.voices}</h3>
      <ul className="voices">
        {shown.map((seat) => (
          <Voice key={seat} seat={seat} name={nameOf(room, seat)} />
        ))}
      </ul>
      <p className="cap q voices__note">
        <span>{text.nobodyTold}</span>{' '}
        {!all && shown.length < others.length && (
          <button type="button" className="linklike" onClick={() => setAll(true)}>
            {text.everyone}
          </button>
        )}
      </p>
    </section>
  )
}
