/** What others see of a thing that is nobody's business but one's own and the leaders'. */
import { afterEach, expect, test } from 'vitest'
import { UNSIGNED } from '../../shared/sealing/header.ts'
import { encodePayload, WORD_PAD } from '../../shared/sealing/payloads.ts'
import { seal } from '../../shared/sealing/seal.ts'
import { admit, enter, makeRoom, startTestServer, type TestServer } from './harness.ts'

const servers: TestServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()))
})

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

test('a feeling word shows at no other seat before the word itself, which waits for its window', async () => {
  const server = await startTestServer()
  servers.push(server)
  const room = await makeRoom(server)
  const leader = await enter(room, 'leader', 'Ruth')
  const ana = await admit(room, leader, 'Ana')
  const ben = await admit(room, leader, 'Ben')
  await leader.ok({ type: 'open-words', kind: 'arrival' })
  await ana.untilRoom(({ words }) => words?.open === true)
  for (const client of [ana, ben]) await client.say('sync')
  await pause(400)
  const before = { views: ben.views.length, copies: ben.copies.length, frames: ben.frames.length }
  const header = {
    version: 1,
    channel: 'words',
    kind: 'word',
    epoch: 0,
    board: 0,
    ...UNSIGNED,
  } as const
  const word = encodePayload({ round: 'arrival', word: 'calm' }, WORD_PAD)
  expect(await ana.frame(await seal(room.keys.words, header, word))).toEqual({ ok: true })
  await ana.untilRoom(({ you }) => you.wordGiven)
  await ben.waitFor(() => ben.frames.length > before.frames, 'the word')
  await pause(200)
  expect(ben.views.length).toBe(before.views)
  expect(ben.copies.length).toBe(before.copies)
})
