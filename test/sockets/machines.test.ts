/** Three nodes, Redis and a round-robin proxy as processes of their own: whatever goes, no room is lost, and none lives twice. */
import { createClient } from '@redis/client'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { pause } from './boardGroup.ts'
import { gather, hasMachines, Stage, type StageNode, type Working } from './machinesStage.ts'
import { anewRedis, busiest, canaries, monitored, share, tried } from './machinesTrials.ts'
import { makePageRoom, type PageRoom, TestPage } from './pages.ts'

vi.setConfig({ testTimeout: 90_000, hookTimeout: 180_000 })

const ROOMS = 6

describe.runIf(hasMachines)('three machines', () => {
  let stage: Stage
  let groups: readonly Working[] = []
  /** A room that nobody has come to. */
  let fresh: PageRoom
  let dead: StageNode | null = null
  let monitor: ReturnType<typeof monitored>
  beforeAll(async () => {
    stage = await Stage.open(3)
    monitor = monitored(stage.redis.port)
    groups = await gather(stage, ROOMS)
    fresh = await makePageRoom(stage.origin)
  })
  afterAll(async () => {
    for (const { group } of groups) group.leave()
    monitor?.close()
    await stage?.close()
  })

  test('have every room once, spread over them, and Redis knows labels and counts alone', async () => {
    const { away } = await tried(stage, groups, () => pause(100))
    expect(away).toEqual([])
    expect((await stage.living()).filter((each) => (each ?? 0) > 0).length).toBeGreaterThan(1)
    const client = createClient({ url: stage.redis.url })
    await client.connect()
    const keys = await client.keys('*')
    const kept = await Promise.all(
      keys.map(async (key) =>
        key === 'balint:nodes' ? JSON.stringify(await client.hGetAll(key)) : await client.get(key),
      ),
    )
    client.destroy()
    expect(keys.filter((key) => /^balint:room:[\w-]{16}$/.test(key))).toHaveLength(ROOMS)
    expect(keys.filter((key) => !key.startsWith('balint:room:')).sort()).toEqual([
      'balint:epoch',
      'balint:nodes',
    ])
    const said = monitor.said() + keys.join() + kept.join()
    expect(said).toMatch(/evalsha/i)
    for (const canary of canaries(groups)) expect(said).not.toContain(canary)
  })

  test('send everybody on within two seconds when one of them stops', async () => {
    const node = await busiest(stage)
    const { away } = await tried(stage, groups, () => node.process.end('SIGTERM'))
    expect(away.length).toBeGreaterThan(2)
    expect(share(away, 0.5)).toBeLessThan(2)
    expect(node.process.lines.join()).toContain('"why":"draining"')
    await stage.restart(node)
  })

  test('bring its rooms back when one of them dies', async () => {
    dead = await busiest(stage)
    const { process } = dead
    const { away } = await tried(stage, groups, () => process.end('SIGKILL'))
    expect(away.length).toBeGreaterThan(2)
    expect(share(away, 1)).toBeLessThan(20)
  })

  test('go on without Redis, take nothing new, say so, and keep their rooms when it begins anew', async () => {
    // A node that died a moment ago still counts as one that has promised nothing: until its lease is over.
    await pause(6_500)
    const { away } = await tried(stage, groups, async () => {
      await stage.redis.kill()
      await pause(5_000)
      const page = new TestPage(fresh.origin, fresh.fragments.leader)
      const refused = await page.until('refused')
      expect(refused.refusal.code).toBe('no-machine')
      page.session.abandon()
      for (const { process } of stage.nodes.filter((each) => each !== dead)) {
        const answer = await fetch(`${process.url}/readyz`)
        expect(await answer.json()).toMatchObject({ directory: 'away' })
      }
      // Past the lease: by each other's word.
      await pause(2_500)
      await anewRedis(stage, 0)
      await pause(2_500)
    })
    expect(away).toEqual([])
  })
})
