/** A list on its way in: what its columns are, what was mended at which row, and what would become of each. */
import { useMemo, useState } from 'react'
import type { Id, Scheme, Site } from '../../../../shared/scheme/document.ts'
import { drawId } from '../../../../shared/scheme/drawId.ts'
import {
  type ColumnKind,
  guessColumns,
  hasHeadings,
} from '../../../../shared/scheme/intake/columns.ts'
import { endOf, type Mend, mended, sitesNamed } from '../../../../shared/scheme/intake/mending.ts'
import { peopleOf, type ReadPerson } from '../../../../shared/scheme/intake/rows.ts'
import type { Table } from '../../../../shared/scheme/intake/table.ts'
import type { TakenRow, Taking } from '../../../../shared/scheme/intake/taking.ts'
import { secureRandom } from '../../../../shared/sealing/bytes.ts'

export const drawn = (): Id => drawId(secureRandom)

export interface IntakeRow extends TakenRow {
  /** As the file has it. */
  readonly read: ReadPerson
  /** Something was in the way, mended or not: it stays in sight. */
  readonly looked: boolean
}

export interface Intake {
  readonly of: Taking['of']
  readonly columns: readonly ColumnKind[]
  readonly headed: boolean
  readonly rows: readonly IntakeRow[]
  /** The scheme's sites and those that come with the list. */
  readonly sites: readonly Site[]
  readonly newSites: readonly Site[]
  setOf(of: Taking['of']): void
  setColumn(at: number, kind: ColumnKind): void
  setHeaded(headed: boolean): void
  mend(row: number, mend: Mend): void
  /** Mends every row that names this site. */
  mendSite(siteName: string, site: Site): void
}

export function useIntake(table: Table, scheme: Scheme): Intake {
  const [of, setOf] = useState<Taking['of']>('trainees')
  const [columns, setColumns] = useState<readonly ColumnKind[]>(() => guessColumns(table))
  const [headed, setHeaded] = useState(() => hasHeadings(table))
  const [mends, setMends] = useState<ReadonlyMap<number, Mend>>(new Map())
  const [added, setAdded] = useState<readonly Site[]>([])

  const named = useMemo(() => {
    const first = peopleOf(table, columns, headed, scheme)
    return sitesNamed(first, scheme.sites, drawn)
  }, [table, columns, headed, scheme])
  const newSites = useMemo(() => [...named, ...added], [named, added])
  const sites = useMemo(() => [...scheme.sites, ...newSites], [scheme.sites, newSites])
  const people = useMemo(
    () => peopleOf(table, columns, headed, { sites }),
    [table, columns, headed, sites],
  )
  const rows = useMemo(
    () =>
      people.map((read): IntakeRow => {
        const mend = mends.get(read.row)
        const person = mended(read, mend)
        return { read, person, end: endOf(person, mend), looked: read.problems.length > 0 }
      }),
    [people, mends],
  )
  return {
    of,
    columns,
    headed,
    rows,
    sites,
    newSites,
    setOf,
    setHeaded,
    setColumn: (at, kind) =>
      setColumns(
        columns.map((each, index) => {
          if (index === at) return kind
          return each === kind && kind !== 'day' && kind !== 'left-out' ? 'left-out' : each
        }),
      ),
    mend: (row, mend) => setMends(new Map(mends).set(row, { ...mends.get(row), ...mend })),
    mendSite: (siteName, site) => {
      if (!sites.some(({ id }) => id === site.id)) setAdded([...added, site])
      const next = new Map(mends)
      for (const { row, siteName: said } of people)
        if (said === siteName) next.set(row, { ...next.get(row), site: site.id })
      setMends(next)
    },
  }
}
