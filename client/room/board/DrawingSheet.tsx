/** A small sheet to draw on. What is drawn stays in this page until it is laid down, or shown together. */
import { type PointerEvent, useRef, useState } from 'react'
import {
  encodeDrawing,
  type Point,
  SHEET_HEIGHT,
  SHEET_WIDTH,
  type Stroke,
} from '../../../shared/board/drawing.ts'
import { Button } from '../../design/parts/Button.tsx'
import { board, card, spoken, drawing as text } from '../../text/en/board.ts'
import { useAnnounce } from './announce.tsx'
import { Drawing } from './Drawing.tsx'
import { useBoardSnapshot, useBoardStore } from './useBoard.ts'

export function DrawingSheet({
  lane,
  onDone,
}: {
  readonly lane: number
  readonly onDone: () => void
}) {
  const store = useBoardStore()
  const announce = useAnnounce()
  const { hidden } = useBoardSnapshot()
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])
  const drawingWith = useRef<number | null>(null)
  const sheet = useRef<HTMLDivElement>(null)

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
    const first = pointOf(event)
    setStrokes((before) => [...before, [first]])
  }
  const go = (event: PointerEvent) => {
    if (drawingWith.current !== event.pointerId) return
    const point = pointOf(event)
    setStrokes((before) => {
      const last = before[before.length - 1] ?? []
      return [...before.slice(0, -1), [...last, point]]
    })
  }
  const end = (event: PointerEvent) => {
    if (drawingWith.current === event.pointerId) drawingWith.current = null
  }
  const lay = () => {
    const bytes = encodeDrawing(strokes)
    if (!bytes) {
      store.say({ about: 'drawing-too-large' })
      return
    }
    if (!store.lay({ drawing: bytes }, lane)) return
    announce(hidden ? spoken.kept(card.drawing) : spoken.laid(card.drawing))
    onDone()
  }
  return (
    <section className="sheet-of-paper" aria-label={text.title}>
      <div className="sheet-of-paper__table">
        <div
          ref={sheet}
          className="sheet-of-paper__sheet"
          role="img"
          aria-label={text.sheet}
          onPointerDown={begin}
          onPointerMove={go}
          onPointerUp={end}
          onPointerCancel={end}
        >
          <Drawing strokes={strokes} />
        </div>
      </div>
      <div className="board__write board__write--tools">
        <Button disabled={strokes.length === 0} onClick={lay}>
          {hidden ? board.layHidden : text.lay}
        </Button>
        <Button
          kind="quiet"
          disabled={strokes.length === 0}
          onClick={() => setStrokes((before) => before.slice(0, -1))}
        >
          {text.undo}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {text.cancel}
        </Button>
      </div>
    </section>
  )
}
