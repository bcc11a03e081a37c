/**
 * A series: the dates one link a person serves. Every date has the wall time of the first in its own zone,
 * so that 19:00 stays 19:00 when the clocks change.
 *
 * Monthly is by the weekday of the first date, the second Thursday or the last, or by the day's number.
 *
 * Two rules for what a calendar cannot give:
 * - a month without the day's number (the 31st, the 29th of February) meets on its last day, and the next month
 *   is back on the day itself;
 * - a wall time that the clocks skip is moved forward by what they skip; one that they repeat is its first.
 */
import { tzOffset } from '@date-fns/tz/tzOffset'
import { isZone } from './zone.ts'

export const MOST_DATES = 30

/**
 * How often. `month` is by the day's number; `month-nth` by the first to fourth of its weekday, `month-last` by
 * the last of it.
 */
export const EVERY = ['week', 'fortnight', 'month', 'month-nth', 'month-last'] as const
export type Every = (typeof EVERY)[number]

/** What `SeriesRule` says of its dates (see `series.ts`, where it is checked). */
export interface DatesRule {
  /** Wall time of the first date in `zone`, `YYYY-MM-DDTHH:mm`. */
  readonly firstStart: string
  readonly zone: string
  readonly minutes: number
  readonly every: Every
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

/** 0 is Sunday. */
const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month, day)).getUTCDay()

/** Which of its weekday in its month a day is, from 1. */
const ordinalOf = (day: number): number => Math.ceil(day / 7)

const isLastOfWeekday = ({ year, month, day }: WallTime): boolean => day + 7 > daysIn(year, month)

function nthDay(first: WallTime, month: number): number {
  const ahead = weekdayOf(first.year, first.month, first.day) - weekdayOf(first.year, month, 1)
  return 1 + ((ahead + 7) % 7) + (ordinalOf(first.day) - 1) * 7
}

function lastDay(first: WallTime, month: number): number {
  const end = daysIn(first.year, month)
  const back = weekdayOf(first.year, month, end) - weekdayOf(first.year, first.month, first.day)
  return end - ((back + 7) % 7)
}

const shifted = (first: WallTime, every: Every, index: number): WallTime => {
  const month = first.month + index
  switch (every) {
    case 'week':
      return { ...first, day: first.day + index * 7 }
    case 'fortnight':
      return { ...first, day: first.day + index * 14 }
    case 'month':
      return { ...first, month, day: Math.min(first.day, daysIn(first.year, month)) }
    case 'month-nth':
      return { ...first, month, day: nthDay(first, month) }
    case 'month-last':
      return { ...first, month, day: lastDay(first, month) }
  }
}

export type Monthly = Extract<Every, `month${string}`>

export interface MonthDay {
  /** 1 to 5. */
  readonly ordinal: number
  readonly day: number
  /**
   * The ways in which this day can come again each month; the one that people mean first. A fifth is only ever the
   * last, for not every month has one.
   */
  readonly ways: readonly [Monthly, ...Monthly[]]
}

/** How a first date (`YYYY-MM-DDTHH:mm`) stands in its month. */
export function monthDayOf(firstStart: string): MonthDay {
  const first = readWallTime(firstStart)
  const ordinal = ordinalOf(first.day)
  const last = isLastOfWeekday(first)
  return {
    ordinal,
    day: first.day,
    ways: last
      ? ['month-last', ...(ordinal < 5 ? (['month-nth'] as const) : []), 'month']
      : ['month-nth', 'month'],
  }
}

/** Whether a rule's own first date is one of its dates: the 9th is no last Thursday. */
export const firstFits = ({
  every,
  firstStart,
}: Pick<DatesRule, 'every' | 'firstStart'>): boolean =>
  every === 'week' ||
  every === 'fortnight' ||
  monthDayOf(firstStart).ways.some((way) => way === every)

/** Epoch ms of one meeting's wall time (`YYYY-MM-DDTHH:mm`) in a zone. */
export const startOf = (wallTime: string, zone: string): number =>
  epochOf(readWallTime(wallTime), zone)

/**
 * Every date of the rule that was not left out, in order. In a zone that this platform does not know, its wall times stand as if they
 * were in UTC: enough to show them, and the server says which date it is.
 */
export function datesOf(rule: DatesRule): readonly SeriesDate[] {
  const zone = isZone(rule.zone) ? rule.zone : 'UTC'
  const first = readWallTime(rule.firstStart)
  return Array.from({ length: rule.count }, (_, index) => index)
    .filter((index) => !rule.without.includes(index))
    .map((index) => ({
      index,
      start: epochOf(shifted(first, rule.every, index), zone),
      minutes: rule.minutes,
    }))
}
