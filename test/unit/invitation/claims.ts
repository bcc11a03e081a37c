/** Arbitrary invitations for tests. */
import * as fc from 'fast-check'
import type { InvitationClaims } from '../../../shared/invitation.ts'
import { toBase64Url } from '../../../shared/sealing/bytes.ts'
import type { SeriesRule } from '../../../shared/series.ts'
import { EVERY, firstFits } from '../../../shared/seriesDates.ts'

export const id128 = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(toBase64Url)

export const anyRule: fc.Arbitrary<SeriesRule> = fc
  .record({
    at: fc.integer({ min: 27_000_000, max: 33_000_000 }),
    zone: fc.constantFrom('Europe/London', 'America/Argentina/Buenos_Aires', 'Asia/Tokyo'),
    minutes: fc.integer({ min: 10, max: 360 }),
    every: fc.constantFrom(...EVERY),
    count: fc.integer({ min: 2, max: 30 }),
    out: fc.uniqueArray(fc.nat(29), { maxLength: 29 }),
  })
  .map(({ at, count, out, ...rest }) => ({
    ...rest,
    count,
    firstStart: new Date(at * 60_000).toISOString().slice(0, 16),
    without: out.filter((index) => index < count - 1).toSorted((a, b) => a - b),
  }))
  .filter(firstFits)

const common = {
  e: fc.constantFrom('l' as const, 'c' as const, 'm' as const, 'o' as const),
  a: fc.constantFrom('03', '13', '2381aA', '03.5.6'),
  n: fc.integer({ min: 3, max: 14 }),
  v: id128,
  g: fc.nat(100),
}
const optional = {
  p: fc.integer({ min: 2, max: 13 }),
  t: fc.constantFrom('A1', 'north'),
  k: fc.stringMatching(/^[A-Za-z0-9_-]{3}$/),
}
const requiredKeys = ['e', 'a', 'n', 'v', 'g'] as const

export const anyClaims: fc.Arbitrary<InvitationClaims> = fc.oneof(
  fc.record(
    {
      ...common,
      ...optional,
      r: id128,
      w: fc.tuple(
        fc.integer({ min: 1_700_000_000, max: 2_000_000_000 }),
        fc.integer({ min: 10, max: 360 }),
        fc.constantFrom('Europe/London', 'UTC'),
      ),
    },
    { requiredKeys: [...requiredKeys, 'r', 'w'] },
  ),
  fc.record(
    { ...common, ...optional, s: id128, w: anyRule },
    { requiredKeys: [...requiredKeys, 's', 'w'] },
  ),
)

export const plainClaims: InvitationClaims = {
  r: 'AAAAAAAAAAAAAAAAAAAAAA',
  e: 'm',
  a: '03',
  n: 10,
  v: 'BBBBBBBBBBBBBBBBBBBBBA',
  g: 0,
  w: [1_795_000_000, 60, 'Europe/London'],
}
