/** What the leaders' page lays down for receipts: commitments to label and leaders, never the words themselves. */
import * as v from 'valibot'
import type { Ack } from '../../shared/answer.ts'
import type { ReceiptTexts } from '../../shared/protocol.ts'
import { CommitmentSchema } from '../../shared/receipt.ts'
import { seatOf } from '../../shared/session/rights.ts'
import { isLeading } from '../../shared/session/seat.ts'
import type { Connection } from './connection.ts'
import { no, ok, type RoomCore } from './core.ts'

export function layReceiptTexts(core: RoomCore, connection: Connection, texts: ReceiptTexts): Ack {
  const occupant = core.occupants.of(connection)
  if (occupant === undefined) return no('not-seated')
  if (!isLeading(seatOf(core.session, occupant.seat)?.role ?? 'observer')) {
    return no('leaders-only')
  }
  const laid = [texts.label, texts.leaders].filter((text) => text !== undefined)
  if (!laid.every((text) => v.is(CommitmentSchema, text))) return no('bad-message')
  core.memory.receiptTexts = texts
  core.changed()
  return ok
}
