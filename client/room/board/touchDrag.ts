/**
 * Dragging a card by finger or pen: hold it a moment, then move. Native drag and drop, which serves the mouse, is not to be
 * had by touch in every browser, and gives way to scrolling in others.
 */
import { targetAt } from './dropTargets.ts'

const HOLD_MS = 280
/** Moved further than this (px) before the hold is over, it is a scroll. */
const STILL = 8

interface Held {
  readonly pointer: number
  readonly x: number
  readonly y: number
  readonly timer: ReturnType<typeof setTimeout>
  lifted: boolean
}

export function touchDrag(element: HTMLElement, card: string): () => void {
  let held: Held | null = null
  let over: ReturnType<typeof targetAt> = null

  const letGo = () => {
    if (!held) return
    clearTimeout(held.timer)
    held = null
    over?.target.over(null, card)
    over = null
    element.classList.remove('slip--held')
    element.style.translate = ''
  }

  const begin = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' || !event.isPrimary || held) return
    const now: Held = {
      pointer: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      lifted: false,
      timer: setTimeout(() => {
        now.lifted = true
        element.classList.add('slip--held')
        element.setPointerCapture(now.pointer)
      }, HOLD_MS),
    }
    held = now
  }
  const move = (event: PointerEvent) => {
    if (held?.pointer !== event.pointerId) return
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y]
    if (!held.lifted) {
      if (Math.hypot(dx, dy) > STILL) letGo()
      return
    }
    element.style.translate = `${dx}px ${dy}px`
    const next = targetAt(event.clientX, event.clientY, card)
    if (over && next?.target !== over.target) over.target.over(null, card)
    over = next
    over?.target.over(over.place, card)
  }
  const end = (event: PointerEvent) => {
    if (held?.pointer !== event.pointerId) return
    const { lifted } = held
    const at = over
    letGo()
    if (!lifted) return
    // The tap that ends a drag chooses nothing.
    const swallow = (click: MouseEvent) => {
      click.stopPropagation()
      click.preventDefault()
    }
    element.addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => element.removeEventListener('click', swallow, { capture: true }), 300)
    at?.target.drop(card, at.place)
  }
  // While a card is held the page does not scroll under it.
  const still = (event: TouchEvent) => {
    if (held?.lifted && event.cancelable) event.preventDefault()
  }
  const noMenu = (event: Event) => {
    if (held) event.preventDefault()
  }

  element.addEventListener('pointerdown', begin)
  element.addEventListener('pointermove', move)
  element.addEventListener('pointerup', end)
  element.addEventListener('pointercancel', letGo)
  element.addEventListener('touchmove', still, { passive: false })
  element.addEventListener('contextmenu', noMenu)
  return () => {
    letGo()
    element.removeEventListener('pointerdown', begin)
    element.removeEventListener('pointermove', move)
    element.removeEventListener('pointerup', end)
    element.removeEventListener('pointercancel', letGo)
    element.removeEventListener('touchmove', still)
    element.removeEventListener('contextmenu', noMenu)
  }
}
