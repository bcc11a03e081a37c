/** More of the same, folded away: the browser's own details element. */
import './disclosure.css'
import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'

export function Disclosure({
  summary,
  note,
  open,
  onToggle,
  children,
}: {
  readonly summary: string
  /** What stands inside at present, in a few words. */
  readonly note?: string
  readonly open?: boolean
  readonly onToggle?: (open: boolean) => void
  readonly children: ReactNode
}) {
  return (
    <details
      className="more"
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <ChevronDown className="i" aria-hidden="true" />
        <span>
          <span>{summary}</span>
          {note && <span className="cap q">{note}</span>}
        </span>
      </summary>
      <div className="more__inside">{children}</div>
    </details>
  )
}
