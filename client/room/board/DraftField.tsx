/** The line on which a new card is written. Nothing typed is lost to an input method, a paste or a lost line. */
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import {
  COUNT_FROM,
  countGraphemes,
  cutToFit,
  MOST_GRAPHEMES,
  oneLine,
} from '../../../shared/board/limits.ts'
import { SESSION_FIELD } from '../../design/parts/sessionWords.ts'
import { useComposedField } from '../../device/useComposedField.ts'
import { board as text } from '../../text/board.ts'
import { isFocusFree } from './freeFocus.ts'
import { readPaste } from './pasting.ts'
import { useBoardSnapshot, useBoardStore } from './useBoard.ts'
import { useKeysHeld } from './useKeysHeld.ts'
import { useUndoKeys } from './useUndoKeys.ts'

const placeholderFor = (width: number): string => {
  if (width < 270) return text.placeholder.least
  if (width < 340) return text.placeholder.narrow
  return width < 420 ? text.placeholder.usual : text.placeholder.wide
}

/** `width` of the line in px, about. */
export function DraftField({ width }: { readonly width: number }) {
  const store = useBoardStore()
  const { draft, spot } = useBoardSnapshot()
  const undoKeys = useUndoKeys()
  const field = useRef<HTMLInputElement>(null)
  useKeysHeld(field, (start, end) => store.place.leaveField(null, start, end))
  useEffect(() => {
    const at = field.current
    if (!at || spot?.card !== null) return
    if (isFocusFree()) {
      at.focus({ preventScroll: true })
      const { length } = at.value
      at.setSelectionRange(...(spot.range ?? [length, length]))
    }
    store.place.arrive()
  }, [store, spot])

  const { take, hands } = useComposedField(
    (words) => store.setDraft(words),
    (words) => cutToFit(oneLine(words)),
  )
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    event.preventDefault()
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const pasted = readPaste(event.clipboardData.getData('text/plain'))
    if (pasted.ok) {
      const end = value.length
      take(value.slice(0, selectionStart ?? end) + pasted.words + value.slice(selectionEnd ?? end))
    } else if (pasted.about !== 'nothing') store.say({ about: pasted.about })
  }
  const keepKeys = (event: KeyboardEvent) => {
    event.stopPropagation()
    // While words stand here the keys undo letters; in an empty field, one's last step on the board.
    if (draft === '') undoKeys(event)
  }
  const count = countGraphemes(draft)
  return (
    <span className="board__draft">
      <input
        {...SESSION_FIELD}
        ref={field}
        className="field"
        aria-label={text.newCard}
        placeholder={placeholderFor(width)}
        enterKeyHint="done"
        value={draft}
        {...hands}
        onPaste={paste}
        onDrop={(event) => event.preventDefault()}
        onKeyDown={keepKeys}
      />
      {count >= COUNT_FROM && (
        <span className="board__count" role="status">
          {text.left(MOST_GRAPHEMES - count)}
        </span>
      )}
    </span>
  )
}
