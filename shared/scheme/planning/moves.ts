/** The steps a search takes from one plan to the next. Each leaves every hard rule whole, or changes nothing. */
import type { Chance } from './chance.ts'
import type { Draft } from './draft.ts'
import type { LeaderIndex, TimeIndex, TraineeIndex } from './problem.ts'

/** Leaders for one more group at a time by every hard rule, drawn by chance; null where there are none. */
export function drawLeaders(
  draft: Draft,
  time: TimeIndex,
  chance: Chance,
): readonly LeaderIndex[] | null {
  const { leaders, leadersEach } = draft.problem
  const free = shuffled(draft.freeLeaders(time), chance)
  const first = free.find((leader) => leaders[leader]?.accredited)
  if (first === undefined) return null
  if (leadersEach === 1) return [first]
  const second = free.find((leader) => leader !== first && !draft.rules.leadersApart(first, leader))
  return second === undefined ? null : [first, second]
}

export function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  const mixed = [...list]
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = chance.below(at + 1)
    const here = mixed[at]
    const there = mixed[other]
    if (here !== undefined && there !== undefined) {
      mixed[at] = there
      mixed[other] = here
    }
  }
  return mixed
}

const movable = (draft: Draft, chance: Chance): TraineeIndex | null => {
  const trainee = chance.below(draft.problem.trainees.length)
  return draft.isLocked(trainee) || draft.problem.trainees.length === 0 ? null : trainee
}

/** One person to another group, or to a group at last. */
export function moveOne(draft: Draft, chance: Chance): void {
  const trainee = movable(draft, chance)
  const at = chance.below(draft.groupCount)
  if (trainee === null || draft.groupOf(trainee) === at || !draft.fits(trainee, at)) return
  draft.remove(trainee)
  draft.place(trainee, at)
}

/** Two people change places; one of them may have none. */
export function exchangeTwo(draft: Draft, chance: Chance): void {
  const one = movable(draft, chance)
  const at = chance.below(draft.groupCount)
  const members = draft.group(at)?.members ?? []
  const other = members[chance.below(members.length)]
  if (one === null || other === undefined || one === other || draft.isLocked(other)) return
  const home = draft.groupOf(one)
  if (home === at || !draft.fits(one, at, other)) return
  if (home !== null && !draft.fits(other, home, one)) return
  draft.remove(one)
  draft.remove(other)
  draft.place(one, at)
  if (home !== null) draft.place(other, home)
}

/** Seats people where they cost least, those who have the fewest ways first. */
export function seatBest(draft: Draft, waiting: readonly TraineeIndex[]): void {
  for (const trainee of waiting) {
    let best: number | null = null
    let least = Number.POSITIVE_INFINITY
    for (let at = 0; at < draft.groupCount; at += 1) {
      if (!draft.fits(trainee, at)) continue
      const before = draft.points
      draft.place(trainee, at)
      const points = draft.points - before
      draft.remove(trainee)
      if (points < least) {
        least = points
        best = at
      }
    }
    if (best !== null) draft.place(trainee, best)
  }
}

/** Whoever had no place before, then whoever has just lost theirs. */
const waitingFirst = (draft: Draft, left: readonly TraineeIndex[]): readonly TraineeIndex[] => {
  const waiting = [...draft.problem.trainees.keys()].filter(
    (trainee) => draft.groupOf(trainee) === null && !left.includes(trainee),
  )
  return [...waiting, ...left]
}

/** One more group at some time, filled with those who have no place and then from the largest groups. */
export function openGroup(draft: Draft, chance: Chance): void {
  const time = chance.below(draft.problem.times.length)
  const leaders = drawLeaders(draft, time, chance)
  if (!leaders) return
  const at = draft.open(time, leaders)
  const who = shuffled([...draft.problem.trainees.keys()], chance).filter(
    (trainee) => !draft.isLocked(trainee) && draft.canMeet(trainee, time),
  )
  const sizeOf = (trainee: TraineeIndex): number =>
    draft.group(draft.groupOf(trainee) ?? at)?.members.length ?? 0
  const free = who.filter((trainee) => draft.groupOf(trainee) === null)
  const seated = who
    .filter((trainee) => draft.groupOf(trainee) !== null)
    .toSorted((one, other) => sizeOf(other) - sizeOf(one))
  const best = draft.problem.size.best
  for (const trainee of [...free, ...seated]) {
    if ((draft.group(at)?.members.length ?? best) >= best) return
    if (!draft.fits(trainee, at)) continue
    draft.remove(trainee)
    draft.place(trainee, at)
  }
}

/** A group goes, and its people to where they cost least. */
export function closeGroup(draft: Draft, chance: Chance): void {
  const at = chance.below(draft.groupCount)
  const group = draft.group(at)
  if (!group || group.kept) return
  const leaving = [...group.members]
  for (const trainee of leaving) draft.remove(trainee)
  draft.close(at)
  seatBest(draft, waitingFirst(draft, leaving))
}

/** A group has other leaders, or meets at another time, or both; whoever cannot is seated elsewhere. */
export function callAnew(draft: Draft, chance: Chance): void {
  const at = chance.below(draft.groupCount)
  const group = draft.group(at)
  if (!group || group.kept) return
  const time = chance.below(2) === 0 ? group.time : chance.below(draft.problem.times.length)
  const members = [...group.members]
  for (const trainee of members) draft.remove(trainee)
  draft.close(at)
  const leaders = drawLeaders(draft, time, chance)
  const anew = leaders ? draft.open(time, leaders) : null
  const left = members.filter((trainee) => {
    if (anew === null || !draft.fits(trainee, anew)) return true
    draft.place(trainee, anew)
    return false
  })
  seatBest(draft, waitingFirst(draft, left))
}
