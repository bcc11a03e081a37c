/** A leader's file: all dates of all their groups, and nothing of any other text. */
import { expect, it } from 'vitest'
import { createTokens } from '../../../server/tokens/tokens.ts'
import { encodeCreatorsWords } from '../../../shared/creatorsWords.ts'
import { readLeadersFile, writeLeadersFile } from '../../../shared/leadersFile.ts'
import { formatLink } from '../../../shared/link.ts'
import type { Role } from '../../../shared/session/seat.ts'

const ID = 'AAAAAAAAAAAAAAAAAAAAAA'
const bytes = (of: number) => new Uint8Array(32).fill(of)

async function linkOf(label: string, firstStart: string, e: 'l' | 'm' = 'l'): Promise<string> {
  const tokens = await createTokens({ secret: bytes(1) })
  const rule = { firstStart, zone: 'UTC', minutes: 60, every: 'week' as const, count: 4 }
  const claims = { e, a: '03', n: 10, v: ID, g: 0, s: ID, w: { ...rule, without: [1] } }
  const invitation = await tokens.invitation.sign(claims)
  const words = await encodeCreatorsWords({ label, rules: [], leaderNames: ['Ruth'], strip: true })
  const role: Role = e === 'l' ? 'leader' : 'member'
  const secrets = e === 'l' ? { leadersSecret: bytes(3), ...(words !== null && { words }) } : {}
  return formatLink('https://room.example', { invitation, roomSecret: bytes(2), ...secrets }, role)
}

it('holds every date of every group in their order, and of some only those that are theirs', async () => {
  const file = writeLeadersFile([
    { link: await linkOf('Thursday A', '2027-01-07T13:00'), only: null },
    { link: await linkOf('Tuesday B', '2027-01-12T12:30'), only: [2] },
  ])
  const dates = await readLeadersFile(file)
  expect(
    dates?.map(({ start, label, once }) => [
      new Date(start).toISOString().slice(0, 10),
      label,
      once,
    ]),
  ).toEqual([
    ['2027-01-07', 'Thursday A', false],
    ['2027-01-21', 'Thursday A', false],
    ['2027-01-26', 'Tuesday B', true],
    ['2027-01-28', 'Thursday A', false],
  ])
  expect(dates?.[0]).toMatchObject({ leaders: ['Ruth'], chairs: 8 })
})

it('is read from nothing else, and shows no date of a member’s link', async () => {
  expect(await readLeadersFile('')).toBeNull()
  expect(
    await readLeadersFile('{"format":"balint-room-leader","version":2,"groups":[]}'),
  ).toBeNull()
  const members = writeLeadersFile([
    { link: await linkOf('A', '2027-01-07T13:00', 'm'), only: null },
  ])
  expect(await readLeadersFile(members)).toBeNull()
})
