/** Several real nodes, Redis and a round-robin proxy, each a process of its own; and groups of real pages that work in them. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { type Group, pause, workingGroup } from './boardGroup.ts'
import { freePort, hasRedis, type RedisServer, startRedis } from './redisServer.ts'
import { layRedisWire, type RedisWire } from './redisWire.ts'
import { type ServerProcess, startServerProcess } from './serverProcess.ts'

const StatusSchema = v.object({ rooms: v.object({ living: v.number() }) })

export interface StageNode {
  /** Its way to Redis. */
  readonly wire: RedisWire
  readonly inner: string
  process: ServerProcess
}

/** Redis and Caddy, as Debian has them. */
export const hasMachines = hasRedis && existsSync('/usr/bin/caddy')

export class Stage {
  readonly nodes: StageNode[] = []
  redis: RedisServer
  origin = ''
  #caddy: ChildProcess | null = null
  readonly #folder = mkdtempSync(join(tmpdir(), 'machines-'))

  private constructor(redis: RedisServer) {
    this.redis = redis
  }

  /** Up, and ready for rooms: a service that starts waits until it may take what nobody has. */
  static async open(count: number): Promise<Stage> {
    const stage = new Stage(await startRedis())
    stage.nodes.push(
      ...(await Promise.all(Array.from({ length: count }, () => stage.#startNode()))),
    )
    await stage.#startCaddy()
    await stage.ready()
    return stage
  }

  /** Every node says that it takes rooms. */
  async ready(within = 60_000): Promise<void> {
    const until = Date.now() + within
    for (const { process } of this.nodes) {
      while (!(await fetch(`${process.url}/readyz`).catch(() => null))?.ok) {
        if (Date.now() > until) throw new Error('a node is not ready')
        await pause(200)
      }
    }
  }

  /** Rooms that live on each node; null where it does not answer. */
  async living(): Promise<readonly (number | null)[]> {
    return Promise.all(
      this.nodes.map(async ({ process }) => {
        try {
          const signal = AbortSignal.timeout(500)
          const answer = await fetch(`${process.url}/api/status`, { signal })
          return v.parse(StatusSchema, await answer.json()).rooms.living
        } catch {
          return null
        }
      }),
    )
  }

  /** Another process in the place of one that is gone. */
  async restart(node: StageNode): Promise<void> {
    const { port } = node.process
    node.process = await startServerProcess({ env: { ...this.#envOf(node), PORT: String(port) } })
  }

  async close(): Promise<void> {
    this.#caddy?.kill('SIGKILL')
    for (const { process: each } of this.nodes) {
      try {
        process.kill(each.pid, 'SIGCONT')
      } catch {
        // It has ended already.
      }
    }
    await Promise.all(this.nodes.map(({ process: each }) => each.end('SIGKILL')))
    for (const { wire } of this.nodes) wire.close()
    await this.redis.kill()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #envOf({ wire, inner }: Pick<StageNode, 'wire' | 'inner'>): Record<string, string> {
    return {
      REDIS_URL: wire.url,
      NODE_ADDRESS: inner,
      TRUSTED_PROXIES: '127.0.0.1',
    }
  }

  async #startNode(): Promise<StageNode> {
    const wire = await layRedisWire(this.redis.port)
    const inner = `127.0.0.1:${await freePort()}`
    const env = this.#envOf({ wire, inner })
    return { wire, inner, process: await startServerProcess({ env }) }
  }

  async #startCaddy(): Promise<void> {
    const port = await freePort()
    const upstreams = this.nodes.map(({ process }) => new URL(process.url).host).join(' ')
    const file = join(this.#folder, 'Caddyfile')
    writeFileSync(
      file,
      `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	reverse_proxy ${upstreams} {
		lb_policy round_robin
		lb_try_duration 2s
		lb_try_interval 100ms
		fail_duration 1s
	}
}
`,
    )
    const env = { PATH: process.env.PATH, HOME: this.#folder }
    const settings = ['run', '--adapter', 'caddyfile', '--config', file]
    this.#caddy = spawn('caddy', settings, { stdio: 'ignore', env })
    this.origin = `http://127.0.0.1:${port}`
    const until = Date.now() + 15_000
    while (!(await fetch(`${this.origin}/healthz`).catch(() => null))?.ok) {
      if (Date.now() > until) throw new Error('no caddy')
      await pause(100)
    }
  }
}

/** A group at work and what it must not lose. */
export interface Working {
  readonly group: Group
  readonly words: readonly string[]
  readonly incarnation: string
}

export async function gather(stage: Stage, count: number): Promise<readonly Working[]> {
  const all: Working[] = []
  for (let made = 0; made < count; made += 1) {
    const group = await workingGroup(stage.origin, ['Ana', 'Ben'], { presenter: true })
    const words = [`cold tea ${made}`, `a coat ${made}`]
    const [first, , last] = group.all
    for (const [writer, text] of [
      [first, words[0]],
      [last, words[1]],
    ] as const) {
      writer?.board.lay({ text: text ?? '' }, 0)
    }
    for (const writer of group.all) {
      await writer.until(({ cards }) => cards.length === words.length)
    }
    all.push({ group, words, incarnation: group.leader.page.room.view.incarnation })
  }
  return all
}

export interface Kept {
  readonly phase: string
  readonly sittingBack: boolean
  readonly heard: boolean
  readonly incarnation: boolean
  readonly words: boolean
}

/** What every page shows of its room, held against what it was. */
export async function keptBy(groups: readonly Working[]): Promise<readonly Kept[]> {
  const all = groups.flatMap(({ group, words, incarnation }) =>
    group.all.map(async (writer): Promise<Kept> => {
      await writer.until(({ cards }) => cards.length >= words.length).catch(() => undefined)
      const { view } = writer.page.room
      const { moment, presenter } = view
      const chair = view.chairs.find(({ seat }) => seat === presenter?.seat)
      return {
        phase: moment.at === 'running' ? moment.phase : moment.at,
        sittingBack: presenter?.sittingBack === true,
        heard: chair?.mayBeHeard !== false,
        incarnation: view.incarnation === incarnation,
        words: words.every((word) => writer.texts.includes(word)),
      }
    }),
  )
  return Promise.all(all)
}

export const WHOLE: Kept = {
  phase: 'group-work',
  sittingBack: true,
  heard: false,
  incarnation: true,
  words: true,
}
