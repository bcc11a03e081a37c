/** A small sheet to draw on. What is drawn stays in this page until it is laid down, or shown together. */
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import {
  encodeDrawing,
  type Point,
  SHEET_HEIGHT,
  SHEET_WIDTH,
  type Stroke,
} from '../../../shared/board/drawing.ts'
import { Button } from '../../design/parts/Button.tsx'
import { shortcutOf } from '../../device/keys.ts'
import { board, card, spoken, drawing as text } from '../../text/en/board.ts'
import { useAnnounce } from '../announce/Announcer.tsx'
import { Drawing } from './Drawing.tsx'
import { isFocusFree } from './freeFocus.ts'
import { afterKey, type KeyPen, PEN_AT_REST } from './keyPen.ts'
import { useBoardSnapshot, useBoardStore } from './useBoard.ts'

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
  const drawingWith = useRef<number | null>(null)
  const sheet = useRef<HTMLDivElement>(null)
  /** Shown once keys have moved it. */
  const [pen, setPen] = useState<KeyPen | null>(null)
  useEffect(() => {
    // The button that brought the sheet is gone; back from a lost line, the focus is taken only from nobody.
    if (isFocusFree()) sheet.current?.focus({ preventScroll: true })
  }, [])

  /** Pointers report faster than screens are drawn: the store has the newest. */
  const now = () => store.snapshot().sketch ?? []
  const pointOf = (event: PointerEvent): Point => {
    const box = sheet.current?.getBoundingClientRect()
    if (!box || box.width === 0 || box.height === 0) return { x: 0, y: 0 }
    const within = (value: number, most: number) =>
      Math.max(0, Math.min(most - 1, Math.round(value)))
    return {
      x: within(((event.clientX - box.left) / box.width) * SHEET_WIDTH, SHEET_WIDTH),
      y: within(((event.clientY - box.top) / box.height) * SHEET_HEIGHT, SHEET_HEIGHT),
    }
  }
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    if (drawingWith.current !== null || event.button !== 0) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    drawingWith.current = event.pointerId
    setPen(null)
    store.place.draw([...now(), [pointOf(event)]])
  }
  const go = (event: PointerEvent) => {
    if (drawingWith.current !== event.pointerId) return
    const before = now()
    const last = before[before.length - 1] ?? []
    store.place.draw([...before.slice(0, -1), [...last, pointOf(event)]])
  }
  const end = (event: PointerEvent) => {
    if (drawingWith.current === event.pointerId) drawingWith.current = null
  }
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const after = afterKey(pen ?? PEN_AT_REST, now(), event.key)
    if (!after) return
    event.preventDefault()
    event.stopPropagation()
    if (after.pen.down !== (pen?.down ?? false)) announce(after.pen.down ? text.down : text.up)
    setPen(after.pen)
    store.place.draw(after.strokes)
  }
  const pens = {
    // So that arrow keys reach it in a screen reader's reading mode too.
    role: 'application',
    tabIndex: 0,
    'aria-label': text.sheet,
    onKeyDown: press,
    onPointerDown: begin,
    onPointerMove: go,
    onPointerUp: end,
    onPointerCancel: end,
  }
  const undoLine = () => store.place.draw(now().slice(0, -1))
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
        <div ref={sheet} className="sheet-of-paper__sheet" {...pens}>
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
