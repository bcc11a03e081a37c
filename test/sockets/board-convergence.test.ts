/** Seeded random editors over the real server: cut lines, reloads, late joiners, snapshots, and a server that is killed. */
import { expect, it, vi } from 'vitest'
import { cutToFit } from '../../shared/board/limits.ts'
import { chanceFrom } from '../unit/board/memoryRoom.ts'
import { comeLate, type Group, pause, type Writer, workingGroup } from './boardGroup.ts'
import { startServerProcess } from './harness.ts'
import { ownServer } from './ownServer.ts'

vi.setConfig({ testTimeout: 240_000 })

const SEED = Number(process.env.SEED ?? 20_261_123)
const STEPS = Number(process.env.STEPS ?? 1_600)
/** More than a page waits before it sends what was written. */
const LOOKS_MS = 250
const WORDS = ['cold tea', 'a door', 'heavy', '👩‍👩‍👧', 'é', '漢字', 'x', ' ', 'running late']

const server = await ownServer()

function step({ board }: Writer, chance: () => number): void {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(chance() * from.length)]
  const { cards } = board.snapshot()
  const card = pick(cards)
  const turn = chance()
  if (!card || (turn < 0.12 && cards.length < 60)) {
    board.lay({ text: pick(WORDS) ?? '' }, 0)
    return
  }
  if (turn < 0.72) {
    const text = board.text(card.id)
    if (text === null) return
    const letters = [...text]
    const at = Math.floor(chance() * (letters.length + 1))
    const before = letters.slice(0, at).join('').length
    const remove = chance() < 0.45 ? (letters[at]?.length ?? 0) : 0
    const insert = remove > 0 ? '' : (pick(WORDS) ?? '')
    if (cutToFit(text + insert) === text + insert)
      board.spell(card.id, [{ at: before, remove, insert }], text)
  } else if (turn < 0.86)
    board.move(card.id, Math.floor(chance() * cards.length), Math.floor(chance() * 4))
  else if (turn < 0.9) board.remove(card.id)
  else if (turn < 0.97) board.undo()
  else board.redo()
}

const boardOf = ({ shown }: Writer) =>
  shown.cards.map((card) => [
    card.id,
    card.order,
    card.lane,
    card.kind === 'words' ? card.text : '',
  ])

/** Waits until everybody has the same, three looks in a row: nobody has anything on its way. */
async function agree(writers: readonly Writer[], hint: string): Promise<void> {
  const [first] = writers
  if (!first) throw new Error('nobody is here')
  let last = ''
  let same = 0
  for (let waited = 0; waited < 90_000; waited += LOOKS_MS) {
    await pause(LOOKS_MS)
    const wanted = JSON.stringify(boardOf(first))
    const agreed = writers.every((writer) => JSON.stringify(boardOf(writer)) === wanted)
    same = agreed && wanted === last ? same + 1 : 0
    last = wanted
    if (same === 3) return
  }
  for (const [at, writer] of writers.entries()) {
    expect(boardOf(writer), `${hint}, writer ${at}`).toEqual(boardOf(first))
  }
}

async function edit(group: Group, steps: number, chance: () => number): Promise<readonly Writer[]> {
  const writers = [...group.all]
  let left = steps
  while (left > 0) {
    for (let burst = 0; burst < 8 && left > 0; burst += 1, left -= 1) {
      const writer = writers[Math.floor(chance() * writers.length)]
      if (writer) step(writer, chance)
    }
    await pause(15 + chance() * 20)
    const trouble = chance()
    const writer = writers[1 + Math.floor(chance() * (writers.length - 1))]
    if (trouble < 0.03) writer?.wire?.cut()
    else if (trouble < 0.045) await writer?.reload()
  }
  return writers
}

it(`eight who write at once end with the same board (SEED=${SEED} STEPS=${STEPS})`, async () => {
  const chance = chanceFrom(SEED)
  const names = ['Ana', 'Ben', 'Cai', 'Dov', 'Eva', 'Fay', 'Gus']
  const group = await workingGroup(server.url, names.slice(0, 5), { wires: true })
  const late: Writer[] = []
  try {
    const writers = await edit(group, STEPS / 2, chance)
    late.push(await comeLate(group, 'Fay'))
    const rest = await edit({ ...group, all: [...writers, ...late] }, STEPS / 2, chance)
    late.push(await comeLate(group, 'Gus'))
    await agree([...rest, ...late.slice(1)], `SEED=${SEED}`)
    expect(group.leader.shown.cards.length, `SEED=${SEED}`).toBeGreaterThan(10)
  } finally {
    group.leave()
    for (const writer of late) writer.leave()
  }
})

it(`the board is there again after the server was killed (SEED=${SEED})`, async () => {
  const chance = chanceFrom(SEED + 1)
  const first = await startServerProcess()
  const group = await workingGroup(first.url, ['Ana', 'Ben', 'Cai'])
  let second: Awaited<ReturnType<typeof startServerProcess>> | null = null
  let late: Writer | null = null
  try {
    for (let turn = 0; turn < 60; turn += 1) {
      for (const writer of group.all) step(writer, chance)
      await pause(10)
    }
    await agree(group.all, `SEED=${SEED}`)
    const before = boardOf(group.leader)
    expect(before.length).toBeGreaterThan(3)
    // Written in the very moment: nobody else has it when the server goes.
    group.members[0]?.board.lay({ text: 'just then' }, 0)
    await first.end('SIGKILL')
    second = await startServerProcess({ env: { PORT: String(first.port) } })
    for (const { page } of group.all) {
      await page.until(
        'room',
        ({ line, view }) => line.state === 'live' && view.moment.at === 'running',
      )
    }
    await agree(group.all, `SEED=${SEED}`)
    expect(group.leader.texts).toContain('just then')
    expect(boardOf(group.leader).length).toBe(before.length + 1)
    // And the server itself has it again, for whoever comes now.
    late = await comeLate(group, 'Dov')
    await agree([group.leader, late], `SEED=${SEED}`)
  } finally {
    group.leave()
    late?.leave()
    await first.end('SIGKILL')
    await second?.end('SIGKILL')
  }
})
