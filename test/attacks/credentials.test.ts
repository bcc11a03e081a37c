import { Socket } from 'socket.io'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createTokens, type Tokens } from '../../server/tokens/tokens.ts'
import type { InvitationClaims } from '../../shared/invitation.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol.ts'
import { secureRandom, toBase64Url } from '../../shared/sealing/bytes.ts'
import {
  admit,
  connect,
  connectWith,
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

const claimsOf = async (room: TestRoom): Promise<InvitationClaims> => {
  const claims = await own.invitation.read(room.invitation('member'))
  if (claims === null) throw new Error('not an invitation')
  return claims
}

/** One character changed at each place that is worth changing. */
function altered(token: string): readonly string[] {
  const dots = [...token.matchAll(/\./g)].map(({ index }) => index)
  return [2, ...dots.map((at) => at + 3), token.length - 3].map(
    (at) => token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1),
  )
}

describe('invitations', () => {
  test('altered, cut, empty, huge, of another server: refused by name', async () => {
    const group = await gather()
    const { room } = group
    const good = room.invitation('member')
    const foreign = await strangers.invitation.sign(await claimsOf(room))
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
    const group = await gather()
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
    const { room, ana } = await gather()
    const kinds = [ana.seating.ticket, ana.seating.media, ana.copy]
    for (const invitation of kinds) {
      const answer = await connect(room.url, { invitation, proof: room.proof })
      expect(answer.ok).toBe(false)
      // A copy is longer than any invitation may be: it is no message at all.
      if (!answer.ok) expect(answer.code).toMatch(/^(link-(altered|malformed)|bad-message)$/)
    }
  })

  test('a key that does not fit is told so at the door', async () => {
    const { room } = await gather()
    const other = await makeRoom(server)
    for (const proof of [other.proof, '', 'AAAA', toBase64Url(secureRandom(32)), '!'.repeat(43)]) {
      expect(
        await connect(room.url, { invitation: room.invitation('member'), proof }),
      ).toMatchObject({ code: 'key-does-not-fit' })
    }
  })

  test('first messages that are none', async () => {
    const { room } = await gather()
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
      { ...hello, copy: 'x'.repeat(70_000) },
      { ...hello, __proto__: { admin: true }, constructor: 1 },
    ]) {
      expect(await connectWith(room.url, wrong)).toMatchObject({ code: 'bad-message' })
    }
  })
})

describe('new links', () => {
  test('a leader’s link asked for with a member’s means', async () => {
    const group = await gather()
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
    const group = await gather()
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
