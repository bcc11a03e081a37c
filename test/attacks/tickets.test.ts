/** Tickets and copies that are not what they say: each gets its code, and nobody else notices. */
import { SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { createTokens } from '../../server/tokens/tokens.ts'
import { admit, comeBack, connect, makeRoom, openLink, TEST_SECRET } from '../sockets/harness.ts'
import { altered, attackedServer, gather, goesOn } from './attackedGroup.ts'

const attacked = attackedServer()

describe('tickets', () => {
  test('forged, altered, expired, of another server or kind', async () => {
    const group = await gather(attacked().server)
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
      await attacked().strangers.ticket.sign(claims),
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
    const group = await gather(attacked().server)
    const other = await gather(attacked().server)
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
    const group = await gather(attacked().server)
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
    const group = await gather(attacked().server, 'personal')
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
    const { room, leader, ana } = await gather(attacked().server)
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
    const group = await gather(attacked().server)
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
    const room = await makeRoom(attacked().server)
    const copy = await attacked().strangers.copy.seal('{"format":1}', Date.now())
    expect(
      await connect(room.url, { invitation: room.invitation('leader'), proof: room.proof, copy }),
    ).toMatchObject({ code: 'not-a-copy' })
    const stale = await attacked().own.copy.seal('{"format":1}', Date.now() - 11 * 60_000)
    expect(
      await connect(room.url, {
        invitation: room.invitation('leader'),
        proof: room.proof,
        copy: stale,
      }),
    ).toMatchObject({ code: 'copy-too-old' })
    expect(attacked().server.server.rooms.lives(room.reply.roomId)).toBe(false)
  })
})
