/**
 * When a field in which somebody writes goes away under their hands (the board is put away, a phase ends), the letters still on
 * their way must not be taken for the room's keys: an M would open the microphone.
 */

import { type RefObject, useLayoutEffect, useRef } from 'react'
import { deviceTime } from '../../device/serverClock.ts'

/** Nobody who writes pauses for long between two letters (ms). */
const PAUSE = 1200
const AT_MOST = 6000

function holdKeys(): void {
  const from = deviceTime.passed()
  let last = from
  const hold = (event: KeyboardEvent) => {
    const now = deviceTime.passed()
    // The field is back, or another has taken its place: letters are letters there.
    const writing = event.target instanceof HTMLElement && event.target.matches('input, textarea')
    if (writing || now - last > PAUSE || now - from > AT_MOST) {
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

/** Holds the keys for a moment if this field has the focus when it goes; `leave` is told where the caret was. */
export function useKeysHeld(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  leave: (start: number, end: number) => void,
): void {
  const left = useRef(leave)
  left.current = leave
  useLayoutEffect(() => {
    const element = field.current
    return () => {
      if (!element || document.activeElement !== element) return
      const end = element.selectionEnd ?? element.value.length
      left.current(element.selectionStart ?? end, end)
      holdKeys()
    }
  }, [field])
}
