/** The dates of a series as they stand in the form, and the change that they make. Pure. */
import {
  datesAsChanged,
  LAST_ADDED,
  type SeriesChange,
  takingBack,
} from '../../../shared/seriesChange.ts'
import { type DatesRule, datesOf, MOST_DATES, startOf } from '../../../shared/seriesDates.ts'

export interface Row {
  readonly index: number
  /** YYYY-MM-DD and HH:mm in the series' zone, as the browser's own inputs give them. */
  readonly day: string
  readonly time: string
  readonly kept: boolean
}

const DAY = 86_400_000

/** Wall time of an instant (epoch ms) in a zone. */
function wallOf(at: number, zone: string): { readonly day: string; readonly time: string } {
  const [day = '', time = ''] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(at)
    .split(' ')
  return { day, time }
}

/** Every date as it stands, and those of the rule that a change has left out, in the order in which they come. */
export function rowsOf(rule: DatesRule, change: SeriesChange | null): readonly Row[] {
  const stands = datesAsChanged(rule, change)
  const out = datesOf(rule).filter(({ index }) => stands.every((date) => date.index !== index))
  return [
    ...stands.map((date) => ({ ...date, kept: true })),
    ...out.map((date) => ({ ...date, kept: false })),
  ]
    .sort((one, other) => one.start - other.start)
    .map(({ index, start, kept }) => ({ index, kept, ...wallOf(start, rule.zone) }))
}

const isWhole = ({ day, time }: Row): boolean =>
  /^2\d{3}-\d{2}-\d{2}$/.test(day) && /^\d{2}:\d{2}/.test(time)

/** Epoch ms, or null while the row's day or time is missing. */
export const startOfRow = (row: Row, zone: string): number | null =>
  isWhole(row) ? startOf(`${row.day}T${row.time.slice(0, 5)}`, zone) : null

/** One more date, a week after the last that stands; null when there is room for no other. */
export function withAdded(
  rows: readonly Row[],
  zone: string,
  known: SeriesChange | null = null,
): readonly Row[] | null {
  const taken = new Set([...rows, ...(known?.dates ?? [])].map(({ index }) => index))
  const free = Array.from({ length: MOST_DATES }, (_, at) => MOST_DATES + at).find(
    (index) => index <= LAST_ADDED && !taken.has(index),
  )
  const last = rows.findLast((row) => isWhole(row))
  if (free === undefined || last === undefined) return null
  // Noon: a week on is the same day of the week, whatever the clocks do.
  const noon = startOf(`${last.day}T12:00`, zone) + 7 * DAY
  return [...rows, { index: free, day: wallOf(noon, zone).day, time: last.time, kept: true }]
}

/** What the rows change of the rule, as the next version after `known`; null while a date that is kept is not whole. */
export function changeOf(
  rule: DatesRule,
  rows: readonly Row[],
  version: number,
  known: SeriesChange | null = null,
): SeriesChange | null {
  const planned = new Map(datesOf(rule).map(({ index, start }) => [index, start]))
  const dates: { index: number; start: number | null }[] = []
  for (const row of rows) {
    const { index, kept } = row
    const start = startOfRow(row, rule.zone)
    if (kept && start === null) return null
    if (!kept && planned.has(index)) dates.push({ index, start: null })
    if (kept && start !== planned.get(index)) dates.push({ index, start })
  }
  return takingBack({ version, dates }, known)
}
