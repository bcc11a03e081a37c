/** The rug under the circle. Decoration only. */
import { useId, useMemo } from 'react'
import type { Ring } from './ring.ts'
import { rugPaths } from './rug.ts'
import type { Area } from './useArea.ts'

export function Rug({ area, ring }: { area: Area; ring: Ring }) {
  const wool = useId()
  const paths = useMemo(() => rugPaths(area.width, area.height, ring), [area, ring])
  return (
    <svg
      className="rug"
      viewBox={`0 0 ${area.width} ${area.height}`}
      aria-hidden="true"
      fill="none"
    >
      <defs>
        <radialGradient id={wool} cx=".5" cy=".46" r=".62">
          <stop className="rug__wool1" />
          <stop className="rug__wool2" offset=".55" />
          <stop className="rug__wool3" offset="1" />
        </radialGradient>
      </defs>
      <path d={paths.wool} fill={`url(#${wool})`} />
      <path className="rug__band" d={paths.band} />
      <path className="rug__thread" d={paths.thread} />
      <path className="rug__thread" d={paths.wool} />
    </svg>
  )
}
