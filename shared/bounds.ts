/** Bounds of the room that more than one place keeps to. */
import * as v from 'valibot'
import { LAST_SEAT } from './session/seat.ts'

export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

/** A seat's number, whoever names it. */
export const SeatIdSchema = whole(0, LAST_SEAT)
