/** A group at work with an open board, each with the page's own session and board: everything of a browser but its screen. */
import { createServer, connect as dial, type Socket } from 'node:net'
import { BoardStore } from '../../client/room/board/boardStore.ts'
import type { BoardSnapshot } from '../../client/room/board/engine/boardSnapshot.ts'
import type { Surroundings } from '../../client/room/board/engine/surroundings.ts'
import { secureRandom } from '../../shared/sealing/bytes.ts'
import type { Command } from '../../shared/session/command.ts'
import { join, knock, makePageRoom, type PageRoom, type TestPage } from './pages.ts'

export const nodeSurroundings: Surroundings = {
  now: () => Date.now(),
  after(ms, callBack) {
    const timer = setTimeout(callBack, ms)
    return () => clearTimeout(timer)
  },
  random: secureRandom,
  warnBeforeLeaving: () => undefined,
}

/** A piece of wire between a page and the server, which can be cut. */
export interface Wire {
  readonly origin: string
  /** Every byte that crossed towards the server, by connection. */
  readonly streams: readonly Buffer[][]
  cut(): void
  /** What is said towards the server waits in the wire, until it is let go. */
  hold(): void
  letGo(): void
  close(): void
}

export async function layWire(to: string): Promise<Wire> {
  const { hostname, port } = new URL(to)
  const open = new Set<Socket>()
  const streams: Buffer[][] = []
  const towards = new Set<Socket>()
  const server = createServer((near) => {
    const far = dial(Number(port), hostname)
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      from.on('close', () => {
        open.delete(from)
        into.destroy()
      })
      from.on('error', () => into.destroy())
      from.pipe(into)
    }
    towards.add(near)
    near.on('close', () => towards.delete(near))
    const stream: Buffer[] = []
    streams.push(stream)
    near.on('data', (bytes) => stream.push(bytes))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const own = typeof address === 'object' && address ? address.port : 0
  const cut = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    origin: `http://127.0.0.1:${own}`,
    streams,
    cut,
    hold: () => {
      for (const near of towards) near.pause()
    },
    letGo: () => {
      for (const near of towards) near.resume()
    },
    close: () => {
      cut()
      server.close()
    },
  }
}

/** One person: page, board, and the wire if it has one of its own. */
export class Writer {
  readonly page: TestPage
  readonly wire: Wire | null
  board: BoardStore

  constructor(page: TestPage, wire: Wire | null = null) {
    this.page = page
    this.wire = wire
    this.board = new BoardStore(page.session, nodeSurroundings)
  }

  get shown(): BoardSnapshot {
    return this.board.snapshot()
  }

  get texts(): readonly string[] {
    return this.shown.cards.map((card) => (card.kind === 'words' ? card.text : '✎'))
  }

  async ok(command: Command): Promise<void> {
    const answer = await this.page.session.command(command)
    if (!answer.ok) throw new Error(`${command.type}: ${answer.code}`)
  }

  /** A new page in the same tab: nothing of the old board is left. */
  async reload(): Promise<void> {
    this.board.close()
    this.page.reload()
    await this.page.until('room')
    this.board = new BoardStore(this.page.session, nodeSurroundings)
  }

  /** Waits until the board is so. */
  until(holds: (shown: BoardSnapshot) => boolean, ms = 8000): Promise<BoardSnapshot> {
    const { board } = this
    return new Promise((resolve, reject) => {
      const look = () => {
        if (!holds(board.snapshot())) return
        stop()
        clearTimeout(timer)
        resolve(board.snapshot())
      }
      const stop = board.subscribe(look)
      const timer = setTimeout(() => {
        stop()
        reject(new Error(`waited for ${holds}; the board is ${JSON.stringify(board.snapshot())}`))
      }, ms)
      look()
    })
  }

  leave(): void {
    this.board.close()
    this.page.session.abandon()
    this.wire?.close()
  }
}

export interface Group {
  readonly room: PageRoom
  readonly leader: Writer
  readonly members: readonly Writer[]
  readonly all: readonly Writer[]
  leave(): void
}

/** A leader and members in group work, with Ana, the first, at the window if `presenter`. */
export async function workingGroup(
  url: string,
  names: readonly string[],
  options: {
    readonly room?: PageRoom
    readonly presenter?: boolean
    readonly wires?: boolean
    readonly open?: boolean
  } = {},
): Promise<Group> {
  const room = options.room ?? (await makePageRoom(url))
  const wired = async (): Promise<{ room: PageRoom; wire: Wire | null }> => {
    if (!options.wires) return { room, wire: null }
    const wire = await layWire(url)
    return { room: { ...room, origin: wire.origin }, wire }
  }
  const atTheDesk = await wired()
  const ruth = await knock(atTheDesk.room, room.fragments.leader, 'Ruth')
  await ruth.until('room')
  const leader = new Writer(ruth, atTheDesk.wire)
  const members: Writer[] = []
  // The room is laid for six; late comers need a chair too.
  for (let chair = 4; chair < names.length + 3; chair += 1) await leader.ok({ type: 'add-chair' })
  for (const name of names) {
    const way = await wired()
    members.push(new Writer(await join(way.room, ruth, name), way.wire))
  }
  await leader.ok({ type: 'begin' })
  const presenter = options.presenter ? members[0]?.page.room.seating.seat : undefined
  if (presenter !== undefined) await leader.ok({ type: 'choose-presenter', seat: presenter })
  const phase = ruth.room.view.agenda.phases.findIndex(({ kind }) => kind === 'group-work')
  await leader.ok({ type: 'go-to-phase', phase })
  if (options.open !== false) await leader.ok({ type: 'board-access', access: 'write' })
  const all = [leader, ...members]
  for (const { page } of all) {
    await page.until(
      'room',
      ({ view }) => view.board.access === (options.open === false ? 'off' : 'write'),
    )
  }
  return {
    room,
    leader,
    members,
    all,
    leave: () => {
      for (const writer of all) writer.leave()
    },
  }
}

/** Another member comes, as the others did. */
export async function comeLate(group: Group, name: string): Promise<Writer> {
  return new Writer(await join(group.room, group.leader.page, name))
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms))
