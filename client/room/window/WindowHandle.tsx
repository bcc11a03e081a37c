/** The window seat on narrow screens: the pause at hand, everything else in a drawer. */
import './windowSeat.css'
import { CirclePause, MicOff, PanelBottomOpen } from 'lucide-react'
import { useState } from 'react'
import { Icon } from '../../design/parts/Icon.tsx'
import type { InRoom } from '../../session/context.tsx'
import { controls } from '../../text/controls.ts'
import { room as roomText, windowSeat as text } from '../../text/room.ts'
import { Drawer } from '../parts/Drawer.tsx'
import { PrivateSignals, standing, useToggleSignal } from './PrivateSignals.tsx'
import { WaysToBeSeen } from './WaysToBeSeen.tsx'

/** The way to everything of the window seat. */
export function WindowDrawer({ room }: { room: InRoom }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="sig sig--ways"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon of={PanelBottomOpen} />
        <span>{controls.window}</span>
      </button>
      <Drawer open={open} onClose={() => setOpen(false)} title={text.title} dusk>
        <p className="nook__mic">
          <Icon of={MicOff} />
          <span>{text.microphone}</span>
        </p>
        <WaysToBeSeen room={room} />
        <PrivateSignals room={room} />
      </Drawer>
    </>
  )
}

export function WindowHandle({ room }: { room: InRoom }) {
  const toggle = useToggleSignal(room)
  const paused = standing(room, 'need-pause') !== undefined
  return (
    <section className="window-handle" aria-label={roomText.landmarks.seat}>
      <button
        type="button"
        className={paused ? 'sig sig--on' : 'sig'}
        aria-pressed={paused}
        onClick={() => toggle('need-pause')}
      >
        <Icon of={CirclePause} />
        <span>{text['need-pause']}</span>
      </button>
      <WindowDrawer room={room} />
    </section>
  )
}
