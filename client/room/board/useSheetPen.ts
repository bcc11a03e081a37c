/** Draws on a sheet of paper, by a pointer or by keys. */
import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react'
import { type Point, SHEET_HEIGHT, SHEET_WIDTH } from '../../../shared/board/drawing.ts'
import { drawing as text } from '../../text/board.ts'
import { useAnnounce } from '../announce/Announcer.tsx'
import { afterKey, type KeyPen, PEN_AT_REST } from './keyPen.ts'
import { useBoardStore } from './useBoard.ts'

const within = (value: number, most: number): number =>
  Math.max(0, Math.min(most - 1, Math.round(value)))

function pointOn(sheet: HTMLElement | null, event: PointerEvent): Point {
  const box = sheet?.getBoundingClientRect()
  if (!box || box.width === 0 || box.height === 0) return { x: 0, y: 0 }
  return {
    x: within(((event.clientX - box.left) / box.width) * SHEET_WIDTH, SHEET_WIDTH),
    y: within(((event.clientY - box.top) / box.height) * SHEET_HEIGHT, SHEET_HEIGHT),
  }
}

/** `pen` is the one of keys, null until they have moved it; `hands` are what the sheet listens with. */
export function useSheetPen(sheet: RefObject<HTMLDivElement | null>) {
  const store = useBoardStore()
  const announce = useAnnounce()
  const pointer = useRef<number | null>(null)
  const [pen, setPen] = useState<KeyPen | null>(null)
  /** Pointers report faster than screens are drawn: the store has the newest. */
  const now = () => store.snapshot().sketch ?? []

  const begin = (event: PointerEvent<HTMLDivElement>) => {
    if (pointer.current !== null || event.button !== 0) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    pointer.current = event.pointerId
    setPen(null)
    store.place.draw([...now(), [pointOn(sheet.current, event)]])
  }
  const go = (event: PointerEvent) => {
    if (pointer.current !== event.pointerId) return
    const before = now()
    const last = before[before.length - 1] ?? []
    store.place.draw([...before.slice(0, -1), [...last, pointOn(sheet.current, event)]])
  }
  const end = (event: PointerEvent) => {
    if (pointer.current === event.pointerId) pointer.current = null
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
  const hands = {
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
  return { pen, hands, undoLine: () => store.place.draw(now().slice(0, -1)) }
}
