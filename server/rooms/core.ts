/** What the parts of a room share: its state, its people, and the one way to change it. */
import type { Ack, ErrorCode } from '../../shared/answer.ts'
import type { ReceiptTexts } from '../../shared/protocol.ts'
import type { RandomBytes } from '../../shared/sealing/bytes.ts'
import type { ServerCommand } from '../../shared/session/command.ts'
import type { SeatId } from '../../shared/session/seat.ts'
import type { Session } from '../../shared/session/session.ts'
import type { Clock, Timers } from '../clock.ts'
import type { Limits } from '../limits.ts'
import type { Log } from '../log.ts'
import type { MediaServer } from '../media/media.ts'
import type { Tokens } from '../tokens/tokens.ts'
import type { Connection } from './connection.ts'
import type { Door } from './door.ts'
import type { MediaLink } from './mediaLink.ts'
import type { Occupants } from './occupants.ts'
import type { RoomPlan } from './plan.ts'
import type { Offer } from './resumption.ts'

/** What a room needs of the world. */
export interface RoomServices {
  readonly clock: Clock
  readonly random: RandomBytes
  readonly tokens: Tokens
  readonly media: MediaServer
  readonly limits: Limits
  readonly log: Log
  /** No secret is configured. */
  readonly trial: boolean
  /** Anybody may make rooms here; a receipt says so. */
  readonly open: boolean
  /** The server is on its way out. */
  readonly draining: () => boolean
}

/** What a room remembers besides the session. */
export interface RoomMemory {
  latecomers: number
  receiptTexts: ReceiptTexts
  offerNewLink: boolean
  /** The highest copy of an earlier incarnation that leaders may choose to go back to, by its incarnation. */
  readonly earlier: Map<string, Offer>
  /** Earlier incarnations that a leader has said no to. */
  readonly setAside: Set<string>
  /** Chairs retaken without a ticket, and when (epoch ms). */
  readonly retaken: Map<SeatId, number>
  /** Chairs whose occupant said no to a move, and when (epoch ms). */
  readonly declined: Map<SeatId, number>
}

export const newMemory = (): RoomMemory => ({
  latecomers: 0,
  receiptTexts: {},
  offerNewLink: false,
  earlier: new Map(),
  setAside: new Set(),
  retaken: new Map(),
  declined: new Map(),
})

export interface RoomCore {
  readonly plan: RoomPlan
  readonly services: RoomServices
  readonly timers: Timers
  readonly occupants: Occupants
  readonly door: Door
  readonly memory: RoomMemory
  readonly media: MediaLink
  readonly session: Session
  /** Puts another state in place of the present one (after a crash). */
  replace(session: Session): void
  /** Tells the session something that only the server can. */
  tell(command: ServerCommand): Ack
  /** An earlier incarnation takes the place of this one. */
  giveWayTo(offer: Offer): void
  /** A page sits in this chair now: sealed frames may cross. */
  connect(seat: SeatId, connection: Connection): void
  /** A line is gone: no sealed frames cross it any more. */
  disconnect(connection: Connection): void
  /** Somebody has gone who may have been the last. */
  noticeEmptiness(): void
  /** A page that has just sat down is told everything. */
  greet(seat: SeatId): void
  /** Somebody is to be told something new. */
  changed(): void
}

export const ok: Ack = { ok: true }
export const no = (code: ErrorCode): { readonly ok: false; readonly code: ErrorCode } => ({
  ok: false,
  code,
})
