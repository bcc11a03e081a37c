/** A seat's number, whoever names it. Apart from `seat.ts`, for the start page carries no schema. */
import { whole } from '../bounds.ts'
import { LAST_SEAT } from './seat.ts'

export const SeatIdSchema = whole(0, LAST_SEAT)
