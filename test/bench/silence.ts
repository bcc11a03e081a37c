/**
 * From the leader's click to the last audible packet: a whole session on the built server, one voice that goes on sending whatever it
 * is told, and ears that note the arrival of every packet. What is measured is the latest of all ears.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { startBuiltServer } from '../browser/drive/server.ts'
import type { RawClient } from '../sockets/rawClient.ts'
import { admit, enter, makeRoom } from '../sockets/testRoom.ts'
import { VoiceBot } from './voiceBot.ts'

const PEOPLE = 8
const ROUNDS = 50
/** A publication takes a section of its own in the bot's offers, and these are named by letters. */
const ROUNDS_A_LINE = 20
const VOICE_MS = 20
/** How long after a click the ears still listen. */
const LISTEN_MS = 600
const PATIENCE_MS = 15_000

interface Circle {
  readonly leader: RawClient
  readonly presenter: RawClient
  readonly ears: readonly VoiceBot[]
  voice: VoiceBot
}

const quantile = (sorted: readonly number[], share: number): number =>
  Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1))

async function until(holds: () => boolean, what: string): Promise<void> {
  const start = performance.now()
  while (!holds()) {
    if (performance.now() - start > PATIENCE_MS) throw new Error(`${what} did not come`)
    await pause(5)
  }
}

/** The latest arrival at any ear after a click, in ms from the click; 0 if no packet came after it. */
async function clickUntilSilence({ ears }: Circle, click: () => Promise<void>) {
  // Anywhere between two packets.
  await pause(200 + Math.random() * VOICE_MS)
  const clicked = performance.now()
  await click()
  await pause(LISTEN_MS)
  const heard = ears.map((ear) => ear.heard)
  await pause(200)
  if (ears.some((ear, i) => ear.heard !== heard[i])) throw new Error('the silence does not hold')
  return Math.max(0, ...ears.map(({ lastHeard }) => lastHeard - clicked))
}

async function gather(url: string): Promise<Circle> {
  // The co-leader's chair stays empty.
  const room = await makeRoom({ url }, { chairs: PEOPLE + 1 })
  const leader = await enter(room, 'leader', 'Ruth')
  const presenter = await admit(room, leader, 'Ana')
  const listeners = [leader]
  for (let member = 2; member < PEOPLE; member += 1) {
    listeners.push(await admit(room, leader, `Member ${member}`))
  }
  const door = `${url.replace('http', 'ws')}/media`
  const ears = listeners.map(
    (one, i) => new VoiceBot(door, one.seating.media, 5000 + i * 100, PEOPLE - 1),
  )
  const voice = new VoiceBot(door, presenter.seating.media, 1000, PEOPLE - 1)
  await leader.ok({ type: 'begin' })
  return { leader, presenter, ears, voice }
}

/** Publishes until every ear hears. */
async function isHeard({ ears, voice }: Circle): Promise<void> {
  const before = ears.map(({ heard }) => heard)
  voice.publish()
  await until(() => ears.every((ear, i) => ear.heard > (before[i] ?? 0) + 3), 'a voice')
}

/** A fresh line for the voice, before its offers grow out of hand. */
function renewVoice(circle: Circle, url: string, ssrc: number): void {
  circle.voice.close()
  const door = `${url.replace('http', 'ws')}/media`
  circle.voice = new VoiceBot(door, circle.presenter.seating.media, ssrc, PEOPLE - 1)
}

async function rounds(
  circle: Circle,
  url: string,
  close: () => Promise<void>,
  open: () => Promise<void>,
): Promise<readonly number[]> {
  const measured: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round % ROUNDS_A_LINE === 0) {
      renewVoice(circle, url, 1000 + round * 100)
      await pause(1500)
    }
    await isHeard(circle)
    measured.push(await clickUntilSilence(circle, close))
    await open()
    await pause(150)
  }
  return measured.sort((a, b) => a - b)
}

/** Runs the bench: p50 and p99 in ms, for a presenter who sits back and for a microphone that a leader closes. */
export default async function bench(): Promise<Record<string, unknown>> {
  const server = await startBuiltServer()
  let circle: Circle | null = null
  const ticking = setInterval(() => circle?.voice.speak(), VOICE_MS)
  try {
    circle = await gather(server.url)
    const { leader, presenter } = circle
    const { seat } = presenter.seating
    const phases = leader.room.agenda.phases.map(({ kind }) => kind)
    await leader.ok({ type: 'next-phase' })
    await leader.ok({ type: 'choose-presenter', seat })
    const to = (kind: (typeof phases)[number]) => () =>
      leader.ok({ type: 'go-to-phase', phase: phases.indexOf(kind) })
    await to('presentation')()
    const sittingBack = await rounds(circle, server.url, to('sitting-back'), async () => {
      await leader.ok({ type: 'bring-back' })
      await to('presentation')()
    })
    const closed = await rounds(
      circle,
      server.url,
      () => leader.ok({ type: 'close-microphone', seat }),
      () => leader.ok({ type: 'allow-microphone', seat }),
    )
    const all = [...sittingBack, ...closed].sort((a, b) => a - b)
    const told = (sorted: readonly number[]) => ({
      rounds: sorted.length,
      p50: quantile(sorted, 0.5),
      p99: quantile(sorted, 0.99),
      most: quantile(sorted, 1),
    })
    return {
      bench: 'silence',
      unit: 'ms from the leader’s click to the last packet of the voice at any ear',
      load: { people: PEOPLE, ears: circle.ears.length, packetsASecond: 1000 / VOICE_MS },
      all: told(all),
      sittingBack: told(sittingBack),
      closedByLeader: told(closed),
    }
  } finally {
    clearInterval(ticking)
    circle?.voice.close()
    for (const ear of circle?.ears ?? []) ear.close()
    await server.end('SIGKILL')
  }
}
