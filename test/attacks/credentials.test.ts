import { Socket } from 'socket.io'
import { describe, expect, test, vi } from 'vitest'
import type { InvitationClaims } from '../../shared/invitation.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol.ts'
import { secureRandom, toBase64Url } from '../../shared/sealing/bytes.ts'
import { connect, connectWith, makeRoom, openLink, type TestRoom } from '../sockets/harness.ts'
import { altered, attackedServer, gather, goesOn } from './attackedGroup.ts'

const attacked = attackedServer()

const claimsOf = async (room: TestRoom): Promise<InvitationClaims> => {
  const claims = await attacked().own.invitation.read(room.invitation('member'))
  if (claims === null) throw new Error('not an invitation')
  return claims
}

describe('invitations', () => {
  test('altered, cut, empty, huge, of another server: refused by name', async () => {
    const group = await gather(attacked().server)
    const { room } = group
    const good = room.invitation('member')
    const foreign = await attacked().strangers.invitation.sign(await claimsOf(room))
    for (const invitation of [...altered(good), foreign, good.slice(0, -2)]) {
      expect(await connect(room.url, { invitation, proof: room.proof })).toMatchObject({
        code: 'link-altered',
      })
    }
    for (const invitation of ['', '.', 'a.b', 'a.b.c.d', good.replaceAll('.', ' ')]) {
      expect(await connect(room.url, { invitation, proof: room.proof })).toMatchObject({
        code: 'link-malformed',
      })
    }
    expect(
      await connect(room.url, { invitation: 'a'.repeat(5_000), proof: room.proof }),
    ).toMatchObject({ code: 'bad-message' })
    await goesOn(group)
  })

  test('a role raised by hand, or by an unsigned token', async () => {
    const group = await gather(attacked().server)
    const { room } = group
    const [, payload = ''] = room.invitation('member').split('.')
    const raised = Buffer.from(payload, 'base64url').toString().replace('"m"', '"l"')
    const body = Buffer.from(raised).toString('base64url')
    const [header = '', , signature = ''] = room.invitation('member').split('.')
    const none = Buffer.from('{"alg":"none","typ":"bi"}').toString('base64url')
    for (const invitation of [
      `${header}.${body}.${signature}`,
      `${none}.${body}.AA`,
      `${none}.${body}.${signature}`,
    ]) {
      expect(await connect(room.url, { invitation, proof: room.proof })).toMatchObject({
        code: 'link-altered',
      })
    }
    await goesOn(group)
  })

  test('every other kind of token in the place of an invitation', async () => {
    const { room, ana } = await gather(attacked().server)
    const kinds = [ana.seating.ticket, ana.seating.media, ana.copy]
    for (const invitation of kinds) {
      const answer = await connect(room.url, { invitation, proof: room.proof })
      expect(answer.ok).toBe(false)
      // A copy is longer than any invitation may be: it is no message at all.
      if (!answer.ok) expect(answer.code).toMatch(/^(link-(altered|malformed)|bad-message)$/)
    }
  })

  test('a key that does not fit is told so at the door', async () => {
    const { room } = await gather(attacked().server)
    const other = await makeRoom(attacked().server)
    for (const proof of [other.proof, '', 'AAAA', toBase64Url(secureRandom(32)), '!'.repeat(43)]) {
      expect(
        await connect(room.url, { invitation: room.invitation('member'), proof }),
      ).toMatchObject({ code: 'key-does-not-fit' })
    }
  })

  test('first messages that are none', async () => {
    const { room } = await gather(attacked().server)
    const hello = {
      protocol: PROTOCOL_VERSION,
      invitation: room.invitation('member'),
      proof: room.proof,
      pageLoad: 7,
    }
    for (const protocol of [0, 2, 1.5, -1]) {
      expect(await connectWith(room.url, { ...hello, protocol })).toMatchObject({
        code: 'protocol-version',
      })
    }
    for (const wrong of [
      { protocol: PROTOCOL_VERSION },
      { ...hello, pageLoad: 0 },
      { ...hello, pageLoad: 2 ** 33 },
      { ...hello, more: 'than agreed' },
      { ...hello, invitation: { toString: 'x' } },
      { ...hello, ticket: ['x'] },
      { ...hello, proof: null },
      { ...hello, dates: ['x'] },
      { ...hello, dates: 'x'.repeat(3_000) },
      { ...hello, seen: 'yes' },
      { ...hello, seen: false },
      { ...hello, copy: 'x'.repeat(70_000) },
      { ...hello, __proto__: { admin: true }, constructor: 1 },
    ]) {
      expect(await connectWith(room.url, wrong)).toMatchObject({ code: 'bad-message' })
    }
  })
})

describe('new links', () => {
  test('a leader’s link asked for with a member’s means', async () => {
    const group = await gather(attacked().server)
    const { room, ana } = group
    for (const type of ['renew-member-link', 'member-link', 'renew-series-links'] as const) {
      expect(await ana.door({ type })).toMatchObject({ ok: false, code: 'leaders-only' })
    }
    const guest = await openLink(room, 'member')
    expect(await guest.door({ type: 'renew-member-link' })).toMatchObject({ code: 'not-seated' })
    for (const path of ['/api/rooms', `/api/rooms/${room.reply.roomId}/links`]) {
      const answer = await fetch(room.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ roomId: room.reply.roomId, role: 'leader' }),
      })
      expect([400, 404]).toContain(answer.status)
    }
    await goesOn(group)
  })
})

describe('what the server keeps of a hello', () => {
  test('is neither the invitation nor the proof, while the page sits there', async () => {
    const emitted = vi.spyOn(Socket.prototype, 'emit')
    const group = await gather(attacked().server)
    await goesOn(group)
    const sockets = new Set(emitted.mock.contexts.filter((each) => each instanceof Socket))
    emitted.mockRestore()
    expect(sockets.size).toBeGreaterThanOrEqual(2)
    for (const { handshake } of sockets) {
      expect(handshake.auth).toEqual({})
      const held = JSON.stringify([handshake.query, handshake.url, handshake.headers])
      expect(held).not.toContain(group.room.proof)
      expect(held).not.toContain(group.room.invitation('member'))
    }
  })
})
