/**
 * A group around the real relay, in virtual time: every page with the client's own board, a line of its own speed, and frames whose
 * bodies are plain, because the relay never reads them. One seat is a hostile page that hears all that is sent to it.
 */
import * as Y from 'yjs'
import { BoardStore } from '../../client/room/board/boardStore.ts'
import type { BoardSession } from '../../client/room/board/engine/boards.ts'
import type { BoardPort, RoomSnapshot } from '../../client/session/roomSession.ts'
import { LIMITS } from '../../server/rooms/relay/limits.ts'
import { Relay, type Sending } from '../../server/rooms/relay/relay.ts'
import type { Ack } from '../../shared/answer.ts'
import type { BoardRequest } from '../../shared/protocol.ts'
import { decodeHeader, UNSIGNED, UNSIGNED_SEAT } from '../../shared/sealing/header.ts'
import { chanceFrom, Hours, MemoryRoom, surroundingsOf } from '../unit/board/memoryRoom.ts'
import { MemorySeat, viewOf } from '../unit/board/memorySeat.ts'
import { BOARD, bodyOf, frameOf, seat, viewWith } from '../unit/relay/room.ts'

type Frame = Parameters<Parameters<BoardPort['onFrame']>[0]>[0]

/** What the hostile page has heard: a bundle that came at once, or a snapshot it was asked to merge. */
export type Heard =
  | { readonly kind: 'bundle'; readonly at: number; readonly frames: readonly Uint8Array[] }
  | {
      readonly kind: 'snapshot'
      readonly at: number
      readonly maker: number | null
      readonly payload: Uint8Array
    }
  | {
      readonly kind: 'merge'
      readonly at: number
      readonly merger: number | null
      readonly payload: Uint8Array
    }

interface Page {
  readonly seat: number
  readonly store: BoardStore
  /** Milliseconds to the server, one way. */
  readonly distance: number
  readonly frame: (frame: Frame) => void
  readonly request: (request: BoardRequest<Uint8Array>) => void
}

export interface GroupOptions {
  readonly size: number
  readonly seed: number
  /** Snapshots bear their maker's seat and lack what it wrote within the last second, as they once did. */
  readonly leaky?: boolean
}

export class RelayGroup {
  readonly hours = new Hours()
  readonly chance: () => number
  readonly hostile: number
  readonly heard: Heard[] = []
  readonly #pages = new Map<number, Page>()
  readonly #relay: Relay
  readonly #leaky: boolean
  readonly #written: {
    readonly seat: number
    readonly at: number
    readonly payload: Uint8Array
  }[] = []
  #makers = new Map<Uint8Array, number>()
  #wakesAt: number | null = null

  constructor({ size, seed, leaky = false }: GroupOptions) {
    this.chance = chanceFrom(seed)
    this.#leaky = leaky
    this.hostile = size - 1
    const ids = Array.from({ length: size }, (_, at) => at)
    const unsigned = { ...viewWith().board, signing: 'unsigned' as const }
    this.#relay = new Relay({
      view: viewWith({ seats: ids.map((id) => seat(id)), board: unsigned }),
      now: this.hours.now,
      randomBelow: (bound) => Math.floor(this.chance() * bound),
      limits: {
        ...LIMITS,
        tailUpdates: 2,
        looksAfter: { least: 500, most: 2_500 },
        helpWithin: 4_000,
      },
    })
    for (const id of ids) {
      this.#relay.connect({ line: `line-${id}`, seat: id, pageLoad: 100 + id }, this.hours.now)
      this.#relay.sync(`line-${id}`, this.hours.now)
      if (id !== this.hostile) this.#pages.set(id, this.#page(id))
    }
  }

  get honest(): readonly number[] {
    return [...this.#pages.keys()]
  }

  store(id: number): BoardStore {
    const page = this.#pages.get(id)
    if (page === undefined) throw new Error(`nobody at ${id}`)
    return page.store
  }

  close(): void {
    for (const { store } of this.#pages.values()) store.close()
  }

  #page(id: number): Page {
    const listeners = {
      frame: (_: Frame): void => undefined,
      request: (_: BoardRequest<Uint8Array>): void => undefined,
    }
    const distance = 5 + this.chance() * 120
    const view = viewOf(id)
    // Only for the shape of a session: nothing of that room is used.
    const shape = new MemorySeat(new MemoryRoom(this.hours, this.chance), id, {
      ...view,
      board: { ...view.board, number: BOARD },
    })
    const snapshot: RoomSnapshot = shape.session.snapshot()
    const session: BoardSession = {
      subscribe: () => () => undefined,
      snapshot: () => snapshot,
      board: {
        send: (kind, payload) => this.#send(id, distance, kind, payload),
        onFrame: (listener) => {
          listeners.frame = listener
          return () => undefined
        },
        onKept: () => () => undefined,
        onRequest: (listener) => {
          listeners.request = listener
          return () => undefined
        },
      },
    }
    const store = new BoardStore(session, surroundingsOf(this.hours, this.chance))
    return {
      seat: id,
      store,
      distance,
      frame: (f) => listeners.frame(f),
      request: (r) => listeners.request(r),
    }
  }

  #send(
    id: number,
    distance: number,
    kind: Parameters<BoardPort['send']>[0],
    payload: Uint8Array,
  ): Promise<Ack> {
    return new Promise((resolve) => {
      this.hours.after(distance, () => {
        const body = kind === 'snapshot' && this.#leaky ? this.#leakySnapshot(id) : payload
        const frame = frameOf(kind, body, { epoch: 0, board: BOARD, ...UNSIGNED })
        if (kind === 'update') this.#written.push({ seat: id, at: this.hours.now, payload })
        if (kind === 'snapshot' || kind === 'merge') this.#makers.set(frame, id)
        const { ack, send } = this.#relay.take(`line-${id}`, frame, this.hours.now)
        this.#carry(send)
        const beat = 50 - (this.hours.now % 50)
        this.hours.after((ack.ok ? beat : 0) + distance, () => resolve(ack))
      })
    })
  }

  #leakySnapshot(id: number): Uint8Array {
    const doc = new Y.Doc()
    for (const each of this.#written) {
      const isOwn = each.seat === id && this.hours.now - each.at < 1_000
      if (!isOwn) Y.applyUpdate(doc, each.payload)
    }
    return Y.encodeStateAsUpdateV2(doc)
  }

  /** The sender that a frame bears; what the former way gave away, where that is tried. */
  #senderOf(frame: Uint8Array): number | null {
    const header = decodeHeader(frame)
    if (this.#leaky && header?.kind !== 'update') return this.#makers.get(frame) ?? null
    return header === null || header.seat === UNSIGNED_SEAT ? null : header.seat
  }

  #carry(sendings: readonly Sending[]): void {
    const bundles = new Map<number, Uint8Array[]>()
    for (const sending of sendings) {
      if (sending.kind === 'request') this.#ask(sending.to, sending.request)
      else if (sending.kind === 'frame') {
        for (const to of sending.to) bundles.set(to, [...(bundles.get(to) ?? []), sending.frame])
      }
    }
    for (const [to, frames] of bundles) this.#give(to, frames)
    const at = this.#relay.wakesAt()
    if (at === null || (this.#wakesAt !== null && this.#wakesAt <= at)) return
    this.#wakesAt = at
    this.hours.after(Math.max(0, at - this.hours.now), () => {
      this.#wakesAt = null
      this.#carry(this.#relay.tick(this.hours.now))
    })
  }

  #give(to: number, frames: readonly Uint8Array[]): void {
    const page = this.#pages.get(to)
    if (page === undefined) {
      this.heard.push({ kind: 'bundle', at: this.hours.now, frames })
      for (const frame of frames) {
        if (decodeHeader(frame)?.kind !== 'merge') continue
        this.heard.push({
          kind: 'merge',
          at: this.hours.now,
          merger: this.#senderOf(frame),
          payload: bodyOf(frame),
        })
      }
      return
    }
    this.hours.after(page.distance, () => {
      for (const frame of frames) {
        const kind = decodeHeader(frame)?.kind
        const payload = bodyOf(frame)
        if (kind === 'presence') page.frame({ kind, payload, seat: null, board: BOARD })
        else
          page.frame({
            kind: kind === 'snapshot' ? kind : 'update',
            payload,
            seat: null,
            board: BOARD,
          })
      }
    })
  }

  /** The hostile page makes empty snapshots, so that another has to merge all there is, and merges nothing itself. */
  #ask(to: number, request: BoardRequest<Uint8Array>): void {
    const page = this.#pages.get(to)
    if (page !== undefined) {
      const opened =
        request.want === 'merge' ? { ...request, snapshot: bodyOf(request.snapshot) } : request
      this.hours.after(page.distance, () => page.request(opened))
      return
    }
    if (request.want === 'merge') {
      const { snapshot } = request
      this.heard.push({
        kind: 'snapshot',
        at: this.hours.now,
        maker: this.#senderOf(snapshot),
        payload: bodyOf(snapshot),
      })
    }
    const body = request.want === 'merge' ? new Uint8Array() : Y.encodeStateAsUpdateV2(new Y.Doc())
    const kind = request.want === 'merge' ? 'merge' : 'snapshot'
    void this.#send(to, 5, kind, body)
  }
}
