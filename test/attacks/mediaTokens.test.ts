/** Media tokens name a seat and a page; they are good only while that page has that seat. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LIMITS } from '../../server/limits.ts'
import { createTokens } from '../../server/tokens/tokens.ts'
import { secureRandom } from '../../shared/sealing/bytes.ts'
import {
  admit,
  comeBack,
  enter,
  makeRoom,
  openLink,
  startTestServer,
  TEST_SECRET,
  type TestServer,
} from '../sockets/harness.ts'
import { type TestClock, testClock } from '../sockets/testClock.ts'

let clock: TestClock
let server: TestServer
beforeAll(async () => {
  clock = testClock()
  server = await startTestServer({ clock })
})
afterAll(() => server.stop())

/** What the media gate says to a token, before any media. */
const door = async (token: string): Promise<number> => {
  const query = new URLSearchParams({ access_token: token })
  return (await fetch(`${server.url}/media/rtc/v1/validate?${query}`)).status
}

const gather = async () => {
  const room = await makeRoom(server)
  const leader = await enter(room, 'leader', 'Ruth')
  return { room, leader, ana: await admit(room, leader, 'Ana') }
}

describe('a media token', () => {
  test('of a seated page is good, also over a short loss of its line, and not 15 s after', async () => {
    const { room, leader, ana } = await gather()
    const { media } = ana.seating
    expect(await door(media)).toBe(200)
    ana.close()
    await leader.untilRoom(({ chairs }) => chairs.some(({ presence }) => presence === 'lost'))
    expect(await door(media)).toBe(200)
    clock.skip(16_000)
    expect(await door(media)).toBe(401)
    const back = await comeBack(room, 'member', ana)
    await back.untilRoom()
    expect(await door(back.seating.media)).toBe(200)
    // The same page: the token it had mends its media too.
    expect(await door(media)).toBe(200)
  })

  test('of the page before, after a move, is no good', async () => {
    const { room, ana } = await gather()
    const { media, ticket } = ana.seating
    const phone = await openLink(room, 'member', { ticket })
    await phone.untilRoom()
    expect(await door(media)).toBe(401)
    expect(await door(phone.seating.media)).toBe(200)
  })

  test('ends with removal, leaving, the door and the end', async () => {
    const { leader, ana, room } = await gather()
    const { media } = ana.seating
    await leader.door({ type: 'send-to-door', seat: 2 })
    expect(await door(media)).toBe(401)
    await leader.door({ type: 'turn-away', guest: leader.room.desk?.guests[0]?.guest ?? 0 })
    const ben = await admit(room, leader, 'Ben')
    expect(await door(ben.seating.media)).toBe(200)
    await leader.door({ type: 'remove', seat: ben.room.you.seat })
    expect(await door(ben.seating.media)).toBe(401)
    await leader.ok({ type: 'end-room' })
    expect(await door(leader.seating.media)).toBe(401)
  })

  test('forged, of another kind, of another seat', async () => {
    const { leader, ana } = await gather()
    const own = await createTokens({ secret: new TextEncoder().encode(TEST_SECRET) })
    const strangers = await createTokens({ secret: secureRandom(32) })
    const claims = await own.media.read(ana.seating.media)
    if (claims === null) throw new Error('not a media token')
    for (const token of [
      await strangers.media.sign(claims),
      await own.media.sign({ ...claims, seat: 0 }),
      await own.media.sign({ ...claims, room: 'x' }),
      ana.seating.ticket,
      leader.copy,
      '',
    ]) {
      expect(await door(token)).toBe(401)
    }
  })
})

test('one address may look from the door only so often at once: whoever floods it leaves room for others', async () => {
  const flooded = await startTestServer({ env: { TRUSTED_PROXIES: '127.0.0.1' } })
  try {
    const look = async (from: string) =>
      (
        await fetch(`${flooded.url}/media/rtc/v1/validate?access_token=check`, {
          headers: { 'x-forwarded-for': from },
        })
      ).status
    const looks = await Promise.all(Array.from({ length: 40 }, () => look('203.0.113.9')))
    expect(looks.filter((status) => status === 200)).toHaveLength(LIMITS.lineChecksPerAddress)
    expect(await look('198.51.100.4')).toBe(200)
  } finally {
    await flooded.stop()
  }
})
