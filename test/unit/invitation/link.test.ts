import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFragment, formatLink, readLink } from '../../../shared/link.ts'
import { toBase64Url } from '../../../shared/sealing/bytes.ts'
import { ROLE_NAMES } from '../../../shared/session/seat.ts'

const secret = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((b) => new Uint8Array(b))
const base64url = (least: number, most: number) =>
  fc.uint8Array({ minLength: least, maxLength: most }).map(toBase64Url)
const invitation = fc
  .tuple(base64url(20, 30), base64url(60, 150), base64url(32, 32))
  .map((parts) => parts.join('.'))
const members = fc.record({ invitation, roomSecret: secret })
const leaders = fc.record(
  { invitation, roomSecret: secret, leadersSecret: secret, words: base64url(20, 400) },
  { requiredKeys: ['invitation', 'roomSecret', 'leadersSecret'] },
)
const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']

describe('a link', () => {
  it('is read as it was written, with or without its #', () => {
    void fc.assert(
      fc.property(fc.oneof(members, leaders), (parts) => {
        expect(readLink(formatFragment(parts))).toEqual({ ok: true, ...parts })
        for (const whose of ROLE_NAMES) {
          const link = formatLink('https://room.example', parts, whose)
          const mark = whose === 'member' ? '' : `${whose}~`
          expect(link).toBe(`https://room.example/r#${mark}${formatFragment(parts)}`)
          expect(readLink(new URL(link).hash)).toEqual({ ok: true, ...parts })
          const noted = formatLink('https://room.example', parts, whose, 'e.y.J')
          expect(readLink(new URL(noted).hash)).toEqual({ ok: true, ...parts })
        }
      }),
    )
  })

  it("says so when a member's link is cut off, at every length", () => {
    void fc.assert(
      fc.property(members, (parts) => {
        const whole = formatFragment(parts)
        for (let length = 1; length < whole.length; length += 1) {
          expect(readLink(whole.slice(0, length)), `${length}`).toEqual({
            ok: false,
            code: 'link-cut-off',
          })
        }
      }),
      { numRuns: 5 },
    )
  })

  it("never takes the beginning of a leaders' link for the whole of one", () => {
    void fc.assert(
      fc.property(leaders, (parts) => {
        const whole = formatFragment(parts)
        const afterSecret = whole.lastIndexOf('.')
        for (let length = 1; length <= afterSecret; length += 1) {
          const read = readLink(whole.slice(0, length))
          // Up to the room's secret it is, to the letter, a whole link without the leaders' part.
          if (read.ok) expect(whole[length]).toBe('.')
          else expect(read.code).toBe('link-cut-off')
          expect(read.ok && read.leadersSecret !== undefined).toBe(false)
        }
      }),
      { numRuns: 5 },
    )
  })

  it('with another character anywhere is refused or says something else', () => {
    void fc.assert(
      fc.property(
        fc.oneof(members, leaders),
        fc.nat(),
        fc.constantFrom(...ALPHABET, '.', '%', ' ', 'é'),
        (parts, position, character) => {
          const whole = formatFragment(parts)
          const at = position % whole.length
          fc.pre(whole[at] !== character)
          const read = readLink(whole.slice(0, at) + character + whole.slice(at + 1))
          if (read.ok) expect(read).not.toEqual({ ok: true, ...parts })
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('never throws', () => {
    void fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readLink(text)))
    expect(readLink('')).toEqual({ ok: false, code: 'link-malformed' })
    expect(readLink(`#${'a'.repeat(9_000)}`)).toEqual({ ok: false, code: 'link-malformed' })
    expect(readLink('#a b')).toEqual({ ok: false, code: 'link-malformed' })
  })
})
