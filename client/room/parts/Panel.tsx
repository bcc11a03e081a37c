/** A small panel that opens beside the button that asks for it: the desk's switches, the seats, settings. */
import './panel.css'
import { Popover } from '@base-ui/react/popover'
import { X } from 'lucide-react'
import type { ReactElement, ReactNode, RefObject } from 'react'
import { Icon } from '../../design/parts/Icon.tsx'
import { room as text } from '../../text/room.ts'

export function Panel({
  trigger,
  title,
  open,
  onOpenChange,
  side = 'bottom',
  align = 'end',
  wide = false,
  finalFocus,
  children,
}: {
  readonly trigger: ReactElement<Record<string, unknown>>
  readonly title: string
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
  readonly side?: 'top' | 'bottom' | 'left' | 'right'
  readonly align?: 'start' | 'center' | 'end'
  readonly wide?: boolean
  /** Where focus goes when the panel closes, if not back to its button. */
  readonly finalFocus?: RefObject<HTMLElement | null>
  readonly children: ReactNode
}) {
  return (
    <Popover.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      <Popover.Trigger render={trigger} />
      <Popover.Portal>
        <Popover.Positioner
          className="layer"
          side={side}
          align={align}
          sideOffset={8}
          collisionPadding={12}
        >
          <Popover.Popup className={wide ? 'pop pop--wide' : 'pop'} finalFocus={finalFocus}>
            <div className="pop__head">
              <Popover.Title className="pop__title">{title}</Popover.Title>
              <Popover.Close className="btn btn--quiet btn--square" aria-label={text.close}>
                <Icon of={X} />
              </Popover.Close>
            </div>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
