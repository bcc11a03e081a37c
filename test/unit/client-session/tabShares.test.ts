import { describe, expect, it } from 'vitest'
import { joinForTab, splitForTab } from '../../../client/session/tabShares.ts'
import { fromBase64Url, secureRandom, utf8 } from '../../../shared/sealing/bytes.ts'

const bytesOf = (share: string): Uint8Array => fromBase64Url(share) ?? new Uint8Array(0)

describe('what a tab keeps, in two shares', () => {
  it('is whole with both, in every script and at every length', () => {
    for (const text of ['a', 'Ана 🌿', 'x'.repeat(4096), 'x'.repeat(4097), 'y'.repeat(16_000)]) {
      expect(joinForTab(splitForTab(text, secureRandom))).toBe(text)
    }
  })

  it('is of one length, whoever’s link it is', () => {
    const lengths = [1, 400, 2_000, 4_096].flatMap((length) =>
      Object.values(splitForTab('x'.repeat(length), secureRandom)).map((share) => share.length),
    )
    expect(new Set(lengths).size).toBe(1)
  })

  it('has a pad of its own each time, so that no share says anything about another', () => {
    const [one, other] = [
      splitForTab('the same', secureRandom),
      splitForTab('the same', secureRandom),
    ]
    expect(one.name).not.toBe(other.name)
    expect(one.entry).not.toBe(other.entry)
    expect(joinForTab({ name: one.name, entry: other.entry })).not.toBe('the same')
  })

  it('covers every byte: of a text that is known, each share alone is even over all values', () => {
    // 64 texts of one repeated letter: without the pad, one value would have it all.
    const counts = { name: new Uint32Array(256), entry: new Uint32Array(256) }
    for (let round = 0; round < 64; round += 1) {
      const { name, entry } = splitForTab('e'.repeat(4_096), secureRandom)
      for (const byte of bytesOf(name)) counts.name[byte] = (counts.name[byte] ?? 0) + 1
      for (const byte of bytesOf(entry)) counts.entry[byte] = (counts.entry[byte] ?? 0) + 1
    }
    // Each value is expected 1,024 times; six standard deviations are 192.
    for (const count of [...counts.name, ...counts.entry]) {
      expect(Math.abs(count - 1_024)).toBeLessThan(192)
    }
  })

  it('is the text under the pad: with a pad of zeros it lies bare, so nothing else hides it', () => {
    const { entry } = splitForTab('bare', (length) => new Uint8Array(length))
    expect(bytesOf(entry).subarray(0, 4)).toEqual(utf8('bare'))
  })

  it('is nothing with a share that is not its own, cut or foreign', () => {
    const { name, entry } = splitForTab('a text', secureRandom)
    for (const wrong of ['', 'popup', name.slice(4), `${name}A`, '\u{1f33f}']) {
      expect(joinForTab({ name: wrong, entry })).toBe(null)
    }
  })
})
