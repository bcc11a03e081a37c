/** The server's clock, followed on this page between two views. Leaders only: nobody else has a clock. */
import { useEffect, useRef, useState } from 'react'
import type { DeskView } from '../../../shared/pageView.ts'
import { serverNow } from './deskClock.ts'

/** How often the minutes are looked at, in ms. */
const EVERY = 5000

export function useServerNow(desk: DeskView): number {
  const received = useRef({ now: desk.now, at: performance.now() })
  if (received.current.now !== desk.now) received.current = { now: desk.now, at: performance.now() }
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), EVERY)
    return () => clearInterval(timer)
  }, [])
  return serverNow(received.current.now, received.current.at, performance.now())
}
