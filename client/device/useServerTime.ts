/** The server's time in a page, from the moment at which it is known. */
import { useEffect, useRef } from 'react'
import { serverClock } from './serverClock.ts'

/** Calls `heard` with the server's time (epoch ms) whenever the clock has been put right, also where it was before. */
export function useServerTime(heard: (now: number) => void): void {
  const latest = useRef(heard)
  latest.current = heard
  useEffect(() => serverClock.subscribe(() => latest.current(serverClock.now())), [])
}
