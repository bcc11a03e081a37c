/** Entry (design §3): when a link opens its room. The window limits entry, never a running room. */
import { ENTRY_AFTER, LEADERS_BEFORE, OTHERS_BEFORE } from './entryTimes.ts'
import { datesAsChanged, type SeriesChange } from './seriesChange.ts'
import type { DatesRule, SeriesDate } from './seriesDates.ts'
import { isLeading, type Role } from './session/seat.ts'

export type EntryState =
  /** `opensAt`: epoch ms from which this role may come in. */
  | { readonly state: 'too-early'; readonly opensAt: number }
  | { readonly state: 'open' }
  | { readonly state: 'over' }

/** Times are epoch ms. Leaders come in from 20 minutes before, others 10, all until 30 after the planned end. */
export function entryState(
  role: Role,
  plannedStart: number,
  plannedEnd: number,
  now: number,
): EntryState {
  const opensAt = plannedStart - (isLeading(role) ? LEADERS_BEFORE : OTHERS_BEFORE)
  if (now < opensAt) return { state: 'too-early', opensAt }
  return now > plannedEnd + ENTRY_AFTER ? { state: 'over' } : { state: 'open' }
}

/**
 * The date of a series that its link is about at `now`: the first whose window is not over yet, or the last
 * of all when every one is. Null when every date was left out.
 */
export function currentDate(
  rule: DatesRule,
  now: number,
  change: SeriesChange | null = null,
): SeriesDate | null {
  const dates = datesAsChanged(rule, change)
  const ahead = dates.find((date) => now <= date.start + date.minutes * 60_000 + ENTRY_AFTER)
  return ahead ?? dates.at(-1) ?? null
}
