/** Where a new card is written. The words stay here, whatever becomes of the board, until they are laid down. */

import { PenLine } from 'lucide-react'
import { type ClipboardEvent, type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { identifierIn } from '../../../shared/board/identifierHint.ts'
import {
  COUNT_FROM,
  countGraphemes,
  cutToFit,
  MOST_GRAPHEMES,
  oneLine,
} from '../../../shared/board/limits.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import { SESSION_FIELD } from '../../design/parts/sessionWords.ts'
import { useInRoom } from '../../session/context.tsx'
import { lanes, spoken, board as text } from '../../text/en/board.ts'
import { useAnnounceCard } from '../announce/Announcer.tsx'
import { DrawingSheet } from './DrawingSheet.tsx'
import { isFocusFree } from './freeFocus.ts'
import { Hint } from './Hint.tsx'
import { COLUMNS_FROM } from './Lanes.tsx'
import { laneNames } from './laneNames.ts'
import { readPaste } from './pasting.ts'
import { useBoardSnapshot, useBoardStore } from './useBoard.ts'
import { useKeysHeld } from './useKeysHeld.ts'
import { useUndoKeys } from './useUndoKeys.ts'

/** Board width from which the way to the drawing sheet says its name. */
const ROOMY = 520

const placeholderFor = (width: number): string => {
  if (width < 270) return text.placeholder.least
  if (width < 340) return text.placeholder.narrow
  return width < 420 ? text.placeholder.usual : text.placeholder.wide
}

export function Composer({ width, lane }: { readonly width: number; readonly lane: number }) {
  const store = useBoardStore()
  const room = useInRoom()
  const announce = useAnnounceCard()
  const { draft, hidden, mayWrite, sketch, spot } = useBoardSnapshot()
  const undoKeys = useUndoKeys()
  const composing = useRef(false)
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
  const { board, you, agenda } = room.view
  const inLanes = board.layout === 'lanes'
  const open = mayWrite || (hidden && you.rights.board === 'write')
  const count = countGraphemes(draft)
  const draws = agenda.preset === 'prismatic'

  const lay = (event: FormEvent) => {
    event.preventDefault()
    const words = draft.trim()
    if (words === '' || !open) return
    if (!store.lay({ text: words }, inLanes ? lane : 0)) return
    store.setDraft('')
    announce(hidden ? spoken.kept(words) : spoken.laid(words))
  }
  const put = (value: string) => {
    // An input method may pass the limit on its way; what it leaves is cut.
    store.setDraft(composing.current ? value : cutToFit(oneLine(value)))
  }
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    event.preventDefault()
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const pasted = readPaste(event.clipboardData.getData('text/plain'))
    if (pasted.ok) {
      const end = value.length
      put(value.slice(0, selectionStart ?? end) + pasted.words + value.slice(selectionEnd ?? end))
    } else if (pasted.about !== 'nothing') store.say({ about: pasted.about })
  }
  const keepKeys = (event: KeyboardEvent) => {
    event.stopPropagation()
    // While words stand here the keys undo letters; in an empty field, one's last step on the board.
    if (draft === '') undoKeys(event)
  }

  if (sketch) {
    return <DrawingSheet strokes={sketch} lane={inLanes ? lane : 0} open={open} />
  }
  return (
    <div className="board__foot">
      {open && <Hint kind={identifierIn(draft)} />}
      <form className="board__write" onSubmit={lay}>
        {inLanes && width >= COLUMNS_FROM && (
          <select
            className="field board__into"
            aria-label={lanes.into}
            value={lane}
            onChange={({ target }) => store.place.face(Number(target.value))}
          >
            {laneNames(room.settings).map((name, at) => (
              <option key={`${at} ${name}`} value={at}>
                {name}
              </option>
            ))}
          </select>
        )}
        <span className="board__draft">
          <input
            {...SESSION_FIELD}
            ref={field}
            className="field"
            aria-label={text.newCard}
            placeholder={placeholderFor(draws ? width - 76 : width)}
            enterKeyHint="done"
            value={draft}
            onChange={({ target }) => put(target.value)}
            onCompositionStart={() => {
              composing.current = true
            }}
            onCompositionEnd={({ currentTarget }) => {
              composing.current = false
              put(currentTarget.value)
            }}
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
        {draws && (
          <Button
            disabled={!open}
            className={width < ROOMY ? 'btn--square' : ''}
            aria-label={text.draw}
            onClick={() => store.place.draw([])}
          >
            {width < ROOMY ? <Icon of={PenLine} /> : text.draw}
          </Button>
        )}
        <Button type="submit" disabled={!open}>
          {hidden ? text.layHidden : text.lay}
        </Button>
      </form>
    </div>
  )
}
