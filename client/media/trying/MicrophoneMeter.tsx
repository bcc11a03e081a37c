/** Whether the microphone hears: a row of 24 marks, drawn outside React at the pace of the screen. */
import type { MediaSnapshot } from '../mediaSnapshot.ts'
import './meter.css'
import { useEffect, useId, useRef, useState } from 'react'
import { devices as text } from '../../text/media.ts'
import { useMediaSnapshot, useRoomMedia } from '../context.tsx'

const MARKS = 24
/** So many marks count as heard: about −40 dB. */
const HEARD = 8
const HEADPHONES = /head(phone|set)|ear(phone|bud|pods)|airpods|kopfh|casque|auricular/i

const withHeadphones = ({ speakers, chosen }: MediaSnapshot): boolean => {
  const known = chosen.speaker === null ? speakers.slice(0, 1) : speakers
  return known.some(
    ({ id, label }) => (chosen.speaker === null || id === chosen.speaker) && HEADPHONES.test(label),
  )
}

export function MicrophoneMeter() {
  const media = useRoomMedia()
  const snapshot = useMediaSnapshot()
  const id = useId()
  const meter = useRef<HTMLMeterElement>(null)
  const row = useRef<HTMLDivElement>(null)
  const [heard, setHeard] = useState(false)

  useEffect(() => {
    let frame = 0
    let shown = -1
    const draw = () => {
      const lit = Math.round(media.level() * MARKS)
      if (row.current && meter.current && lit !== shown) {
        for (const [i, mark] of [...row.current.children].entries()) {
          mark.classList.toggle('on', i < lit)
        }
        meter.current.value = lit
        shown = lit
        if (lit >= HEARD) setHeard(true)
      }
      frame = requestAnimationFrame(draw)
    }
    draw()
    return () => cancelAnimationFrame(frame)
  }, [media])

  const said = !snapshot.microphone
    ? text.notOpen
    : snapshot.microphoneSilent
      ? text.silent
      : heard
        ? text.heard
        : text.say
  return (
    <div>
      <label className="lab" htmlFor={id}>
        {text.level}
      </label>
      <meter ref={meter} id={id} className="sr" min={0} max={MARKS} value={0}>
        {text.levelName}
      </meter>
      <div ref={row} className="meter" aria-hidden="true">
        {Array.from({ length: MARKS }, (_, i) => (
          <i key={i} />
        ))}
      </div>
      <p className="hint cap q" role="status">
        <span>{said}</span>{' '}
        {snapshot.microphone && withHeadphones(snapshot) && <span>{text.headphones}</span>}
      </p>
    </div>
  )
}
