import { describe, expect, it } from 'vitest'
import { folded, frame } from '../../../client/room/circle/frame.ts'
import { place } from '../../../client/room/circle/placement.ts'
import { type Place, seats } from '../../../client/room/circle/ring.ts'

/** Tile widths of the design notes' table, "Tile width in px (free middle) by number of people". */
const COUNTS = [2, 4, 6, 8, 9, 10, 12, 14]
const TABLE: readonly [view: string, width: number, height: number, tiles: number[]][] = [
  ['1920 member', 1616, 960, [264, 264, 250, 264, 264, 250, 264, 250]],
  ['1920 leader', 1256, 960, [264, 264, 250, 264, 264, 250, 238, 238]],
  ['1440 member', 1168, 788, [264, 264, 256, 264, 204, 260, 220, 196]],
  ['1440 leader', 900, 788, [264, 264, 214, 196, 196, 212, 196, 166]],
  ['1024 member', 832, 656, [216, 216, 210, 216, 198, 198, 156, 152]],
  ['1024 leader', 612, 656, [216, 216, 144, 144, 144, 144, 144, 112]],
  ['768', 736, 784, [216, 216, 206, 190, 190, 190, 174, 136]],
]
const MIDDLES: readonly [width: number, height: number, middles: [number, number][]][] = [
  [
    1168,
    788,
    [
      [624, 300],
      [443, 308],
      [622, 304],
      [536, 300],
      [692, 316],
      [637, 396],
    ],
  ],
  [
    612,
    656,
    [
      [300, 352],
      [300, 336],
      [300, 292],
      [300, 292],
      [300, 344],
      [360, 336],
    ],
  ],
]

function overlapping(places: readonly Place[], w: number, h: number): string[] {
  const found: string[] = []
  places.forEach((p, i) => {
    places.slice(i + 1).forEach((q, j) => {
      if (Math.abs(p.x - q.x) < w && Math.abs(p.y - q.y) < h) found.push(`${i} and ${i + 1 + j}`)
    })
  })
  return found
}

describe('the ring of the design notes', () => {
  for (const [view, width, height, tiles] of TABLE) {
    it(`seats ${view} with the tiles of the table`, () => {
      expect(COUNTS.map((n) => seats(width, height, n)?.width)).toEqual(tiles)
    })
  }

  for (const [width, height, middles] of MIDDLES) {
    it(`keeps the middle of the table free in ${width} × ${height}`, () => {
      const found = COUNTS.slice(2).map((n) => {
        const ring = seats(width, height, n)
        return [ring?.middle.width, ring?.middle.height]
      })
      expect(found).toEqual(middles)
    })
  }

  it('never lets tiles overlap each other, the middle or the edge', () => {
    for (const [, width, height] of TABLE) {
      for (let n = 1; n <= 14; n++) {
        const ring = seats(width, height, n)
        expect(ring).not.toBeNull()
        if (!ring) continue
        expect(ring.places).toHaveLength(n)
        expect(overlapping(ring.places, ring.width, ring.height)).toEqual([])
        for (const p of ring.places) {
          expect(p.x).toBeGreaterThanOrEqual(0)
          expect(p.y).toBeGreaterThanOrEqual(0)
          expect(p.x + ring.width).toBeLessThanOrEqual(width)
          expect(p.y + ring.height).toBeLessThanOrEqual(height)
          if (n > 2) {
            const clear =
              Math.abs(p.x + ring.width / 2 - width / 2) >=
                (ring.width + ring.middle.width) / 2 - 1 ||
              Math.abs(p.y + ring.height / 2 - height / 2) >=
                (ring.height + ring.middle.height) / 2 - 1
            expect(clear).toBe(true)
          }
        }
      }
    }
  })

  it('makes a circle of three, with room for a board between them', () => {
    for (const [, width, height] of [...TABLE, ['low', 1000, 600]] as const) {
      const { style, places, middle } = place({ width, height }, 3, false, true)
      expect(style).toBe('ring')
      const [top, right, left] = places
      expect(top?.y).toBeLessThan(middle.y)
      expect(left?.y).toBe(right?.y)
      expect(left?.y).toBeGreaterThan(middle.y + middle.height)
      expect(middle.width).toBeGreaterThan(500)
      expect(middle.height).toBeGreaterThan(180)
    }
  })

  it('begins at the top centre and seats the chair opposite across the circle', () => {
    const ring = seats(1168, 788, 8)
    expect(ring?.places[0]).toEqual({ x: 584 - 132, y: 0 })
    expect(ring?.places[4]?.x).toBe(584 - 132)
    expect(ring?.places[4]?.y).toBeGreaterThan(500)
  })
})

describe('the frame on a phone', () => {
  it('has the tiles of the table at 366 × 644', () => {
    const found = COUNTS.map((n) => {
      const { width, height } = frame(366, 644, n)
      return `${width}×${height}`
    })
    expect(found).toEqual([
      '179×199',
      '179×199',
      '116×171',
      '116×171',
      '116×155',
      '116×155',
      '116×122',
      '116×100',
    ])
  })

  it('folds to the tiles of the table above an open board', () => {
    expect(COUNTS.map((n) => folded(366, n).width)).toEqual([88, 88, 88, 85, 66, 66, 54, 45])
  })

  it('keeps the order clockwise when it folds', () => {
    const { places } = folded(366, 9)
    expect(places[4]?.x).toBe(296)
    expect(places[5]?.x).toBe(222)
    expect(places[8]?.x).toBe(0)
  })

  it('never lets tiles overlap each other or the free middle, from 320 px', () => {
    for (const [width, height] of [
      [366, 644],
      [366, 592],
      [296, 400],
    ] as const) {
      for (let n = 1; n <= 14; n++) {
        const { places, width: w, height: h, middle } = frame(width, height, n)
        expect(overlapping(places, w, h)).toEqual([])
        for (const p of places) {
          expect(p.x + w).toBeLessThanOrEqual(width)
          expect(p.y + h).toBeLessThanOrEqual(height)
          if (middle) {
            const clear =
              p.x + w <= middle.x ||
              p.x >= middle.x + middle.width ||
              p.y + h <= middle.y ||
              p.y >= middle.y + middle.height
            expect(clear).toBe(true)
          }
        }
      }
    }
  })
})
