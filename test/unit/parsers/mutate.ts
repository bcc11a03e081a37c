/** Real inputs, spoilt as lines, files and attackers spoil them. The same seed spoils alike on every machine. */
import type { Chance } from '../../../shared/scheme/planning/chance.ts'

/** What parsers look out for, and what they may not expect. */
const PIECES = [
  '\0',
  '\u202e',
  '\u0301'.repeat(40),
  '\ud800',
  '"',
  '{',
  ']',
  ',,',
  '\r\n',
  '.',
  '%',
  '%2',
  '#',
  '~',
  '-1',
  '9'.repeat(30),
  '1e309',
  'null',
  '__proto__',
  'А',
  ' ',
] as const

const MOST_CHANGES = 4

/** One change more: something put in, taken out, doubled, swapped or cut off, or another's part in its place. */
export function spoiltText(text: string, others: readonly string[], chance: Chance): string {
  let spoilt = text
  for (let changes = 1 + chance.below(MOST_CHANGES); changes > 0; changes -= 1) {
    const at = chance.below(spoilt.length + 1)
    const to = Math.min(spoilt.length, at + chance.below(1 + chance.below(64)))
    const part = spoilt.slice(at, to)
    const other = others[chance.below(others.length)] ?? ''
    const from = chance.below(other.length + 1)
    const put = [
      PIECES[chance.below(PIECES.length)] ?? '',
      String.fromCharCode(chance.below(0x300)),
      part + part,
      '',
      other.slice(from, from + chance.below(64)),
      [...part].reverse().join(''),
    ][chance.below(6)]
    spoilt = spoilt.slice(0, at) + put + spoilt.slice(to)
    if (chance.below(12) === 0) spoilt = spoilt.slice(0, chance.below(spoilt.length + 1))
  }
  return spoilt
}

/** The same for bytes; lengths and counts are what parsers trust, so small and large numbers are put everywhere. */
export function spoiltBytes(
  bytes: Uint8Array,
  others: readonly Uint8Array[],
  chance: Chance,
): Buffer {
  let spoilt = Buffer.from(bytes)
  for (let changes = 1 + chance.below(MOST_CHANGES); changes > 0; changes -= 1) {
    const at = chance.below(spoilt.length + 1)
    switch (chance.below(5)) {
      case 0:
        if (at < spoilt.length)
          spoilt[at] = [0, 1, 0x7f, 0x80, 0xff, chance.below(256)][chance.below(6)] ?? 0
        break
      case 1:
        spoilt = spoilt.subarray(0, at)
        break
      case 2:
        if (at + 1 < spoilt.length)
          spoilt.writeUInt16BE([0, 1, 4, 0xfffc, 0xffff][chance.below(5)] ?? 0, at)
        break
      case 3: {
        const other = Buffer.from(others[chance.below(others.length)] ?? [])
        const from = chance.below(other.length + 1)
        const part = other.subarray(from, from + chance.below(40))
        spoilt = Buffer.concat([spoilt.subarray(0, at), part, spoilt.subarray(at)])
        break
      }
      default:
        spoilt = Buffer.concat([
          spoilt.subarray(0, at),
          spoilt.subarray(Math.min(spoilt.length, at + chance.below(16))),
        ])
    }
  }
  return Buffer.from(spoilt)
}
