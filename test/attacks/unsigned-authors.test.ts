/**
 * Who wrote an unsigned card, for a page that sits in the same group, has changed its own code as it likes, and hears everything
 * that the relay sends it. It may be no better than a guess: over 1,000 cards, by each of several ways of guessing.
 */
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { bodyOf } from '../unit/relay/room.ts'
import { type Heard, RelayGroup } from './relayGroup.ts'

const SIZES = [4, 5, 6, 7, 8, 9, 10, 11, 12]
const GROUPS = 25
const CARDS = 40

interface Laid {
  readonly text: string
  readonly author: number
}

interface Case {
  readonly author: number
  readonly honest: readonly number[]
  /** When it came, in which place of how many, and how large. */
  readonly sign: string
  readonly place: number
  readonly of: number
  readonly after: readonly Heard[]
  readonly text: string
}

const holds = (payload: Uint8Array, text: string): boolean => Buffer.from(payload).includes(text)
const textsIn = (payload: Uint8Array): string => {
  const doc = new Y.Doc()
  Y.applyUpdateV2(doc, payload)
  return JSON.stringify(doc.getMap('cards').toJSON())
}

async function session(nth: number, size: number, leaky: boolean): Promise<readonly Case[]> {
  const group = new RelayGroup({ size, seed: 77 + nth, leaky })
  const { honest, hours, chance } = group
  const laid: Laid[] = []
  for (let at = 0; at < CARDS; at += 1) {
    // Half of the time several at once; else a pause as people think.
    const writers = chance() < 0.5 ? 1 : 4
    for (let writer = 0; writer < writers && laid.length < CARDS; writer += 1) {
      const author = honest[Math.floor(chance() * honest.length)] ?? 0
      const text = `card ${nth} ${laid.length}.`
      group.store(author).lay({ text }, 0)
      laid.push({ text, author })
    }
    await hours.pass(100 + chance() * 1_500)
  }
  await hours.pass(5_000)
  const cases = laid.flatMap(({ text, author }): readonly Case[] => {
    const at = group.heard.findIndex(
      (heard) =>
        heard.kind === 'bundle' && heard.frames.some((frame) => holds(bodyOf(frame), text)),
    )
    const bundle = group.heard[at]
    if (bundle?.kind !== 'bundle') return []
    const place = bundle.frames.findIndex((frame) => holds(bodyOf(frame), text))
    const size = (bundle.frames[place]?.length ?? 0) - text.length
    const sign = `${place}/${bundle.frames.length}/${size}/${bundle.at % 250}`
    const after = group.heard.slice(at + 1).filter((heard) => heard.at - bundle.at < 1_500)
    return [{ author, honest, sign, place, of: bundle.frames.length, after, text }]
  })
  group.close()
  return cases
}

type Guess = (one: Case, chance: () => number) => number | null

/** Whoever made a snapshot, or a merge, that lacks the card has just written it; whoever has it in theirs has not. */
const byWhatIsLacking: Guess = ({ after, text, honest }, chance) => {
  const cleared = new Set<number>()
  for (const heard of after) {
    if (heard.kind === 'snapshot' && heard.maker !== null) {
      if (!textsIn(heard.payload).includes(text)) return heard.maker
      cleared.add(heard.maker)
    }
    if (heard.kind === 'merge' && heard.merger !== null && holds(heard.payload, text))
      cleared.add(heard.merger)
  }
  const left = honest.filter((each) => !cleared.has(each))
  return left[Math.floor(chance() * left.length)] ?? null
}
/** The order in which frames come is that of the chairs, or its reverse. */
const byPlace: Guess = ({ place, honest }) => honest[place % honest.length] ?? null
const byPlaceReversed: Guess = ({ place, honest }) =>
  honest.at(-1 - (place % honest.length)) ?? null

/** Learns from the first half of the cards, whose authors it is told, how each one's look, and guesses the second half. */
function learned(cases: readonly Case[]): { hits: number; of: readonly Case[] } {
  const half = Math.floor(cases.length / 2)
  const seen = new Map<string, number[]>()
  for (const { sign, author } of cases.slice(0, half))
    seen.set(sign, [...(seen.get(sign) ?? []), author])
  const of = cases.slice(half)
  const hits = of.filter(({ sign, author, honest }) => {
    const authors = seen.get(sign) ?? cases.slice(0, half).map((each) => each.author)
    const count = (seat: number): number => authors.filter((each) => each === seat).length
    return honest.toSorted((a, b) => count(b) - count(a))[0] === author
  }).length
  return { hits, of }
}

/** How many chance alone would name, and four standard deviations more: once in 30,000 runs. */
function bound(cases: readonly Case[]): number {
  const odds = cases.map(({ honest }) => 1 / honest.length)
  const mean = odds.reduce((sum, p) => sum + p, 0)
  const variance = odds.reduce((sum, p) => sum + p * (1 - p), 0)
  return mean + 4 * Math.sqrt(variance)
}

it('is named no better than by chance over 1,000 cards, whatever the attacker goes by', async () => {
  const sessions: (readonly Case[])[] = []
  for (let nth = 0; nth < GROUPS; nth += 1) {
    sessions.push(await session(nth, SIZES[nth % SIZES.length] ?? 4, false))
  }
  const cases = sessions.flat()
  expect(cases.length).toBe(GROUPS * CARDS)
  const snapshots = cases.filter(({ after }) =>
    after.some(({ kind }) => kind === 'snapshot'),
  ).length
  // It has had what it would need: enough snapshots came just after a card.
  expect(snapshots).toBeGreaterThan(50)
  let draw = 7
  const chance = (): number => {
    draw = (draw * 48_271) % 0x7fffffff
    return draw / 0x7fffffff
  }
  for (const guess of [byWhatIsLacking, byPlace, byPlaceReversed]) {
    const hits = cases.filter((one) => guess(one, chance) === one.author).length
    expect(hits).toBeLessThanOrEqual(bound(cases))
  }
  const taught = sessions.map(learned)
  const hits = taught.reduce((sum, each) => sum + each.hits, 0)
  expect(hits).toBeLessThanOrEqual(bound(taught.flatMap(({ of }) => of)))
}, 120_000)

it('would be, by the same attacker, if snapshots bore a seat and lacked what their maker has just written', async () => {
  const cases: Case[] = []
  for (let nth = 0; nth < GROUPS; nth += 1) cases.push(...(await session(nth, 4, true)))
  const told = cases.filter(({ after, text }) =>
    after.some(
      (heard) =>
        heard.kind === 'snapshot' && heard.maker !== null && !textsIn(heard.payload).includes(text),
    ),
  )
  const right = told.filter((one) => byWhatIsLacking(one, () => 0) === one.author).length
  expect(told.length).toBeGreaterThan(3)
  expect(right / told.length).toBeGreaterThan(0.6)
}, 120_000)
