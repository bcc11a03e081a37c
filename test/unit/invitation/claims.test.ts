import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateNow, zoneOf } from '../../../client/session/keyring.ts'
import { createTokens } from '../../../server/tokens/tokens.ts'
import {
  formatLink,
  type InvitationClaims,
  openLink,
  packClaims,
  peekInvitation,
  unpackClaims,
} from '../../../shared/invitation.ts'
import { formatFragment, readLink } from '../../../shared/link.ts'
import { toBase64Url, utf8 } from '../../../shared/sealing/bytes.ts'
import { anyClaims, plainClaims } from './claims.ts'

const secret = new Uint8Array(32).fill(9)
const invitationOf = (packed: string) => `h.${toBase64Url(utf8(packed))}.${'s'.repeat(42)}A`

describe("an invitation's claims", () => {
  it('are read as they were packed', () => {
    void fc.assert(
      fc.property(anyClaims, (claims) => {
        expect(unpackClaims(packClaims(claims))).toEqual(claims)
        expect(peekInvitation(invitationOf(packClaims(claims)))).toEqual(claims)
      }),
    )
  })

  it('never throw, whatever is unpacked', () => {
    void fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.array(fc.jsonValue()).map((a) => JSON.stringify(['i', ...a])),
        ),
        (text) => {
          const claims = unpackClaims(text)
          if (claims !== null) expect(unpackClaims(packClaims(claims))).toEqual(claims)
          expect(peekInvitation(text)).toBeNull()
        },
      ),
    )
  })

  it.each([
    ['another audience', ['x']],
    ['a role that is none', ['i', 'admin']],
    ['an id of another length', ['i', 'm', 'AAAA']],
    ["a leader's chair as a personal one", ['i', 'm', plainClaims.v, 1]],
    ['an agenda of foreign characters', ['i', 'm', plainClaims.v, 0, '<b>']],
    ['15 chairs', ['i', 'm', plainClaims.v, 0, '03', 15]],
  ])('are refused with %s', (_what, front) => {
    const sound: unknown[] = JSON.parse(packClaims(plainClaims))
    expect(unpackClaims(JSON.stringify(sound))).toEqual(plainClaims)
    expect(unpackClaims(JSON.stringify([...front, ...sound.slice(front.length)]))).toBeNull()
  })

  it('are read by a device that does not know their zone, dates and all, and by no server', async () => {
    const zone = 'Europe/Younger'
    const { e, a, n, v, g } = plainClaims
    const rule = { firstStart: '2026-11-26T19:00', minutes: 60, every: 'week', count: 3 } as const
    const series = { e, a, n, v, g, s: v, w: { ...rule, zone, without: [] } }
    const once: InvitationClaims = { e, a, n, v, g, r: v, w: [1_800_000_000, 60, zone] }
    const tokens = await createTokens({ secret })
    for (const claims of [series, once]) {
      expect(peekInvitation(invitationOf(packClaims(claims)))).toEqual(claims)
      expect(await tokens.invitation.read(await tokens.invitation.sign(claims))).toBeNull()
    }
    const link = { invitation: invitationOf(packClaims(series)), roomSecret: secret }
    expect(zoneOf(link)).toBeNull()
    // Near enough to begin with; the server’s own date takes its place.
    for (const [day, index] of [
      [25, 0],
      [28, 1],
    ] as const) {
      expect(dateNow(link, null, Date.UTC(2026, 10, day))).toBe(index)
    }
  })

  it("know a leader's link that has lost its second half", () => {
    const leaders = invitationOf(packClaims({ ...plainClaims, e: 'c' }))
    const half = formatFragment({ invitation: leaders, roomSecret: secret })
    expect(readLink(half).ok).toBe(true)
    expect(openLink(half)).toEqual({ ok: false, code: 'link-cut-off' })
    const whole = formatFragment({ invitation: leaders, roomSecret: secret, leadersSecret: secret })
    expect(openLink(whole).ok).toBe(true)
    expect(openLink(formatFragment({ invitation: 'h.e.s', roomSecret: secret }))).toMatchObject({
      ok: false,
    })
  })
})

describe("a member's link", () => {
  it('has at most 400 characters with an origin of 40, at its very longest', async () => {
    const tokens = await createTokens({ secret })
    const origin = 'https://balint.a-long-hospital-name.org.uk'.slice(0, 40)
    expect(origin.length).toBe(40)
    const longest = await tokens.invitation.sign({
      s: plainClaims.v,
      e: 'm',
      p: 13,
      // Two cases in 90 with every minute edited: 17 phases of two characters.
      a: `23${'_'.repeat(17)}${'9'.repeat(17)}`,
      n: 14,
      v: plainClaims.v,
      g: 99,
      k: 'AAA',
      w: {
        firstStart: '2027-12-31T19:00',
        zone: 'America/Argentina/Buenos_Aires',
        minutes: 120,
        every: 'month',
        count: 30,
        without: [1, 29],
      },
    })
    const link = formatLink(origin, { invitation: longest, roomSecret: secret }, 'member')
    expect(link.length).toBeLessThanOrEqual(400)
    const usual = await tokens.invitation.sign(plainClaims)
    expect(
      formatLink(origin, { invitation: usual, roomSecret: secret }, 'member').length,
    ).toBeLessThan(320)
  })
})
