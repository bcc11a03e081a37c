/** Seat tickets: whoever holds one comes back to that chair without the door. */
import * as v from 'valibot'
import { SeatIdSchema } from '../../shared/session/seatSchema.ts'
import type { Secrets } from './keys.ts'
import { type SignedToken, signedToken } from './signed.ts'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64))

export const TicketSchema = v.strictObject({
  room: id,
  incarnation: id,
  seat: SeatIdSchema,
  /** The seat's generation at admission: a later occupant's raises it. */
  generation: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Drawn at admission, so that two tickets for one chair are never alike. */
  seatKey: id,
})
export type Ticket = v.InferOutput<typeof TicketSchema>

/** A room lives 6 hours at most; a ticket a little longer. */
const LIFETIME = 7 * 3600

export const ticketToken = (secrets: Secrets, clock: () => number): SignedToken<Ticket> =>
  signedToken(secrets, {
    kind: 'ticket',
    typ: 'balint-ticket',
    schema: TicketSchema,
    lifetime: LIFETIME,
    clock,
  })
