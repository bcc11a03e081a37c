/** One voice quieter or louder, for me alone. */
import { useId, useState } from 'react'
import type { SeatId } from '../../../shared/session/seat.ts'
import { useMediaSnapshot, useRoomMedia } from '../../media/context.tsx'
import type { InRoom } from '../../session/context.tsx'
import { soundSheet as text, loudness as words } from '../../text/soundSheet.ts'
import { nameOf } from '../people.ts'

/** From quiet to loud; a gain of 1 is how a voice comes. */
const STEPS = [
  { gain: 0.25, as: 'muchQuieter' },
  { gain: 0.5, as: 'quieter' },
  { gain: 0.75, as: 'aLittleQuieter' },
  { gain: 1, as: 'asItComes' },
  { gain: 1.3, as: 'aLittleLouder' },
  { gain: 1.6, as: 'louder' },
  { gain: 2, as: 'muchLouder' },
] as const

const wordOf = (at: number): string => words[STEPS[at]?.as ?? 'asItComes']

function Voice({ seat, name }: { seat: SeatId; name: string }) {
  const media = useRoomMedia()
  const { loudness } = useMediaSnapshot()
  const id = useId()
  const gain = loudness.get(seat) ?? 1
  const at = Math.max(
    0,
    STEPS.findIndex((step) => step.gain === gain),
  )
  return (
    <li className="voices__one">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="range"
        className="slider slider--centred"
        min={0}
        max={STEPS.length - 1}
        step={1}
        value={at}
        aria-label={text.voice(name)}
        aria-valuetext={wordOf(at)}
        onChange={(event) => media.setLoudness(seat, STEPS[Number(event.target.value)]?.gain ?? 1)}
      />
      <span className="cap q" aria-hidden="true">
        {wordOf(at)}
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
