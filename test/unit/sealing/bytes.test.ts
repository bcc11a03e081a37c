import * as fc from 'fast-check'
import { afterAll, describe, expect, it, vi } from 'vitest'
import {
  fromBase64Url,
  secureRandom,
  textOf,
  toBase64Url,
  utf8,
} from '../../../shared/sealing/bytes.ts'
import { anyBytes } from './frames.ts'

/** The same module as a browser has it, where there is no Buffer. */
const inBrowser = async (): Promise<typeof import('../../../shared/sealing/bytes.ts')> => {
  vi.resetModules()
  vi.stubGlobal('Buffer', undefined)
  const module = await import('../../../shared/sealing/bytes.ts')
  vi.unstubAllGlobals()
  return module
}
afterAll(() => vi.unstubAllGlobals())

describe('base64url', () => {
  it('is written and read alike by server and browser, whole or not at all', async () => {
    const browser = await inBrowser()
    const size = fc.integer({ min: 0, max: 40_000 })
    void fc.assert(
      fc.property(size, (length) => {
        const bytes = secureRandom(length)
        const text = browser.toBase64Url(bytes)
        expect(text).toBe(toBase64Url(bytes))
        expect(browser.fromBase64Url(text)).toEqual(bytes)
      }),
    )
    void fc.assert(
      fc.property(fc.stringMatching(/^[\w=+/ -]{0,12}$/), (text) => {
        expect(browser.fromBase64Url(text)).toEqual(fromBase64Url(text))
      }),
    )
  })

  it('is what the platform writes, and reads back', () => {
    void fc.assert(
      fc.property(anyBytes(20_000), (bytes) => {
        const text = toBase64Url(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64url'))
        expect(fromBase64Url(text)).toEqual(bytes)
      }),
    )
  })

  it('has one spelling for each: another last character is refused or stands for other bytes', () => {
    const text = toBase64Url(new Uint8Array(32).fill(200))
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const alike = [...alphabet].filter((last) => {
      const read = fromBase64Url(text.slice(0, -1) + last)
      return read !== null && toBase64Url(read) === text
    })
    expect(alike).toEqual([text.at(-1)])
    expect([...alphabet].filter((c) => fromBase64Url(text.slice(0, -1) + c) !== null).length).toBe(
      16,
    )
  })

  it('never throws', () => {
    void fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void fromBase64Url(text)))
    expect(fromBase64Url('A')).toBeNull()
    expect(fromBase64Url('AA==')).toBeNull()
  })

  it('says when bytes are no text', () => {
    expect(textOf(utf8('Où'))).toBe('Où')
    expect(textOf(new Uint8Array([0xff, 0xfe]))).toBeNull()
  })
})
