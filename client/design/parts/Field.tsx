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
  readonly label: string
  readonly hint?: ReactNode
  /** What is wrong and how to put it right; null when nothing is. */
  readonly problem?: string | null
  /** Hides the label from the eye where the heading beside it says the same. */
  readonly quietLabel?: boolean
}

/** Nothing that is typed is offered again, nor kept with a tab that the browser restores: and no assistant is to read it: every field wears `SESSION_FIELD`. */
function useWords({ hint, problem }: Worded, id: string | undefined) {
  const own = useId()
  const base = id ?? own
  const describedBy =
    [hint && `${base}-hint`, problem && `${base}-problem`].filter(Boolean).join(' ') || undefined
  return { base, describedBy }
}

function Frame({
  label,
  hint,
  problem,
  quietLabel,
  base,
  children,
}: Worded & {
  base: string
  children: ReactNode
}) {
  return (
    <div className="labelled">
      <label className={quietLabel ? 'lab sr' : 'lab'} htmlFor={base}>
        {label}
      </label>
      {children}
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
  label,
  hint,
  problem,
  quietLabel,
  id,
  className,
  ...rest
}: Worded & InputHTMLAttributes<HTMLInputElement>) {
  const words: Worded = { label, hint, problem: problem ?? null, quietLabel: quietLabel ?? false }
  const { base, describedBy } = useWords(words, id)
  return (
    <Frame {...words} base={base}>
      <input
        {...SESSION_FIELD}
        {...rest}
        id={base}
        className={className ? `field ${className}` : 'field'}
        aria-describedby={describedBy}
        aria-invalid={problem ? true : undefined}
      />
    </Frame>
  )
}

export function TextField({
  label,
  hint,
  problem,
  quietLabel,
  id,
  ...rest
}: Worded & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const words: Worded = { label, hint, problem: problem ?? null, quietLabel: quietLabel ?? false }
  const { base, describedBy } = useWords(words, id)
  return (
    <Frame {...words} base={base}>
      <textarea
        {...SESSION_FIELD}
        {...rest}
        id={base}
        className="field field--text"
        aria-describedby={describedBy}
        aria-invalid={problem ? true : undefined}
      />
    </Frame>
  )
}

export function Choose({
  label,
  hint,
  problem,
  quietLabel,
  id,
  children,
  ...rest
}: Worded & SelectHTMLAttributes<HTMLSelectElement>) {
  const words: Worded = { label, hint, problem: problem ?? null, quietLabel: quietLabel ?? false }
  const { base, describedBy } = useWords(words, id)
  return (
    <Frame {...words} base={base}>
      <select
        {...rest}
        id={base}
        className="field field--choose"
        aria-describedby={describedBy}
        aria-invalid={problem ? true : undefined}
      >
        {children}
      </select>
    </Frame>
  )
}
