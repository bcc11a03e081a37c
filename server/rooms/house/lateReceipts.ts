/**
 * Receipts of those whose line was lost when their session was over: nobody could be handed theirs, so the house keeps them for
 * whoever comes back by the ticket of that sitting or by their own link.
 */
import type { Ticket } from '../../tokens/ticket.ts'
import {
  type Chair,
  type House,
  isSamePast,
  type LateReceipt,
  remembering,
  type UnsignedReceipt,
} from './house.ts'

/** More than there are chairs; the oldest go first. */
const MOST = 32

/** Keeps the receipt of whoever has this chair without a line. */
export function keepingReceipt(house: House, chair: Chair, receipt: UnsignedReceipt | null): House {
  if (receipt === null) return house
  const { seat, generation, own } = chair
  const kept: LateReceipt = {
    incarnation: house.session.incarnation,
    seat,
    generation,
    own,
    name: chair.at === 'remembered' ? null : chair.name,
    receipt,
  }
  return remembering(house, { late: [...house.memory.late, kept].slice(-MOST) })
}

/** What a page proves of whose receipt it may have. */
interface Claim {
  readonly ticket: Ticket | null
  /** The chair of a personal or a leader's link; null for a shared one. */
  readonly own: number | null
}

/** The receipt that waits for whoever comes with these; null when none does. */
export function lateReceiptFor(
  late: readonly LateReceipt[],
  { ticket, own }: Claim,
): LateReceipt | null {
  const byTicket = late.find((each) => ticket !== null && isSamePast(each, ticket))
  const byLink = late.findLast((each) => each.own && each.seat === own)
  return byTicket ?? byLink ?? null
}
