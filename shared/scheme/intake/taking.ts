/** A list taken into the scheme: who is new comes, whoever has changed is changed, whoever is gone has left if that is said. */
import type { Id, Leader, Scheme, Site, Trainee } from '../document.ts'
import type { RowEnd } from './mending.ts'
import { differenceOf, type ListDifference, type ReadPerson } from './rows.ts'

export interface TakenRow {
  readonly person: ReadPerson
  readonly end: RowEnd
}

export interface Taking {
  readonly of: 'trainees' | 'leaders'
  readonly rows: readonly TakenRow[]
  /** Sites that come with the list. */
  readonly sites: readonly Site[]
  /** Of those who have changed, whose changes are taken. */
  readonly changes: ReadonlySet<Id>
  /** Of those who are not on the list any more, who has left. */
  readonly left: ReadonlySet<Id>
}

const MOST_NAME = 120

const kept = (rows: readonly TakenRow[]): readonly TakenRow[] =>
  rows.filter(({ end }) => end !== 'left-out')

/** How the list differs from what the scheme has, by rows that are taken at all. */
export const differenceHere = (
  scheme: Scheme,
  of: Taking['of'],
  rows: readonly TakenRow[],
): ListDifference =>
  differenceOf(
    kept(rows).map(({ person }) => person),
    scheme[of],
  )

/** A new person as both lists have them; `site` stands, or the row would be left out. */
const common = ({ person, end }: TakenRow, id: Id) => ({
  id,
  name: person.name.slice(0, MOST_NAME),
  site: person.site ?? '',
  can: [...person.can],
  standing: end === 'in' ? ('in' as const) : ('aside' as const),
  ...(person.mail === null ? {} : { mail: person.mail }),
})

const newTrainee = (row: TakenRow, id: Id): Trainee => ({
  ...common(row, id),
  grade: row.person.grade.slice(0, 40),
  wishes: [],
  earlier: { groups: 0, minutes: 0 },
})

const newLeader = (row: TakenRow, id: Id): Leader => ({
  ...common(row, id),
  most: 1,
  accreditation: { kind: 'accredited', until: null },
})

/** Whoever has left sits in no group any more; their counts stay. */
export const withoutLeft = (scheme: Scheme, left: ReadonlySet<Id>): Scheme => ({
  ...scheme,
  groups: scheme.groups.map((group) => ({
    ...group,
    leaders: group.leaders.filter((id) => !left.has(id)),
    trainees: group.trainees.filter((id) => !left.has(id)),
  })),
})

/** The scheme with the list taken in. `draw` gives ids. */
export function takeIn(
  scheme: Scheme,
  { of, rows, sites, changes, left }: Taking,
  draw: () => Id,
): Scheme {
  const taken = kept(rows)
  const difference = differenceHere(scheme, of, rows)
  const changed = new Map(difference.changed.map(({ id, person }) => [id, person]))
  const fresh = taken.filter(({ person }) => difference.unknown.includes(person))
  const anew = <P extends Trainee | Leader>(person: P): P => {
    if (left.has(person.id)) return { ...person, standing: 'left' }
    const row = changes.has(person.id) ? changed.get(person.id) : undefined
    if (row === undefined) return person
    return {
      ...person,
      site: row.site ?? person.site,
      can: row.can.length > 0 ? [...row.can] : person.can,
      ...('grade' in person ? { grade: row.grade.slice(0, 40) } : {}),
      ...(row.mail === null ? {} : { mail: row.mail }),
    }
  }
  const grown = {
    ...scheme,
    sites: [...scheme.sites, ...sites],
    trainees: of === 'trainees' ? scheme.trainees.map(anew) : scheme.trainees,
    leaders: of === 'leaders' ? scheme.leaders.map(anew) : scheme.leaders,
  }
  const full =
    of === 'trainees'
      ? { ...grown, trainees: [...grown.trainees, ...fresh.map((row) => newTrainee(row, draw()))] }
      : { ...grown, leaders: [...grown.leaders, ...fresh.map((row) => newLeader(row, draw()))] }
  return withoutLeft(full, left)
}
