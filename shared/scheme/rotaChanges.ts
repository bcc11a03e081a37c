/**
 * What a term brings that no plan foresaw: a leader's absence and who stands in, dates that do not run and dates that are
 * added, who comes and goes after the term has begun. Everything else of a rota is worked out from the groups.
 */
import * as v from 'valibot'
import { DateSchema, IdSchema, list, TimeSchema } from './values.ts'

/** A leader is away from `first` on, and there again on `back`. The reason is not asked. */
export const AbsenceSchema = v.pipe(
  v.strictObject({ leader: IdSchema, first: DateSchema, back: DateSchema }),
  v.check(({ first, back }) => first < back),
)
export type Absence = v.InferOutput<typeof AbsenceSchema>

/** Who leads one date of a group in somebody's place; `for` null: beside whoever leads it. */
export const CoverSchema = v.strictObject({
  group: IdSchema,
  date: DateSchema,
  for: v.nullable(IdSchema),
  by: IdSchema,
})
export type Cover = v.InferOutput<typeof CoverSchema>

/** One date of a group: one that does not run, or the day on which it ended. */
const OffSchema = v.strictObject({ group: IdSchema, date: DateSchema })

/** A date beside the rhythm, for whoever lacks counts. */
const ExtraSchema = v.strictObject({ group: IdSchema, date: DateSchema, at: TimeSchema })
export type Extra = v.InferOutput<typeof ExtraSchema>

/**
 * When somebody belongs to a group, where that is not the whole term: from `from` on, and on `until` no more. Whoever has no
 * end is among the group's trainees; whoever has one is not, and stands here alone.
 */
const StaySchema = v.strictObject({
  trainee: IdSchema,
  group: IdSchema,
  from: v.nullable(DateSchema),
  until: v.nullable(DateSchema),
})
export type Stay = v.InferOutput<typeof StaySchema>

/** A group that meets no more from a day on; its people went to another, or to the waiting list. */
const EndSchema = v.strictObject({
  group: IdSchema,
  on: DateSchema,
  into: v.nullable(IdSchema),
})

/** Since when somebody has waited for a place. */
const WaitingSchema = v.strictObject({ trainee: IdSchema, since: DateSchema })

export const RotaSchema = v.strictObject({
  absences: list(AbsenceSchema, 5_000),
  covers: list(CoverSchema, 20_000),
  off: list(OffSchema, 20_000),
  extra: list(ExtraSchema, 5_000),
  stays: list(StaySchema, 20_000),
  ends: list(EndSchema, 1_000),
  waiting: list(WaitingSchema, 5_000),
})
export type RotaChanges = v.InferOutput<typeof RotaSchema>

export const noChanges = (): RotaChanges => ({
  absences: [],
  covers: [],
  off: [],
  extra: [],
  stays: [],
  ends: [],
  waiting: [],
})

/** The changes that still have their group. */
export function changesOf(rota: RotaChanges, groups: ReadonlySet<string>): RotaChanges {
  const there = ({ group }: { readonly group: string }): boolean => groups.has(group)
  return {
    ...rota,
    covers: rota.covers.filter(there),
    off: rota.off.filter(there),
    extra: rota.extra.filter(there),
    stays: rota.stays.filter(there),
    ends: rota.ends
      .filter(there)
      .map((end) => (end.into === null || groups.has(end.into) ? end : { ...end, into: null })),
  }
}

/** The day from which a group meets no more. */
export const endedOn = ({ rota }: { readonly rota: RotaChanges }, group: string): string | null =>
  rota.ends.find((one) => one.group === group)?.on ?? null
