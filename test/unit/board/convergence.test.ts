/** Seeded random editors over a relay in memory: lost lines, late frames, refusals, snapshots, late joiners, restarts. */
import { describe, expect, it } from 'vitest'
import { BoardStore } from '../../../client/room/board/boardStore.ts'
import { cutToFit } from '../../../shared/board/limits.ts'
import { chanceFrom, Hours, MemoryRoom, surroundingsOf } from './memoryRoom.ts'
import { MemorySeat, viewOf } from './memorySeat.ts'

const WORDS = ['cold tea', 'a door', 'heavy', '👩‍👩‍👧', 'é', '漢字', 'x', ' ', 'running late']

interface Page {
  readonly seat: MemorySeat
  readonly store: BoardStore
}

class Editors {
  readonly hours = new Hours()
  readonly chance: () => number
  readonly room: MemoryRoom
  readonly pages: Page[] = []

  constructor(seed: number, late: number) {
    this.chance = chanceFrom(seed)
    this.room = new MemoryRoom(this.hours, this.chance, { late })
  }

  join(): Page {
    const number = this.pages.length
    const seat = new MemorySeat(
      this.room,
      number,
      viewOf(number, number === 0 ? 'leader' : 'member'),
    )
    const store = new BoardStore(seat.session, surroundingsOf(this.hours, this.chance))
    seat.connect()
    const page = { seat, store }
    this.pages.push(page)
    return page
  }

  pick<T>(from: readonly T[]): T | undefined {
    return from[Math.floor(this.chance() * from.length)]
  }

  step(): void {
    const page = this.pick(this.pages)
    if (!page) return
    const { store } = page
    const { cards } = store.snapshot()
    const card = this.pick(cards)
    const turn = this.chance()
    if (!card || (turn < 0.2 && cards.length < 40)) {
      store.lay({ text: this.pick(WORDS) ?? '' }, 0)
    } else if (turn < 0.65) {
      const text = store.text(card.id)
      if (text === null) return
      const letters = [...text]
      const at = Math.floor(this.chance() * (letters.length + 1))
      const before = letters.slice(0, at).join('').length
      const gone = this.chance() < 0.4 ? (letters[at]?.length ?? 0) : 0
      const insert = gone > 0 ? '' : (this.pick(WORDS) ?? '')
      if (cutToFit(text + insert) !== text + insert) return
      store.spell(card.id, [{ at: before, remove: gone, insert }], text)
    } else if (turn < 0.8) {
      store.move(card.id, Math.floor(this.chance() * cards.length), Math.floor(this.chance() * 4))
    } else if (turn < 0.86) store.remove(card.id)
    else if (turn < 0.96) store.undo()
    else store.redo()
  }

  trouble(): void {
    const page = this.pick(this.pages)
    if (!page) return
    const turn = this.chance()
    if (turn < 0.35) {
      if (page.seat.here) page.seat.lose()
      else page.seat.connect()
    } else if (turn < 0.6) this.room.compact(page.seat.seat)
    else if (turn < 0.7) this.room.refusing = this.room.refusing ? null : 'too-fast'
    else if (turn < 0.75) this.room.refusing = this.room.refusing ? null : 'board-full'
    else if (turn < 0.8 && this.pages.length < 8) this.join()
    else if (turn < 0.84) this.restart()
  }

  /** The server comes back with nothing; everybody comes back to it. */
  restart(): void {
    for (const { seat } of this.pages) seat.lose()
    this.room.forget()
    for (const { seat } of this.pages) seat.connect()
  }

  async quiet(): Promise<void> {
    this.room.refusing = null
    for (const { seat } of this.pages) if (!seat.here) seat.connect()
    await this.hours.pass(30_000)
  }
}

const boardOf = ({ store }: Page) =>
  store.snapshot().cards.map((card) => ({ ...card, text: 'text' in card ? card.text : '' }))

async function run(seed: number, steps: number, late: number): Promise<void> {
  const editors = new Editors(seed, late)
  for (let seat = 0; seat < 5; seat += 1) editors.join()
  for (let step = 0; step < steps; step += 1) {
    editors.step()
    if (editors.chance() < 0.05) editors.trouble()
    if (editors.chance() < 0.3) await editors.hours.pass(editors.chance() * 200)
  }
  await editors.quiet()
  const lastCome = editors.join()
  await editors.quiet()
  const [first] = editors.pages
  if (!first) throw new Error('nobody came')
  const wanted = boardOf(first)
  for (const page of editors.pages) {
    expect(boardOf(page), `seed ${seed}, seat ${page.seat.seat}`).toEqual(wanted)
  }
  expect(boardOf(lastCome).length, `seed ${seed}`).toBe(wanted.length)
}

describe('everybody ends with the same board', () => {
  const base = Number(process.env.SEED ?? 20_261_123)
  for (let nth = 0; nth < 12; nth += 1) {
    it(`whatever happens on the way (seed ${base + nth})`, async () => {
      await run(base + nth, 400, nth % 2 === 0 ? 0 : 0.2)
    })
  }
})
