/** What the parts of a scheme's file are made of: bounded texts, numbers and lists, ids, days and times. */
import * as v from 'valibot'

export const text = (most: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most))
export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
export const list = <S extends v.GenericSchema>(of: S, most: number) =>
  v.pipe(v.array(of), v.maxLength(most))

/** Drawn in the page; stands for a person, site or group within this file only. */
export const IdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]{4,16}$/))
export type Id = v.InferOutput<typeof IdSchema>

/** A day of the calendar, `YYYY-MM-DD`. */
export const DateSchema = v.pipe(v.string(), v.isoDate())
/** A wall time, `HH:mm`. */
export const TimeSchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
