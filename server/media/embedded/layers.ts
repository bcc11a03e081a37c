/** Which of a camera's simulcast layers a subscriber gets. Pure. */

/** 0, 1, 2 as LiveKit's LOW, MEDIUM, HIGH; sent as rid q, h, f. */
export type Quality = 0 | 1 | 2

export interface LayerSize {
  readonly quality: Quality
  readonly width: number
  readonly height: number
}

export interface AnnouncedLayer extends LayerSize {
  /** As announced, in bit/s; what arrives is measured. */
  readonly bps: number
}

/** What a subscriber's tile asks for (LiveKit's `trackSetting`). */
export type Wish =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'size'; readonly width: number; readonly height: number }
  | { readonly kind: 'quality'; readonly quality: Quality }

/** A layer may be drawn up to a sixth larger than it is before the next one is worth its bits. */
const ENOUGH = 0.72

/** The quality that suits a wish, of those announced: the smallest that fills the tile. `null` for nothing. */
export function wantedQuality(announced: readonly LayerSize[], wish: Wish): Quality | null {
  if (wish.kind === 'nothing') return null
  const rising = [...announced].sort((a, b) => a.width * a.height - b.width * b.height)
  const largest = rising.at(-1)
  if (largest === undefined) return 2
  if (wish.kind === 'quality')
    return rising.findLast((layer) => layer.quality <= wish.quality)?.quality ?? largest.quality
  const pixels = wish.width * wish.height * ENOUGH
  return (rising.find((layer) => layer.width * layer.height >= pixels) ?? largest).quality
}

/** The nearest to `wanted` among the qualities that are arriving: at most that good, else the least above it. */
export function nearestSent(sent: readonly Quality[], wanted: Quality | null): Quality | null {
  if (wanted === null) return null
  const rising = [...sent].sort((a, b) => a - b)
  return rising.findLast((quality) => quality <= wanted) ?? rising[0] ?? null
}

/** The quality a simulcast rid stands for; a single stream without rid is the whole picture. */
export const qualityOfRid = (rid: string): Quality => (rid === 'q' ? 0 : rid === 'h' ? 1 : 2)
