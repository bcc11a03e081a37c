/** Changes to the rota of a running term, each a whole new document. Nothing here asks whether a change is wise: the page names that. */
import type { Id, Scheme } from '../document.ts'
import {
  type Absence,
  type Cover,
  type Extra,
  endedOn,
  type RotaChanges,
  type Stay,
} from '../rotaChanges.ts'
import type { RotaDate } from './dates.ts'

const withRota = (scheme: Scheme, change: Partial<RotaChanges>): Scheme => ({
  ...scheme,
  rota: { ...scheme.rota, ...change },
})

export const withAbsence = (scheme: Scheme, absence: Absence): Scheme => {
  const { absences } = scheme.rota
  const same = absences.some(
    (one) =>
      one.leader === absence.leader && one.first === absence.first && one.back === absence.back,
  )
  return same ? scheme : withRota(scheme, { absences: [...absences, absence] })
}

/** The leader is there after all: whoever was to stand in on those days does not. */
export const withoutAbsence = (scheme: Scheme, { leader, first, back }: Absence): Scheme =>
  withRota(scheme, {
    absences: scheme.rota.absences.filter(
      (one) => one.leader !== leader || one.first !== first || one.back !== back,
    ),
    covers: scheme.rota.covers.filter(
      (one) => one.for !== leader || one.date < first || one.date >= back,
    ),
  })

/** Somebody else leads a date. Whoever stands in for one who stands in takes the whole place. */
export function withCover(scheme: Scheme, cover: Cover): Scheme {
  const { covers } = scheme.rota
  const of = (one: Cover): boolean => one.group === cover.group && one.date === cover.date
  const chained = covers.find((one) => of(one) && one.by === cover.for)
  const placed = chained ? { ...cover, for: chained.for } : cover
  const others = covers.filter(
    (one) => one !== chained && !(of(one) && (one.for === placed.for || one.by === placed.by)),
  )
  return withRota(scheme, {
    covers: placed.for === placed.by ? others : [...others, placed],
  })
}

export const withoutCover = (scheme: Scheme, cover: Cover): Scheme =>
  withRota(scheme, { covers: scheme.rota.covers.filter((one) => one !== cover) })

interface Led {
  readonly group: Id
  readonly date: string
  readonly leader: Id
}

/** Two leaders change one date each. */
export const withSwap = (scheme: Scheme, one: Led, other: Led): Scheme =>
  withCover(
    withCover(scheme, { group: one.group, date: one.date, for: one.leader, by: other.leader }),
    { group: other.group, date: other.date, for: other.leader, by: one.leader },
  )

/** Dates of a group that do not run. */
export const withOff = (scheme: Scheme, group: Id, dates: readonly string[]): Scheme =>
  withRota(scheme, {
    off: [
      ...scheme.rota.off.filter((one) => one.group !== group || !dates.includes(one.date)),
      ...dates.map((date) => ({ group, date })),
    ],
  })

export const withOn = (scheme: Scheme, group: Id, date: string): Scheme =>
  withRota(scheme, {
    off: scheme.rota.off.filter((one) => one.group !== group || one.date !== date),
  })

/** A date beside the rhythm; one a day. */
export const withExtra = (scheme: Scheme, extra: Extra): Scheme =>
  withRota(scheme, {
    extra: [
      ...scheme.rota.extra.filter((one) => one.group !== extra.group || one.date !== extra.date),
      extra,
    ],
  })

export const withoutExtra = (scheme: Scheme, group: Id, { date }: Pick<RotaDate, 'date'>): Scheme =>
  withRota(scheme, {
    extra: scheme.rota.extra.filter((one) => one.group !== group || one.date !== date),
  })

/** All stays of somebody cut off at a day; whoever was to come later never came. */
const staysAfter = (stays: readonly Stay[], trainee: Id, until: string): readonly Stay[] =>
  stays.flatMap((one) => {
    if (one.trainee !== trainee) return [one]
    if (one.from !== null && one.from >= until) return []
    return [one.until !== null && one.until <= until ? one : { ...one, until }]
  })

/** Out of whichever group they are in, from a day on. */
function parted(scheme: Scheme, trainee: Id, from: string): Scheme {
  const { stays } = scheme.rota
  const home = scheme.groups.find(({ trainees }) => trainees.includes(trainee))
  const isDated = stays.some(
    (one) => one.trainee === trainee && one.group === home?.id && one.until === null,
  )
  const whole = home && !isDated ? [{ trainee, group: home.id, from: null, until: from }] : []
  return withRota(
    {
      ...scheme,
      groups: scheme.groups.map((group) =>
        group === home
          ? { ...group, trainees: group.trainees.filter((id) => id !== trainee) }
          : group,
      ),
    },
    { stays: [...staysAfter(stays, trainee, from), ...whole] },
  )
}

/** Into a group from a day on, and out of the one before from the same day. Nobody waits who has a place. */
export function joined(scheme: Scheme, trainee: Id, group: Id, from: string): Scheme {
  if (scheme.groups.some((one) => one.id === group && one.trainees.includes(trainee))) return scheme
  const without = parted(scheme, trainee, from)
  const stays = without.rota.stays
  // Whoever comes back on the day of going never went.
  const back = stays.find(
    (one) => one.trainee === trainee && one.group === group && one.until === from,
  )
  const since = back ? back.from : from <= scheme.term.first ? null : from
  return withRota(
    {
      ...without,
      groups: without.groups.map((one) =>
        one.id === group ? { ...one, trainees: [...one.trainees, trainee] } : one,
      ),
    },
    {
      stays: [
        ...stays.filter((one) => one !== back),
        ...(since === null ? [] : [{ trainee, group, from: since, until: null }]),
      ],
      waiting: without.rota.waiting.filter((one) => one.trainee !== trainee),
    },
  )
}

/** Out of the group from a day on, and onto the waiting list. */
export function waits(scheme: Scheme, trainee: Id, from: string): Scheme {
  const without = parted(scheme, trainee, from)
  const { waiting } = without.rota
  return withRota(without, {
    waiting: waiting.some((one) => one.trainee === trainee)
      ? waiting
      : [...waiting, { trainee, since: from }],
  })
}

/** Out of the scheme from a day on; what was counted stays. */
export function leaves(scheme: Scheme, trainee: Id, from: string): Scheme {
  const without = parted(scheme, trainee, from)
  return withRota(
    {
      ...without,
      trainees: without.trainees.map((one) =>
        one.id === trainee ? { ...one, standing: 'left' } : one,
      ),
    },
    { waiting: without.rota.waiting.filter((one) => one.trainee !== trainee) },
  )
}

/**
 * The group meets no more from a day on. Its people go into another group, or wait. What was to happen on later dates is
 * forgotten.
 */
export function ended(scheme: Scheme, group: Id, on: string, into: Id | null): Scheme {
  const found = scheme.groups.find(({ id }) => id === group)
  if (!found || into === group || endedOn(scheme, group) !== null) return scheme
  const moved = found.trainees.reduce(
    (now, id) => (into === null ? waits(now, id, on) : joined(now, id, into, on)),
    scheme,
  )
  const before = (one: { readonly group: Id; readonly date: string }): boolean =>
    one.group !== group || one.date < on
  const { rota } = moved
  return withRota(
    {
      ...moved,
      groups: moved.groups.map((one) => (one.id === group ? { ...one, kept: 'shut' } : one)),
    },
    {
      ends: [...rota.ends, { group, on, into }],
      covers: rota.covers.filter(before),
      off: rota.off.filter(before),
      extra: rota.extra.filter(before),
    },
  )
}
