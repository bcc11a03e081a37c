import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLink, findWholeLink } from '../../../shared/foundLink.ts'
import { peekInvitation } from '../../../shared/invitation.ts'
import { formatFragment, readLink } from '../../../shared/link.ts'
import { readingsOf } from '../../../shared/mailedText.ts'
import golden from '../golden/links.json' with { type: 'json' }
import receipts from '../golden/receipts.json' with { type: 'json' }
import {
  ADDRESSES,
  type Altering,
  AROUND,
  ENCODING,
  FILTERS,
  inSource,
  TWICE,
  WITHIN,
  WRAPPED,
} from './altered.ts'

const LINKS = golden.links.map(({ link }) => link)
const found = (link: string) => ({ ok: true, fragment: new URL(link).hash.slice(1) })

describe('a link that was altered on its way', () => {
  for (const { name, alter } of [...AROUND, ...WITHIN, ...FILTERS]) {
    it(`is read: ${name}`, async () => {
      for (const link of LINKS) expect(await findWholeLink(alter(link))).toEqual(found(link))
    })
  }

  const one = (all: typeof AROUND) => fc.constantFrom(...all)
  const reads = (...ways: readonly (readonly Altering[])[]) =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...LINKS),
        fc.tuple(...ways.map(one)),
        async (link, chosen) => {
          const names = chosen.map(({ name }) => name)
          fc.pre(!names.includes(TWICE) || !names.some((name) => /^quoted|^counting/.test(name)))
          // Nobody’s mail goes through the same filter’s hands twice.
          fc.pre(names.filter((name) => name.startsWith('Proofpoint')).length < 2)
          const text = chosen.reduce((so, { alter }) => alter(so), link)
          expect(await findWholeLink(text), names.join(', ')).toEqual(found(link))
        },
      ),
      { numRuns: 250 },
    )

  it('is read with words around a filter’s address', () => reads(FILTERS, AROUND))
  it('is read in a mail’s encoding with words around it', () => reads(WITHIN, AROUND))
  it('is read when a filter’s address is wrapped and quoted', () =>
    // A mail is quoted with the words that stand around the link.
    reads(ADDRESSES, AROUND, WRAPPED))
  it.each([
    // The readings were full before the right one was among them.
    ['base64 under another name', 'as it is', 'quoted under two names'],
    // Lines of base64 were read as a mail's source, and what followed made another link of them.
    ['a search engine, in base64', 'marks of another direction', 'quoted in a reply'],
  ])('is read: %s, %s, %s', async (...names) => {
    const ways = names.map((name) =>
      [...ADDRESSES, ...AROUND, ...WRAPPED].find((way) => way.name === name),
    )
    for (const link of LINKS) {
      const text = ways.reduce((so, way) => way?.alter(so) ?? '', link)
      expect(await findWholeLink(text)).toEqual(found(link))
    }
  })
  it('is read in a mail’s source', async () => {
    for (const link of LINKS) expect(await findWholeLink(inSource(link))).toEqual(found(link))
  })

  it('is the first of several, and is told from a receipt beside it', async () => {
    const [first = '', second = ''] = LINKS
    expect(await findWholeLink(`Members: ${first}\nYours: ${second}`)).toEqual(found(first))
    expect(await findWholeLink(`Yours: ${second}\nMembers: ${first}`)).toEqual(found(second))
    for (const { line } of receipts.receipts)
      for (const link of LINKS)
        expect(await findWholeLink(`${line}\n\n${link}\n${line}`)).toEqual(found(link))
  })

  it('is never another once a filter has changed the size of its letters: it keeps its form, and no more', () => {
    for (const link of LINKS) {
      for (const altered of [link.toUpperCase(), link.toLowerCase()]) {
        const read = findLink(altered)
        if (!read.ok) continue
        const parts = readLink(read.fragment)
        expect(parts.ok && peekInvitation(parts.invitation)).toBeNull()
      }
    }
  })

  it('is read behind two filters', () => reads(ADDRESSES, ENCODING, AROUND))

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
    const parts = ['eyJ', '#', '%25', '=\n', '&#35;', '> ', 'a.', ' ', '\t\u00a0', '%\n', 'Ana> ']
    const filters = ['urldefense', 'urldefense/v2/url?&', 'urldefense/v3/__x', '___http:', 'aHR0c ']
    for (const part of [...parts, ...filters, '<a ', '\\u00']) {
      const text = part.repeat(40_000)
      expect(findLink(text).ok).toBe(false)
    }
  })
})
