/** What a member's page can read off the copies of the state it is given: nothing of what is told to leaders alone. */
import { expect, test } from 'vitest'
import { admit, enter, makeRoom, type RawClient, waitAtTheDoor } from '../sockets/harness.ts'
import { ownServer } from '../sockets/ownServer.ts'

const server = await ownServer()

/** Lengths of the copies that came from here on, once the room is still. */
async function lengthsAfter(
  page: RawClient,
  act: () => Promise<unknown>,
): Promise<readonly number[]> {
  const before = page.copies.length
  await act()
  await page.waitFor(() => page.copies.length > before, 'a copy')
  await new Promise((resolve) => setTimeout(resolve, 150))
  return page.copies.slice(before).map(({ length }) => length)
}

test('every copy has the same length: signals, a quiet check and both answers to it, a yes and a no about an observer', async () => {
  const room = await makeRoom(server)
  const leader = await enter(room, 'leader', 'Ruth')
  const ana = await admit(room, leader, 'Ana')
  const mallory = await admit(room, leader, 'Mallory')
  await leader.ok({ type: 'begin' })
  const seat = ana.room.you.seat
  const lengths: number[] = []
  const note = async (act: () => Promise<unknown>): Promise<void> => {
    lengths.push(...(await lengthsAfter(mallory, act)))
  }
  for (const kind of ['need-moment', 'technical-help'] as const) {
    await note(() => ana.ok({ type: 'signal', kind }))
  }
  await note(() => leader.ok({ type: 'seen', signal: leader.room.desk?.signals[0]?.id ?? 0 }))
  for (const answer of ['yes', 'not-now'] as const) {
    await note(() => leader.ok({ type: 'ask-quietly', seat }))
    const { you } = await ana.untilRoom((view) => view.you.check !== null)
    await note(() => ana.ok({ type: 'answer-check', check: you.check?.id ?? 0, answer }))
    await ana.untilRoom((view) => view.you.check === null)
  }
  for (const yes of [true, false]) {
    const observer = await waitAtTheDoor(room, 'observer', 'Olga')
    await leader.untilRoom(({ desk }) => (desk?.guests.length ?? 0) > 0)
    const guest = leader.room.desk?.guests[0]?.guest ?? 0
    await note(() => leader.door({ type: 'ask-about-observer', guest }))
    await ana.untilRoom((view) => view.you.askedAboutObserver)
    await note(() => ana.ok({ type: 'answer-observer', yes }))
    observer.close()
    await leader.untilRoom(({ desk }) => desk?.guests.length === 0)
  }
  expect(lengths.length).toBeGreaterThan(10)
  expect(new Set(lengths).size).toBe(1)
})
