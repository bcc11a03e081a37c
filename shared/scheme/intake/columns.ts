/** Which column of a list is what: a guess from its headings, for the coordinator to correct. */

import { headingHalves } from './days.ts'
import type { Table } from './table.ts'

export const COLUMN_KINDS = [
  'left-out',
  'name',
  'first-name',
  'surname',
  'site',
  'grade',
  'week',
  'day',
  'mail',
] as const
/** `week` holds all days in one cell; `day` is one of several columns, each named by its heading. */
export type ColumnKind = (typeof COLUMN_KINDS)[number]

/** Words of headings, lower case; the first kind that knows one has it. */
const HEADINGS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['mail', /e-?mail|courriel|correo/],
  ['name', /(sur|last|family|nach).*(first|given|fore|vor)|full.?name/],
  ['first-name', /first|given|forename|vorname|prénom|nombre de pila/],
  ['surname', /surname|last.?name|family|nachname|nom de famille|apellido/],
  ['name', /name|trainee|nom\b|nombre|nome/],
  ['site', /site|trust|hospital|base|klinik|standort|hôpital|centro/],
  ['grade', /grade|level|year|stufe|niveau/],
  ['week', /days|availab|tage|jours|días|giorni/],
]

const headingKind = (heading: string): ColumnKind => {
  if (headingHalves(heading) !== null) return 'day'
  const lower = heading.toLowerCase()
  return HEADINGS.find(([, words]) => words.test(lower))?.[0] ?? 'left-out'
}

const ONCE = new Set<ColumnKind>(['name', 'first-name', 'surname', 'site', 'grade', 'week', 'mail'])

/** A kind for each column; each kind but days at most once, everything that is not known left out. */
export function guessColumns(table: Table): readonly ColumnKind[] {
  const taken = new Set<ColumnKind>()
  return (table.rows[0]?.cells ?? []).map((heading): ColumnKind => {
    const kind = headingKind(heading)
    if (!ONCE.has(kind)) return kind
    if (taken.has(kind)) return 'left-out'
    taken.add(kind)
    return kind
  })
}

/** Whether the first row is headings: none of its cells looks like what stands below it. */
export const hasHeadings = (table: Table): boolean =>
  guessColumns(table).some((kind) => kind !== 'left-out')
