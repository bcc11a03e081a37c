/**
 * A plan while it is being worked on: every change keeps its points up to date and can be taken back. Hard rules are
 * asked before a change (`fits`, `freeLeaders`); the one that cannot be, the least number of a group, is weighed so
 * heavily here that no search leaves it broken, and `plan()` drops a group that is still too small.
 */
import { LeaderLoads } from './leaderLoads.ts'
import type {
  LeaderIndex,
  Plan,
  PlannedGroup,
  PlanningProblem,
  TimeIndex,
  TraineeIndex,
} from './problem.ts'
import { type Rules, rulesOf } from './rules.ts'
import { WEIGHTS } from './weights.ts'
import {
  getUp,
  membersPoints,
  newGroup,
  sitDown,
  sizePoints,
  type WorkedGroup,
} from './workedGroup.ts'

const NO_GROUP = -1

export interface DraftGroup {
  readonly time: TimeIndex
  readonly leaders: readonly LeaderIndex[]
  readonly members: readonly TraineeIndex[]
  readonly continues: number | null
  /** Its time and leaders stay. */
  readonly kept: boolean
}

export class Draft {
  readonly problem: PlanningProblem
  readonly rules: Rules
  readonly #groups: WorkedGroup[] = []
  readonly #of: Int16Array
  readonly #locked: ReadonlySet<TraineeIndex>
  readonly #leaders: LeaderLoads
  readonly #continued = new Set<number>()
  #points = 0
  readonly #log: (() => void)[] = []

  constructor(problem: PlanningProblem, rules: Rules = rulesOf(problem)) {
    this.problem = problem
    this.rules = rules
    this.#of = new Int16Array(problem.trainees.length).fill(NO_GROUP)
    this.#leaders = new LeaderLoads(problem)
    this.#locked = new Set(problem.kept.flatMap(({ trainees }) => trainees))
    this.#points = problem.trainees.reduce(
      (sum, { before }) => sum + WEIGHTS.unplaced + (before === null ? 0 : WEIGHTS.leftGroup),
      0,
    )
    for (const kept of problem.kept) {
      const group = this.open(kept.time, kept.leaders, kept)
      for (const trainee of kept.trainees) this.place(trainee, group)
    }
    this.settle()
  }

  /** Points of the draft as it stands, groups that are too small weighed in. */
  get points(): number {
    return this.#points
  }

  get groupCount(): number {
    return this.#groups.length
  }

  group(at: number): DraftGroup | undefined {
    return this.#groups[at]
  }

  /** Where a trainee sits; null without a place. */
  groupOf(trainee: TraineeIndex): number | null {
    const at = this.#of[trainee] ?? NO_GROUP
    return at === NO_GROUP ? null : at
  }

  isLocked(trainee: TraineeIndex): boolean {
    return this.#locked.has(trainee)
  }

  /** Whether a trainee may sit in a group by every hard rule; `instead` leaves it in the same step. */
  fits(trainee: TraineeIndex, at: number, instead: TraineeIndex | null = null): boolean {
    const group = this.#groups[at]
    const person = this.problem.trainees[trainee]
    if (!group || !person || group.shut) return false
    const size = group.members.length - (instead === null ? 0 : 1)
    if (size >= this.problem.size.most || !this.canMeet(trainee, group.time)) return false
    for (const leader of group.leaders) if (this.rules.leaderApart(trainee, leader)) return false
    for (const other of this.rules.apartFrom[trainee] ?? []) {
      if (other !== instead && this.#of[other] === at) return false
    }
    if (this.problem.sites !== 'apart') return true
    return group.members.every(
      (other) => other === instead || this.problem.trainees[other]?.site === person.site,
    )
  }

  canMeet(trainee: TraineeIndex, time: TimeIndex): boolean {
    const half = this.problem.times[time]?.half ?? 0
    return ((this.problem.trainees[trainee]?.can ?? 0) & half) !== 0
  }

  /** Leaders who could take one more group at a time. */
  freeLeaders(time: TimeIndex): readonly LeaderIndex[] {
    return this.#leaders.free(time)
  }

  /** Opens an empty group and says where it stands. */
  open(
    time: TimeIndex,
    leaders: readonly LeaderIndex[],
    kept: { readonly continues: number | null; readonly shut: boolean } | null = null,
  ): number {
    const group = newGroup(this.rules, time, kept)
    this.#groups.push(group)
    this.#points += WEIGHTS.group + sizePoints(this.problem, 0)
    this.#log.push(() => {
      this.#groups.pop()
      this.#points -= WEIGHTS.group + sizePoints(this.problem, 0)
    })
    this.lead(this.#groups.length - 1, leaders, kept ? kept.continues : this.#heirOf(leaders))
    return this.#groups.length - 1
  }

  /** Closes an empty group; the last one takes its number. */
  close(at: number): void {
    const group = this.#groups[at]
    if (!group) return
    this.lead(at, [], null)
    const last = this.#groups.length - 1
    this.#exchange(at, last)
    this.#groups.pop()
    this.#points -= WEIGHTS.group + sizePoints(this.problem, 0)
    this.#log.push(() => {
      this.#groups.push(group)
      this.#points += WEIGHTS.group + sizePoints(this.problem, 0)
      this.#exchange(at, last)
    })
  }

  /** Gives a group other leaders, and with them the group of last term that it goes on with. */
  lead(at: number, leaders: readonly LeaderIndex[], continues: number | null): void {
    const group = this.#groups[at]
    if (!group) return
    const before = { leaders: group.leaders, continues: group.continues }
    const half = this.problem.times[group.time]?.half ?? 0
    for (const leader of group.leaders) this.#points += this.#leaders.count(leader, half, -1)
    this.#points -= membersPoints(this.problem, group)
    if (group.continues !== null) this.#continued.delete(group.continues)
    group.leaders = leaders
    group.continues = continues
    for (const leader of leaders) this.#points += this.#leaders.count(leader, half, 1)
    this.#points += membersPoints(this.problem, group)
    if (continues !== null) this.#continued.add(continues)
    this.#log.push(() => {
      this.lead(at, before.leaders, before.continues)
      this.#log.pop()
    })
  }

  /** The group of last term that leaders could go on with: the first of theirs that nobody goes on with. */
  #heirOf(leaders: readonly LeaderIndex[]): number | null {
    const heir = this.problem.formerLeaders.findIndex(
      (former, group) =>
        !this.#continued.has(group) && former.some((leader) => leaders.includes(leader)),
    )
    return heir === -1 ? null : heir
  }

  place(trainee: TraineeIndex, at: number): void {
    this.#points += this.#put(trainee, at)
    this.#log.push(() => {
      this.#points += this.#take(trainee)
    })
  }

  /** Takes a trainee out of their group; nothing for somebody without a place. */
  remove(trainee: TraineeIndex): void {
    const at = this.groupOf(trainee)
    if (at === null) return
    this.#points += this.#take(trainee)
    this.#log.push(() => {
      this.#points += this.#put(trainee, at)
    })
  }

  /** What has been changed stays. */
  settle(): void {
    this.#log.length = 0
  }

  /** Takes back everything since the draft was settled last. */
  takeBack(): void {
    for (;;) {
      const undo = this.#log.pop()
      if (!undo) return
      undo()
    }
  }

  /** The plan as it stands; whoever sits in a group that is too small has no place in it. */
  plan(): Plan {
    return {
      groups: this.#groups
        .filter(({ members, kept }) => kept || members.length >= this.problem.size.least)
        .map(({ time, leaders, members, continues }): PlannedGroup => {
          const trainees = members.toSorted((one, other) => one - other)
          return { time, leaders, trainees, continues }
        }),
    }
  }

  #exchange(one: number, other: number): void {
    const here = this.#groups[one]
    const there = this.#groups[other]
    if (one === other || !here || !there) return
    this.#groups[one] = there
    this.#groups[other] = here
    for (const trainee of there.members) this.#of[trainee] = one
    for (const trainee of here.members) this.#of[trainee] = other
  }

  #put(trainee: TraineeIndex, at: number): number {
    const group = this.#groups[at]
    if (!group) return 0
    this.#of[trainee] = at
    return sitDown(this.problem, trainee, group)
  }

  #take(trainee: TraineeIndex): number {
    const group = this.#groups[this.#of[trainee] ?? NO_GROUP]
    if (!group) return 0
    this.#of[trainee] = NO_GROUP
    return getUp(this.problem, trainee, group)
  }
}
