/** Tickets and copies that are not what they say: each gets its code, and nobody else notices. */
import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTokens, type Tokens } from '../../server/tokens/tokens.ts'
import { secureRandom } from '../../shared/sealing/bytes.ts'
import {
  admit,
  comeBack,
  connect,
  enter,
  makeRoom,
  openLink,
  type RawClient,
  startTestServer,
  TEST_SECRET,
  type TestRoom,
  type TestServer,
} from '../sockets/harness.ts'

let server: TestServer
let own: Tokens
let strangers: Tokens
beforeAll(async () => {
  server = await startTestServer()
  own = await createTokens({ secret: new TextEncoder().encode(TEST_SECRET) })
  strangers = await createTokens({ secret: secureRandom(32) })
})
afterAll(() => server.stop())

interface Group {
  readonly room: TestRoom
  readonly leader: RawClient
  readonly ana: RawClient
}

async function gather(members: 'shared' | 'personal' = 'shared'): Promise<Group> {
  const room = await makeRoom(server, { members })
  const leader = await enter(room, 'leader', 'Ruth')
  return { room, leader, ana: await admit(room, leader, 'Ana') }
}

/** Whether the group still works as if nothing had happened. */
async function goesOn({ leader, ana }: Group): Promise<void> {
  await leader.ok({ type: 'lock', on: true })
  await ana.untilRoom(({ locked }) => locked)
  expect(ana.room.chairs.filter(({ presence }) => presence === 'here')).toHaveLength(2)
}

/** One character changed at each place that is worth changing. */
function altered(token: string): readonly string[] {
  const dots = [...token.matchAll(/\./g)].map(({ index }) => index)
  return [2, ...dots.map((at) => at + 3), token.length - 3].map(
    (at) => token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1),
  )
}

describe('tickets', () => {
  test('forged, altered, expired, of another server or kind', async () => {
    const group = await gather()
    const { room, leader, ana } = group
    const good = ana.seating.ticket
    const claims = {
      room: room.reply.roomId,
      incarnation: ana.room.incarnation,
      seat: 2,
      generation: 1,
      seatKey: 'x',
    }
    const yesterday = await createTokens(
      { secret: new TextEncoder().encode(TEST_SECRET) },
      () => Date.now() - 24 * 3_600_000,
    )
    const wrongKey = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', typ: 'balint-ticket' })
      .setAudience('ticket')
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(TEST_SECRET))
    for (const ticket of [
      ...altered(good),
      await strangers.ticket.sign(claims),
      await yesterday.ticket.sign(claims),
      wrongKey,
      ana.seating.media,
      leader.seating.ticket,
      room.invitation('member'),
      'x',
    ]) {
      expect(
        await connect(room.url, {
          invitation: room.invitation('member'),
          proof: room.proof,
          ticket,
        }),
      ).toMatchObject({ code: 'ticket-refused' })
    }
    await goesOn(group)
  })

  test('of another room', async () => {
    const group = await gather()
    const other = await gather()
    expect(
      await connect(group.room.url, {
        invitation: group.room.invitation('member'),
        proof: group.room.proof,
        ticket: other.ana.seating.ticket,
      }),
    ).toMatchObject({ code: 'ticket-refused' })
    await goesOn(group)
    await goesOn(other)
  })

  test('a leader’s chair by a leader’s ticket and a member’s link', async () => {
    const group = await gather()
    const { room, leader } = group
    const { ticket } = leader.seating
    for (const role of ['member', 'co-leader', 'observer'] as const) {
      expect(
        await connect(room.url, { invitation: room.invitation(role), proof: room.proof, ticket }),
      ).toMatchObject({ code: 'ticket-refused' })
    }
    await goesOn(group)
  })

  test('a neighbour’s chair by the neighbour’s ticket and one’s own personal link', async () => {
    const group = await gather('personal')
    const { room, ana } = group
    expect(
      await connect(room.url, {
        invitation: room.invitation('member', 2),
        proof: room.proof,
        ticket: ana.seating.ticket,
      }),
    ).toMatchObject({ code: 'ticket-refused' })
    await goesOn(group)
  })

  test('of an earlier occupant of the chair', async () => {
    const { room, leader, ana } = await gather()
    await ana.leave()
    const ben = await admit(room, leader, 'Ben')
    expect(ben.room.you.seat).toBe(2)
    const old = await openLink(room, 'member', { ticket: ana.seating.ticket })
    await old.until(({ at }) => at === 'door')
    expect(ben.room.chairs.find(({ seat }) => seat === 2)?.presence).toBe('here')
  })
})

describe('copies', () => {
  test('are no use to a room that lives', async () => {
    const group = await gather()
    const { room, leader, ana } = group
    const early = ana.copy
    await leader.ok({ type: 'begin' })
    await ana.untilRoom(({ moment }) => moment.at === 'running')
    const back = await comeBack(room, 'member', ana, { copy: early })
    await back.untilRoom()
    expect(back.room.moment.at).toBe('running')
    const nonsense = await comeBack(room, 'member', back, { copy: 'x.y.z' })
    await nonsense.untilRoom()
    expect(leader.room.moment.at).toBe('running')
  })

  test('of another server do not open a room', async () => {
    const room = await makeRoom(server)
    const copy = await strangers.copy.seal('{"format":1}', Date.now())
    expect(
      await connect(room.url, { invitation: room.invitation('leader'), proof: room.proof, copy }),
    ).toMatchObject({ code: 'not-a-copy' })
    const stale = await own.copy.seal('{"format":1}', Date.now() - 11 * 60_000)
    expect(
      await connect(room.url, {
        invitation: room.invitation('leader'),
        proof: room.proof,
        copy: stale,
      }),
    ).toMatchObject({ code: 'copy-too-old' })
    expect(server.server.rooms.lives(room.reply.roomId)).toBe(false)
  })
})
