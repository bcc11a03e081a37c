/** What can happen to a house, and how whoever caused it is answered. */
import type { ErrorCode } from '../../../shared/answer.ts'
import type { SignedNote } from '../../../shared/datesNote.ts'
import type { InvitationClaims } from '../../../shared/invitation.ts'
import type { DeskCommand, ReceiptTexts } from '../../../shared/protocol.ts'
import type { SeriesChange } from '../../../shared/seriesChange.ts'
import type { Command } from '../../../shared/session/command.ts'
import type { LineId } from '../line.ts'
import type { Offer, RoomOver } from '../roomCopy.ts'
import type { House, NameGiven, Page } from './house.ts'

export type Happening =
  /** A page has its line. `offer`: the copy it brings; `sinceStart`: ms since this process began. */
  | {
      readonly type: 'arrived'
      readonly page: Page
      /** The series' changed dates as far as this page knows them. */
      readonly note: SignedNote | null
      readonly offer: Offer | null
      readonly sinceStart: number
    }
  | { readonly type: 'knocked'; readonly line: LineId; readonly name: NameGiven }
  /** A line is gone without a word. */
  | { readonly type: 'lost'; readonly line: LineId }
  | { readonly type: 'left'; readonly line: LineId }
  /** A seated person's command about the session. */
  | { readonly type: 'asked'; readonly line: LineId; readonly command: Command }
  /** A leader's command about the door and people. */
  | { readonly type: 'asked-at-desk'; readonly line: LineId; readonly command: DeskCommand }
  | { readonly type: 'answered-move'; readonly line: LineId; readonly yes: boolean }
  | { readonly type: 'laid-texts'; readonly line: LineId; readonly texts: ReceiptTexts }
  /** Time has passed: what `wakesAt` waited for is due. */
  | { readonly type: 'time' }
  /** A page brings the word of another process that this room has ended. */
  | { readonly type: 'heard-of-end'; readonly over: RoomOver }
  /** Another process has the room from now on: its people go there with what it is at this moment. */
  | { readonly type: 'sent-on' }

export type Answer =
  | { readonly kind: 'ok' }
  | { readonly kind: 'no'; readonly code: ErrorCode }
  /** Once signed; with `newSeries` under a series id that is drawn there. */
  | {
      readonly kind: 'links'
      readonly claims: readonly InvitationClaims[]
      readonly newSeries: boolean
      /** The changed dates among those of the new series. */
      readonly change: SeriesChange | null
    }
  /** The receipt that this line parts with. */
  | { readonly kind: 'receipt'; readonly line: LineId }

export const OK: Answer = { kind: 'ok' }

/** What becomes of a house, and the answer. */
export interface Outcome {
  readonly house: House
  readonly answer: Answer
}

export const done = (house: House): Outcome => ({ house, answer: OK })
export const refusedIn = (house: House, code: ErrorCode): Outcome => ({
  house,
  answer: { kind: 'no', code },
})
