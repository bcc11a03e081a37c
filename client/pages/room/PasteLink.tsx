/** A field to paste a link into: for a page without its link, and for whoever keeps links out of the address bar. */
import { findNote, NOTE_MARK } from '../../../shared/datesNote.ts'
import { findWholeLink } from '../../../shared/foundLink.ts'
import { PasteForm } from '../../design/parts/PasteForm.tsx'
import { openLinkHere } from '../../session/thisPage.ts'
import { refused } from '../../text/errors.ts'
import { pasting as text } from '../../text/roomDoor.ts'

async function open(pasted: string): Promise<string | null> {
  const read = await findWholeLink(pasted)
  const note = findNote(pasted)
  const beside = note === null ? '' : `~${NOTE_MARK}${note.token}`
  if (read.ok) openLinkHere(`${read.fragment}${beside}`)
  else if (note !== null) openLinkHere(`${NOTE_MARK}${note.token}`)
  else return pasted.trim() === '' ? text.empty : refused[read.code]
  return null
}

export const PasteLink = () => (
  <PasteForm
    className="paste-link"
    label={text.label}
    hint={text.hint}
    go={text.open}
    read={open}
  />
)
