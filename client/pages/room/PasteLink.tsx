/** A field to paste a link into: for a page without its link, and for whoever keeps links out of the address bar. */
import { type FormEvent, useState } from 'react'
import { findNote, NOTE_MARK } from '../../../shared/datesNote.ts'
import { findWholeLink } from '../../../shared/foundLink.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Field } from '../../design/parts/Field.tsx'
import { openLinkHere } from '../../session/thisPage.ts'
import { refused } from '../../text/en/errors.ts'
import { pasting as text } from '../../text/en/roomDoor.ts'

export function PasteLink() {
  const [link, setLink] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const open = async (event: FormEvent) => {
    event.preventDefault()
    const read = await findWholeLink(link)
    const note = findNote(link)
    const beside = note === null ? '' : `~${NOTE_MARK}${note.token}`
    if (read.ok) openLinkHere(`${read.fragment}${beside}`)
    else if (note !== null) openLinkHere(`${NOTE_MARK}${note.token}`)
    else setProblem(link.trim() === '' ? text.empty : refused[read.code])
  }
  return (
    <form className="paste-link" onSubmit={open} noValidate>
      <Field
        label={text.label}
        hint={text.hint}
        value={link}
        autoComplete="off"
        spellCheck={false}
        problem={problem}
        onChange={(event) => setLink(event.target.value)}
      />
      <Button kind="primary" type="submit">
        {text.open}
      </Button>
      <p className="sr" role="status">
        {problem}
      </p>
    </form>
  )
}
