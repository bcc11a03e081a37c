import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLink, findWholeLink } from '../../../shared/foundLink.ts'
import { formatFragment } from '../../../shared/link.ts'
import { readingsOf } from '../../../shared/mailedText.ts'
import golden from '../golden/links.json' with { type: 'json' }
import { AROUND, FILTERS, WITHIN } from './altered.ts'

const LINKS = golden.links.map(({ link }) => link)
const found = (link: string) => ({ ok: true, fragment: new URL(link).hash.slice(1) })

describe('a link that was altered on its way', () => {
  for (const { name, alter } of [...AROUND, ...WITHIN, ...FILTERS]) {
    it(`is read: ${name}`, async () => {
      for (const link of LINKS) expect(await findWholeLink(alter(link))).toEqual(found(link))
    })
  }

  it('is read through a mail’s encoding of a filter’s address with words around it, whichever they are', async () => {
    const one = (all: typeof AROUND) => fc.constantFrom(...all)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...LINKS),
        one(FILTERS),
        one(AROUND),
        async (link, filter, around) => {
          const text = around.alter(filter.alter(link))
          fc.pre(
            around.name !== 'twice, as plain text of a mail' || filter.name !== 'counting marks',
          )
          expect(await findWholeLink(text), `${filter.name}, ${around.name}`).toEqual(found(link))
        },
      ),
      { numRuns: 150 },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...LINKS),
        one(WITHIN),
        one(AROUND),
        async (link, within, around) => {
          expect(
            await findWholeLink(around.alter(within.alter(link))),
            `${within.name}, ${around.name}`,
          ).toEqual(found(link))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('is read by its part after the # alone, and in the path of an address', () => {
    for (const link of LINKS) {
      const fragment = new URL(link).hash.slice(1)
      for (const text of [
        fragment,
        `#${fragment}`,
        `/r%23${fragment}`,
        `/r/${fragment}`,
        `/r?x=1&l=${fragment}`,
      ]) {
        expect(findLink(text)).toEqual(found(link))
      }
    }
  })

  it('is never another: whatever is cut from it or changed in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LINKS), fc.nat(), (link, seed) => {
        const { hash } = new URL(link)
        const cut = hash.slice(0, 1 + (seed % (hash.length - 1)))
        const read = findLink(cut)
        // The creator’s words at the end of a leader’s link may be cut, and are then found to be.
        if (read.ok) expect(hash.slice(1).startsWith(read.fragment)).toBe(true)
        else expect(['link-cut-off', 'link-malformed']).toContain(read.code)
      }),
    )
  })
})

describe('what is no link', () => {
  const fragment = formatFragment({
    invitation: `head.payload.${'s'.repeat(43)}`,
    roomSecret: new Uint8Array(32).fill(7),
  })

  it('is told from one that is cut off', () => {
    expect(findLink(fragment)).toEqual({ ok: true, fragment })
    expect(findLink(fragment.slice(0, -5))).toEqual({ ok: false, code: 'link-cut-off' })
    for (const text of ['', 'hello', 'https://room.example/r', '#', '\u200b', '%', '%%%23', '=']) {
      expect(findLink(text).ok).toBe(false)
    }
    const [leaders = ''] = LINKS
    const [, parts = ''] = leaders.split('#')
    const cut = parts.split('.').slice(0, 4).join('.')
    expect(findLink(`${cut}.`)).toEqual({ ok: false, code: 'link-cut-off' })
  })

  it('is nothing of ours, whatever an entity in it is called', () => {
    expect(readingsOf('&constructor; &valueOf; &hasOwnProperty;').join()).not.toContain('native')
  })

  it('comes to an end, however much of it there is', () => {
    for (const text of ['eyJ', '#', '%25', '=\n', '&#35;', '> ', 'a.'].map((part) =>
      part.repeat(40_000),
    )) {
      expect(findLink(text).ok).toBe(false)
    }
  })
})
