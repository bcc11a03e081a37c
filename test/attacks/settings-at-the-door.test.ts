/** Settings that a leader's page changes without end: of what was replaced nothing stays, however many wait at the door. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { LIMITS } from '../../server/limits.ts'
import { secureRandom } from '../../shared/sealing/bytes.ts'
import { seal } from '../../shared/sealing/seal.ts'
import { enter, makeRoom, startTestServer, waitAtTheDoor } from '../sockets/harness.ts'

const FRAMES = 600
const AT_ONCE = 30
const BYTES = 16_000
const MUCH = { burst: 1e9, perSecond: 1e9 }

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Bytes outside the heap, where frames are, once all that nobody holds has gone. */
async function held(): Promise<number> {
  for (let time = 0; time < 3; time += 1) {
    collect()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return process.memoryUsage().arrayBuffers
}

test('of replaced settings nothing is kept for whoever waits', async () => {
  // Without the rates, which would make it hours.
  const { relay, room: ofRoom, messages } = LIMITS
  const server = await startTestServer({
    limits: {
      relay: { ...relay, texts: MUCH, frames: MUCH, bytes: MUCH },
      room: { ...ofRoom, frames: MUCH, ownFrames: MUCH },
      messages: { ...messages, frame: MUCH },
      transport: MUCH,
    },
  })
  const room = await makeRoom(server)
  const leader = await enter(room, 'leader', 'Ruth')
  const guests = [
    await waitAtTheDoor(room, 'member', 'Ana'),
    await waitAtTheDoor(room, 'member', 'Ben'),
  ]
  const { seat } = leader.seating
  const send = async (from: number, frames: number): Promise<void> => {
    const header = {
      version: 1,
      channel: 'settings',
      kind: 'settings',
      epoch: 0,
      board: 0,
    } as const
    const own = { seat, pageLoad: leader.pageLoad }
    const sealed = Array.from({ length: frames }, (_, at) =>
      seal(room.keys.settings, { ...header, ...own, sequence: from + at }, secureRandom(BYTES)),
    )
    const answers = (await Promise.all(sealed)).map((frame) => leader.frame(frame))
    expect(new Set((await Promise.all(answers)).map((each) => JSON.stringify(each)))).toEqual(
      new Set(['{"ok":true}']),
    )
    // These pages remember all that they hear; here the server is looked at.
    for (const page of [leader, ...guests]) page.kept.length = 0
    leader.frames.length = 0
  }
  await send(10, 1)
  const before = await held()
  for (let sent = 0; sent < FRAMES; sent += AT_ONCE) await send(11 + sent, AT_ONCE)
  expect((await held()) - before).toBeLessThan((FRAMES * BYTES) / 4)
  await server.stop()
})
