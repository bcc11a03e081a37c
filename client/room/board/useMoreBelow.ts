/** Whether the last of a list's cards lies out of sight: on a full board others' new cards come there. */
import { type RefObject, useEffect, useState } from 'react'

/** `last`: what the last card is, so that another one is watched. */
export function useMoreBelow(list: RefObject<HTMLElement | null>, last: string | null): boolean {
  const [below, setBelow] = useState(false)
  useEffect(() => {
    const card = last && list.current?.querySelector(`[data-card="${CSS.escape(last)}"]`)
    if (!card) {
      setBelow(false)
      return
    }
    const observer = new IntersectionObserver(
      ([entry]) => setBelow(entry !== undefined && !entry.isIntersecting),
      { root: list.current },
    )
    observer.observe(card)
    return () => observer.disconnect()
  }, [list, last])
  return below
}
