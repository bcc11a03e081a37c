/**
 * A series' rule as it stands in an invitation, checked. Which dates it means is worked out in
 * `seriesDates.ts`, which the start page can carry without a schema library.
 */
import * as v from 'valibot'
import { whole } from './bounds.ts'
import { EVERY, firstFits, MOST_DATES } from './seriesDates.ts'
import { LEAST_TOTAL_MINUTES, MOST_TOTAL_MINUTES } from './session/agendaBounds.ts'
import { isZone } from './zone.ts'

export { datesOf, startOf } from './seriesDates.ts'

/** A zone by the form of its name: a link's may be younger than what this platform knows of zones. */
export const ZoneNameSchema = v.pipe(v.string(), v.maxLength(40), v.regex(/^[A-Za-z0-9_+\-/]+$/))

/** A zone that this platform knows, as everything that is planned or signed has it. */
export const ZoneSchema = v.pipe(ZoneNameSchema, v.check(isZone))

const isWallTime = (text: string): boolean => {
  const at = Date.parse(`${text}:00Z`)
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(text)
}

export const MinutesSchema = whole(LEAST_TOTAL_MINUTES, MOST_TOTAL_MINUTES)

export const SeriesRuleSchema = v.pipe(
  v.strictObject({
    /** Wall time of the first date in `zone`, `YYYY-MM-DDTHH:mm`. */
    firstStart: v.pipe(
      v.string(),
      v.regex(/^2\d{3}-\d{2}-\d{2}T\d{2}:\d{2}$/),
      v.check(isWallTime),
    ),
    zone: ZoneNameSchema,
    minutes: MinutesSchema,
    every: v.picklist(EVERY),
    /** Dates in all, those left out included. */
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_DATES)),
    /** Indexes of dates left out. The others keep their index. */
    without: v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_DATES - 1))),
      v.maxLength(MOST_DATES),
    ),
  }),
  v.check((rule) => {
    const left = new Set(rule.without)
    return (
      left.size === rule.without.length &&
      left.size < rule.count &&
      rule.without.every((index) => index < rule.count) &&
      firstFits(rule)
    )
  }),
)

/** A rule that is to be signed. */
export const PlannedRuleSchema = v.pipe(
  SeriesRuleSchema,
  v.check(({ zone }) => isZone(zone)),
)

export type SeriesRule = v.InferOutput<typeof SeriesRuleSchema>
