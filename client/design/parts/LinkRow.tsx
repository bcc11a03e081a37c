/** A link to hand on: shown, selectable, copied with one press. */
import { SESSION_FIELD } from './sessionWords.ts'
import './linkrow.css'
import { type ReactNode, useRef } from 'react'
import { site } from '../../text/site.ts'
import { CopyButton } from './CopyButton.tsx'

export function LinkRow({
  name,
  link,
  note,
  shown,
  mark,
  onCopied,
}: {
  /** Whose link it is: "Leader’s link". */
  readonly name: string
  readonly link: string
  readonly note?: ReactNode
  /** The name to the eye too, where several links stand in a row. */
  readonly shown?: string
  /** Stays beside the link: that it was copied, and when. */
  readonly mark?: string | null
  readonly onCopied?: () => void
}) {
  const input = useRef<HTMLInputElement>(null)
  const select = () => {
    input.current?.focus()
    input.current?.select()
  }
  return (
    <div className="linkrow">
      {shown && (
        <span className="lab" aria-hidden="true">
          {shown}
        </span>
      )}
      <div className="row">
        <input
          {...SESSION_FIELD}
          ref={input}
          className="field mono"
          readOnly
          aria-label={name}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton
          text={link}
          what={name}
          label={site.copy}
          onRefused={select}
          {...(onCopied && { onCopied })}
        />
      </div>
      {mark && <p className="cap linkrow__mark">{mark}</p>}
      {note && <p className="cap q linkrow__note">{note}</p>}
    </div>
  )
}
