/**
 * Sixty rooms on three machines, and everything that may befall them. Prints what it measured, for docs/measured.md; `ROOMS` makes it
 * smaller.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pause } from '../sockets/boardGroup.ts'
import { gather, hasMachines, Stage, type Working } from '../sockets/machinesStage.ts'
import { anewRedis, busiest, share, type Trial, tried } from '../sockets/machinesTrials.ts'

const ROOMS = Number(process.env.MACHINE_ROOMS ?? 60)
/** A node that has just come takes what nobody has after this (ms). */
const SETTLES = 25_000

describe.runIf(hasMachines)('three machines under load', () => {
  let stage: Stage
  let groups: readonly Working[] = []
  const told: Record<string, unknown>[] = []
  beforeAll(async () => {
    stage = await Stage.open(3)
    groups = await gather(stage, ROOMS)
  })
  afterAll(async () => {
    for (const { group } of groups) group.leave()
    await stage?.close()
    process.stdout.write(`${JSON.stringify({ rooms: ROOMS, trials: told })}\n`)
  })

  const tell = (what: string, { away, most }: Trial): void => {
    const p50 = share(away, 0.5)
    told.push({ what, pages: away.length, p50, p99: share(away, 0.99), most })
  }

  test('a process dies', async () => {
    const node = await busiest(stage)
    tell('kill -9', await tried(stage, groups, () => node.process.end('SIGKILL')))
    await stage.restart(node)
    await pause(SETTLES)
    await stage.ready()
  })

  test('a process stands still past its lease, and goes on', async () => {
    const node = await busiest(stage)
    const trial = await tried(stage, groups, async () => {
      process.kill(node.process.pid, 'SIGSTOP')
      await pause(25_000)
      process.kill(node.process.pid, 'SIGCONT')
      await pause(1_000)
    })
    tell('SIGSTOP for 25 s', trial)
    // Whoever was there has found their room elsewhere, and the one that slept has none of them.
    expect(node.process.lines.join()).toContain('"event":"rooms-moved","why":"no-lease"')
    await pause(SETTLES)
    await stage.ready()
  })

  test('a process is cut off from Redis for a moment: its rooms stay', async () => {
    const node = await busiest(stage)
    const trial = await tried(stage, groups, async () => {
      node.wire.part()
      await pause(10_000)
      node.wire.heal()
      await pause(3_000)
    })
    tell('cut off for 10 s', trial)
    expect(trial.away).toEqual([])
  })

  test('a process is cut off from Redis for long: its rooms move', async () => {
    const node = await busiest(stage)
    const trial = await tried(stage, groups, async () => {
      node.wire.part()
      await pause(35_000)
      node.wire.heal()
    })
    tell('cut off for 35 s', trial)
    expect(trial.away.length).toBeGreaterThan(0)
    await pause(SETTLES)
    await stage.ready()
  })

  test('all are replaced, one after the other', async () => {
    for (const node of [...stage.nodes]) {
      const trial = await tried(stage, groups, () => node.process.end('SIGTERM'))
      tell('SIGTERM', trial)
      await stage.restart(node)
      await pause(SETTLES)
      await stage.ready()
    }
  })

  test('Redis dies and begins empty', async () => {
    const trial = await tried(stage, groups, async () => {
      await anewRedis(stage, 9_000)
      await pause(3_000)
    })
    tell('Redis away for 9 s', trial)
    expect(trial.away).toEqual([])
  })
})
