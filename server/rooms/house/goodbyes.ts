/** Parting: whose line ends and why, and what the receipt says of whoever had a chair. */
import * as v from 'valibot'
import type { ReceiptTexts } from '../../../shared/protocol.ts'
import { dayOf } from '../../../shared/receipt.ts'
import { CommitmentSchema } from '../../../shared/sealing/commitment.ts'
import { MOST_TOTAL_MINUTES } from '../../../shared/session/agendaBounds.ts'
import type { LineId } from '../line.ts'
import type { Chair, House, Parting, Sitting, UnsignedReceipt } from './house.ts'
import { wholeStay } from './stays.ts'

const MINUTE = 60_000

export const parting = (
  line: LineId,
  why: Parting['why'],
  receipt: UnsignedReceipt | null = null,
): Parting => ({ line, why, receipt })

/** The commitment of whoever sits here to a text that all share. */
const textFor = (laid: ReceiptTexts['label'], { seat }: Sitting): string | undefined =>
  laid === undefined || typeof laid === 'string' ? laid : laid[seat]

/**
 * What a receipt says of whoever has a chair, as of now; null when they never sat down, or when nothing commits to the name they
 * were admitted by: a receipt without it would prove nothing of anybody.
 */
export function receiptOf(house: House, chair: Chair, now: number): UnsignedReceipt | null {
  const { plan, memory, server } = house
  const stay = wholeStay(house, chair, now)
  if (stay === null) return null
  if (!v.is(CommitmentSchema, chair.commitment)) return null
  const label = textFor(memory.receiptTexts.label, chair)
  const leaders = textFor(memory.receiptTexts.leaders, chair)
  return {
    date: dayOf(stay.from, plan.zone),
    start: stay.from,
    end: now,
    zone: plan.zone,
    minutes: Math.min(MOST_TOTAL_MINUTES, Math.floor(stay.presentFor / MINUTE)),
    mode: 'online',
    name: chair.commitment,
    ...(label === undefined ? {} : { label }),
    ...(leaders === undefined ? {} : { leaders }),
    trial: server.trial,
    ...(server.open ? { open: true } : {}),
  }
}
