/** A walk over the house: whatever people, networks and machines do, in whatever order, the questions hold after every step. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seatedIn } from '../../../../server/rooms/house/chairs.ts'
import { stuckWithout, wrongIn } from './questions.ts'
import { gather, STEPS, type StepName, WEIGHTS } from './steps.ts'
import { World } from './world.ts'

/** `npm run test:long` asks for many more. */
const RUNS = Number(process.env.SESSION_RUNS ?? 300)
const LONGEST = 150

interface Real {
  readonly world: World
}

/** What is counted over all runs: a walk that never gets anywhere proves nothing. */
const seen = new Map<string, number>()
const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1)

class Step implements fc.Command<object, Real> {
  readonly name: StepName
  readonly a: number
  readonly b: number

  constructor(name: StepName, a: number, b: number) {
    this.name = name
    this.a = a
    this.b = b
  }

  check(): boolean {
    return true
  }

  run(_model: object, { world }: Real): void {
    const words = world.heeded.length
    const moves = world.movedWhole
    STEPS[this.name](world, this.a, this.b)
    if (world.heeded.length > words) count('the word of an end is heeded')
    if (world.movedWhole > moves) count('sent on')
    count('steps')
    if (world.house !== null) noteState(world)
    expect(wrongIn(world)).toBeNull()
  }

  toString(): string {
    return `${this.name}(${this.a}, ${this.b})`
  }
}

function noteState({ house }: World): void {
  if (house === null) return
  const { session, chairs, door, memory } = house
  count(session.at)
  if (session.presenter?.sittingBack) count('sitting back')
  if (session.resumed !== null) count('resumed')
  if (door.guests.length > 0) count('at the door')
  if (memory.earlier.length > 0) count('an earlier room to choose')
  for (const { at } of chairs) count(at)
}

const number = fc.nat(1_000)
const step = fc
  .oneof(
    ...(Object.keys(WEIGHTS) as StepName[]).map((name) => ({
      weight: WEIGHTS[name],
      arbitrary: fc.tuple(fc.constant(name), number, number),
    })),
  )
  .map(([name, a, b]) => new Step(name, a, b))

/** Everybody vanishes one by one in thought; then all of them do, and the room is freed. */
function endsWell(world: World): void {
  const { house, now } = world
  for (const { page } of house === null ? [] : seatedIn(house)) {
    if (house !== null) expect(stuckWithout(house, page.line, now)).toBeNull()
  }
  for (const page of world.pages) if (page.line !== null) world.lose(page)
  world.advance(11 * 60_000)
  expect(world.house).toBeNull()
}

test('the questions hold after every step', () => {
  fc.assert(
    fc.property(fc.commands([step], { maxCommands: LONGEST, size: 'max' }), (steps) => {
      const world = new World()
      gather(world)
      fc.modelRun(() => ({ model: {}, real: { world } }), steps)
      endsWell(world)
      count('runs')
    }),
    { numRuns: RUNS },
  )
  if (process.env.SESSION_RUNS !== undefined) process.stdout.write(`${JSON.stringify([...seen])}\n`)
})

test('the walk gets to where it matters', () => {
  for (const state of [
    'arriving',
    'running',
    'resuming',
    'sitting back',
    'resumed',
    'at the door',
    'lost',
    'remembered',
    'an earlier room to choose',
    'sent on',
    'the word of an end is heeded',
  ]) {
    expect(seen.get(state) ?? 0, state).toBeGreaterThan(RUNS / 50)
  }
})
