/** From the link to a moved phase, over the real server. */
import { describe, expect, test } from 'vitest'
import { admit, enter, makeRoom } from './harness.ts'
import { ownServer } from './ownServer.ts'

const server = await ownServer()

describe('a session', () => {
  test('a leader and a member are admitted and a phase moves', async () => {
    const room = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    expect(leader.room.you.seat).toBe(0)
    expect(leader.room.desk).not.toBeNull()
    const member = await admit(room, leader, 'Ana')
    expect(member.room.you.seat).toBe(2)
    expect(member.room.desk).toBeNull()
    await leader.ok({ type: 'begin' })
    const view = await member.untilRoom(({ moment }) => moment.at === 'running')
    expect(view.moment).toMatchObject({ at: 'running', phase: 'opening', index: 0 })
    expect(JSON.stringify(view)).not.toContain('phaseStartedAt')
    await member.waitFor(() => member.copies.length > 1, 'copies')
    await leader.ok({ type: 'end-room' })
    await member.until(({ at }) => at === 'gone')
    expect(member.gone).toMatchObject({ why: 'ended', trial: false })
    expect(member.gone.receipt).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    await member.waitFor(() => member.closed, 'the end of the line')
    expect(server.server.rooms.size).toBe(0)
  })
})
