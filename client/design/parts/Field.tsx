/** A labelled input with its hint and, when it is wrong, the sentence that says what to do. */
import './field.css'
import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react'
import { SESSION_FIELD } from './sessionWords.ts'

interface Worded {
  readonly id?: string | undefined
  readonly label: string
  readonly hint?: ReactNode
  /** What is wrong and how to put it right; null when nothing is. */
  readonly problem?: string | null | undefined
  /** Hides the label from the eye where the heading beside it says the same. */
  readonly quietLabel?: boolean | undefined
}

/** What ties an input to the words around it. */
interface Ties {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** Nothing that is typed is offered again, nor kept with a tab that the browser restores: and no assistant is to read it: every field wears `SESSION_FIELD`. */
function Labelled({
  id,
  label,
  hint,
  problem,
  quietLabel,
  children,
}: Worded & { children: (ties: Ties) => ReactNode }) {
  const own = useId()
  const base = id ?? own
  const describedBy =
    [hint && `${base}-hint`, problem && `${base}-problem`].filter(Boolean).join(' ') || undefined
  return (
    <div className="labelled">
      <label className={quietLabel ? 'lab sr' : 'lab'} htmlFor={base}>
        {label}
      </label>
      {children({
        id: base,
        'aria-describedby': describedBy,
        'aria-invalid': problem ? true : undefined,
      })}
      {hint && (
        <p className="hint cap q" id={`${base}-hint`}>
          {hint}
        </p>
      )}
      {problem && <Problem id={`${base}-problem`}>{problem}</Problem>}
    </div>
  )
}

/** A sentence beside what it is about. */
export function Problem({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="problem small" id={id}>
      {children}
    </p>
  )
}

export function Field({
  id,
  label,
  hint,
  problem,
  quietLabel,
  className,
  ...rest
}: Worded & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Labelled {...{ id, label, hint, problem, quietLabel }}>
      {(ties) => (
        <input
          {...SESSION_FIELD}
          {...rest}
          {...ties}
          className={className ? `field ${className}` : 'field'}
        />
      )}
    </Labelled>
  )
}

export function TextField({
  id,
  label,
  hint,
  problem,
  quietLabel,
  ...rest
}: Worded & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Labelled {...{ id, label, hint, problem, quietLabel }}>
      {(ties) => <textarea {...SESSION_FIELD} {...rest} {...ties} className="field field--text" />}
    </Labelled>
  )
}

export function Choose({
  id,
  label,
  hint,
  problem,
  quietLabel,
  children,
  ...rest
}: Worded & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Labelled {...{ id, label, hint, problem, quietLabel }}>
      {(ties) => (
        <select {...rest} {...ties} className="field field--choose">
          {children}
        </select>
      )}
    </Labelled>
  )
}
