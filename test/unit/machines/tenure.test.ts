import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TIMES } from '../../../server/machines/times.ts'
import { type Draw, Nodes } from './nodes.ts'

const LABELS = ['a', 'b', 'c']
const RUNS = Number(process.env.SESSION_RUNS ?? 100)

/** Chance that shrinks with the run: a row of numbers, used again from its beginning. */
const drawFrom = (row: readonly number[]): Draw => {
  let at = 0
  return (below) => {
    at += 1
    return (row[at % row.length] ?? 0) % below
  }
}

const which = fc.nat({ max: 9 })
const trouble = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('ask' as const),
      which,
      label: fc.constantFrom(...LABELS),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(300, 1_500, 4_000, 9_000, 25_000),
    }),
  },
  fc.record({ do: fc.constantFrom('cut', 'stop', 'kill', 'part'), which }),
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('mend', 'go-on', 'meet'), which }) },
  fc.record({ do: fc.constantFrom('directory-away', 'directory-back', 'directory-empty', 'come') }),
)
type Trouble = typeof trouble extends fc.Arbitrary<infer T> ? T : never

function befall(world: Nodes, what: Trouble, look: () => void): void {
  const node =
    'which' in what ? world.nodes[what.which % Math.max(1, world.nodes.length)] : undefined
  const other = world.nodes.find((each) => each !== node)
  const pair = [node?.id, other?.id].sort().join()
  if (what.do === 'ask' && node !== undefined && 'label' in what) world.ask(node, what.label)
  if (what.do === 'wait' && 'ms' in what) world.run(what.ms, look)
  if (what.do === 'cut' && node !== undefined) node.cutFromDirectory = true
  if (what.do === 'mend' && node !== undefined) node.cutFromDirectory = false
  if (what.do === 'stop' && node !== undefined) node.stopped = true
  if (what.do === 'go-on' && node !== undefined) node.stopped = false
  if (what.do === 'kill' && node !== undefined) world.kill(node)
  if (what.do === 'part') world.cutPairs.add(pair)
  if (what.do === 'meet') world.cutPairs.delete(pair)
  if (what.do === 'directory-away') world.directoryAway = true
  if (what.do === 'directory-back') world.directoryAway = false
  if (what.do === 'directory-empty') world.emptyDirectory()
  if (what.do === 'come' && world.nodes.length < 5) world.add()
}

/** A world of so many nodes, all settled. */
function settled(nodes: number, draw: Draw, slowest: number): Nodes {
  const world = new Nodes(draw, slowest)
  for (let each = 0; each < nodes; each++) world.add()
  world.run(TIMES.settling + 2 * TIMES.lease, () => undefined)
  return world
}

const onlyOnce = (world: Nodes) => () => {
  for (const label of LABELS) expect(world.aliveOn(label).length).toBeLessThanOrEqual(1)
}

/** A world of so many settled nodes, the first of which has room `a`. */
function held(nodes = 3) {
  const world = settled(nodes, drawFrom([7, 40, 120]), 200)
  const look = onlyOnce(world)
  const [first, second] = world.nodes
  if (first === undefined || second === undefined) throw new Error(`${nodes} nodes`)
  world.ask(first, 'a')
  world.run(1_000, look)
  return { world, look, first, second }
}

describe('who has a room', () => {
  it('is never two nodes, whatever stops, is cut off, is slow or begins anew', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 5_000 }), { minLength: 1, maxLength: 40 }),
        fc.constantFrom(200, 2_500, 5_000),
        fc.array(trouble, { minLength: 5, maxLength: 60 }),
        (row, slowest, troubles) => {
          const world = settled(3, drawFrom(row), slowest)
          const look = onlyOnce(world)
          for (const what of troubles) befall(world, what, look)
          world.run(5_000, look)
        },
      ),
      { numRuns: RUNS },
    )
  })

  it('is one that answers, soon after a node has died', () => {
    const { world, look, first, second } = held()
    expect(world.aliveOn('a')).toEqual([first.id])
    world.ask(second, 'a')
    world.run(1_000, look)
    expect(world.aliveOn('a')).toEqual([first.id])
    world.kill(first)
    world.run(TIMES.lease, look)
    world.ask(second, 'a')
    world.run(1_000, look)
    expect(world.aliveOn('a')).toEqual([second.id])
  })

  it('is nobody else while a node sleeps, and not the sleeper when another has taken the room', () => {
    const { world, look, first, second } = held()
    first.stopped = true
    world.run(TIMES.lease + 1_000, look)
    world.ask(second, 'a')
    world.run(1_000, look)
    expect(world.aliveOn('a')).toEqual([second.id])
    first.stopped = false
    world.run(10_000, look)
    expect(world.aliveOn('a')).toEqual([second.id])
  })

  it('stays while the directory is away, for as long as the others promise, and over its coming back empty', () => {
    const { world, first } = held()
    const stays = () => expect(world.aliveOn('a')).toEqual([first.id])
    world.directoryAway = true
    world.run(TIMES.without - 4_000, stays)
    world.emptyDirectory()
    world.directoryAway = false
    world.run(60_000, stays)
    world.directoryAway = true
    world.run(TIMES.without + 1_000, () => undefined)
    expect(world.aliveOn('a')).toEqual([])
  })

  it('stays through a short cut between its node and the directory', () => {
    const { world, first, second } = held()
    first.cutFromDirectory = true
    for (let seconds = 0; seconds < 15; seconds++) {
      world.ask(second, 'a')
      world.run(1_000, () => expect(world.aliveOn('a')).toEqual([first.id]))
    }
    first.cutFromDirectory = false
    world.run(30_000, () => expect(world.aliveOn('a')).toEqual([first.id]))
  })

  it('is not a node that has just come, while one that it knows nothing of lives on by promises', () => {
    const { world, first } = held(2)
    first.cutFromDirectory = true
    const newcomer = world.add()
    for (let seconds = 0; seconds < 18; seconds++) {
      world.ask(newcomer, 'a')
      world.run(1_000, () => expect(world.aliveOn('a')).toEqual([first.id]))
    }
    world.run(TIMES.settling, onlyOnce(world))
    world.ask(newcomer, 'a')
    world.run(1_000, onlyOnce(world))
    expect(world.aliveOn('a')).toEqual([newcomer.id])
  })

  it('rests when one of the others cannot be asked, and does not go on by a promise that comes after the room was taken', () => {
    const { world, first, second } = held()
    first.cutFromDirectory = true
    const pair = [first.id, second.id].sort().join()
    world.cutPairs.add(pair)
    world.run(TIMES.lease + 1_000, onlyOnce(world))
    world.ask(second, 'a')
    world.run(1_000, onlyOnce(world))
    expect(world.aliveOn('a')).toEqual([second.id])
    world.cutPairs.delete(pair)
    world.run(5_000, () => expect(world.aliveOn('a')).toEqual([second.id]))
  })
})
