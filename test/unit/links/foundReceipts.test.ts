import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findReceipts } from '../../../shared/foundReceipts.ts'
import { formatReceipt } from '../../../shared/receipt.ts'
import links from '../golden/links.json' with { type: 'json' }
import golden from '../golden/receipts.json' with { type: 'json' }
import { AROUND, FILTERS, inSource, WITHIN } from './altered.ts'

const LINES = golden.receipts.map(({ line }) => line)
const read = (text: string) => findReceipts(text).map(formatReceipt)
const address = (line: string) => `https://room.example/verify#${line}`

describe('receipts that were altered on their way', () => {
  for (const { name, alter } of [...AROUND, ...WITHIN]) {
    it(`are read: ${name}`, () => {
      for (const line of LINES) {
        expect(read(alter(line))).toEqual([line])
        expect(read(alter(address(line)))).toEqual([line])
      }
    })
  }

  it('are read in a mail’s source, and beside links', () => {
    for (const line of LINES) {
      expect(read(inSource(line))).toEqual([line])
      for (const { link } of links.links)
        expect(read(`${link}\n${line}\n${link}`), link).toEqual([line])
    }
  })

  for (const { name, alter } of FILTERS) {
    it(`are read as the address of a QR code: ${name}`, () => {
      for (const line of LINES) expect(read(alter(address(line)))).toEqual([line])
    })
  }

  it('are read several at a time, each once, in their order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(LINES, { minLength: 1 }),
        fc.constantFrom(...WITHIN),
        fc.constantFrom('\n', '\n\n', ' ', '\n--\nAna wrote:\n'),
        (lines, { alter }, between) => {
          expect(read(alter(lines.join(between)))).toEqual(lines)
        },
      ),
    )
    expect(read([...LINES, ...LINES].join('\n'))).toEqual([...new Set(LINES)])
  })

  it('are read without the ~ at the end, which mails trim', () => {
    for (const line of LINES) expect(read(line.slice(0, -1))).toEqual([line])
  })

  it('are read with all that is disclosed, whatever a salt begins with', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']
    for (const first of letters) {
      const salt = `${first}${'A'.repeat(21)}`
      const line = formatReceipt({
        jws: LINES[0]?.split('~')[0] ?? '',
        disclosures: [
          { salt, kind: 'name', text: 'Lena' },
          { salt, kind: 'label', text: 'Thursday group' },
        ],
      })
      expect(read(line)).toEqual([line])
    }
  })

  it('are none where one is cut off or nothing is there', () => {
    for (const text of ['', 'hello', LINES[0]?.slice(0, 300) ?? '', 'eyJ.eyJ.eyJ~']) {
      expect(read(text)).toEqual([])
    }
  })
})
