/**
 * What is to be planned, and what a plan is: trainees and leaders by number, times by number, nothing that has a
 * name. Hard rules are never broken (`faults.ts` finds every one that is); what is weighed against each other is
 * in `cost.ts`.
 */
import type { Week } from '../week.ts'

/** Number of a person in its list: trainees and leaders have lists of their own. */
export type TraineeIndex = number
export type LeaderIndex = number
export type TimeIndex = number

export interface PlannedTrainee {
  /** Numbers of the site and the grade; only whether two are the same counts. */
  readonly site: number
  readonly grade: number
  readonly can: Week
  /** The group of last term, as `KeptGroup.continues` and `PlannedGroup.continues` name it. */
  readonly before: number | null
  /** Times wished for among those that are possible; none is no wish. */
  readonly wishes: readonly TimeIndex[]
}

export interface PlannedLeader {
  readonly site: number
  readonly can: Week
  /** Groups this leader takes at most. */
  readonly most: number
  /** May lead alone, and beside somebody who may not yet. */
  readonly accredited: boolean
}

/** A time at which groups may meet. Two times of one half are not taken together by one person. */
export interface MeetingTime {
  /** The one bit of its half. */
  readonly half: Week
}

/** Two who must not sit in one group. */
export type Apart =
  | { readonly kind: 'trainees'; readonly one: TraineeIndex; readonly other: TraineeIndex }
  | { readonly kind: 'leader'; readonly trainee: TraineeIndex; readonly leader: LeaderIndex }
  | { readonly kind: 'leaders'; readonly one: LeaderIndex; readonly other: LeaderIndex }

export interface PlannedGroup {
  readonly time: TimeIndex
  readonly leaders: readonly LeaderIndex[]
  readonly trainees: readonly TraineeIndex[]
  /** The group of last term that this one goes on with; no two go on with the same. */
  readonly continues: number | null
}

/** A group that stands: its time and leaders stay, and whoever is in it. */
export interface KeptGroup extends PlannedGroup {
  /** Takes nobody else. */
  readonly shut: boolean
}

/** How sites are put together: `free` does not weigh it, `apart` keeps each group to one site. */
export type SiteRule = 'mixed' | 'apart' | 'free'

export interface PlanningProblem {
  readonly trainees: readonly PlannedTrainee[]
  readonly leaders: readonly PlannedLeader[]
  readonly times: readonly MeetingTime[]
  readonly apart: readonly Apart[]
  readonly kept: readonly KeptGroup[]
  /** Who led each group of last term: a group goes on with one if it has one of its leaders. */
  readonly formerLeaders: readonly (readonly LeaderIndex[])[]
  /** Trainees in a group; `best` is aimed at. */
  readonly size: { readonly least: number; readonly best: number; readonly most: number }
  readonly leadersEach: 1 | 2
  readonly sites: SiteRule
}

/** Groups of a plan; the kept ones come first, in the problem's order. Whoever is in none has no place. */
export interface Plan {
  readonly groups: readonly PlannedGroup[]
}
