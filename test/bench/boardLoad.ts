/** The load of the board bench in a process of its own, so that what the clients cost is measured apart. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Kind } from './boardHost.ts'
import { type BoardRoom, openBoardRoom } from './boardSeats.ts'

export interface LoadOrder {
  readonly kind: Kind
  readonly url: string
  readonly signed: boolean
  readonly rooms: number
  readonly seats: number
  readonly writers: number
  readonly editsPerSecond: number
  readonly letters: number
  readonly seconds: number
  /** Seconds of the same writing before anything is counted: a room lasts an hour, and the first seconds compile code. */
  readonly warmUp: number
  /** Edits that lie behind before one comes anew; 0: nobody comes. */
  readonly lateEdits: number
}

export interface LoadReport {
  readonly at: 'set' | 'written' | 'done'
  readonly clientCpuSeconds: number
  readonly edits: number
  readonly deliveries: number
  readonly p50: number | null
  readonly p99: number | null
  readonly lateJoinMs: number | null
}

const AT_ONCE = 5

const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const quantile = (sorted: readonly number[], q: number): number | null =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? null

class Load {
  readonly order: LoadOrder
  readonly delays: number[] = []
  edits = 0
  #boards: BoardRoom[] = []

  constructor(order: LoadOrder) {
    this.order = order
  }

  async set(): Promise<void> {
    const { kind, url, seats, signed, rooms } = this.order
    for (let made = 0; made < rooms; made += AT_ONCE) {
      const some = Math.min(AT_ONCE, rooms - made)
      const opened = Array.from({ length: some }, () => openBoardRoom(kind, url, seats, signed))
      this.#boards.push(...(await Promise.all(opened)))
    }
  }

  async warmUp(): Promise<void> {
    await this.write(this.order.warmUp)
    this.delays.length = 0
    this.edits = 0
  }

  async write(seconds = this.order.seconds): Promise<void> {
    const { writers } = this.order
    const end = performance.now() + seconds * 1000
    await Promise.all(
      this.#boards.flatMap((board) =>
        board.seats.slice(0, writers).map((_, writer) => this.#writeOn(board, writer, end)),
      ),
    )
    // What is still on its way.
    await pause(1500)
  }

  async #writeOn({ seats }: BoardRoom, writer: number, end: number): Promise<void> {
    const { editsPerSecond, letters } = this.order
    const every = 1000 / editsPerSecond
    const own = seats[writer]
    if (!own) return
    let next = performance.now() + Math.random() * every
    while (next < end) {
      const card = own.lay()
      // The card first, so that every letter on it is one delivery.
      next += every
      const sent: number[] = []
      for (const [at, seat] of seats.entries()) {
        if (at === writer) continue
        seat.watch(card, (place) => {
          const began = sent[place]
          if (began !== undefined) this.delays.push(performance.now() - began)
        })
      }
      for (let letter = 0; letter < letters && next < end; letter += 1, next += every) {
        await pause(Math.max(0, next - performance.now()))
        sent[letter] = performance.now()
        own.append(card, letter, 'e')
        this.edits += 1
      }
    }
  }

  /** `lateEdits` behind, then one who comes anew: ms from dialling until the whole board is there. */
  async late(): Promise<number | null> {
    const [board] = this.#boards
    const { lateEdits, letters } = this.order
    if (!board || lateEdits === 0) return null
    const [writer, reader] = board.seats
    if (!writer || !reader) return null
    let card = writer.lay()
    let letter = 0
    for (let edit = 0; edit < lateEdits; edit += 1, letter += 1) {
      if (letter === letters) {
        card = writer.lay()
        letter = 0
      }
      writer.append(card, letter, 'e')
      if (edit % 10 === 9) await pause(20)
    }
    const wanted = writer.letters()
    while (reader.letters() !== wanted) await pause(50)
    // A log that is to be shortened has the time to be.
    await pause(4000)
    const from = performance.now()
    const seat = await board.comeAnew(wanted)
    const took = performance.now() - from
    seat.leave()
    return took
  }

  report(at: LoadReport['at'], lateJoinMs: number | null = null): LoadReport {
    const sorted = this.delays.toSorted((a, b) => a - b)
    return {
      at,
      clientCpuSeconds: cpu(),
      edits: this.edits,
      deliveries: sorted.length,
      p50: quantile(sorted, 0.5),
      p99: quantile(sorted, 0.99),
      lateJoinMs,
    }
  }
}

const isOrder = (message: unknown): message is LoadOrder =>
  typeof message === 'object' && message !== null && 'rooms' in message

let load: Load | null = null
process.on('disconnect', () => process.exit(0))
process.on('message', async (message) => {
  if (isOrder(message)) {
    load = new Load(message)
    await load.set()
    await load.warmUp()
    process.send?.(load.report('set'))
  } else if (load && message === 'write') {
    await load.write()
    process.send?.(load.report('written'))
  } else if (load && message === 'late') {
    process.send?.(load.report('done', await load.late()))
  }
})
