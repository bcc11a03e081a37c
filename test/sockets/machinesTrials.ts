/** What befalls the machines, and what must hold after each; in the numbers of rooms that a test has. */
import { connect } from 'node:net'
import { expect } from 'vitest'
import { peekInvitation } from '../../shared/invitation.ts'
import { readLink } from '../../shared/link.ts'
import { pause } from './boardGroup.ts'
import { keptBy, type Stage, type StageNode, WHOLE, type Working } from './machinesStage.ts'
import { startRedis } from './redisServer.ts'

export interface Trial {
  /** Seconds from a page's losing its line until its room runs again, in order; a page whose line never broke has none. */
  readonly away: readonly number[]
  /** The most rooms that were counted at once, in two counts one after the other. */
  readonly most: number
}

interface Watch {
  away: number | null
  lostAt: number | null
}

/**
 * Watches all pages while `act` runs and until everything is whole again. Rooms are counted over and over: one that lived twice would
 * make one too many.
 */
export async function tried(
  stage: Stage,
  groups: readonly Working[],
  act: () => Promise<unknown>,
  within = 40_000,
): Promise<Trial> {
  const pages = groups.flatMap(({ group }) => group.all.map(({ page }) => page))
  const watches = pages.map((page): Watch => {
    const watch: Watch = { away: null, lostAt: null }
    page.session.subscribe(() => {
      const { snapshot } = page
      if (snapshot.stage !== 'room') return
      const { line, view } = snapshot
      const now = performance.now()
      if (line.state === 'lost') watch.lostAt ??= now
      else if (watch.lostAt !== null && view.moment.at === 'running')
        watch.away ??= (now - watch.lostAt) / 1000
    })
    return watch
  })
  let counting = true
  let most = 0
  const counted = (async () => {
    let before = 0
    while (counting) {
      const rooms = (await stage.living()).reduce<number>((sum, each) => sum + (each ?? 0), 0)
      most = Math.max(most, Math.min(before, rooms))
      before = rooms
      await pause(100)
    }
  })()
  await act()
  const until = performance.now() + within
  const isWhole = (): boolean =>
    pages.every(({ snapshot }) => {
      if (snapshot.stage !== 'room') return false
      return snapshot.line.state === 'live' && snapshot.view.moment.at === 'running'
    }) && watches.every(({ lostAt, away }) => lostAt === null || away !== null)
  while (!isWhole() && performance.now() < until) await pause(50)
  // Twice in a row, so that a page that is about to notice has had its time.
  await pause(500)
  while (!isWhole() && performance.now() < until) await pause(50)
  counting = false
  await counted
  expect(await keptBy(groups)).toEqual(groups.flatMap(({ group }) => group.all.map(() => WHOLE)))
  expect(most).toBeLessThanOrEqual(groups.length)
  const living = await stage.living()
  expect(living.reduce<number>((sum, each) => sum + (each ?? 0), 0)).toBe(groups.length)
  return { away: watches.flatMap(({ away }) => away ?? []).sort((a, b) => a - b), most }
}

/** `p` of 1, of figures in order. */
export const share = (sorted: readonly number[], p: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0

/** The node with most rooms of those that answer. */
export async function busiest(stage: Stage): Promise<StageNode> {
  const living = await stage.living()
  const most = Math.max(...living.map((each) => each ?? 0))
  const node = stage.nodes[living.indexOf(most)]
  if (node === undefined || most === 0) throw new Error('no node has a room')
  return node
}

/** Redis ends without a word, and another begins empty in its place. */
export async function anewRedis(stage: Stage, after: number): Promise<void> {
  await stage.redis.kill()
  await pause(after)
  stage.redis = await startRedis(stage.redis.port)
}

/** Everything that Redis is told from now on. */
export function monitored(port: number): { readonly said: () => string; close(): void } {
  let said = ''
  const socket = connect(port, '127.0.0.1', () => socket.write('MONITOR\r\n'))
  socket.on('data', (bytes) => {
    said += bytes.toString('latin1')
  })
  socket.on('error', () => undefined)
  return { said: () => said, close: () => socket.destroy() }
}

/** What must never be in Redis: names, words, ids that open a room, secrets, tickets. */
export function canaries(groups: readonly Working[]): readonly string[] {
  return groups.flatMap(({ group, words, incarnation }) => {
    const fragments = [group.room.fragments.leader, ...group.room.fragments.members]
    const parts = fragments.flatMap((fragment) => {
      const link = readLink(fragment)
      if (!link.ok) throw new Error('no link')
      const claims = peekInvitation(link.invitation)
      const room = claims !== null && 'r' in claims ? [String(claims.r)] : []
      return [...room, link.invitation.slice(0, 60), ...fragment.split('.').slice(-1)]
    })
    const tickets = group.all.map(({ page }) => page.room.seating.ticket.slice(0, 60))
    return [...words, ...parts, ...tickets, incarnation, 'Ruth', 'Ana', 'Ben', 'Tuesday group']
  })
}
