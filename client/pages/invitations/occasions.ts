/** When a new room may be entered: its dates, and the steps of one date's life. Times are epoch ms. */
import { ENTRY_AFTER, LEADERS_BEFORE, OTHERS_BEFORE } from '../../../shared/entryTimes.ts'
import { datesAsChanged, type SeriesChange } from '../../../shared/seriesChange.ts'
import {
  type DatesRule,
  datesOf,
  MOST_DATES,
  type SeriesDate,
} from '../../../shared/seriesDates.ts'
import type { RoomPlan } from '../../session/makeRoom.ts'

export interface Occasion {
  /** Which date of its series; 0 for a single meeting. */
  readonly index: number
  readonly start: number
  readonly end: number
}

const MINUTE = 60_000

export function occasionsOf(when: RoomPlan['when']): readonly Occasion[] {
  if (when.kind === 'once') {
    return [{ index: 0, start: when.start, end: when.start + when.minutes * MINUTE }]
  }
  return datesOf(when.rule).map(occasionOf)
}

const occasionOf = ({ index, start, minutes }: SeriesDate): Occasion => ({
  index,
  start,
  end: start + minutes * MINUTE,
})

/** The dates of a series as they stand, and those that were announced and take place no more. */
export function changedOccasions(
  rule: DatesRule,
  change: SeriesChange | null,
): { readonly occasions: readonly Occasion[]; readonly cancelled: readonly Occasion[] } {
  const occasions = datesAsChanged(rule, change).map(occasionOf)
  const stands = new Set(occasions.map(({ index }) => index))
  const planned = datesOf(rule)
  const gone = planned.filter(({ index }) => !stands.has(index)).map(occasionOf)
  // When a date was that had been added stands nowhere any more: calendars know it by its UID.
  const [first] = planned
  const dropped = (change?.dates ?? []).filter(
    ({ index, start }) => index >= MOST_DATES && start === null,
  )
  const added = first ? dropped.map(({ index }) => occasionOf({ ...first, index })) : []
  return { occasions, cancelled: [...gone, ...added] }
}

export const zoneOf = (when: RoomPlan['when']): string =>
  when.kind === 'once' ? when.zone : when.rule.zone

export type StepKind =
  /** What holds at this moment. */
  'now-early' | 'now-leaders' | 'now-open' | 'leaders' | 'members' | 'begin' | 'end' | 'over'

export interface Step {
  readonly kind: StepKind
  readonly at: number
}

export const overAt = (occasion: Occasion): number => occasion.end + ENTRY_AFTER
export const leadersFrom = (occasion: Occasion): number => occasion.start - LEADERS_BEFORE
export const othersFrom = (occasion: Occasion): number => occasion.start - OTHERS_BEFORE

/** What holds now, and every step that is still to come. */
export function lifeOf(occasion: Occasion, now: number): readonly Step[] {
  const steps: readonly Step[] = [
    { kind: 'leaders', at: leadersFrom(occasion) },
    { kind: 'members', at: othersFrom(occasion) },
    { kind: 'begin', at: occasion.start },
    { kind: 'end', at: occasion.end },
    { kind: 'over', at: overAt(occasion) },
  ]
  const today: StepKind =
    now < leadersFrom(occasion)
      ? 'now-early'
      : now < othersFrom(occasion)
        ? 'now-leaders'
        : 'now-open'
  return [{ kind: today, at: now }, ...steps.filter((step) => step.at > now)]
}

/** The date that comes next, or the last of all. */
export const nextOf = (occasions: readonly Occasion[], now: number): Occasion | null =>
  occasions.find((occasion) => overAt(occasion) >= now) ?? occasions.at(-1) ?? null
