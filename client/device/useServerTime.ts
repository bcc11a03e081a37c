/** The server's time in a page, from the moment at which it is known. */
import { useEffect, useRef } from 'react'
import { serverClock } from './serverClock.ts'

/** Calls `heard` with the server's time (epoch ms) at first as far as it is known, and whenever the clock has been put right. */
export function useServerTime(heard: (now: number) => void): void {
  const latest = useRef(heard)
  latest.current = heard
  useEffect(() => {
    const tell = () => latest.current(serverClock.now())
    // The answer may have come between the first drawing and this.
    tell()
    return serverClock.subscribe(tell)
  }, [])
}
