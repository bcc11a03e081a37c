/** A card being written: a field in the place of its words, with others' carets behind it. */

import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import type { WordsCard } from '../../../shared/board/card.ts'
import { COUNT_FROM, countGraphemes, MOST_GRAPHEMES } from '../../../shared/board/limits.ts'
import { SESSION_FIELD } from '../../design/parts/sessionWords.ts'
import { board, card as text } from '../../text/board.ts'
import { type NamedCaret, WithCarets, WritingHere } from './Carets.tsx'
import { readPaste } from './pasting.ts'
import { useBoardSnapshot, useBoardStore } from './useBoard.ts'
import { useFieldText } from './useFieldText.ts'
import { useKeysHeld } from './useKeysHeld.ts'
import { useUndoKeys } from './useUndoKeys.ts'

export function CardField({
  card,
  carets,
  onDone,
}: {
  readonly card: WordsCard
  readonly carets: readonly NamedCaret[]
  readonly onDone: () => void
}) {
  const store = useBoardStore()
  const { mine, mayWrite } = useBoardSnapshot()
  const ref = useRef<HTMLTextAreaElement>(null)
  const { id } = card
  const binding = useFieldText(ref, id, onDone)

  // The board has closed to writing: what is still being composed is brought in, or kept.
  useEffect(() => {
    if (!mayWrite) binding.current?.composed()
  }, [mayWrite, binding])
  useKeysHeld(ref, (start, end) => store.place.leaveField(id, start, end))

  const undoKeys = useUndoKeys()
  const tellCaret = () => {
    const field = ref.current
    if (field) store.placeCaret(id, field.selectionEnd)
  }
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Room keys (M, C, S) are letters here.
    event.stopPropagation()
    if (undoKeys(event)) return
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.currentTarget.blur()
    onDone()
  }
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    event.preventDefault()
    const field = ref.current
    if (!mayWrite) return
    const pasted = readPaste(event.clipboardData.getData('text/plain'))
    if (!pasted.ok) {
      if (pasted.about !== 'nothing') store.say({ about: pasted.about })
      return
    }
    field?.setRangeText(pasted.words, field.selectionStart, field.selectionEnd, 'end')
    binding.current?.changed()
  }
  const keepHere = (event: ClipboardEvent) => {
    // What others wrote is not copied out.
    if (!mine.has(id)) event.preventDefault()
  }
  const count = countGraphemes(card.text)
  return (
    <span className="slip__field" data-words={`${card.text} `}>
      <span className="slip__mirror" aria-hidden="true">
        <WithCarets words={card.text} carets={carets} />
      </span>
      <textarea
        {...SESSION_FIELD}
        ref={ref}
        readOnly={!mayWrite}
        rows={1}
        cols={1}
        aria-label={text.field}
        autoCapitalize="off"
        onInput={() => {
          binding.current?.changed()
          tellCaret()
        }}
        onCompositionStart={() => binding.current?.composes()}
        onCompositionEnd={() => {
          binding.current?.composed()
          tellCaret()
        }}
        onSelect={tellCaret}
        onBlur={() => store.placeCaret(id, null)}
        onKeyDown={press}
        onPaste={paste}
        onCopy={keepHere}
        onCut={keepHere}
        onDrop={(event) => event.preventDefault()}
      />
      {count >= COUNT_FROM && (
        <span className="slip__count">{board.left(Math.max(0, MOST_GRAPHEMES - count))}</span>
      )}
      <WritingHere carets={carets} />
    </span>
  )
}
