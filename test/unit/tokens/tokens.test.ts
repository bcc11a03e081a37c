import { CompactEncrypt, CompactSign, decodeProtectedHeader, SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { deriveKey, KINDS } from '../../../server/tokens/keys.ts'
import { createTokens, type Tokens } from '../../../server/tokens/tokens.ts'
import { packClaims } from '../../../shared/invitation.ts'
import { secureRandom, utf8 } from '../../../shared/sealing/bytes.ts'
import { plainClaims } from '../invitation/claims.ts'

const secret = new Uint8Array(32).fill(1)
const other = new Uint8Array(32).fill(2)
const now = Date.UTC(2026, 10, 24, 19)
const clock = () => now
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const ticket = { room: 'r1', incarnation: 'i1', seat: 3, generation: 1, seatKey: 'k' }
const media = { room: 'r1', seat: 3, connection: 'c1' }

const oneOfEach = async (tokens: Tokens): Promise<Readonly<Record<string, string>>> => ({
  invitation: await tokens.invitation.sign(plainClaims),
  ticket: await tokens.ticket.sign(ticket),
  copy: await tokens.copy.seal('{}', now),
  media: await tokens.media.sign(media),
})
const readers = (
  tokens: Tokens,
): Readonly<Record<string, (token: string) => Promise<unknown>>> => ({
  invitation: tokens.invitation.read,
  ticket: tokens.ticket.read,
  copy: (token) => tokens.copy.open(token, now),
  media: tokens.media.read,
})

describe('tokens', () => {
  it('are read by their own kind and by no other', async () => {
    const tokens = await createTokens({ secret }, clock)
    for (const [kind, token] of Object.entries(await oneOfEach(tokens))) {
      for (const [reader, read] of Object.entries(readers(tokens))) {
        expect((await read(token)) !== null, `${kind} read as ${reader}`).toBe(kind === reader)
      }
    }
  })

  it('are refused under another secret, read under the previous one, and written under the new', async () => {
    const before = await oneOfEach(await createTokens({ secret }, clock))
    const strangers = readers(await createTokens({ secret: other }, clock))
    const rotated = await createTokens({ secret: other, previous: secret }, clock)
    const after = await oneOfEach(rotated)
    for (const [kind, token] of Object.entries(before)) {
      expect(await strangers[kind]?.(token), kind).toBeNull()
      expect(await readers(rotated)[kind]?.(token), kind).not.toBeNull()
      expect(await strangers[kind]?.(after[kind] ?? ''), kind).not.toBeNull()
    }
  })

  it('are refused with one character altered, anywhere', async () => {
    const tokens = await createTokens({ secret }, clock)
    for (const [kind, token] of Object.entries(await oneOfEach(tokens))) {
      const read = readers(tokens)[kind]
      for (let at = 0; at < token.length; at += 1) {
        const others = at + 1 === token.length || token[at + 1] === '.' ? ALPHABET : 'AB'
        for (const character of others.replace(token[at] ?? '', '')) {
          const altered = token.slice(0, at) + character + token.slice(at + 1)
          expect(await read?.(altered), `${kind}, ${character} at ${at}`).toBeNull()
        }
        expect(await read?.(token.slice(0, at)), `${kind} cut at ${at}`).toBeNull()
      }
    }
  })

  it('need their own typ and aud, even under the right key', async () => {
    const tokens = await createTokens({ secret }, clock)
    const key = deriveKey(secret, 'ticket')
    const forge = (typ: string, audience: string) =>
      new SignJWT(ticket)
        .setProtectedHeader({ alg: 'HS256', typ })
        .setAudience(audience)
        .setExpirationTime(now / 1000 + 60)
        .sign(key)
    expect(await tokens.ticket.read(await forge('balint-ticket', 'ticket'))).toEqual(ticket)
    expect(await tokens.ticket.read(await forge('balint-media', 'ticket'))).toBeNull()
    expect(await tokens.ticket.read(await forge('balint-ticket', 'media'))).toBeNull()
    const invitation = new CompactSign(utf8(packClaims(plainClaims)))
      .setProtectedHeader({ alg: 'HS256', typ: 'other' })
      .sign(deriveKey(secret, 'invitation'))
    expect(await tokens.invitation.read(await invitation)).toBeNull()
  })

  it('have a key of their own for each kind and each secret', () => {
    const keys = [secret, other].flatMap((each) => KINDS.map((kind) => `${deriveKey(each, kind)}`))
    expect(new Set(keys).size).toBe(2 * KINDS.length)
  })

  it('cannot be made without a signature', async () => {
    const tokens = await createTokens({ secret }, clock)
    const [, payload = ''] = (await tokens.ticket.sign(ticket)).split('.')
    const none = Buffer.from('{"alg":"none","typ":"balint-ticket"}').toString('base64url')
    expect(await tokens.ticket.read(`${none}.${payload}.`)).toBeNull()
  })

  it('of a seat and its media run out after the longest session', async () => {
    const token = await (await createTokens({ secret }, clock)).ticket.sign(ticket)
    const at = (hours: number) => createTokens({ secret }, () => now + hours * 3_600_000)
    expect(await (await at(6.5)).ticket.read(token)).toEqual(ticket)
    expect(await (await at(7.1)).ticket.read(token)).toBeNull()
  })

  it('never reject', async () => {
    const tokens = await createTokens({ secret }, clock)
    for (const text of ['', '.', '..', '....', 'é.é.é', 'a'.repeat(5000), 'e30.e30.e30']) {
      for (const read of Object.values(readers(tokens))) expect(await read(text)).toBeNull()
    }
  })

  it('are not made of a short secret', async () => {
    await expect(createTokens({ secret: new Uint8Array(16) })).rejects.toThrow(RangeError)
  })
})

describe('a copy of the state', () => {
  it('is refused when older than 10 minutes, or from the future', async () => {
    const { copy } = await createTokens({ secret }, clock)
    const sealed = await copy.seal('{"version":7}', now)
    expect(await copy.open(sealed, now + 600_000)).toBe('{"version":7}')
    expect(await copy.open(sealed, now + 600_001)).toBeNull()
    expect(await copy.open(sealed, now - 60_000)).toBe('{"version":7}')
    expect(await copy.open(sealed, now - 60_001)).toBeNull()
  })

  it('needs its own typ and aud, even under the right key', async () => {
    const { copy } = await createTokens({ secret }, clock)
    const forge = (typ: string, aud: string) =>
      new CompactEncrypt(utf8('{}'))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ, aud, iat: now })
        .encrypt(deriveKey(secret, 'copy'))
    expect(await copy.open(await forge('balint-copy', 'copy'), now)).toBe('{}')
    expect(await copy.open(await forge('balint-ticket', 'copy'), now)).toBeNull()
    expect(await copy.open(await forge('balint-copy', 'ticket'), now)).toBeNull()
  })

  it('shows nothing of what is in it', async () => {
    const { copy } = await createTokens({ secret }, clock)
    const sealed = await copy.seal('{"canary":"quince"}', now)
    expect(Buffer.from(sealed.replaceAll('.', ''), 'base64url').includes('quince')).toBe(false)
    expect(Object.keys(decodeProtectedHeader(sealed)).toSorted()).toEqual([
      'alg',
      'aud',
      'enc',
      'iat',
      'typ',
    ])
  })
})

describe('ids', () => {
  it('of a date hang on secret, series and index', async () => {
    const [mine, yours] = [await createTokens({ secret }), await createTokens({ secret: other })]
    const [a, b] = [mine.drawSeriesId(secureRandom), mine.drawSeriesId(secureRandom)]
    const ids = [
      mine.roomIdOf(a, 0),
      mine.roomIdOf(a, 1),
      mine.roomIdOf(b, 0),
      yours.roomIdOf(a, 0),
      mine.mediaRoomOf(a, '0'),
      mine.mediaRoomOf(a, '1'),
    ]
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of [a, ...ids]) expect(id).toMatch(/^[A-Za-z0-9_-]{21}[AQgw]$/)
    expect(mine.roomIdOf(a, 0)).toBe(ids[0])
  })

  it('of a date outlive a rotation for as long as the previous secret is given', async () => {
    const before = await createTokens({ secret })
    const rotated = await createTokens({ secret: other, previous: secret })
    const series = before.drawSeriesId(secureRandom)
    expect(rotated.roomIdOf(series, 4)).toBe(before.roomIdOf(series, 4))
    const newer = rotated.drawSeriesId(secureRandom)
    expect(rotated.roomIdOf(newer, 4)).not.toBe(before.roomIdOf(newer, 4))
  })
})
