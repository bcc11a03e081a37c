/** A relay with a few seats around it, and frames whose bodies are plain, because the relay never reads them. */
import { LIMITS, type RelayLimits } from '../../../server/rooms/relay/limits.ts'
import {
  Relay,
  type RelaySeat,
  type RelayView,
  type Sending,
  type Taken,
} from '../../../server/rooms/relay/relay.ts'
import { NONCE_BYTES, TAG_BYTES } from '../../../shared/sealing/aead.ts'
import { utf8 } from '../../../shared/sealing/bytes.ts'
import type { Channel, FrameKind } from '../../../shared/sealing/channel.ts'
import { concat } from '../../../shared/sealing/digest.ts'
import { encodeHeader, HEADER_BYTES, UNSIGNED } from '../../../shared/sealing/header.ts'
import type { SeatId } from '../../../shared/session/seat.ts'

export const BOARD = 4
export const [LEADER, CO_LEADER, ANA, BEN, CLEO] = [0, 1, 2, 3, 4] as const

export const seat = (id: SeatId, change: Partial<RelaySeat> = {}): RelaySeat => ({
  seat: id,
  generation: 1,
  leads: id < 2,
  here: true,
  board: 'write',
  strip: id < 2,
  words: true,
  sitsBack: false,
  ...change,
})

export const viewWith = (change: Partial<RelayView> = {}): RelayView => ({
  resuming: false,
  board: { access: 'write', number: BOARD, signing: 'signed', presence: true, hidden: false },
  stripOn: true,
  words: { kind: 'arrival', open: true },
  removals: 0,
  seats: [LEADER, CO_LEADER, ANA, BEN, CLEO].map((id) => seat(id)),
  ...change,
})

const CHANNEL_OF: Readonly<Record<FrameKind, Channel>> = {
  update: 'board',
  snapshot: 'board',
  merge: 'board',
  author: 'board',
  presence: 'presence',
  name: 'names',
  settings: 'settings',
  note: 'strip',
  word: 'words',
  epoch: 'epochs',
}

export const bodyOf = (frame: Uint8Array): Uint8Array =>
  frame.subarray(HEADER_BYTES + NONCE_BYTES, frame.length - TAG_BYTES)
export const textOfBody = (frame: Uint8Array): string => new TextDecoder().decode(bodyOf(frame))

export interface FrameParts {
  readonly seat: SeatId
  readonly pageLoad: number
  readonly sequence: number
  readonly board: number
  readonly epoch: number
}

/** A frame of this kind with a plain body in place of a sealed one. */
export function frameOf(kind: FrameKind, body: Uint8Array | string, parts: FrameParts): Uint8Array {
  const channel = CHANNEL_OF[kind]
  const header = encodeHeader({ version: 1, channel, kind, ...parts })
  const bytes = typeof body === 'string' ? utf8(body) : body
  return concat(header, new Uint8Array(NONCE_BYTES), bytes, new Uint8Array(TAG_BYTES))
}

export interface RoomOptions {
  readonly view?: RelayView
  readonly limits?: Partial<RelayLimits>
  readonly restored?: boolean
  readonly randomBelow?: (bound: number) => number
  /** Seats that are connected and in sync at once; all by default. */
  readonly synced?: readonly SeatId[]
}

export class TestRoom {
  now = 1_000_000
  readonly relay: Relay
  view: RelayView
  #sequences = new Map<SeatId, number>()

  constructor({ view = viewWith(), limits = {}, restored = false, ...rest }: RoomOptions = {}) {
    this.view = view
    this.relay = new Relay({
      view,
      now: this.now,
      randomBelow: rest.randomBelow ?? (() => 0),
      restored,
      limits: { ...LIMITS, ...limits },
    })
    for (const id of rest.synced ?? view.seats.map(({ seat }) => seat)) this.arrive(id)
  }

  lineId = (id: SeatId): string => `line-${id}`
  pageLoad = (id: SeatId): number => 100 + id

  arrive(id: SeatId): Taken {
    this.relay.connect({ line: this.lineId(id), seat: id, pageLoad: this.pageLoad(id) }, this.now)
    return this.relay.sync(this.lineId(id), this.now)
  }

  see(change: Partial<RelayView>): readonly Sending[] {
    this.view = { ...this.view, ...change }
    return this.relay.see(this.view, this.now)
  }

  /** One seat's right, presence or generation is another now. */
  seeSeat(id: SeatId, change: Partial<RelaySeat>): readonly Sending[] {
    return this.see({
      seats: this.view.seats.map((each) => (each.seat === id ? { ...each, ...change } : each)),
    })
  }

  /** The next frame of a seat, signed or not as its kind and the board have it. */
  make(
    id: SeatId,
    kind: FrameKind,
    body: Uint8Array | string,
    change: Partial<FrameParts> = {},
  ): Uint8Array {
    const channel = CHANNEL_OF[kind]
    const numbered = channel === 'board' || channel === 'presence'
    const unsigned =
      kind === 'word' || (numbered && kind !== 'author' && this.view.board.signing === 'unsigned')
    const sequence = (this.#sequences.get(id) ?? 0) + 1
    if (!unsigned) this.#sequences.set(id, sequence)
    const sender = unsigned ? UNSIGNED : { seat: id, pageLoad: this.pageLoad(id), sequence }
    return frameOf(kind, body, {
      epoch: 0,
      board: numbered ? this.view.board.number : 0,
      ...sender,
      ...change,
    })
  }

  take(id: SeatId, frame: Uint8Array): Taken {
    return this.relay.take(this.lineId(id), frame, this.now)
  }

  send(
    id: SeatId,
    kind: FrameKind,
    body: Uint8Array | string,
    change: Partial<FrameParts> = {},
  ): Taken {
    return this.take(id, this.make(id, kind, body, change))
  }

  /** The code of what is refused, or 'ok'. */
  code(
    id: SeatId,
    kind: FrameKind,
    body: Uint8Array | string = 'x',
    change: Partial<FrameParts> = {},
  ): string {
    const { ack } = this.send(id, kind, body, change)
    return ack.ok ? 'ok' : ack.code
  }

  pass(ms: number): readonly Sending[] {
    this.now += ms
    return this.relay.tick(this.now)
  }

  /** Texts kept for this seat, by channel, were it to come back now. */
  kept(id: SeatId): Readonly<Record<string, readonly string[]>> {
    const all: Record<string, string[]> = {}
    for (const sending of this.arrive(id).send) {
      if (sending.kind !== 'kept') continue
      const { channel, frames } = sending.kept
      all[channel] = [...(all[channel] ?? []), ...frames.map(textOfBody)]
    }
    return all
  }
}

export const framesTo = (id: SeatId, sendings: readonly Sending[]): readonly string[] =>
  sendings.flatMap((sending) => {
    if (sending.kind === 'frame') return sending.to.includes(id) ? [textOfBody(sending.frame)] : []
    return sending.kind === 'kept' && sending.to === id ? sending.kept.frames.map(textOfBody) : []
  })

export const requestsTo = (id: SeatId, sendings: readonly Sending[]): readonly string[] =>
  sendings.flatMap((sending) =>
    sending.kind === 'request' && sending.to === id ? [sending.request.want] : [],
  )
