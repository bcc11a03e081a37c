/**
 * What a leader has changed about the dates of a running series: single dates moved, added or left out. The links
 * keep the rule that they were made with; this stands beside them (`datesNote.ts`), and the higher version wins.
 */
import { type DatesRule, datesOf, MOST_DATES, type SeriesDate } from './seriesDates.ts'

const MINUTE = 60_000
/** Indexes from {@link MOST_DATES} on are of dates that the rule does not know. */
export const LAST_ADDED = 2 * MOST_DATES - 1
/** A date may be put this far from now (ms). */
export const FARTHEST = 3 * 366 * 86_400_000

export interface ChangedDate {
  /** Below {@link MOST_DATES} a date of the rule, else one that was added. Room and keys of the date hang on it. */
  readonly index: number
  /** Epoch ms at the whole minute; null: left out. */
  readonly start: number | null
}

/** Checked in `changeSchema.ts`, so that the start page can carry this without a schema library. */
export interface SeriesChange {
  /** Raised with each change; also the SEQUENCE of calendar entries. */
  readonly version: number
  /** The whole of what differs from the rule, each date once. */
  readonly dates: readonly ChangedDate[]
}

/** Every date of a series as it stands, in the order in which they come. */
export function datesAsChanged(
  rule: DatesRule,
  change: SeriesChange | null,
): readonly SeriesDate[] {
  const starts = new Map(datesOf(rule).map(({ index, start }) => [index, start]))
  for (const { index, start } of change?.dates ?? []) {
    if (start === null) starts.delete(index)
    else starts.set(index, start)
  }
  return [...starts]
    .map(([index, start]) => ({ index, start, minutes: rule.minutes }))
    .sort((one, other) => one.start - other.start || one.index - other.index)
}

/**
 * A change with what it takes back: a date that was added and announced before, and is not in it, is left out by name, so that
 * calendars which know of it hear so and its index is never another date's.
 */
export function takingBack(change: SeriesChange, before: SeriesChange | null): SeriesChange {
  const said = new Set(change.dates.map(({ index }) => index))
  const gone = (before?.dates ?? []).filter(({ index }) => index >= MOST_DATES && !said.has(index))
  const dates = [...change.dates, ...gone.map(({ index }) => ({ index, start: null }))]
  return { ...change, dates: dates.sort((one, other) => one.index - other.index) }
}

export type ChangeFault =
  | 'no-dates'
  /** Two dates stand in each other's time. */
  | 'overlap'
  /** A date is years away. */
  | 'far'

/** Why a change cannot stand, or null. `now` is epoch ms. */
export function faultOfChange(
  rule: DatesRule,
  change: SeriesChange,
  now: number,
): ChangeFault | null {
  const dates = datesAsChanged(rule, change)
  if (dates.length === 0) return 'no-dates'
  const meets = dates.some(({ start }, at) => {
    const before = dates[at - 1]
    return before !== undefined && start < before.start + before.minutes * MINUTE
  })
  if (meets) return 'overlap'
  const far = change.dates.some(({ start }) => start !== null && Math.abs(start - now) > FARTHEST)
  return far ? 'far' : null
}

/** The higher of two versions; the first, where they are the same. */
export const higher = <T extends { readonly change: SeriesChange }>(
  one: T | null,
  other: T | null,
): T | null => {
  if (one === null || other === null) return one ?? other
  return other.change.version > one.change.version ? other : one
}
