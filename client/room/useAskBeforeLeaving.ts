/**
 * Nobody leaves the room by a slip: a step back in the browser's history is caught and asked about, and the browser asks before
 * it closes the tab, reloads it or goes to another site. "Leave" itself, and a page that must open anew, pass without.
 */
import { useEffect, useRef } from 'react'
import { behind } from '../session/ownTab.ts'

const isGuard = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'seated' in state

/** What lies open over the room. Questions are no part of it: they want their answer. */
const OPEN = '[role="dialog"], [role="menu"], [role="listbox"]'

/** On a phone a step back means what lies on top. It goes as by Escape; false where there is nothing. */
function putAway(): boolean {
  const open = [...document.querySelectorAll(OPEN)].findLast((one) => one.checkVisibility())
  const { activeElement } = document
  const at = open?.contains(activeElement) ? activeElement : open
  at?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
  )
  return at !== undefined
}

/** While this is shown. `onBack`: somebody has stepped back; nothing has gone yet. */
export function useAskBeforeLeaving(onBack: () => void): void {
  const latest = useRef(onBack)
  latest.current = onBack
  useEffect(() => {
    const { history } = window
    if (!isGuard(history.state)) {
      const { state } = history
      history.replaceState(behind(state), '')
      history.pushState({ ...state, behind: false, seated: true }, '')
    }
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    const stepped = () => {
      if (isGuard(history.state)) return
      history.forward()
      if (!putAway()) latest.current()
    }
    window.addEventListener('beforeunload', warn)
    window.addEventListener('popstate', stepped)
    return () => {
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('popstate', stepped)
    }
  }, [])
}
