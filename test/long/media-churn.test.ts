/**
 * People who come and go, are cut off and come back by another way, by TURN, and look at each other large and small: for an hour, or
 * for `CHURN_MINUTES`. Nobody loses a chair: after whatever happens each hears every other again. Memory, descriptors and threads of the
 * media process and of the server with door and relay stay as they are.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CHURN, type Churn } from '../bench/mediaBots.ts'
import { MediaProcesses, pause, type Usage, usage } from './mediaProcesses.ts'

const MINUTES = Number(process.env.CHURN_MINUTES ?? 60)
const PEOPLE = 4
const HAPPENINGS = 6
/** A chair that is not back by then is lost. */
const PATIENCE_MS = 20_000
const LOOK_MS = 250
/** New transports that the server gives one conversation within a few seconds. */
const MOST_TRANSPORTS = 5
const MOST_APART_MS = 300
const TRANSPORTS: Record<Churn, number> = {
  cut: 1,
  resume: 1,
  turn: 1,
  twice: 2,
  large: 0,
  small: 0,
  leave: 0,
}
/** Of the time, until V8's heap and the allocator's arenas have their size. */
const WARM_UP = 0.4
const MOST = { megabytes: 8, descriptors: 8, threads: 2 } as const

let media: MediaProcesses
beforeAll(async () => {
  media = await MediaProcesses.start({ watch: true })
})
afterAll(() => media.close())

/** What stayed behind: the mean of the last third of the samples less that of the first. */
function grown(samples: readonly Usage[]): Usage {
  const third = Math.floor(samples.length / 3)
  const mean = (part: readonly Usage[], of: keyof Usage) =>
    part.reduce((sum, each) => sum + each[of], 0) / part.length
  const more = (of: keyof Usage) =>
    mean(samples.slice(-third), of) - mean(samples.slice(0, third), of)
  return {
    megabytes: more('megabytes'),
    descriptors: more('descriptors'),
    threads: more('threads'),
  }
}

/** A small generator of chance (Numerical Recipes), so that each run is the same. */
let state = 12
const chance = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}

it(
  `${MINUTES} minutes of coming, going, cutting and coming back leave nothing behind and lose no chair`,
  async () => {
    const { host } = media
    const everybodyHearsEverybody = async (what: string) => {
      const until = performance.now() + PATIENCE_MS
      for (;;) {
        await media.ask<number[]>({ order: 'voices' })
        await pause(LOOK_MS)
        const voices = await media.ask<number[]>({ order: 'voices' })
        if (voices.length === PEOPLE && voices.every((each) => each === PEOPLE - 1)) return
        if (performance.now() < until) continue
        const states = await media.ask<string[]>({ order: 'states' })
        const told = [`${what}: ${voices.join(' ')} voices`, ...states, await media.journal()]
        throw new Error(told.join('\n'))
      }
    }
    const samples: { readonly media: Usage; readonly host: Usage }[] = []
    const happened = new Map<string, number>()
    const began = performance.now()
    const end = began + MINUTES * 60_000
    let rooms = 0
    while (performance.now() < end) {
      const room = `churn${rooms}`
      rooms += 1
      media.order({ order: 'open', room, people: PEOPLE })
      const people = Array.from({ length: PEOPLE }, (_, seat) => ({
        url: host.url,
        token: `${room}.${seat}`,
        people: PEOPLE,
        tile: { width: 320, height: 180 },
        mediaPort: host.mediaPort,
      }))
      media.tell({ order: 'join', bots: people })
      await everybodyHearsEverybody(`${room} join`)
      const transports = people.map(() => 0)
      for (let turn = 0; turn < HAPPENINGS; turn++) {
        const bot = chance(PEOPLE)
        const drawn = CHURN[chance(CHURN.length)] ?? 'cut'
        const already = transports[bot] ?? 0
        const what = already + TRANSPORTS[drawn] > MOST_TRANSPORTS ? 'small' : drawn
        transports[bot] = already + TRANSPORTS[what]
        media.tell({ order: 'churn', bot, what, apartMs: chance(MOST_APART_MS) })
        happened.set(what, (happened.get(what) ?? 0) + 1)
        await everybodyHearsEverybody(`${room} ${what}`)
      }
      media.tell({ order: 'stop' })
      media.order({ order: 'close', room })
      await pause(100)
      if (performance.now() - began > MINUTES * 60_000 * WARM_UP)
        samples.push({ media: usage(host.mediaPid), host: usage(host.pid) })
    }
    const stayed = {
      media: grown(samples.map(({ media }) => media)),
      host: grown(samples.map((each) => each.host)),
    }
    console.log(
      JSON.stringify({ minutes: MINUTES, rooms, ...Object.fromEntries(happened), stayed }),
    )
    for (const each of Object.values(stayed))
      for (const of of ['megabytes', 'descriptors', 'threads'] as const)
        expect(each[of], of).toBeLessThan(MOST[of])
  },
  (MINUTES + 2) * 60_000,
)
