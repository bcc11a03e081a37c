/** One field to paste into and one button: what is pasted is read, and what is wrong with it is said. */
import { type FormEvent, useState } from 'react'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'

export function PasteForm({
  label,
  hint,
  go,
  className,
  read,
}: {
  readonly label: string
  readonly hint: string
  /** The button's word. */
  readonly go: string
  readonly className: string
  /** Goes on with what was pasted, or says in a sentence why not. */
  readonly read: (pasted: string) => Promise<string | null>
}) {
  const [pasted, setPasted] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const open = async (event: FormEvent) => {
    event.preventDefault()
    setProblem(await read(pasted))
  }
  return (
    <form className={className} noValidate onSubmit={open}>
      <Field
        label={label}
        hint={hint}
        value={pasted}
        autoComplete="off"
        spellCheck={false}
        problem={problem}
        onChange={(event) => setPasted(event.target.value)}
      />
      <Button kind="primary" type="submit">
        {go}
      </Button>
      <p className="sr" role="status">
        {problem}
      </p>
    </form>
  )
}
