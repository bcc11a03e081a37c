import { describe, expect, it } from 'vitest'
import { type Bytes, secureRandom, toBase64Url } from '../../../shared/sealing/bytes.ts'
import {
  type Grantee,
  openGrant,
  openRoster,
  type Roster,
  sealRoster,
} from '../../../shared/sealing/epoch.ts'
import { hkdfBase } from '../../../shared/sealing/keys.ts'
import {
  drawPageKey,
  type PageKey,
  readPageKey,
  writePageKey,
} from '../../../shared/sealing/pageKey.ts'

const mark = (): string => toBase64Url(secureRandom(16))
const commitment = (): string => toBase64Url(secureRandom(32))
const leaders = await hkdfBase(secureRandom(32))
const [ana, cleo] = [await drawPageKey(), await drawPageKey()]
const [anas, cleos] = [commitment(), commitment()]
const grantee = (key: PageKey, of: string, shared: Bytes | null = null): Grantee => ({
  key,
  commitment: of,
  shared,
})
const first: Roster = {
  line: [],
  revision: 3,
  covers: 0,
  pins: [
    { commitment: anas, key: ana.spelt },
    { commitment: cleos, key: cleo.spelt },
  ],
}
const second: Roster = {
  line: [{ number: 1, mark: mark() }],
  revision: 4,
  covers: 1,
  pins: first.pins.slice(0, 1),
}
const headOf = ({ line, revision }: Roster) => ({
  epoch: line.at(-1)?.number ?? 0,
  board: revision,
})
const laid = async (roster: Roster, by = leaders) => sealRoster(by, roster, secureRandom)

describe('a laid epoch', () => {
  it('is read whole by leaders, and by nobody who has not their secret', async () => {
    const plaintext = await laid(second)
    expect(await openRoster(leaders, headOf(second), plaintext)).toEqual(second)
    const others = await hkdfBase(secureRandom(32))
    expect(await openRoster(others, headOf(second), plaintext)).toBe(null)
    expect(await openRoster(leaders, { epoch: 1, board: 5 }, plaintext)).toBe(null)
    expect(await openRoster(leaders, { epoch: 2, board: 4 }, plaintext)).toBe(null)
  })

  it('grants its secret to each who is pinned, and to nobody else', async () => {
    const before = await openGrant(grantee(ana, anas), headOf(first), await laid(first))
    expect(before?.line).toEqual([])
    const plaintext = await laid(second)
    const granted = await openGrant(
      grantee(ana, anas, before?.shared ?? null),
      headOf(second),
      plaintext,
    )
    expect(granted?.line).toMatchObject(second.line)
    expect(granted?.line[0]?.secret).toHaveLength(32)
    for (const of of [anas, cleos]) {
      expect(await openGrant(grantee(cleo, of), headOf(second), plaintext)).toBe(null)
    }
  })

  it('is followed only if whoever made it has what the first grant handed over', async () => {
    const own = await openGrant(grantee(ana, anas), headOf(first), await laid(first))
    const forged = await laid({ ...second, revision: 9 }, await hkdfBase(secureRandom(32)))
    const head = { epoch: 1, board: 9 }
    // To a page that has had none it looks like any: who comes first is taken at their word.
    expect(await openGrant(grantee(ana, anas), head, forged)).not.toBe(null)
    expect(await openGrant(grantee(ana, anas, own?.shared ?? null), head, forged)).toBe(null)
  })

  it('differs in its secret for every mark', async () => {
    const secrets = await Promise.all(
      [second, { ...second, line: [{ number: 1, mark: mark() }] }].map(async (roster) => {
        const grant = await openGrant(grantee(ana, anas), headOf(roster), await laid(roster))
        return toBase64Url(grant?.line[0]?.secret ?? new Uint8Array(0))
      }),
    )
    expect(new Set(secrets).size).toBe(2)
  })
})

it('a page’s key goes over a reload', async () => {
  const again = await readPageKey(await writePageKey(ana), ana.spelt)
  if (again === null) throw new Error('not read')
  expect(await openGrant(grantee(again, anas), headOf(first), await laid(first))).not.toBe(null)
  expect(await readPageKey('AAAA', ana.spelt)).toBe(null)
})
