/** A yes or no: a native checkbox with its words, and a quieter second line if it needs one. */
import './tick.css'
import { Check } from 'lucide-react'
import { type InputHTMLAttributes, type ReactNode, useId } from 'react'

export function Tick({
  label,
  note,
  onChange,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> & {
  readonly label: ReactNode
  readonly note?: ReactNode
  readonly onChange: (on: boolean) => void
}) {
  const noteId = useId()
  return (
    <label className="tick">
      <input
        {...rest}
        type="checkbox"
        className="sr"
        aria-describedby={note ? noteId : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="tick__box" aria-hidden="true">
        <Check className="i" />
      </span>
      <span className="tick__words">
        <span>{label}</span>
        {note && (
          <span className="tick__note cap q" id={noteId}>
            {note}
          </span>
        )}
      </span>
    </label>
  )
}
