/** Who waits for a place and where there is one; who will not reach the target with the dates that are left. */
import { type Tally, tallies } from '../counting.ts'
import type { Group, Id, Scheme, Trainee } from '../document.ts'
import { type Obstacle, obstacles } from '../reasons.ts'
import { endedOn } from '../rotaChanges.ts'
import { standingPlan } from '../standing.ts'
import { membersOn, metBy, type RotaRow } from './dates.ts'

export interface Waiting {
  readonly trainee: Trainee
  /** Null: since the term began. */
  readonly since: string | null
  /** Groups that have a place for them and nothing against it, the emptiest first. */
  readonly places: readonly Group[]
}

/** Whoever is in the scheme and in no group, who has waited longest first. */
export function waitingFor(scheme: Scheme): readonly Waiting[] {
  const standing = standingPlan(scheme)
  const seated = new Set(scheme.groups.flatMap(({ trainees }) => trainees))
  const since = new Map(scheme.rota.waiting.map((one) => [one.trainee, one.since]))
  const open = scheme.groups
    .map((group, at) => ({ group, at, planned: standing.plan.groups[at] }))
    .filter(({ group }) => group.kept !== 'shut' && endedOn(scheme, group.id) === null)
    .sort((one, other) => one.group.trainees.length - other.group.trainees.length)
  return standing.trainees
    .map((trainee, index) => ({ trainee, index }))
    .filter(({ trainee }) => !seated.has(trainee.id))
    .map(({ trainee, index }) => ({
      trainee,
      since: since.get(trainee.id) ?? null,
      places: open
        .filter(
          ({ planned, at }) =>
            planned && obstacles(standing.problem, planned, at, index).length === 0,
        )
        .map(({ group }) => group),
    }))
    .sort((one, other) => (one.since ?? '').localeCompare(other.since ?? ''))
}

/** What speaks against somebody's going into a group; none if nothing does. */
export function againstJoining(scheme: Scheme, trainee: Id, group: Id): readonly Obstacle[] {
  const standing = standingPlan(scheme)
  const index = standing.trainees.findIndex(({ id }) => id === trainee)
  const at = scheme.groups.findIndex(({ id }) => id === group)
  const planned = standing.plan.groups[at]
  return planned && index !== -1 ? obstacles(standing.problem, planned, at, index) : []
}

/** Groups that each trainee was offered, of those days that pass: theirs by the day, and those that did run. */
export function offered(
  scheme: Scheme,
  rows: readonly RotaRow[],
  among: (date: string) => boolean,
): (trainee: Id) => number {
  const counts = new Map<Id, number>()
  for (const row of rows) {
    for (const { date } of metBy(row)) {
      if (!among(date)) continue
      for (const id of membersOn(scheme, row.group, date)) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  return (trainee) => counts.get(trainee) ?? 0
}

export interface Lacking extends Tally {
  /** Dates of the term that are left for them. */
  readonly left: number
  /** Groups or minutes, as the target counts, that stay missing though they come to each date that is left. */
  readonly missing: number
}

/** Who cannot reach the target any more with the dates that are left, by group. */
export function lacking(
  scheme: Scheme,
  rows: readonly RotaRow[],
  today: string,
): readonly Lacking[] {
  const { target, minutes } = scheme.term
  const past = offered(scheme, rows, (date) => date <= today)
  const left = offered(scheme, rows, (date) => date > today)
  const still = new Map(
    scheme.trainees.filter(({ standing }) => standing === 'in').map((one) => [one.id, one]),
  )
  return tallies(scheme, past).flatMap((tally): Lacking[] => {
    const { id } = tally.trainee
    if (!still.has(id)) return []
    const ahead = left(id)
    const wanted = {
      groups: target.amount - tally.groups - ahead,
      minutes: target.amount - tally.minutes - ahead * minutes,
      share: Math.ceil(((past(id) + ahead) * target.amount) / 100) - tally.ofTerm - ahead,
    }[target.kind]
    return wanted > 0 ? [{ ...tally, left: ahead, missing: wanted }] : []
  })
}

/** How many receipts are counted of each date of a group: it was held. */
export function heldOn(scheme: Scheme): (group: Group, date: string) => number {
  const counts = new Map<string, number>()
  for (const { group, date } of scheme.counted) {
    const key = `${date} ${group}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return ({ name }, date) => counts.get(`${date} ${name}`) ?? 0
}
