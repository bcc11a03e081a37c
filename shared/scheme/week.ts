/**
 * When people can: a week of half-days and evenings. A set of them is one number, a bit each, so that a planner
 * may ask a million times; in a file it is a list of words.
 */
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Day = (typeof DAYS)[number]

export const PARTS = ['am', 'pm', 'eve'] as const
export type Part = (typeof PARTS)[number]

/** One half-day or evening: `thu-pm`. */
export type Half = `${Day}-${Part}`

export const HALVES: readonly Half[] = DAYS.flatMap((day) =>
  PARTS.map((part): Half => `${day}-${part}`),
)

/** A day on which somebody can, and when on it. */
export interface DayOfWeek {
  readonly day: Day
  readonly parts: readonly Part[]
  /** Morning and afternoon, and no evening: the day by its name alone. */
  readonly plain: boolean
}

/** The days of a list of halves, from Monday. */
export const daysIn = (halves: readonly Half[]): readonly DayOfWeek[] =>
  DAYS.map((day) => {
    const parts = PARTS.filter((part) => halves.includes(`${day}-${part}`))
    return { day, parts, plain: parts.join() === 'am,pm' }
  }).filter(({ parts }) => parts.length > 0)

/** A set of halves, the bit of `HALVES[i]` at i. */
export type Week = number

export const NEVER: Week = 0

export const halfBit = (half: Half): Week => 1 << HALVES.indexOf(half)

export const weekOf = (halves: Iterable<Half>): Week => {
  let week = NEVER
  for (const half of halves) week |= halfBit(half)
  return week
}

/** First minute of the day that is no longer morning, and no longer afternoon. */
const NOON = 12 * 60
const EVENING = 17 * 60

/** The half in which a group begins; `at` is a wall time, `HH:mm`. */
export function halfAt(day: Day, at: string): Half {
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  const minute = hours * 60 + minutes
  return `${day}-${minute < NOON ? 'am' : minute < EVENING ? 'pm' : 'eve'}`
}
