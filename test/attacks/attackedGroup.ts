/** A group whose tokens somebody tampers with: a server, a room, a leader, Ana; and whether they notice. */
import { afterAll, beforeAll, expect } from 'vitest'
import { createTokens, type Tokens } from '../../server/tokens/tokens.ts'
import { secureRandom } from '../../shared/sealing/bytes.ts'
import {
  admit,
  enter,
  makeRoom,
  type RawClient,
  startTestServer,
  TEST_SECRET,
  type TestRoom,
  type TestServer,
} from '../sockets/harness.ts'

export interface AttackedGroup {
  readonly room: TestRoom
  readonly leader: RawClient
  readonly ana: RawClient
}

export interface Attacked {
  readonly server: TestServer
  /** Signs as the server does. */
  readonly own: Tokens
  /** Signs as another server would. */
  readonly strangers: Tokens
}

/** One server for all tests of a file. */
export function attackedServer(): () => Attacked {
  let attacked: Attacked
  beforeAll(async () => {
    attacked = {
      server: await startTestServer(),
      own: await createTokens({ secret: new TextEncoder().encode(TEST_SECRET) }),
      strangers: await createTokens({ secret: secureRandom(32) }),
    }
  })
  afterAll(() => attacked.server.stop())
  return () => attacked
}

export async function gather(
  server: TestServer,
  members: 'shared' | 'personal' = 'shared',
): Promise<AttackedGroup> {
  const room = await makeRoom(server, { members })
  const leader = await enter(room, 'leader', 'Ruth')
  return { room, leader, ana: await admit(room, leader, 'Ana') }
}

/** Whether the group still works as if nothing had happened. */
export async function goesOn({ leader, ana }: AttackedGroup): Promise<void> {
  await leader.ok({ type: 'lock', on: true })
  await ana.untilRoom(({ locked }) => locked)
  expect(ana.room.chairs.filter(({ presence }) => presence === 'here')).toHaveLength(2)
}

/** One character changed at each place that is worth changing. */
export function altered(token: string): readonly string[] {
  const dots = [...token.matchAll(/\./g)].map(({ index }) => index)
  return [2, ...dots.map((at) => at + 3), token.length - 3].map(
    (at) => token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1),
  )
}
