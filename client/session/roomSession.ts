/**
 * The page's side of a session, as the screens see it: one store with a snapshot and a handful of verbs. Behind it stand the
 * socket, the keys and the sealed channels; no screen touches those.
 */
import type { Ack, ErrorCode } from '../../shared/answer.ts'
import type { SignedNote } from '../../shared/datesNote.ts'
import type { SeriesInvitation } from '../../shared/invitation.ts'
import type { LinkParts } from '../../shared/link.ts'
import type { DoorView, GoneView, SeatedView } from '../../shared/pageView.ts'
import type { BoardRequest, DeskCommand, LinksMade, Seating } from '../../shared/protocol.ts'
import type { ReceiptFile } from '../../shared/receipt.ts'
import type { Command } from '../../shared/session/command.ts'
import type { SeatId } from '../../shared/session/seat.ts'
import type { MediaEpochs } from '../media/mediaEpochs.ts'
import type { LineTrouble } from './wayThrough.ts'

/** What the creator wrote in words, or the defaults until a leader's page has laid it. */
export interface Settings {
  /** Empty until known. */
  readonly label: string
  readonly rules: readonly string[]
  /** Two to four lane names. */
  readonly lanes: readonly string[]
  /** Leaders' names as the receipt will carry them; empty when not given. */
  readonly leaderNames: readonly string[]
}

/** A note on the leaders' strip. */
export interface StripNote {
  readonly id: string
  readonly seat: SeatId
  readonly text: string
}

/** A person at the door whose sealed name has been opened (leaders only). */
export interface Guest {
  readonly guest: number
  /** Null while opening; '' never. A name that does not fit its commitment is `mismatch`. */
  readonly name: string | null
  readonly mismatch: boolean
  /** A name already present in the room. */
  readonly nameTaken: boolean
}

export type Line =
  /** Connected. */
  | { readonly state: 'live' }
  /** Own line has dropped; reconnecting by itself. `since` is epoch ms. */
  | { readonly state: 'lost'; readonly since: number }

export interface Refusal {
  readonly code: ErrorCode
  /** Epoch ms, with `link-too-early`. */
  readonly opensAt: number | null
}

export type RoomSnapshot =
  /** `trouble`: why there is nothing to show yet; null while nothing has failed. */
  | { readonly stage: 'connecting'; readonly trouble: LineTrouble | null }
  | { readonly stage: 'refused'; readonly refusal: Refusal }
  | {
      readonly stage: 'door'
      readonly view: DoorView
      readonly settings: Settings
      /** A leader's name once it is known; null before. */
      readonly leaderName: string | null
      readonly line: Line
    }
  | {
      readonly stage: 'room'
      readonly view: SeatedView
      readonly seating: Seating
      readonly settings: Settings
      /** Opened names by seat; a seat is missing until its name has been opened and fits its commitment. */
      readonly names: ReadonlyMap<SeatId, string>
      readonly guests: readonly Guest[]
      readonly notes: readonly StripNote[]
      /** Feeling words of the present round, in shuffled order. */
      readonly words: readonly string[]
      readonly line: Line
      /** A frame that did not open or parse: one quiet mark. */
      readonly unreadable: boolean
      /** Since somebody was removed the room goes by a secret that this page has not been handed: it can neither read nor hear. */
      readonly awaitsKey: boolean
      /** In a leader's page: chairs whose person came on another device after a removal, and cannot read what is sealed since. */
      readonly keyless: readonly SeatId[]
    }
  | {
      readonly stage: 'gone'
      readonly view: GoneView
      readonly receipt: ReceiptFile | null
      readonly settings: Settings
      /** Own name as admitted, for the receipt on paper. */
      readonly name: string
    }

/** The board's way to the others: sealed by the session, ordered and acknowledged by the server. */
export interface BoardPort {
  /** Seals and sends; the answer tells whether others have it. `signed` false sends without a sender. */
  send(
    kind: 'update' | 'snapshot' | 'merge' | 'presence' | 'author',
    payload: Uint8Array,
    signed: boolean,
  ): Promise<Ack>
  /** Opened frames of the present board number, own ones among them, in the order they came. `seat` is null when unsigned. */
  onFrame(
    listener: (frame: {
      kind: 'update' | 'snapshot' | 'presence' | 'author'
      payload: Uint8Array
      seat: SeatId | null
      board: number
    }) => void,
  ): () => void
  /** All that the server keeps has been handed over (after joining and after each reconnection). */
  onKept(listener: () => void): () => void
  /**
   * The server asks this page for a snapshot, or to merge another's: then `snapshot` is what was opened, and the
   * answer is a frame of kind `merge`. A `merge` of another's reaches listeners as an `update`.
   */
  onRequest(listener: (request: BoardRequest<Uint8Array>) => void): () => void
}

export interface RoomSession {
  subscribe(listener: () => void): () => void
  snapshot(): RoomSnapshot
  /** The zone in which the room's times were planned; null where the link names none that is known here. */
  readonly zone: string | null
  /** What the link says of its series, unproved; null for a single meeting. */
  readonly series: SeriesInvitation | null
  /** The note of changed dates that this page has. */
  readonly note: SignedNote | null
  /** The link that this page was opened with; null without one. */
  readonly link: LinkParts | null
  command(command: Command): Promise<Ack>
  door(command: DeskCommand): Promise<Ack<LinksMade>>
  /** Comes to the door with a name of 1–40 graphemes. */
  knock(name: string): Promise<Ack>
  writeNote(text: string): Promise<Ack>
  giveWord(text: string): Promise<Ack>
  moveThere(yes: boolean): Promise<Ack>
  /**
   * A link that was signed anew, formatted with the room's secret and, for a leader's or co-leader's, with the leaders' and the
   * creator's words. `note`: the changed dates of its series.
   */
  linkOf(invitation: string, note?: string): string
  /** Whether the group's rules are these, as its link says; null: links of earlier releases do not. */
  rulesAre(rules: readonly string[]): Promise<boolean | null>
  leave(): Promise<void>
  /** While the own line is lost: tries to reconnect at once, instead of at the next attempt by itself. */
  tryNow(): void
  /** Somebody is at the door (leaders only, at most once in 10 s): a soft knock may sound. */
  onKnock(listener: () => void): () => void
  /** A leader knows who that is: hands them the secret that the room goes by. */
  letRead(seat: SeatId): void
  readonly board: BoardPort
  /** Of the room that this page is in now. */
  mediaEpochs(): Promise<MediaEpochs>
}
