/** One page's session before a {@link MemoryRoom}, as far as the board needs it. */
import type { BoardSession } from '../../../client/room/board/engine/boards.ts'
import type { BoardPort, RoomSnapshot } from '../../../client/session/roomSession.ts'
import type { Ack } from '../../../shared/answer.ts'
import type { SeatedView } from '../../../shared/pageView.ts'
import type { BoardRequest } from '../../../shared/protocol.ts'
import { plainView } from '../plainView.ts'
import type { Kind, MemoryRoom, Sent } from './memoryRoom.ts'

type Listener<T> = (value: T) => void

/** One page's session as far as the board needs it. */
export class MemorySeat {
  readonly seat: number
  readonly room: MemoryRoom
  here = false
  #view: SeatedView
  #line: 'live' | 'lost' = 'live'
  #era = 0
  readonly #listeners = new Set<() => void>()
  readonly #frames = new Set<Listener<Parameters<Parameters<BoardPort['onFrame']>[0]>[0]>>()
  readonly #keptListeners = new Set<() => void>()
  readonly #requests = new Set<Listener<BoardRequest<Uint8Array>>>()
  #snapshot: RoomSnapshot

  constructor(room: MemoryRoom, seat: number, view: SeatedView) {
    this.room = room
    this.seat = seat
    this.#view = view
    this.#snapshot = this.#make()
    room.seats.set(seat, this)
  }

  readonly port: BoardPort = {
    send: (kind, payload, signed) => this.#send(kind, payload, signed),
    onFrame: (listener) => this.#add(this.#frames, listener),
    onKept: (listener) => this.#add(this.#keptListeners, listener),
    onRequest: (listener) => this.#add(this.#requests, listener),
  }

  get session(): BoardSession {
    return {
      subscribe: (listener) => this.#add(this.#listeners, listener),
      snapshot: () => this.#snapshot,
      board: this.port,
    }
  }

  /** The line is (back) up: everything kept is handed over. */
  connect(): void {
    this.here = true
    this.#era += 1
    this.#line = 'live'
    this.show((view) => ({ ...view, board: { ...view.board, number: this.room.number } }))
    for (const frame of this.room.kept) this.#hand(frame)
    for (const listener of this.#keptListeners) listener()
  }

  lose(): void {
    this.here = false
    this.room.left(this.seat)
    this.#era += 1
    this.#line = 'lost'
    this.show((view) => view)
  }

  show(change: (view: SeatedView) => SeatedView): void {
    this.#view = change(this.#view)
    this.#snapshot = this.#make()
    for (const listener of this.#listeners) listener()
  }

  gone(): void {
    this.#snapshot = {
      stage: 'gone',
      view: { at: 'gone', why: 'ended', receipt: null, trial: true },
      receipt: null,
      settings: { label: '', rules: [], lanes: [], leaderNames: [] },
      name: '',
    }
    for (const listener of this.#listeners) listener()
  }

  deliver(frame: Sent): void {
    const era = this.#era
    const ms = 1 + this.room.chance() * 20 + (this.room.chance() < this.room.ways.late ? 400 : 0)
    this.room.hours.after(ms, () => {
      if (this.here && era === this.#era) this.#hand(frame)
    })
  }

  ask(request: BoardRequest<Uint8Array>): void {
    for (const listener of this.#requests) listener(request)
  }

  #hand({ kind, payload, seat, board }: Sent): void {
    if (kind === 'merge') return
    for (const listener of this.#frames) listener({ kind, payload, seat, board })
  }

  #send(kind: Kind, payload: Uint8Array, signed: boolean): Promise<Ack> {
    const era = this.#era
    const board = this.#view.board.number
    const { hours, chance } = this.room
    return new Promise((resolve) => {
      const fail = () => resolve({ ok: false, code: 'server-error' })
      hours.after(1 + chance() * 10, () => {
        if (!this.here || era !== this.#era) return fail()
        const answer = this.room.take(this, kind, payload, signed, board)
        const ms = 1 + chance() * 10 + (this.room.ways.slowAnswers ?? 0)
        hours.after(ms, () => (era === this.#era ? resolve(answer) : fail()))
      })
    })
  }

  #add<T>(to: Set<T>, listener: T): () => void {
    to.add(listener)
    return () => to.delete(listener)
  }

  #make(): RoomSnapshot {
    return {
      stage: 'room',
      view: this.#view,
      seating: { seat: this.seat, ticket: '', media: '', isNew: false },
      settings: { label: '', rules: [], lanes: ['1', '2', '3', '4'], leaderNames: [] },
      names: new Map(),
      guests: [],
      notes: [],
      words: [],
      line:
        this.#line === 'live' ? { state: 'live' } : { state: 'lost', since: this.room.hours.now },
      unreadable: false,
      awaitsKey: false,
      keyless: [],
    }
  }
}

/** A member's view in group work with the board open to write. */
export function viewOf(seat: number, role: SeatedView['you']['role'] = 'member'): SeatedView {
  const plain = plainView(seat, role)
  return {
    ...plain,
    you: { ...plain.you, rights: { ...plain.you.rights, board: 'write' } },
    moment: { at: 'running', phase: 'group-work', index: 0, paused: false, holds: 'no' },
    board: { ...plain.board, access: 'write', number: 1, presence: true },
    stripOn: true,
  }
}
