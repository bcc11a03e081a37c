/** Which days a group meets: the term's rhythm on the group's day, without holidays. Days are `YYYY-MM-DD`. */
import type { Group, Holiday, Id, Term } from './document.ts'
import { DAYS } from './week.ts'

const DAY = 86_400_000

const at = (date: string): number => Date.parse(`${date}T00:00:00Z`)
const dayText = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** Monday is 0. */
const weekday = (time: number): number => (new Date(time).getUTCDay() + 6) % 7

export interface GroupDate {
  readonly date: string
  /** Whether the group meets, or which holiday it is. */
  readonly holiday: string | null
}

/** A holiday that keeps a whole group away: one for all sites, or for each site that its people come from. */
export function holidayOn(
  date: string,
  holidays: readonly Holiday[],
  sites: ReadonlySet<Id>,
): Holiday | null {
  const on = holidays.filter(({ first, last }) => first <= date && date <= last)
  const everywhere = on.find(({ site }) => site === null)
  if (everywhere) return everywhere
  const all = sites.size > 0 && [...sites].every((id) => on.some(({ site }) => site === id))
  return all ? (on.find(({ site }) => site !== null && sites.has(site)) ?? null) : null
}

/** Which of a month's days of that name a day is, from 0. */
const inMonth = (time: number): number => Math.floor((new Date(time).getUTCDate() - 1) / 7)

/**
 * All days of the rhythm from the first such day of the term, holidays among them: a series counts its dates by the
 * rhythm. Monthly is the same weekday of the month (the second Thursday); a month without a fifth has none.
 */
export function groupDates(
  term: Pick<Term, 'first' | 'last' | 'every' | 'holidays'>,
  meets: Group['meets'],
  sites: ReadonlySet<Id>,
): readonly GroupDate[] {
  const want = DAYS.indexOf(meets.day)
  const first = at(term.first) + ((want - weekday(at(term.first)) + 7) % 7) * DAY
  const dates: GroupDate[] = []
  for (let time = first; time <= at(term.last); time += 7 * DAY) {
    const weeks = Math.round((time - first) / (7 * DAY))
    if (term.every === 'fortnight' && weeks % 2 === 1) continue
    if (term.every === 'month' && inMonth(time) !== inMonth(first)) continue
    const date = dayText(time)
    dates.push({ date, holiday: holidayOn(date, term.holidays, sites)?.name ?? null })
  }
  return dates
}
