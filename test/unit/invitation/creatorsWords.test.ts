import { deflateRawSync } from 'node:zlib'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  type CreatorsWords,
  decodeCreatorsWords,
  encodeCreatorsWords,
} from '../../../shared/creatorsWords.ts'
import { SettingsPayloadSchema } from '../../../shared/sealing/payloads.ts'

const line = (most: number) =>
  fc
    .string({ minLength: 1, maxLength: most, unit: 'grapheme-composite' })
    .map((text) => text.trim().slice(0, most))
    .filter((text) => text.trim() === text && text.length > 0)
const anyWords: fc.Arbitrary<CreatorsWords> = fc.record(
  {
    label: fc.oneof(fc.constant(''), line(80)),
    rules: fc.array(line(120), { maxLength: 12 }),
    laneNames: fc.array(line(24), { minLength: 2, maxLength: 4 }),
    leaderNames: fc.array(line(80), { minLength: 1, maxLength: 2 }),
    strip: fc.boolean(),
  },
  { requiredKeys: ['label', 'rules', 'strip'] },
)
const plain: CreatorsWords = { label: 'Thursday group', rules: ['You may pass.'], strip: true }

describe("the creator's words", () => {
  it('are read as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(anyWords, async (words) => {
        const encoded = await encodeCreatorsWords(words)
        expect(encoded).not.toBeNull()
        expect(await decodeCreatorsWords(encoded ?? '')).toEqual(words)
      }),
    )
  })

  it('are refused when cut off', async () => {
    const encoded = (await encodeCreatorsWords(plain)) ?? ''
    for (let length = 0; length < encoded.length; length += 1) {
      expect(await decodeCreatorsWords(encoded.slice(0, length))).toBeNull()
    }
  })

  it('are refused out of bounds, both ways', async () => {
    const long = { ...plain, rules: ['x'.repeat(121)] }
    const many = { ...plain, rules: Array.from({ length: 13 }, () => 'x') }
    for (const words of [long, many]) {
      expect(await encodeCreatorsWords(words)).toBeNull()
      const packed = deflateRawSync(JSON.stringify(words)).toString('base64url')
      expect(await decodeCreatorsWords(packed)).toBeNull()
    }
  })

  it('that swell beyond all bounds are given up early', async () => {
    const bomb = deflateRawSync(Buffer.alloc(4_000_000, 0x20)).toString('base64url')
    expect(bomb.length).toBeLessThan(12_000)
    expect(await decodeCreatorsWords(bomb)).toBeNull()
  })

  it('never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => void (await decodeCreatorsWords(text))),
    )
  })

  it('come out of what was pasted as lines that the room takes', async () => {
    const encoded = await encodeCreatorsWords({
      label: 'Monday\tgroup',
      rules: ['1.\tWhat is said stays here.', 'No \u202eadvice.\u200f'],
      leaderNames: ['Ruth\tLand'],
      strip: true,
    })
    const words = await decodeCreatorsWords(encoded ?? '')
    expect(words).toMatchObject({
      label: 'Monday group',
      rules: ['1. What is said stays here.', 'No  advice.'],
    })
    const settings = { label: words?.label, rules: words?.rules, leaderNames: words?.leaderNames }
    expect(v.is(SettingsPayloadSchema, settings)).toBe(true)
  })
})
