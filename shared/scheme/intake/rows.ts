/** A list's rows as people, each with what is in the way of taking it in. */
import type { Id, Scheme, Site, Trainee } from '../document.ts'
import type { Half } from '../week.ts'
import type { ColumnKind } from './columns.ts'
import { cellHalves, headingHalves, readWeek } from './days.ts'
import type { Table, TableRow } from './table.ts'

export interface ReadPerson {
  /** Row in the file, as the coordinator counts it. */
  readonly row: number
  readonly name: string
  /** Null while the site is not known. */
  readonly site: Id | null
  readonly siteName: string
  readonly grade: string
  readonly can: readonly Half[]
  readonly mail: string | null
  readonly problems: readonly RowProblem[]
}

export type RowProblem =
  | { readonly kind: 'no-name' }
  | { readonly kind: 'no-site' }
  /** `like` is a site of the scheme that is written almost so. */
  | { readonly kind: 'unknown-site'; readonly like: Id | null }
  | { readonly kind: 'no-days' }
  | { readonly kind: 'unclear-days'; readonly cell: string }
  /** Name and site of another row. */
  | { readonly kind: 'twice'; readonly row: number }
  | { readonly kind: 'bad-mail' }

/** Letters and figures alone, without accents: what two spellings of one name share. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Letters changed, put in, left out or exchanged with their neighbour between two words (Damerau–Levenshtein). */
export function distance(one: string, other: string): number {
  const width = other.length + 1
  const rows: number[][] = [Array.from({ length: width }, (_, at) => at)]
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j < width; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      let least = Math.min(
        (rows[i - 1]?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (rows[i - 1]?.[j - 1] ?? 0) + same,
      )
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1)
      row.push(least)
    }
    rows.push(row)
  }
  return rows[one.length]?.[other.length] ?? 0
}

function siteOf(name: string, sites: readonly Site[]): { site: Id | null; like: Id | null } {
  const wanted = folded(name)
  const same = sites.find((site) => folded(site.name) === wanted)
  if (same) return { site: same.id, like: null }
  const like = sites.find((site) => {
    const known = folded(site.name)
    return known.startsWith(wanted) || wanted.startsWith(known) || distance(known, wanted) <= 2
  })
  return { site: null, like: wanted.length > 2 ? (like?.id ?? null) : null }
}

/** `Reeve, Dan` is Dan Reeve. */
const turned = (name: string): string => {
  const [last = '', first, ...more] = name.split(',').map((part) => part.trim())
  return first && more.length === 0 ? `${first} ${last}` : name
}

function nameOf(cellOf: (kind: ColumnKind) => string): string {
  const whole = turned(cellOf('name'))
  return whole !== '' ? whole : `${cellOf('first-name')} ${cellOf('surname')}`.trim()
}

function daysOf(
  row: TableRow,
  columns: readonly ColumnKind[],
  headings: readonly string[],
): { can: readonly Half[]; unclear: string | null } {
  const found = new Set<Half>()
  let unclear: string | null = null
  columns.forEach((kind, at) => {
    const cell = row.cells[at] ?? ''
    const halves =
      kind === 'week'
        ? readWeek(cell)
        : kind === 'day'
          ? cellHalves(cell, headingHalves(headings[at] ?? '') ?? [])
          : []
    if (halves === null) unclear = cell
    for (const half of halves ?? []) found.add(half)
  })
  return { can: [...found].toSorted(), unclear }
}

const MAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,180}\.[^\s@<>"]{2,}$/

/** Every row below the headings as a person; `headed` says whether the first row is headings. */
export function peopleOf(
  table: Table,
  columns: readonly ColumnKind[],
  headed: boolean,
  { sites }: Pick<Scheme, 'sites'>,
): readonly ReadPerson[] {
  const headings = headed ? (table.rows[0]?.cells ?? []) : []
  const seen = new Map<string, number>()
  return (headed ? table.rows.slice(1) : table.rows).map((row) => {
    const cellOf = (kind: ColumnKind): string => row.cells[columns.indexOf(kind)] ?? ''
    const name = nameOf(cellOf)
    const siteName = cellOf('site')
    const { site, like } = siteOf(siteName, sites)
    const { can, unclear } = daysOf(row, columns, headings)
    const mail = cellOf('mail')
    const problems: RowProblem[] = []
    if (name === '') problems.push({ kind: 'no-name' })
    if (siteName === '') problems.push({ kind: 'no-site' })
    else if (site === null) problems.push({ kind: 'unknown-site', like })
    if (unclear !== null) problems.push({ kind: 'unclear-days', cell: unclear })
    else if (can.length === 0) problems.push({ kind: 'no-days' })
    if (mail !== '' && !MAIL.test(mail)) problems.push({ kind: 'bad-mail' })
    const key = `${folded(name)} ${folded(siteName)}`
    const before = seen.get(key)
    if (name !== '' && before !== undefined) problems.push({ kind: 'twice', row: before })
    else seen.set(key, row.number)
    return {
      row: row.number,
      name,
      site,
      siteName,
      grade: cellOf('grade'),
      can,
      mail: MAIL.test(mail) ? mail : null,
      problems,
    }
  })
}

/** How a second list differs from the people there are. Who is who goes by name, then site. */
export interface ListDifference {
  readonly unknown: readonly ReadPerson[]
  readonly changed: readonly { readonly id: Id; readonly person: ReadPerson }[]
  readonly same: readonly Id[]
  /** On the scheme's list and not on this one. */
  readonly gone: readonly Id[]
}

/** Somebody on the scheme's own list; a leader has no grade. */
export type Listed = Pick<Trainee, 'id' | 'name' | 'site' | 'can' | 'standing'> & {
  readonly grade?: string
}

export function differenceOf(
  people: readonly ReadPerson[],
  list: readonly Listed[],
): ListDifference {
  const there = list.filter(({ standing }) => standing !== 'left')
  const met = new Set<Id>()
  const unknown: ReadPerson[] = []
  const differs: { id: Id; person: ReadPerson }[] = []
  const same: Id[] = []
  for (const person of people) {
    const named = there.filter(
      ({ id, name }) => !met.has(id) && folded(name) === folded(person.name),
    )
    const one = named.find(({ site }) => site === person.site) ?? named[0]
    if (!one) {
      unknown.push(person)
      continue
    }
    met.add(one.id)
    const stays =
      one.site === person.site &&
      (one.grade ?? person.grade) === person.grade &&
      one.can.toSorted().join() === person.can.toSorted().join()
    if (stays) same.push(one.id)
    else differs.push({ id: one.id, person })
  }
  const gone = there.filter(({ id }) => !met.has(id)).map(({ id }) => id)
  return { unknown, changed: differs, same, gone }
}
