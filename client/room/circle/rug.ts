/** The rug under the circle: a superellipse (exponent 3) through the chairs, with its woven bands inside. Pure; lengths in px. */
import type { Ring } from './ring.ts'

const STEPS = 80

function path(cx: number, cy: number, a: number, b: number): string {
  const points = Array.from({ length: STEPS }, (_, i) => {
    const t = (i / STEPS) * 2 * Math.PI
    const c = Math.cos(t)
    const s = Math.sin(t)
    const x = cx + a * Math.sign(c) * Math.abs(c) ** (2 / 3)
    const y = cy + b * Math.sign(s) * Math.abs(s) ** (2 / 3)
    return `${x.toFixed(1)} ${y.toFixed(1)}`
  })
  return `M${points.join('L')}Z`
}

export interface RugPaths {
  readonly wool: string
  readonly band: string
  readonly thread: string
}

/** Paths of the rug for a ring in an area of the given size. */
export function rugPaths(width: number, height: number, ring: Ring): RugPaths {
  const cx = width / 2
  const cy = height / 2
  let a = ring.width * 1.2
  let b = ring.height * 0.8
  for (const { x, y } of ring.places) {
    a = Math.max(a, Math.abs(x + ring.width / 2 - cx))
    b = Math.max(b, Math.abs(y + ring.height / 2 - cy))
  }
  const at = (scale: number) => path(cx, cy, a * scale, b * scale)
  return { wool: at(1.03), band: at(0.965), thread: at(0.925) }
}
