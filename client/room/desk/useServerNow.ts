/** The server's clock, followed on this page between two views. Leaders only: nobody else has a clock. */

import { useEffect, useState } from 'react'
import type { DeskView } from '../../../shared/pageView.ts'
import { deviceTime } from '../../device/serverClock.ts'
import { serverNow } from './deskClock.ts'

/** How often the minutes are looked at, in ms. */
const EVERY = 5000

/** When each view came: the desk is drawn anew at every opening of its drawer, and its view is as old as it is. */
const CAME = new WeakMap<DeskView, number>()

/** When this view came to the page, by the page's own clock (ms). To be asked as soon as it is there. */
export function cameAt(desk: DeskView, here: number): number {
  const came = CAME.get(desk) ?? here
  CAME.set(desk, came)
  return came
}

export function useServerNow(desk: DeskView): number {
  const here = deviceTime.passed()
  const came = cameAt(desk, here)
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), EVERY)
    return () => clearInterval(timer)
  }, [])
  return serverNow(desk.now, came, here)
}
