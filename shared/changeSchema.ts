/** A change of a series' dates, checked: as it is asked for and as a note carries it. */
import * as v from 'valibot'
import { whole } from './bounds.ts'
import { LAST_ADDED } from './seriesChange.ts'

const MINUTE = 60_000
const MOST_VERSIONS = 10_000

const ChangedDateSchema = v.strictObject({
  /** Below {@link MOST_DATES} a date of the rule, else one that was added. Room and keys of the date hang on it. */
  index: whole(0, LAST_ADDED),
  /** Epoch ms at the whole minute; null: left out. */
  start: v.nullable(
    v.pipe(
      whole(0, 60_000_000 * MINUTE),
      v.check((start) => start % MINUTE === 0),
    ),
  ),
})

export const SeriesChangeSchema = v.strictObject({
  /** Raised with each change; also the SEQUENCE of calendar entries. */
  version: whole(1, MOST_VERSIONS),
  /** The whole of what differs from the rule, each date once. */
  dates: v.pipe(
    v.array(ChangedDateSchema),
    v.maxLength(LAST_ADDED + 1),
    v.readonly(),
    v.check((dates) => new Set(dates.map(({ index }) => index)).size === dates.length),
  ),
})
