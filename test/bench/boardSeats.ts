/** The same seat at a board by each client library: lay a card, add a letter, be told of others' letters. */
import { io } from 'socket.io-client'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { cardsOf, readCards } from '../../shared/board/card.ts'
import { editText, layCard } from '../../shared/board/edit.ts'
import { keyAt } from '../../shared/board/order.ts'
import { secureRandom, toBase64Url } from '../../shared/sealing/bytes.ts'
import { type Group, type Writer, workingGroup } from '../sockets/boardGroup.ts'
import type { Kind } from './boardHost.ts'
import { type Peer, peerProviders } from './peers.ts'

// Both libraries take the browser's own; Node 20 has none.
Reflect.set(globalThis, 'WebSocket', WebSocket)

export interface BoardSeat {
  /** Lays an empty card; its id. */
  lay(): string
  append(card: string, at: number, letter: string): void
  /** Letters of others in this card, as they arrive: at which place. */
  watch(card: string, arrived: (at: number) => void): void
  /** Letters on all cards. */
  letters(): number
  leave(): void
}

export interface BoardRoom {
  readonly seats: readonly BoardSeat[]
  /** Somebody who was here comes back with nothing: resolves with the seat when its board has `letters`. */
  comeAnew(letters: number): Promise<BoardSeat>
  leave(): void
}

const EVERY_MS = 2
const BARE_LETTERS = 80

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 120_000
  while (!holds()) {
    if (Date.now() > end) throw new Error('the board did not come')
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
  }
}

const lettersOf = (doc: Y.Doc): number =>
  readCards(doc).reduce((sum, card) => sum + ('text' in card ? card.text.length : 0), 0)

/** A seat on a plain document, whatever brings it to the others. */
function plainSeat(doc: Y.Doc, leave: () => void): BoardSeat {
  const watchers = new Map<string, (at: number) => void>()
  cardsOf(doc).observeDeep((events, { local }) => {
    if (local) return
    for (const event of events) {
      const [card] = event.path
      const watcher = typeof card === 'string' ? watchers.get(card) : undefined
      if (!watcher || event.path[1] !== 'text') continue
      let at = 0
      for (const { retain, insert } of event.delta) {
        if (retain !== undefined) at += retain
        else if (typeof insert === 'string') {
          for (const _ of insert) {
            watcher(at)
            at += 1
          }
        }
      }
    }
  })
  return {
    lay() {
      const id = toBase64Url(secureRandom(9))
      doc.transact(() => {
        const order = keyAt(readCards(doc), 1_000, Math.random)
        layCard(doc, id, { order, lane: 0, text: '' })
      })
      return id
    },
    append: (card, at, letter) =>
      doc.transact(() => editText(doc, card, [{ at, remove: 0, insert: letter }])),
    watch: (card, arrived) => void watchers.set(card, arrived),
    letters: () => lettersOf(doc),
    leave,
  }
}

async function peerSeat(peer: Peer, url: string, room: string): Promise<BoardSeat> {
  const doc = new Y.Doc()
  const provider = (await peerProviders())[peer](url, room, doc)
  await until(() => provider.isSynced())
  return plainSeat(doc, () => {
    provider.leave()
    doc.destroy()
  })
}

function balintSeat({ board, leave }: { board: Writer['board']; leave: () => void }): BoardSeat {
  return {
    lay() {
      const before = new Set(board.snapshot().cards.map(({ id }) => id))
      board.lay({ text: '' }, 0)
      const laid = board.snapshot().cards.find(({ id }) => !before.has(id))
      if (!laid) throw new Error('nothing was laid')
      return laid.id
    },
    append: (card, at, letter) => board.spell(card, [{ at, remove: 0, insert: letter }], letter),
    watch: (card, arrived) =>
      void board.watch(card, {
        respelt: (splices) => {
          for (const { at, insert } of splices) {
            for (let letter = 0; letter < insert.length; letter += 1) arrived(at + letter)
          }
        },
        remade: () => undefined,
      }),
    letters: () =>
      board
        .snapshot()
        .cards.reduce((sum, card) => sum + ('text' in card ? card.text.length : 0), 0),
    leave,
  }
}

async function balintRoom(url: string, seats: number, signed: boolean): Promise<BoardRoom> {
  const names = Array.from({ length: seats - 1 }, (_, at) => `Member ${at}`)
  const group: Group = await workingGroup(url, names)
  if (signed) await group.leader.ok({ type: 'board-signing', signing: 'signed' })
  // Carets are another measure.
  await group.leader.ok({ type: 'board-presence', on: false })
  const seatOf = (writer: Writer) =>
    balintSeat({ board: writer.board, leave: () => writer.leave() })
  return {
    seats: group.all.map(seatOf),
    async comeAnew(letters) {
      const last = group.members[group.members.length - 1]
      if (!last) throw new Error('nobody to come back')
      await last.reload()
      const seat = seatOf(last)
      await until(() => seat.letters() === letters)
      return seat
    },
    leave: () => group.leave(),
  }
}

/** As long as our frame of one letter: a header, a nonce, the sealed update, all of it in base64url. */
const BARE_TEXT = 'A'.repeat(BARE_LETTERS)

/** A seat at a relay that knows nothing of boards: the card and the place stand before a text as long as a sealed letter. */
async function bareSeat(url: string, room: string): Promise<BoardSeat> {
  const socket = io(url, { transports: ['websocket'], auth: { room }, forceNew: true })
  const watchers = new Map<string, (at: number) => void>()
  socket.on('frames', (frames: readonly string[]) => {
    for (const frame of frames) {
      const [card, at] = frame.split(' ')
      if (card !== undefined) watchers.get(card)?.(Number(at))
    }
  })
  await until(() => socket.connected)
  return {
    lay: () => toBase64Url(secureRandom(9)),
    append(card, at) {
      void socket.emitWithAck('frame', `${card} ${at} ${BARE_TEXT}`)
    },
    watch: (card, arrived) => void watchers.set(card, arrived),
    letters: () => 0,
    leave: () => void socket.disconnect(),
  }
}

let rooms = 0

/** A room of this kind with everybody in it. */
export async function openBoardRoom(
  kind: Kind,
  url: string,
  seats: number,
  signed: boolean,
): Promise<BoardRoom> {
  if (kind === 'balint-room') return balintRoom(url, seats, signed)
  rooms += 1
  const name = `room-${rooms}`
  const sit = (at: string, called: string): Promise<BoardSeat> =>
    kind === 'bare' ? bareSeat(at, called) : peerSeat(kind, at, called)
  const here = await Promise.all(Array.from({ length: seats }, () => sit(url, name)))
  return {
    seats: here,
    async comeAnew(letters) {
      const seat = await sit(url, name)
      await until(() => seat.letters() === letters)
      return seat
    },
    leave: () => {
      for (const seat of here) seat.leave()
    },
  }
}
