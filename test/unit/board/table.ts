/** A board's table for the tests of its store: a room in memory, a clock that moves when it is told to, and pages that sit down. */
import { beforeEach } from 'vitest'
import * as Y from 'yjs'
import { BoardStore } from '../../../client/room/board/boardStore.ts'
import type { SeatedView } from '../../../shared/pageView.ts'
import type { Role } from '../../../shared/session/seat.ts'
import { chanceFrom, Hours, MemoryRoom, type Sent, surroundingsOf } from './memoryRoom.ts'
import { MemorySeat, viewOf } from './memorySeat.ts'

class Table {
  readonly hours = new Hours()
  room = new MemoryRoom(this.hours, chanceFrom(42))
  readonly warned: boolean[] = []

  /** A room whose answers take so long (ms): to be said before anybody sits down. */
  answersAfter(slowAnswers: number): void {
    this.room = new MemoryRoom(this.hours, chanceFrom(42), { late: 0, slowAnswers })
  }

  sitDown(number: number, role?: Role): { readonly seat: MemorySeat; readonly store: BoardStore } {
    const seat = new MemorySeat(this.room, number, viewOf(number, role))
    const chance = chanceFrom(1000 + number)
    const store = new BoardStore(
      seat.session,
      surroundingsOf(this.hours, chance, (on) => this.warned.push(on)),
    )
    seat.connect()
    return { seat, store }
  }

  updates(): readonly Sent[] {
    return this.room.sent.filter(({ kind }) => kind === 'update')
  }
}

/** Another table before each test; the answer gives the present one. */
export function freshTable(): () => Table {
  let table = new Table()
  beforeEach(() => {
    table = new Table()
  })
  return () => table
}

export const texts = (store: BoardStore): string[] =>
  store.snapshot().cards.map((card) => (card.kind === 'words' ? card.text : '✎'))

export const first = (store: BoardStore): string => store.snapshot().cards[0]?.id ?? ''

/** Every Yjs client id that writes in an update. */
export const pensIn = (payload: Uint8Array): readonly number[] => [
  ...new Set(Y.decodeUpdate(payload).structs.map(({ id }) => id.client)),
]

export const mayRead = (view: SeatedView): SeatedView => ({
  ...view,
  you: { ...view.you, rights: { ...view.you.rights, board: 'read' } },
})
