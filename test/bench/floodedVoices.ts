/** Voices of an honest circle beside people in another room who send media as fast as they can. */
import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { familyOf, goFirst, goSecond, keepOn } from './cores.ts'
import type { BotSettings } from './mediaBot.ts'
import type { BotCount, BotOrder } from './mediaBots.ts'
import type { HostOrder, HostReady } from './mediaHost.ts'

const HONEST = 6
const ATTACKERS = 5
/** Packets a second of each attacker. */
const PACKETS = 10_000
const SECONDS = 10
/** Seconds in which the circle has to be heard. */
const LONGEST_JOIN = 60
const TILE = { width: 320, height: 180 }

const start = (module: string): ChildProcess =>
  fork(fileURLToPath(new URL(`./${module}`, import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })

/** On a core of its own, or after whoever is there already. */
function place({ pid }: ChildProcess, core: number, when: typeof goFirst): void {
  if (pid === undefined) return
  for (const each of familyOf(pid)) {
    keepOn(core, each)
    when(each)
  }
}

const heard = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve) => child.once('message', (message) => resolve(message as T)))

const tell = (child: ChildProcess, order: BotOrder | HostOrder): boolean => child.send(order)

const botsIn = (url: string, room: string, people: number): readonly BotSettings[] =>
  Array.from({ length: people }, (_, seat) => ({
    url,
    token: `${room}.${seat}`,
    people,
    tile: TILE,
  }))

async function measure(bots: ChildProcess): Promise<Omit<BotCount, 'seconds'>> {
  tell(bots, { order: 'count' })
  await heard(bots)
  await pause(SECONDS * 1_000)
  const counted = heard<BotCount>(bots)
  tell(bots, { order: 'count' })
  const { seconds: _, ...figures } = await counted
  return figures
}

/** Resolves when sound has come at least once: what nothing came by is no measure of anything. */
async function areHeard(bots: ChildProcess): Promise<void> {
  for (let second = 0; second < LONGEST_JOIN; second += 1) {
    const counted = heard<BotCount>(bots)
    tell(bots, { order: 'count' })
    if ((await counted).audio > 0) return
    await pause(1_000)
  }
  throw new Error('no voice came through')
}

export async function measureVoices(): Promise<Record<string, unknown>> {
  const host = start('mediaHost.ts')
  const { url } = await heard<HostReady>(host)
  const honest = start('mediaBots.ts')
  const hostile = start('mediaBots.ts')
  place(host, 0, goFirst)
  place(honest, 1, goFirst)
  place(hostile, 1, goSecond)
  tell(host, { order: 'open', room: 'honest', people: HONEST })
  tell(host, { order: 'open', room: 'hostile', people: ATTACKERS })
  tell(honest, { order: 'join', bots: botsIn(url, 'honest', HONEST) })
  await areHeard(honest)
  await pause(3_000)
  const quiet = await measure(honest)
  tell(hostile, { order: 'join', bots: botsIn(url, 'hostile', ATTACKERS) })
  await pause(4_000)
  tell(hostile, { order: 'flood', packets: PACKETS })
  await pause(2_000)
  const flooded = await measure(honest)
  for (const child of [hostile, honest, host]) {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.disconnect()
    await gone
  }
  return { honest: HONEST, attackers: ATTACKERS, packetsASecondOfEach: PACKETS, quiet, flooded }
}
