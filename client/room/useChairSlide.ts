/**
 * A chair slides to the window or back, along one line, in 900 ms; nothing else moves. Drawn with the Web Animations API on the element
 * that is there afterwards, so that layout never waits for it. Not with reduced motion.
 */
import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { InRoom } from '../session/context.tsx'

const CHAIR = 900
const EASE = 'cubic-bezier(.3, .05, .15, 1)'

function slide(element: HTMLElement, from: DOMRect): void {
  const to = element.getBoundingClientRect()
  if (to.width === 0 || from.width === 0) return
  const dx = from.left + from.width / 2 - (to.left + to.width / 2)
  const dy = from.top + from.height / 2 - (to.top + to.height / 2)
  const scale = from.width / to.width
  element.animate(
    [
      { transform: `translate(${dx}px, ${dy}px) scale(${scale})`, zIndex: 10 },
      { transform: 'none', zIndex: 10 },
    ],
    { duration: CHAIR, easing: EASE },
  )
}

/** Only between two views of the same hall: for the presenter the whole place changes instead. */
export function useChairSlide(hall: RefObject<HTMLElement | null>, room: InRoom): void {
  const { presenter, you } = room.view
  const seat = presenter && presenter.seat !== you.seat ? presenter.seat : null
  const back = seat !== null && (presenter?.sittingBack ?? false)
  const before = useRef({ seat, back })
  useLayoutEffect(() => {
    const was = before.current
    before.current = { seat, back }
    if (seat === null || was.back === back || (was.back && was.seat !== seat)) return
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const chair = hall.current?.querySelector<HTMLElement>(`[data-chair="${seat}"] .seat__face`)
    const arch = hall.current?.querySelector<HTMLElement>('[data-alcove]')
    if (!chair || !arch) return
    const [moved, from] = back ? [arch, chair] : [chair, arch]
    slide(moved, from.getBoundingClientRect())
  }, [hall, seat, back])
}
