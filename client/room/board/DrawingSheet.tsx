/** A small sheet to draw on. What is drawn stays in this page until it is laid down, or shown together. */
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { encodeDrawing, type Stroke } from '../../../shared/board/drawing.ts'
import { Button } from '../../design/parts/Button.tsx'
import { shortcutOf } from '../../device/keys.ts'
import { board, card, spoken, drawing as text } from '../../text/board.ts'
import { useAnnounce } from '../announce/Announcer.tsx'
import { Drawing } from './Drawing.tsx'
import { isFocusFree } from './freeFocus.ts'
import { useBoardSnapshot, useBoardStore } from './useBoard.ts'
import { useSheetPen } from './useSheetPen.ts'

export function DrawingSheet({
  strokes,
  lane,
  open,
}: {
  readonly strokes: readonly Stroke[]
  readonly lane: number
  /** It may be laid down now. */
  readonly open: boolean
}) {
  const store = useBoardStore()
  const announce = useAnnounce()
  const { hidden } = useBoardSnapshot()
  const sheet = useRef<HTMLDivElement>(null)
  const { pen, hands, undoLine } = useSheetPen(sheet)
  useEffect(() => {
    // The button that brought the sheet is gone; back from a lost line, the focus is taken only from nobody.
    if (isFocusFree()) sheet.current?.focus({ preventScroll: true })
  }, [])

  const undoKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || shortcutOf(event) !== 'z') return
    // Here a step is a line, not what was done on the board before.
    event.preventDefault()
    event.stopPropagation()
    undoLine()
  }
  const lay = () => {
    const bytes = encodeDrawing(strokes)
    if (!bytes) {
      store.say({ about: 'drawing-too-large' })
      return
    }
    if (!store.lay({ drawing: bytes }, lane)) return
    announce(hidden ? spoken.kept(card.drawing) : spoken.laid(card.drawing))
    store.place.goToNewCard()
  }
  return (
    <section className="sheet-of-paper" aria-label={text.title} onKeyDown={undoKey}>
      <div className="sheet-of-paper__table">
        <div ref={sheet} className="sheet-of-paper__sheet" {...hands}>
          <span className="sheet-of-paper__drawn" aria-hidden="true">
            <Drawing strokes={strokes} pen={pen} />
          </span>
          {!pen && (
            <span className="sheet-of-paper__keys" aria-hidden="true">
              {text.keys}
            </span>
          )}
        </div>
      </div>
      <div className="board__write board__write--tools">
        <Button disabled={strokes.length === 0 || !open} onClick={lay}>
          {hidden ? board.layHidden : text.lay}
        </Button>
        <Button kind="quiet" disabled={strokes.length === 0} onClick={undoLine}>
          {text.undo}
        </Button>
        <Button kind="quiet" onClick={() => store.place.goToNewCard()}>
          {text.cancel}
        </Button>
      </div>
    </section>
  )
}
