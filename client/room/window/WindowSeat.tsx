/** The presenter’s own place while sitting back: the lane becomes the window seat. */
import './windowSeat.css'
import { MicOff } from 'lucide-react'
import type { RefObject } from 'react'
import { Mark } from '../../design/drawings/Mark.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import type { InRoom } from '../../session/context.tsx'
import { room as roomText, windowSeat as text } from '../../text/room.ts'
import { site } from '../../text/site.ts'
import { LineNote } from '../lane/LineNote.tsx'
import { QuietCheck } from '../middle/QuietCheck.tsx'
import { PrivateSignals } from './PrivateSignals.tsx'
import { WaysToBeSeen } from './WaysToBeSeen.tsx'

export function WindowSeat({
  room,
  heading,
}: {
  readonly room: InRoom
  readonly heading: RefObject<HTMLHeadingElement | null>
}) {
  const asked = room.view.you.check?.answer === 'waiting'
  return (
    <section className={asked ? 'nook nook--asked' : 'nook'} aria-label={roomText.landmarks.seat}>
      <div className="brand">
        <Mark />
        <span>{site.name}</span>
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {text.title}
      </h1>
      <p className="nook__say">{text.say}</p>
      <p className="nook__mic">
        <Icon of={MicOff} />
        <span>{text.microphone}</span>
      </p>
      {room.line.state === 'live' && <LineNote layout="columns" />}
      <QuietCheck room={room} />
      <WaysToBeSeen room={room} />
      <PrivateSignals room={room} />
    </section>
  )
}
