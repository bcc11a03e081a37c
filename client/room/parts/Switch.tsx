/** On or off at once, with its words and a quieter second line. */
import { type ReactNode, useId } from 'react'

export function Switch({
  label,
  note,
  on,
  onChange,
  disabled = false,
}: {
  readonly label: string
  readonly note?: ReactNode
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly disabled?: boolean
}) {
  const noteId = useId()
  return (
    <label className="switch">
      <span className="switch__words">
        <span>{label}</span>
        {note && <small id={noteId}>{note}</small>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={disabled}
        aria-label={label}
        aria-describedby={note ? noteId : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  )
}
