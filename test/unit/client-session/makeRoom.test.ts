import fc from 'fast-check'
import * as v from 'valibot'
import { afterEach, expect, it, vi } from 'vitest'
import { makeRoom } from '../../../client/session/makeRoom.ts'
import { making as said } from '../../../client/text/en/making.ts'
import { createTokens } from '../../../server/tokens/tokens.ts'
import { expandAgenda, type InvitationClaims } from '../../../shared/invitation.ts'
import { MOST_OF_A_LINK } from '../../../shared/link.ts'
import { type MakeRoomRequest, MakeRoomRequestSchema } from '../../../shared/makeRoom.ts'
import { presetAgenda } from '../../../shared/session/presets.ts'

afterEach(() => vi.unstubAllGlobals())

/** A server that signs whatever it is asked for, as long as its claims can be. */
async function signing(): Promise<void> {
  const { invitation } = await createTokens({ secret: new Uint8Array(32).fill(7) })
  const id = 'AAAAAAAAAAAAAAAAAAAAAA'
  const sign = async (request: MakeRoomRequest, e: InvitationClaims['e'], p?: number) => {
    const { agenda: a, chairs: n, verifier, when } = request
    const common = { e, a, n, v: verifier, g: 0, ...(p !== undefined && { p }) }
    return invitation.sign(
      when.kind === 'series'
        ? { ...common, s: id, w: when.rule }
        : { ...common, r: id, w: [1_800_000_000, when.minutes, when.zone] },
    )
  }
  vi.stubGlobal('fetch', async (_path: string, { body }: { body: string }) => {
    const request = v.parse(MakeRoomRequestSchema, JSON.parse(body))
    if (expandAgenda(request.agenda) === null) throw new Error('no agenda')
    const invitations = {
      leader: await sign(request, 'l'),
      coLeader: await sign(request, 'c'),
      members: [await sign(request, 'm', request.members === 'personal' ? 5 : undefined)],
      observer: await sign(request, 'o'),
    }
    return Response.json({ invitations, roomId: id, receiptsTrial: false })
  })
}

const making = (rules: readonly string[], zone = 'Europe/Berlin') =>
  makeRoom(
    {
      agenda: presetAgenda('prismatic'),
      when: {
        kind: 'series',
        rule: {
          firstStart: '2026-12-03T18:00',
          zone,
          minutes: 90,
          every: 'month-nth',
          count: 30,
          without: Array.from({ length: 20 }, (_, at) => at + 5),
        },
      },
      chairs: 12,
      members: 'personal',
      words: {
        label: 'Thursday',
        rules: [...rules],
        strip: true,
        leaderNames: ['Ruth Adler', 'Ioana Pop'],
      },
    },
    'https://balint-room.some-hospital.example',
  )

/** A rule in a script whose letters are three bytes each and hardly ever come again. */
const wide = (at: number, length: number) =>
  Array.from({ length }, (_, n) =>
    String.fromCharCode(0x4e00 + ((n * 7919 + at * 104_729) % 20_000)),
  ).join('')

it('asks for fewer words where a leader’s link would become longer than mail programs take', async () => {
  await signing()
  const asked = await making(Array.from({ length: 12 }, (_, at) => wide(at, 120)))
  expect(asked).toEqual({ ok: false, code: 'too-large' })
  expect(said.tooMuch).toContain('Shorten them')
  const fine = await making(['Nobody outside the room is named.', 'You may pass.'])
  expect(fine.ok).toBe(true)
})

it('hands out no link that is longer, whatever is written in it', async () => {
  await signing()
  let made = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 120 })), { maxLength: 12 }),
      fc.constantFrom('Europe/Berlin', 'America/Argentina/ComodRivadavia'),
      async (rules, zone) => {
        const room = await making(
          rules.map(([at, length]) => wide(at, length)),
          zone,
        )
        if (!room.ok) {
          expect(room.code).toBe('too-large')
          return
        }
        made += 1
        const { leader, coLeader, members, observer } = room.links
        for (const link of [leader, coLeader, ...members, observer]) {
          expect(link.length).toBeLessThanOrEqual(MOST_OF_A_LINK)
        }
        for (const link of members) expect(link.length).toBeLessThanOrEqual(700)
      },
    ),
    { numRuns: 40 },
  )
  expect(made).toBeGreaterThan(5)
})
