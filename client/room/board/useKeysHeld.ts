/**
 * When a field in which somebody writes goes away under their hands (the board is put away, a phase ends), the letters still on
 * their way must not be taken for the room's keys: an M would open the microphone.
 */
import { type RefObject, useLayoutEffect } from 'react'

/** Nobody who writes pauses for long between two letters (ms). */
const PAUSE = 1200
const AT_MOST = 6000

function holdKeys(): void {
  const from = Date.now()
  let last = from
  const hold = (event: KeyboardEvent) => {
    const now = Date.now()
    if (now - last > PAUSE || now - from > AT_MOST) {
      release()
      return
    }
    if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return
    last = now
    event.stopImmediatePropagation()
    event.preventDefault()
  }
  const release = () => {
    clearTimeout(timer)
    window.removeEventListener('keydown', hold, { capture: true })
  }
  const timer = setTimeout(release, AT_MOST)
  window.addEventListener('keydown', hold, { capture: true })
}

/** Holds the keys for a moment if this field has the focus when it goes. */
export function useKeysHeld(field: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = field.current
    return () => {
      if (element && document.activeElement === element) holdKeys()
    }
  }, [field])
}
