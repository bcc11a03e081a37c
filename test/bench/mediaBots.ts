/** A process full of bots, told what to do by `media.ts`: one room's worth at a time. */
import { setTimeout as pause } from 'node:timers/promises'
import { Journal } from './journal.ts'
import { Bot, type BotSettings } from './mediaBot.ts'

export type BotOrder =
  | { readonly order: 'join'; readonly bots: readonly BotSettings[] }
  | { readonly order: 'count' }
  /** Something happens to one of them. */
  | {
      readonly order: 'churn'
      readonly bot: number
      readonly what: Churn
      /** Between the two of what happens `twice`. */
      readonly apartMs: number
    }
  /** Asks how many voices each has heard since last asked. */
  | { readonly order: 'voices' }
  /** Asks how the line of each stands, in words. */
  | { readonly order: 'states' }
  /** Asks what befell them lately. */
  | { readonly order: 'journal' }
  /** Each sends so many packets of voice a second more, as nobody does. */
  | { readonly order: 'flood'; readonly packets: number }
  | { readonly order: 'stop' }

/** What may happen to a bot; `twice`: its signalling is cut and, while that mends, its media. */
export const CHURN = ['cut', 'resume', 'turn', 'large', 'small', 'leave', 'twice'] as const
export type Churn = (typeof CHURN)[number]

export interface BotCount {
  readonly audio: number
  readonly video: number
  readonly bytes: number
  readonly lost: number
  readonly p50: number
  readonly p99: number
  /** Of sound alone. */
  readonly voice: { readonly p50: number; readonly p99: number }
  readonly seconds: number
}

const JOIN_APART_MS = 60
const TICK_MS = 4

const journal = new Journal()
let bots: Bot[] = []
let since = performance.now()
let flood = 0
let ticked = performance.now()
setInterval(() => {
  const now = performance.now()
  for (const bot of bots) {
    bot.tick(now)
    bot.shout(Math.round((flood * (now - ticked)) / 1000))
  }
  ticked = now
}, TICK_MS)

function count(): BotCount {
  const seconds = (performance.now() - since) / 1000
  const sum = (of: (bot: Bot) => number) => bots.reduce((total, bot) => total + of(bot), 0)
  const late = (kinds: readonly ('audio' | 'video')[]) => {
    const delays = Float64Array.from(
      bots.flatMap((bot) => kinds.flatMap((kind) => bot.delays[kind])),
    ).sort()
    const at = (share: number) => delays[Math.floor(delays.length * share)] ?? 0
    return { p50: at(0.5), p99: at(0.99) }
  }
  const counted = {
    audio: sum((bot) => bot.counted.audio),
    video: sum((bot) => bot.counted.video),
    bytes: sum((bot) => bot.counted.bytes),
    lost: sum((bot) => bot.counted.lost),
    ...late(['audio', 'video']),
    voice: late(['audio']),
    seconds,
  }
  for (const bot of bots) {
    Object.assign(bot.counted, { audio: 0, video: 0, bytes: 0, lost: 0 })
    Object.assign(bot.delays, { audio: [], video: [] })
  }
  since = performance.now()
  return counted
}

const LARGE = { width: 1280, height: 720 }
const SMALL = { width: 320, height: 180 }

async function churn(index: number, what: Churn, apartMs: number): Promise<void> {
  const bot = bots[index]
  if (bot === undefined) return
  journal.note(index, what)
  switch (what) {
    case 'cut':
      return bot.renew(false)
    case 'turn':
      return bot.renew(true)
    case 'resume':
      return bot.resume()
    case 'large':
      return bot.look(LARGE)
    case 'small':
      return bot.look(SMALL)
    case 'leave':
      bot.close()
      bots[index] = new Bot(bot.settings, index, journal)
      return
    case 'twice':
      bot.resume()
      await pause(apartMs)
      return bot.renew(false)
  }
}

process.on('disconnect', () => process.exit(0))
process.on('message', (order: BotOrder) => {
  if (order.order === 'join')
    order.bots.forEach((settings, index) => {
      setTimeout(() => bots.push(new Bot(settings, index, journal)), index * JOIN_APART_MS)
    })
  else if (order.order === 'count') process.send?.(count())
  else if (order.order === 'flood') flood = order.packets
  else if (order.order === 'churn') void churn(order.bot, order.what, order.apartMs)
  else if (order.order === 'states') process.send?.(bots.map((bot) => bot.state()))
  else if (order.order === 'journal') process.send?.(journal.read())
  else if (order.order === 'voices') process.send?.(bots.map((bot) => bot.heardVoices()))
  else {
    for (const bot of bots) bot.close()
    bots = []
  }
})
process.send?.('ready')
