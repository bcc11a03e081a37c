/** What strangers, members and old notes can do to the dates of a series: nothing. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTokens } from '../../server/tokens/tokens.ts'
import { ERROR_CODES } from '../../shared/answer.ts'
import { markOfSeries } from '../../shared/datesNote.ts'
import { isSeries } from '../../shared/invitation.ts'
import { secureRandom } from '../../shared/sealing/bytes.ts'
import {
  admit,
  connect,
  enter,
  makeRoom,
  startTestServer,
  TEST_SECRET,
  type TestRoom,
  type TestServer,
} from '../sockets/harness.ts'

const WEEK = 7 * 24 * 60 * 60_000

let server: TestServer
let room: TestRoom
beforeAll(async () => {
  server = await startTestServer({
    limits: {
      makingPerAddress: { burst: 400, perSecond: 400 },
      asksPerAddress: { burst: 400, perSecond: 400 },
    },
  })
  room = await weekly()
})
afterAll(() => server.stop())

const weekly = () =>
  makeRoom(server, {
    when: {
      kind: 'series',
      rule: {
        firstStart: new Date().toISOString().slice(0, 16),
        zone: 'UTC',
        minutes: 60,
        every: 'week',
        count: 4,
        without: [],
      },
    },
  })

const ask = (body: unknown, url = server.url) =>
  fetch(`${url}/api/series/dates`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const asLeader = (of = room) => ({ invitation: of.invitation('leader'), proof: of.proof })
const inAWeek = () => Math.floor((Date.now() + WEEK) / 60_000) * 60_000
const change = () => ({ version: 1, dates: [{ index: 2, start: inAWeek() + 86_400_000 }] })
const seriesOf = async (of: TestRoom) => {
  const tokens = await createTokens({ secret: new TextEncoder().encode(TEST_SECRET) })
  const claims = await tokens.invitation.read(of.invitation('leader'))
  if (claims === null || !isSeries(claims)) throw new Error('no series')
  return { tokens, series: await markOfSeries(claims.s) }
}

describe('a change that is asked for', () => {
  const asGiven = () => ({
    invitation: fc.constant(room.invitation('leader')),
    proof: fc.constant(room.proof),
  })

  test('any JSON at all is answered with a code, and signs nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.jsonValue(),
          fc.record({ ...asGiven(), change: fc.jsonValue() }),
          fc.record({ ...asGiven(), change: fc.constant(change()), more: fc.jsonValue() }),
        ),
        async (body) => {
          const answer = await ask(body)
          const said = await answer.json()
          expect(answer.status).toBeGreaterThanOrEqual(400)
          expect(ERROR_CODES).toContain(said.code)
          expect(said.note).toBeUndefined()
        },
      ),
      { numRuns: 60 },
    )
    expect(server.logs.filter(({ event }) => event === 'unexpected')).toEqual([])
  })

  test('dates that cannot be, or are too many, or come twice', async () => {
    const start = inAWeek()
    for (const dates of [
      [{ index: 60, start }],
      [{ index: -1, start }],
      [{ index: 0.5, start }],
      [{ index: 1, start: start + 1 }],
      [{ index: 1, start: 8.64e15 }],
      [{ index: 1, start: '2026' }],
      [
        { index: 1, start },
        { index: 1, start: null },
      ],
      Array.from({ length: 61 }, (_, index) => ({ index, start: null })),
      // In another date's time, and all of them gone.
      [
        { index: 1, start },
        { index: 30, start: start + 60_000 },
      ],
      [0, 1, 2, 3].map((index) => ({ index, start: null })),
    ]) {
      const answer = await ask({ ...asLeader(), change: { version: 1, dates } })
      expect(await answer.json(), JSON.stringify(dates).slice(0, 80)).toEqual({
        code: 'bad-message',
      })
    }
    for (const version of [0, -1, 1.5, 10_001, '1']) {
      const answer = await ask({ ...asLeader(), change: { ...change(), version } })
      expect(await answer.json()).toEqual({ code: 'bad-message' })
    }
    expect((await ask(`{"x":"${'y'.repeat(100_000)}"}`)).status).toBe(413)
  })

  test('members, observers, other tokens, another room’s proof', async () => {
    const other = await weekly()
    const leader = await enter(room, 'leader', 'Ruth')
    const codeOf = async (body: object) =>
      (await (await ask({ ...asLeader(), change: change(), ...body })).json()).code
    expect(await codeOf({ invitation: room.invitation('member') })).toBe('leaders-only')
    expect(await codeOf({ invitation: room.invitation('observer') })).toBe('leaders-only')
    expect(await codeOf({ proof: other.proof })).toBe('key-does-not-fit')
    const note = (await (await ask({ ...asLeader(), change: change() })).json()).note
    for (const invitation of [leader.seating.ticket, leader.seating.media, note, 'a.b.c', '']) {
      expect(await codeOf({ invitation })).toMatch(/^(link-altered|bad-message)$/)
    }
    leader.close()
  })

  test('without end, from one address', async () => {
    const small = await startTestServer({
      limits: { makingPerAddress: { burst: 2, perSecond: 0.001 } },
    })
    const codes: (string | undefined)[] = []
    for (let asked = 0; asked < 4; asked += 1) {
      codes.push((await (await ask({ ...asLeader(), change: change() }, small.url)).json()).code)
    }
    expect(codes.slice(-2)).toEqual(['too-fast', 'too-fast'])
    await small.stop()
  })
})

describe('a note in a hello', () => {
  test('altered, forged, another series’, or another kind of token: refused by name', async () => {
    const { tokens, series } = await seriesOf(room)
    const foreign = await createTokens({ secret: secureRandom(32) })
    const good = await tokens.dates.sign({ series, change: change() })
    const elsewhere = await seriesOf(await weekly())
    const leader = await enter(room, 'leader', 'Ruth')
    const [head = '', body = '', signature = ''] = good.split('.')
    const none = Buffer.from('{"alg":"none","typ":"bd"}').toString('base64url')
    const later = Buffer.from(body, 'base64url').toString().replace(',1,', ',2,')
    for (const dates of [
      `${good.slice(0, -2)}AA`,
      `${head}.${Buffer.from(later).toString('base64url')}.${signature}`,
      `${none}.${body}.`,
      await foreign.dates.sign({ series, change: change() }),
      await tokens.dates.sign({ series: elsewhere.series, change: change() }),
      room.invitation('leader'),
      leader.seating.ticket,
      'dates~',
      '',
    ]) {
      expect(await connect(room.url, { ...asLeader(), dates }), dates).toMatchObject({
        code: 'dates-altered',
      })
    }
    expect(await connect(room.url, { ...asLeader(), dates: 'x'.repeat(3_000) })).toMatchObject({
      code: 'bad-message',
    })
    leader.close()
  })

  test('an old one takes nothing back, and nobody at the door is put out by it', async () => {
    const own = await weekly()
    const { tokens, series } = await seriesOf(own)
    const at = (version: number, start: number) =>
      tokens.dates.sign({ series, change: { version, dates: [{ index: 2, start }] } })
    const newest = await at(9, inAWeek() + 3 * 86_400_000)
    const leader = await enter(own, 'leader', 'Ruth', { dates: newest })
    const ana = await admit(own, leader, 'Ana', { dates: await at(1, inAWeek() + 86_400_000) })
    expect(ana.seating.dates).toBe(newest)
    expect(server.server.rooms.all().find(({ plan }) => plan.note?.token === newest)).toBeDefined()
  })
})
