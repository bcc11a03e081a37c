/** A snapshot that drops what others wrote: the next seat's merge puts it back, for whoever comes later. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { LIMITS } from '../../server/limits.ts'
import { decodeHeader } from '../../shared/sealing/header.ts'
import { pause, Writer } from '../sockets/boardGroup.ts'
import { startTestServer, type TestServer } from '../sockets/harness.ts'
import { knock, makePageRoom } from '../sockets/pages.ts'
import { attackerIn } from './boardAttacker.ts'

vi.setConfig({ testTimeout: 120_000 })

let server: TestServer
beforeAll(async () => {
  // Looked at often, so that the hostile page is drawn to help within the test.
  const relay = {
    ...LIMITS.relay,
    looksAfter: { least: 500, most: 1_000 },
    tailUpdates: 20,
    helpWithin: 2_000,
  }
  server = await startTestServer({ limits: { relay } })
})
afterAll(() => server.stop())

const TEXTS = Array.from({ length: 15 }, (_, at) => `card ${at}`)

it('is mended by the one who merges it', async () => {
  const room = await makePageRoom(server.url)
  // The leader's page itself is the hostile one.
  const mallory = await attackerIn(room, room.fragments.leader, null)
  const page = await knock(room, room.fragments.coLeader, 'Ioana')
  await page.until('room')
  const ioana = new Writer(page)
  const letIn = async (name: string): Promise<Writer> => {
    const member = await knock(room, room.fragments.members[0] ?? '', name)
    const { guests } = await page.until('room', (at) => at.guests.some((one) => one.name === name))
    const guest = guests.find((one) => one.name === name)
    await page.session.door({ type: 'let-in', guest: guest?.guest ?? 0 })
    await member.until('room')
    return new Writer(member)
  }
  const ana = await letIn('Ana')
  await mallory.client.ok({ type: 'begin' })
  const { phases } = mallory.client.room.agenda
  await mallory.client.ok({
    type: 'go-to-phase',
    phase: phases.findIndex(({ kind }) => kind === 'group-work'),
  })
  await mallory.client.ok({ type: 'board-access', access: 'write' })
  await ana.page.until('room', ({ view }) => view.you.rights.board === 'write')
  for (const text of TEXTS) ana.board.lay({ text }, 0)
  await ioana.until(({ cards }) => cards.length === TEXTS.length)

  // Written on, until the log is long enough to be shortened.
  const asked = () => mallory.client.requests.some(({ want }) => want === 'snapshot')
  for (let round = 0; round < 200 && !asked(); round += 1) {
    for (const card of ana.shown.cards) {
      ana.board.spell(card.id, [{ at: 0, remove: 0, insert: '.' }], '')
      ana.board.spell(card.id, [{ at: 0, remove: 1, insert: '' }], '')
    }
    await pause(200)
  }
  expect(asked()).toBe(true)
  const empty = Y.encodeStateAsUpdateV2(new Y.Doc())
  expect(await mallory.write(empty, mallory.header({ kind: 'snapshot' }))).toEqual({ ok: true })
  // It is adopted, once somebody else has merged it.
  const handed = async (): Promise<readonly (string | undefined)[]> => {
    const before = mallory.client.kept.length
    await mallory.client.say('sync')
    await pause(300)
    const replies = mallory.client.kept.slice(before).filter(({ channel }) => channel === 'board')
    return replies.flatMap(({ frames }) => frames.map((frame) => decodeHeader(frame)?.kind))
  }
  let kinds = await handed()
  for (let waited = 0; waited < 12 && kinds[0] !== 'snapshot'; waited += 1) {
    await pause(2200)
    kinds = await handed()
  }
  expect(kinds[0]).toBe('snapshot')
  expect(kinds).toContain('merge')

  const late = await letIn('Ben')
  await late.until(({ cards }) => cards.length === TEXTS.length)
  expect([...late.texts].sort()).toEqual([...TEXTS].sort())
  expect([...ana.texts].sort()).toEqual([...TEXTS].sort())
  expect(late.page.room.unreadable).toBe(false)
  for (const writer of [ioana, ana, late]) writer.leave()
  mallory.client.close()
})
