/** Sealed frames between real sockets: who gets them, who does not, and replies of any length. */
import { describe, expect, test } from 'vitest'
import { secureRandom, utf8 } from '../../shared/sealing/bytes.ts'
import type { Channel, FrameKind } from '../../shared/sealing/channel.ts'
import { deriveStripKey, makeSecret } from '../../shared/sealing/keys.ts'
import { seal } from '../../shared/sealing/seal.ts'
import { admit, enter, makeRoom, openLink, type RawClient, type TestRoom } from './harness.ts'
import { ownServer } from './ownServer.ts'

const server = await ownServer()

const strip = await deriveStripKey(makeSecret(secureRandom))

async function frameOf(
  { keys }: TestRoom,
  client: RawClient,
  channel: Exclude<Channel, 'board' | 'presence' | 'words'>,
  kind: FrameKind,
  sequence: number,
  seat = client.room.you.seat,
): Promise<Uint8Array> {
  const { pageLoad } = client
  const header = {
    version: 1,
    channel,
    kind,
    epoch: 0,
    board: 0,
    seat,
    pageLoad,
    sequence,
  } as const
  const key = channel === 'strip' ? strip : keys[channel]
  return seal(key, header, utf8(`${channel} ${sequence}`))
}

async function gather() {
  const room = await makeRoom(server)
  const leader = await enter(room, 'leader', 'Ruth')
  const coLeader = await enter(room, 'co-leader', 'Tomasz')
  const ana = await admit(room, leader, 'Ana')
  for (const client of [leader, coLeader, ana])
    expect(await client.say('sync')).toEqual({ ok: true })
  return { room, leader, coLeader, ana }
}

describe('frames', () => {
  test('a leader’s settings reach those in the room and those at the door', async () => {
    const { room, leader, ana } = await gather()
    const before = await openLink(room, 'member')
    const frame = await frameOf(room, leader, 'settings', 'settings', 1)
    expect(await leader.frame(frame)).toEqual({ ok: true })
    await ana.waitFor(() => ana.frames.length === 1, 'the settings')
    await before.waitFor(() => before.kept.length === 1, 'the settings')
    const after = await openLink(room, 'member')
    await after.waitFor(() => after.kept.length === 1, 'the settings')
    expect(Buffer.compare(after.kept[0]?.frames[0] ?? utf8(''), frame)).toBe(0)
    expect(await ana.frame(await frameOf(room, ana, 'settings', 'settings', 1))).toMatchObject({
      code: 'leaders-only',
    })
  })

  test('the leaders’ strip never reaches a member’s socket', async () => {
    const { room, leader, coLeader, ana } = await gather()
    expect(await leader.frame(await frameOf(room, leader, 'strip', 'note', 1))).toEqual({
      ok: true,
    })
    await coLeader.waitFor(() => coLeader.frames.length === 1, 'the note')
    expect(await ana.say('sync')).toEqual({ ok: true })
    expect(ana.frames).toEqual([])
    expect(ana.kept.filter(({ channel }) => channel === 'strip')).toEqual([])
    expect(await ana.frame(await frameOf(room, ana, 'strip', 'note', 1))).toMatchObject({
      code: 'leaders-only',
    })
  })

  test('under another’s seat, again, or by another page: refused', async () => {
    const { room, ana } = await gather()
    const name = await frameOf(room, ana, 'names', 'name', 2)
    expect(await ana.frame(name)).toEqual({ ok: true })
    expect(await ana.frame(name)).toMatchObject({ code: 'frame-old' })
    expect(await ana.frame(await frameOf(room, ana, 'names', 'name', 3, 0))).toMatchObject({
      code: 'frame-not-yours',
    })
    expect(await ana.frame(utf8('nothing of the kind, but long enough'))).toMatchObject({
      code: 'frame-malformed',
    })
  })

  test('a reply of more frames than a packet can carry comes whole', async () => {
    const { room, leader, coLeader } = await gather()
    for (let sequence = 1; sequence <= 30; sequence += 1) {
      const frame = await frameOf(room, leader, 'strip', 'note', sequence)
      expect(await leader.frame(frame)).toEqual({ ok: true })
    }
    expect(await coLeader.say('sync')).toEqual({ ok: true })
    const notes = (): readonly Uint8Array[] =>
      coLeader.kept.filter(({ channel }) => channel === 'strip').flatMap(({ frames }) => frames)
    await coLeader.waitFor(() => notes().length === 30, 'all notes')
    expect(coLeader.kept.at(-1)?.more).toBe(false)
    expect(coLeader.closed).toBe(false)
  })
})

describe('stepping out', () => {
  test('lasts while the page mends its line, and ends by the person’s own word', async () => {
    const { room, leader, ana } = await gather()
    await ana.ok({ type: 'step-out' })
    const back = await openLink(room, 'member', {
      ticket: ana.seating.ticket,
      pageLoad: ana.pageLoad,
    })
    await back.untilRoom()
    const presence = (): string | undefined =>
      leader.room.chairs.find(({ seat }) => seat === 2)?.presence
    expect(presence()).toBe('stepped-out')
    await back.ok({ type: 'come-back-in' })
    await leader.untilRoom(() => presence() === 'here')
  })
})
