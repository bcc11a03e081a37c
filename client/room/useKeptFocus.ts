/**
 * Focus is never lost because what had it has gone: somebody let in by keyboard, a signal answered, a card taken away. It goes
 * to the nearest thing that stayed: the next one in the same list, its neighbour, or the place it all stood in.
 */
import { type RefObject, useEffect } from 'react'

const FOCUSABLE =
  'button:not([disabled]), a[href], input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex]:not([tabindex="-1"])'

const isShown = (element: Element) => element.getClientRects().length > 0

/** The first thing to be focused at `place` in a parent, or behind it, or before it. */
function nearestIn(parent: Element, place: number): HTMLElement | null {
  const children = [...parent.children]
  const order = [...children.slice(place), ...children.slice(0, place).reverse()]
  for (const child of order) {
    const inside = [child, ...child.querySelectorAll(FOCUSABLE)]
    const found = inside.find((each) => each.matches(FOCUSABLE) && isShown(each))
    if (found instanceof HTMLElement) return found
  }
  return null
}

/** Where the focus was: each element it stood in, from the inside out, with its place among its siblings. */
type Path = readonly { readonly parent: Element; readonly place: number }[]

function pathOf(element: Element, within: Element): Path {
  const path: { parent: Element; place: number }[] = []
  let at: Element = element
  while (at !== within && at.parentElement) {
    path.push({ parent: at.parentElement, place: [...at.parentElement.children].indexOf(at) })
    at = at.parentElement
  }
  return path
}

export function useKeptFocus(hall: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = hall.current
    if (!within) return
    let last: { readonly element: Element; readonly path: Path } | null = null
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Element ? { element: target, path: pathOf(target, within) } : null
    }
    const look = () => {
      if (!last || last.element.isConnected || document.activeElement !== document.body) return
      const { path } = last
      last = null
      // A screen that takes the focus itself does so within its first moment.
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return
        for (const { parent, place } of path) {
          const near = parent.isConnected ? nearestIn(parent, place) : null
          if (near) {
            near.focus({ preventScroll: true })
            return
          }
        }
      })
    }
    // What is focused and where it stands: siblings may come and go before it goes itself.
    const refresh = () => {
      look()
      if (last?.element.isConnected) {
        last = { element: last.element, path: pathOf(last.element, within) }
      }
    }
    within.addEventListener('focusin', remember)
    const observer = new MutationObserver(refresh)
    observer.observe(within, { childList: true, subtree: true })
    return () => {
      within.removeEventListener('focusin', remember)
      observer.disconnect()
    }
  }, [hall])
}
