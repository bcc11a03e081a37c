/** What a coordinator says of a row that was not in order, and what becomes of each row then. */
import type { Id, Site } from '../document.ts'
import type { Half } from '../week.ts'
import { distance, folded, type ReadPerson, type RowProblem } from './rows.ts'

/** What was mended at one row; nothing for what was left as it is. */
export interface Mend {
  readonly name?: string
  readonly site?: Id
  readonly can?: readonly Half[]
  /** Stays on the list, without a group. */
  readonly aside?: true
  /** The row of somebody who stands in the list already is left out, or is somebody else of that name. */
  readonly same?: 'one' | 'two'
}

/** What becomes of a row: somebody whose name or site is not known cannot be kept at all. */
export type RowEnd = 'in' | 'aside' | 'left-out'

const solved = (problem: RowProblem, mend: Mend): boolean => {
  switch (problem.kind) {
    case 'no-name':
      return (mend.name ?? '').trim() !== ''
    case 'no-site':
    case 'unknown-site':
      return mend.site !== undefined
    case 'no-days':
    case 'unclear-days':
      return mend.can !== undefined && mend.can.length > 0
    case 'twice':
      return mend.same !== undefined
    case 'bad-mail':
      return false
  }
}

/** The row as it is after mending, with what is still in the way. */
export const mended = (person: ReadPerson, mend: Mend | undefined): ReadPerson =>
  mend === undefined
    ? person
    : {
        ...person,
        name: mend.name?.trim() || person.name,
        site: mend.site ?? person.site,
        can: mend.can ?? person.can,
        problems: person.problems.filter((problem) => !solved(problem, mend)),
      }

/** What becomes of a row once it is mended. A mail address that is none is left out, and hinders nobody. */
export function endOf(person: ReadPerson, mend: Mend | undefined): RowEnd {
  if (person.name === '' || person.site === null || mend?.same === 'one') return 'left-out'
  const hindered = person.problems.some(({ kind }) => kind !== 'bad-mail')
  return hindered || mend?.aside ? 'aside' : 'in'
}

/**
 * Sites that a list names and the scheme does not have yet. What is written almost like a site that more rows name is
 * left for the coordinator: it is likelier a slip than a place.
 */
export function sitesNamed(
  people: readonly ReadPerson[],
  known: readonly Site[],
  draw: () => Id,
): readonly Site[] {
  const counts = new Map<string, { name: string; rows: number }>()
  for (const { siteName } of people) {
    const key = folded(siteName)
    if (key === '') continue
    const met = counts.get(key)
    if (met) met.rows += 1
    else counts.set(key, { name: siteName, rows: 1 })
  }
  const sure = known.map(({ name }) => folded(name))
  const found: Site[] = []
  const byRows = [...counts].toSorted(([, one], [, other]) => other.rows - one.rows)
  for (const [key, { name }] of byRows) {
    if (sure.some((other) => other === key || (key.length > 3 && distance(other, key) <= 2)))
      continue
    sure.push(key)
    found.push({ id: draw(), name: name.slice(0, 80) })
  }
  return found
}
