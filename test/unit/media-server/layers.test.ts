import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestSent, type Quality, wantedQuality } from '../../../server/media/embedded/layers.ts'

const THREE = [
  { quality: 0, width: 320, height: 180 },
  { quality: 1, width: 640, height: 360 },
  { quality: 2, width: 1280, height: 720 },
] as const

test.each([
  [160, 90, 0],
  [320, 180, 0],
  [370, 208, 0],
  [400, 225, 1],
  [640, 360, 1],
  [960, 540, 2],
  [4000, 3000, 2],
])('a tile of %i × %i wants layer %i', (width, height, quality) => {
  expect(wantedQuality(THREE, { kind: 'size', width, height })).toBe(quality)
})

test('a wish for nothing is nothing, and a named quality is at most that', () => {
  expect(wantedQuality(THREE, { kind: 'nothing' })).toBeNull()
  expect(wantedQuality(THREE, { kind: 'quality', quality: 1 })).toBe(1)
  expect(wantedQuality(THREE.slice(0, 1), { kind: 'quality', quality: 2 })).toBe(0)
  expect(wantedQuality([], { kind: 'size', width: 9, height: 9 })).toBe(2)
})

test('a larger tile never gets a smaller picture', () => {
  const side = fc.integer({ min: 1, max: 4000 })
  fc.assert(
    fc.property(side, side, fc.integer({ min: 0, max: 500 }), (width, height, more) => {
      const small = wantedQuality(THREE, { kind: 'size', width, height }) ?? -1
      const large = wantedQuality(THREE, { kind: 'size', width: width + more, height }) ?? -1
      expect(large).toBeGreaterThanOrEqual(small)
    }),
  )
})

test('of what is sent, the best not above the wish, else the least above it', () => {
  const quality = fc.constantFrom<Quality>(0, 1, 2)
  fc.assert(
    fc.property(fc.uniqueArray(quality), quality, (sent, wanted) => {
      const chosen = nearestSent(sent, wanted)
      if (sent.length === 0) expect(chosen).toBeNull()
      else if (sent.some((each) => each <= wanted))
        expect(chosen).toBe(Math.max(...sent.filter((each) => each <= wanted)))
      else expect(chosen).toBe(Math.min(...sent))
    }),
  )
})
