/** The size of an element in whole px, following it. */
import { type RefObject, useLayoutEffect, useState } from 'react'

export interface Area {
  readonly width: number
  readonly height: number
}

export function useArea(ref: RefObject<HTMLElement | null>): Area | null {
  const [area, setArea] = useState<Area | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const width = Math.floor(element.clientWidth)
      const height = Math.floor(element.clientHeight)
      setArea((was) =>
        was && was.width === width && was.height === height ? was : { width, height },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return area
}
