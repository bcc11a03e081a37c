/** Makes a card draggable: by mouse through pragmatic-drag-and-drop, by finger and pen through `touchDrag`. */
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect, useRef } from 'react'
import { type DropTarget, placeIn, registerTarget } from './dropTargets.ts'
import { touchDrag } from './touchDrag.ts'

interface Dragged {
  readonly card: string
  readonly lane: number | null
  readonly enabled: boolean
}

export function useCardDrag(ref: RefObject<HTMLElement | null>, { card, enabled }: Dragged): void {
  useEffect(() => {
    const element = ref.current
    if (!element || !enabled) return
    let byMouse = true
    const note = (event: PointerEvent) => {
      byMouse = event.pointerType === 'mouse'
    }
    element.addEventListener('pointerdown', note)
    const stopMouse = draggable({
      element,
      canDrag: () => byMouse,
      getInitialData: () => ({ card }),
      onDragStart: () => element.classList.add('slip--held'),
      onDrop: () => element.classList.remove('slip--held'),
    })
    const stopTouch = touchDrag(element, card)
    return () => {
      element.removeEventListener('pointerdown', note)
      stopMouse()
      stopTouch()
      element.classList.remove('slip--held')
    }
  }, [ref, card, enabled])
}

/** Makes a list of cards a place to let go of one. */
export function useCardDrop(ref: RefObject<HTMLElement | null>, target: DropTarget): void {
  const now = useRef(target)
  now.current = target
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const unregister = registerTarget(element, {
      over: (place, card) => now.current.over(place, card),
      drop: (card, place) => now.current.drop(card, place),
    })
    const stop = dropTargetForElements({
      element,
      canDrop: ({ source }) => typeof source.data.card === 'string',
      onDrag: ({ source, location }) => {
        const { clientX, clientY } = location.current.input
        const card = String(source.data.card)
        now.current.over(placeIn(element, clientX, clientY, card), card)
      },
      onDragLeave: ({ source }) => now.current.over(null, String(source.data.card)),
      onDrop: ({ source, location }) => {
        const { clientX, clientY } = location.current.input
        const card = String(source.data.card)
        now.current.over(null, card)
        now.current.drop(card, placeIn(element, clientX, clientY, card))
      },
    })
    return () => {
      unregister()
      stop()
    }
  }, [ref])
}
