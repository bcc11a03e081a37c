/** Asks once before something that cannot be undone. Focus starts on the harmless answer. */
import './panel.css'
import { AlertDialog } from '@base-ui/react/alert-dialog'
import { type ReactNode, useRef } from 'react'
import { Button } from '../../design/parts/Button.tsx'

export function AskOnce({
  open,
  onClose,
  title,
  say,
  go,
  stay,
  onGo,
  children,
}: {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly say: string
  readonly go: string
  readonly stay: string
  readonly onGo: () => void
  /** Further ways on, beside the two. */
  readonly children?: ReactNode
}) {
  const harmless = useRef<HTMLButtonElement>(null)
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="veil veil--ask" />
        <AlertDialog.Popup className="ask-once" initialFocus={harmless}>
          <AlertDialog.Title>{title}</AlertDialog.Title>
          <AlertDialog.Description>{say}</AlertDialog.Description>
          <div className="ask-once__row">
            <button type="button" className="btn" ref={harmless} onClick={onClose}>
              {stay}
            </button>
            {children}
            <Button
              className="btn--grave"
              onClick={() => {
                onClose()
                onGo()
              }}
            >
              {go}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
