/** A sheet that comes up from the bottom on narrow screens: the desk, the window seat, more. */
import './drawer.css'
import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '../../design/parts/Icon.tsx'
import { room as text } from '../../text/room.ts'

export function Drawer({
  open,
  onClose,
  title,
  tall = false,
  dusk = false,
  children,
}: {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  /** Full height on phones. */
  readonly tall?: boolean
  /** The window seat's cool surface. */
  readonly dusk?: boolean
  readonly children: ReactNode
}) {
  const classes = ['drawer', tall && 'drawer--tall', dusk && 'drawer--dusk']
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="veil" />
        <Dialog.Popup className={classes.filter(Boolean).join(' ')}>
          <div className="drawer__head">
            <Dialog.Title className="drawer__title">{title}</Dialog.Title>
            <Dialog.Close className="btn btn--quiet btn--square" aria-label={text.close}>
              <Icon of={X} />
            </Dialog.Close>
          </div>
          <div className="drawer__body">{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
