/** The script in a real Redis against the pure directory: the same steps, the same answers. */
import { createClient } from '@redis/client'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  bury,
  claim,
  type Directory,
  emptyDirectory,
  join,
  leave,
  look,
  release,
  renew,
} from '../../server/machines/directory.ts'
import { RedisDirectory } from '../../server/machines/redisDirectory.ts'
import { hasRedis, type RedisServer, startRedis } from './redisServer.ts'

const FIRST = 'epoch-1'
const T0 = 1_800_000_000_000
const node = fc.constantFrom('a', 'b', 'c')
const label = fc.constantFrom('x', 'y')
const epoch = fc.constantFrom(FIRST, FIRST, FIRST, 'epoch-0')
const rooms = fc.nat(9)

/** Joining and claiming often enough that there is something to lose. */
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('join' as const),
      node,
      epoch,
      rooms,
      held: fc.uniqueArray(label),
      unbroken: fc.boolean(),
      takes: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('renew' as const),
      node,
      epoch,
      rooms,
      takes: fc.boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('claim' as const),
      node,
      epoch,
      label,
      settled: fc.boolean(),
      owed: fc.uniqueArray(node),
      late: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('look' as const), label }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('release' as const), node, label, late: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('bury' as const),
      label,
      left: fc.integer({ min: -1_000, max: 20_000 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), node }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.integer({ min: 1, max: 4_000 }),
    }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** One step in both; the answers, the model's first. */
async function both(model: Directory, redis: RedisDirectory, now: number, said: Step) {
  const by = (late: boolean): number => now + (late ? 0 : 100)
  switch (said.do) {
    case 'join': {
      const { directory, answer } = join(model, { ...said, address: `at ${said.node}` }, now)
      const told = await redis.join({ ...said, address: `at ${said.node}` })
      return { directory, expected: sorted(answer), told: sorted(told?.answer) }
    }
    case 'renew': {
      const { directory, answer } = renew(model, said, now)
      const told = await redis.renew(said)
      return { directory, expected: sorted(answer), told: sorted(told?.answer) }
    }
    case 'claim': {
      const ask = { ...said, room: said.label, by: by(said.late) }
      const { directory, answer } = claim(model, ask, now)
      return { directory, expected: answer, told: await redis.claim(ask) }
    }
    case 'look': {
      const told = await redis.look(said.label)
      const named = { holder: told?.holder?.node ?? null, least: told?.least?.node ?? null }
      return { directory: model, expected: look(model, said.label, now), told: named }
    }
    case 'release': {
      const told = await redis.release(said.node, [said.label], by(said.late))
      return {
        directory: release(model, { ...said, by: by(said.late) }, now),
        expected: true,
        told,
      }
    }
    case 'bury': {
      const told = await redis.bury(said.label, now + said.left)
      return {
        directory: said.left > 0 ? bury(model, said.label, now + said.left) : model,
        expected: true,
        told,
      }
    }
    case 'leave':
      return {
        directory: leave(model, said.node),
        expected: true,
        told: await redis.leave(said.node),
      }
    case 'wait':
      return { directory: model, expected: null, told: null }
  }
}

const sorted = <A extends object>(answer: A | undefined) =>
  answer !== undefined && 'nodes' in answer && Array.isArray(answer.nodes)
    ? { ...answer, nodes: [...answer.nodes].sort() }
    : answer

describe.runIf(hasRedis)('the directory in Redis', () => {
  let redis: RedisServer
  const raw = () => createClient({ url: redis.url })
  let client: ReturnType<typeof raw>
  beforeAll(async () => {
    redis = await startRedis()
    client = raw()
    await client.connect()
  })
  afterAll(async () => {
    client.destroy()
    await redis.kill()
  })

  test('answers every step as the pure one does', async () => {
    let now = T0
    const directory = new RedisDirectory({ url: redis.url, drawEpoch: () => FIRST, now: () => now })
    await expect.poll(() => directory.look('x')).not.toBeNull()
    const kinds = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        await client.flushAll()
        let model = emptyDirectory(FIRST)
        for (const said of steps) {
          if (said.do === 'wait') now += said.ms
          const { directory: next, expected, told } = await both(model, directory, now, said)
          expect(told, said.do).toEqual(expected)
          if (said.do === 'claim' && typeof told === 'object' && told && 'kind' in told)
            kinds.add(told.kind)
          model = next
        }
      }),
      { numRuns: 60 },
    )
    expect([...kinds].sort()).toEqual(['ended', 'theirs', 'unsettled', 'void', 'yours'])
    directory.close()
  })

  test('goes by Redis’s own clock, names an empty one by what it is given, and leaves nothing for ever but the epoch', async () => {
    await client.flushAll()
    const directory = new RedisDirectory({ url: redis.url, drawEpoch: () => 'drawn' })
    const about = { node: 'a', address: 'http://10.0.0.1:3100', rooms: 0, takes: true }
    const joining = { ...about, held: [], unbroken: false }
    await expect.poll(() => directory.join({ ...joining, epoch: '' })).not.toBeNull()
    const told = await directory.join({ ...joining, epoch: 'drawn' })
    expect(told?.answer).toEqual({ kind: 'joined', nodes: ['a'], lost: [] })
    expect(Math.abs((told?.at ?? 0) - Date.now())).toBeLessThan(1_000)
    expect(directory.addressOf('a')).toBe('http://10.0.0.1:3100')
    const ask = { node: 'a', epoch: 'drawn', label: 'l', room: 'r', settled: true, owed: [] }
    expect(await directory.claim({ ...ask, by: Date.now() + 1_000 })).toEqual({ kind: 'yours' })
    await directory.bury('gone', Date.now() + 60_000)
    for (const key of ['balint:room:l', 'balint:ended:gone']) {
      expect(await client.pTTL(key)).toBeGreaterThan(0)
    }
    expect((await client.keys('*')).sort()).toEqual([
      'balint:ended:gone',
      'balint:epoch',
      'balint:nodes',
      'balint:room:l',
    ])
    directory.close()
  })

  test('gives no answer while Redis is away or stands still, and answers again afterwards', async () => {
    const other = await startRedis()
    const directory = new RedisDirectory({ url: other.url, drawEpoch: () => 'e' })
    await expect.poll(() => directory.look('x')).not.toBeNull()
    process.kill(other.pid, 'SIGSTOP')
    // Its own answer: the Redis that could give one goes on only afterwards.
    expect(await directory.look('x')).toBeNull()
    process.kill(other.pid, 'SIGCONT')
    await other.kill()
    expect(await directory.look('x')).toBeNull()
    const again = await startRedis(other.port)
    await expect.poll(() => directory.look('x'), { timeout: 10_000 }).not.toBeNull()
    directory.close()
    await again.kill()
  })
})
