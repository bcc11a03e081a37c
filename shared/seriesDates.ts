/**
 * A series: the dates one link a person serves. Every date has the wall time of the first in its own zone,
 * so that 19:00 stays 19:00 when the clocks change.
 *
 * Two rules for what a calendar cannot give:
 * - monthly is the same day of the month; a month without it (the 31st, the 29th of February) meets on its
 *   last day, and the next month is back on the day itself;
 * - a wall time that the clocks skip is moved forward by what they skip; one that they repeat is its first.
 */
import { tzOffset } from '@date-fns/tz/tzOffset'

export const MOST_DATES = 30

/** What `SeriesRule` says of its dates (see `series.ts`, where it is checked). */
export interface DatesRule {
  /** Wall time of the first date in `zone`, `YYYY-MM-DDTHH:mm`. */
  readonly firstStart: string
  readonly zone: string
  readonly minutes: number
  readonly every: 'week' | 'fortnight' | 'month'
  /** Dates in all, those left out included. */
  readonly count: number
  /** Indexes of dates left out. The others keep their index. */
  readonly without: readonly number[]
}

export interface SeriesDate {
  /** Which date of the rule, counting those left out: the date's room id and secrets hang on it. */
  readonly index: number
  /** Epoch ms. */
  readonly start: number
  readonly minutes: number
}

interface WallTime {
  readonly year: number
  /** 0–11; may run past the year. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

const readWallTime = (text: string): WallTime => {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = text.split(/[-T:]/).map(Number)
  return { year, month: month - 1, day, hour, minute }
}

const DAY = 86_400_000

/**
 * Epoch ms of a wall time in a zone. Resolved here from the zone's offsets: TZDate's own constructor answers
 * by the host's zone where the clocks repeat an hour, and two browsers would then disagree about a date.
 */
function epochOf(wall: WallTime, zone: string): number {
  const asUtc = Date.UTC(wall.year, wall.month, wall.day, wall.hour, wall.minute)
  const offsetAt = (at: number): number => tzOffset(zone, new Date(at)) * 60_000
  const before = asUtc - offsetAt(asUtc - DAY)
  const after = asUtc - offsetAt(asUtc + DAY)
  const stands = (at: number): boolean => at + offsetAt(at) === asUtc
  return !stands(before) && stands(after) ? after : before
}

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month + 1, 0)).getUTCDate()

const shifted = (first: WallTime, every: DatesRule['every'], index: number): WallTime => {
  if (every !== 'month') return { ...first, day: first.day + index * (every === 'week' ? 7 : 14) }
  const month = first.month + index
  return { ...first, month, day: Math.min(first.day, daysIn(first.year, month)) }
}

/** Epoch ms of one meeting's wall time (`YYYY-MM-DDTHH:mm`) in a zone. */
export const startOf = (wallTime: string, zone: string): number =>
  epochOf(readWallTime(wallTime), zone)

/** Every date of the rule that was not left out, in order. */
export function datesOf(rule: DatesRule): readonly SeriesDate[] {
  const first = readWallTime(rule.firstStart)
  return Array.from({ length: rule.count }, (_, index) => index)
    .filter((index) => !rule.without.includes(index))
    .map((index) => ({
      index,
      start: epochOf(shifted(first, rule.every, index), rule.zone),
      minutes: rule.minutes,
    }))
}
