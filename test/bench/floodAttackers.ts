/** The attackers of the floods bench, in a process of their own. */
import { setTimeout as pause } from 'node:timers/promises'
import { secureRandom } from '../../shared/sealing/bytes.ts'
import { UNSIGNED } from '../../shared/sealing/header.ts'
import { seal } from '../../shared/sealing/seal.ts'
import { admit, enter, makeRoom } from '../sockets/harness.ts'
import { type Attacker, FLOODS, type FloodKind } from './floodKinds.ts'

export interface FloodOrder {
  readonly url: string
  readonly passphrase: string
  readonly kinds: readonly FloodKind[]
  readonly ofEach: number
  /** Addresses of these attackers begin here. */
  readonly network: string
}

/** How often each kind has done what it does; or, before all else, that they sit ready. */
export type FloodsSaid = 'ready' | Readonly<Record<string, number>>

/** A room of attackers at work on an open board, as full as three of them can make it. */
async function gather(order: FloodOrder, kind: number): Promise<readonly Attacker[]> {
  const at = (person: number): string => `${order.network}.${kind}.${person}`
  const { passphrase } = order
  const room = await makeRoom(order, { passphrase, from: at(200), chairs: order.ofEach + 2 })
  const leader = await enter(room, 'leader', 'Mallory')
  const attackers: Attacker[] = []
  for (let one = 0; one < order.ofEach; one += 1) {
    const from = at(one + 1)
    const page = await admit(room, leader, `Mallory ${one}`, { from })
    attackers.push({ room, from, leader, page })
  }
  await leader.ok({ type: 'begin' })
  const phase = leader.room.agenda.phases.findIndex(({ kind }) => kind === 'group-work')
  await leader.ok({ type: 'go-to-phase', phase })
  await leader.ok({ type: 'board-access', access: 'write' })
  const { board } = await leader.untilRoom((view) => view.board.access === 'write')
  const header = { version: 1, channel: 'board', kind: 'update', epoch: 0, ...UNSIGNED } as const
  const frame = await seal(
    room.keys.board,
    { ...header, board: board.number },
    secureRandom(60_000),
  )
  await Promise.all(
    attackers.slice(0, 3).map(async ({ page }) => {
      for (let sent = 0; sent < 12; sent += 1) {
        await page.frame(frame)
        await pause(250)
      }
    }),
  )
  return attackers
}

const order: FloodOrder = JSON.parse(process.argv[2] ?? '{}')
const rooms = await Promise.all(
  order.kinds.map(async (kind, at) => ({ kind, attackers: await gather(order, at) })),
)
const done: Record<string, number> = {}
process.on('disconnect', () => process.exit(0))
process.on('message', () => process.send?.(done satisfies FloodsSaid))
process.send?.('ready' satisfies FloodsSaid)

async function flood(kind: FloodKind, attacker: Attacker): Promise<void> {
  for (;;) {
    try {
      await FLOODS[kind](attacker)
    } catch {
      await pause(20)
    }
    done[kind] = (done[kind] ?? 0) + 1
  }
}
for (const { kind, attackers } of rooms) {
  for (const attacker of attackers) void flood(kind, attacker)
}
