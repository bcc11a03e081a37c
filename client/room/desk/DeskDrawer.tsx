/** The desk on narrow screens: the one move at hand, everything else in a drawer. */
import { deviceTime } from '../../device/serverClock.ts'
import './desk.css'
import './deskParts.css'
import { PanelBottomOpen } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Icon } from '../../design/parts/Icon.tsx'
import { controls } from '../../text/controls.ts'
import { room as roomText } from '../../text/room.ts'
import { handed as handedText, desk as text } from '../../text/roomDesk.ts'
import { Drawer } from '../parts/Drawer.tsx'
import { type DeskProps, DeskTop } from './Desk.tsx'
import { unread } from './NewLink.tsx'
import { PrimaryButton } from './PrimaryButton.tsx'
import { useRenewed } from './renewed.tsx'
import { unseenCount } from './shownSignals.ts'
import { cameAt } from './useServerNow.ts'

export function DeskDrawer({
  children,
  ...props
}: DeskProps & {
  /** What stands beside the move: the way to the window seat, for a leader who sits back. */
  readonly children?: ReactNode
}) {
  const { room, desk, handed } = props
  const [open, setOpen] = useState(false)
  // Always here, so that a view's age is known before the drawer opens.
  cameAt(desk, deviceTime.passed())
  const signals = unseenCount(desk, room.view.you.seat)
  const { read } = useRenewed()
  const waiting = desk.guests.length || (desk.earlier ? 1 : 0)
  const note = handed
    ? handedText.title
    : signals > 0
      ? text.signalsWaiting(signals)
      : waiting > 0
        ? text.atDoor(waiting)
        : unread(desk, read).length > 0
          ? text.linkSeen
          : null
  return (
    <section className="desk-handle" aria-label={roomText.landmarks.desk}>
      <button
        type="button"
        className={note ? 'desk-handle__open desk-handle__open--news' : 'desk-handle__open'}
        aria-haspopup="dialog"
        aria-label={note ? `${text.open}. ${note}` : text.open}
        onClick={() => setOpen(true)}
      >
        <Icon of={PanelBottomOpen} />
        <span>{note ?? controls.desk}</span>
      </button>
      <PrimaryButton room={room} calm={false} />
      {children}
      <Drawer open={open} onClose={() => setOpen(false)} title={text.title} tall>
        <div className="desk-in-drawer">
          <DeskTop {...props} />
        </div>
      </Drawer>
    </section>
  )
}
