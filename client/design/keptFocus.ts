/**
 * Focus is never lost because what had it has gone: somebody let in by keyboard, a signal answered, a card taken away, a step of a
 * page of paper, a sheet that closes when its button is no more. It goes to the nearest thing that stayed: the next one in the
 * same list, its neighbour, or the place it all stood in.
 */

const FOCUSABLE =
  'button, a[href], input, select, textarea, summary, [tabindex]:not([tabindex="-1"], [data-base-ui-focus-guard])'

const isShown = (element: Element) => element.getClientRects().length > 0
/** Whether focus that it has can stay there: also what scripts alone focus, as a heading. */
const holdsFocus = (element: Element) =>
  element.isConnected && isShown(element) && !element.matches(':disabled, [inert] *')

const takesFocus = (element: Element) => element.matches(FOCUSABLE) && holdsFocus(element)

/** The first thing to be focused at `place` in a parent, or behind it, or before it. */
function nearestIn(parent: Element, place: number): HTMLElement | null {
  const children = [...parent.children]
  const order = [...children.slice(place), ...children.slice(0, place).reverse()]
  for (const child of order) {
    const found = [child, ...child.querySelectorAll(FOCUSABLE)].find(takesFocus)
    if (found instanceof HTMLElement) return found
  }
  return null
}

/** Where the focus was: each element it stood in, from the inside out, with its place among its siblings. */
interface Place {
  readonly element: Element
  readonly path: readonly { readonly parent: Element; readonly place: number }[]
}

/** `body` itself is no place: what is nearest there may be anything. */
function placeOf(element: Element): Place {
  const path: { parent: Element; place: number }[] = []
  let at: Element = element
  while (at.parentElement && at.parentElement !== document.body) {
    path.push({ parent: at.parentElement, place: [...at.parentElement.children].indexOf(at) })
    at = at.parentElement
  }
  return { element, path }
}

function nearestTo({ element, path }: Place): HTMLElement | null {
  if (element instanceof HTMLElement && holdsFocus(element)) return element
  for (const { parent, place } of path) {
    const near = parent.isConnected ? nearestIn(parent, place) : null
    if (near) return near
  }
  return null
}

/** A browser may leave a button that is switched off its focus for some frames more: no key does anything there. */
const isLost = () => {
  const { activeElement: at } = document
  return at === null || at === document.body || !holdsFocus(at)
}

/** From now on, on every page and in everything that is laid over one. `page`: where the page is drawn. */
export function keepFocus(page: HTMLElement): void {
  let last: Place | null = null
  /** Before focus went into what lies over the page. */
  let under: Place | null = null
  let looking = false
  const remember = (element: Element) => {
    if (page.contains(element)) under = null
    else if (last && page.contains(last.element)) under = last
    last = placeOf(element)
  }
  const settle = () => {
    looking = false
    if (last === null || !isLost() || holdsFocus(last.element)) return
    const heading = document.querySelector<HTMLElement>('h1[tabindex]')
    // A heading was read, not used: what follows it is another heading, not the next button.
    const near =
      (last.element.matches('h1') ? heading : null) ??
      nearestTo(last) ??
      (under && nearestTo(under)) ??
      heading
    near?.focus({ preventScroll: true })
  }
  const look = () => {
    if (last === null) return
    if (holdsFocus(last.element)) {
      // Its siblings may come and go before it goes itself.
      if (document.activeElement === last.element) last = placeOf(last.element)
      return
    }
    if (looking) return
    looking = true
    // A screen that takes the focus itself does so within its first moment.
    requestAnimationFrame(() => requestAnimationFrame(settle))
  }
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target !== document.body) remember(target)
  })
  // Who presses beside everything has let go of it.
  document.addEventListener('pointerdown', ({ target }) => {
    const isThere = target instanceof Node && last?.element.contains(target)
    if (!isThere) last = null
  })
  new MutationObserver(look).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  })
  if (document.activeElement && !isLost()) remember(document.activeElement)
}
