/** Whether the last of a list's cards lies out of sight: on a full board others' new cards come there. */
import { type RefObject, useEffect, useState } from 'react'

/** This much of a card is seen (a share of it). */
const IN_SIGHT = 0.9
/** A list lower than this (px) has no room for saying so. */
const ROOM = 64

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
      ([entry]) => {
        const tall = (list.current?.clientHeight ?? 0) >= ROOM
        setBelow(tall && entry !== undefined && entry.intersectionRatio < IN_SIGHT)
      },
      { root: list.current, threshold: IN_SIGHT },
    )
    observer.observe(card)
    return () => observer.disconnect()
  }, [list, last])
  return below
}
