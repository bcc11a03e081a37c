/**
 * Focus lands where the work goes on: on the phase's heading when one comes in, sits back or loses the place that had focus.
 * Whoever is busy elsewhere on the screen is left alone.
 */
import { type RefObject, useEffect, useRef } from 'react'

export function useWorkFocus(heading: RefObject<HTMLElement | null>, place: string): void {
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (before.current === place) return
    const first = before.current === null
    before.current = place
    const lost = document.activeElement === null || document.activeElement === document.body
    if (first || lost) heading.current?.focus({ preventScroll: true })
  }, [heading, place])
}
