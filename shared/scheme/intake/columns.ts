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

/** Both halves of a name in one column. */
const WHOLE_NAME =
  /(sur|last|family|nach).*(first|given|fore|vor)|full.?name|nom\b.*prénom|prénom.*nom\b|nombre.*apellido|apellido.*nombre|nome.*cognome|cognome.*nome|nome completo|nome.*sobrenome|sobrenome.*nome|اسم (?:ال)?(?:كامل|ثلاثي|رباعي)|اسم و ?ال(?:لقب|نسب)|(?:لقب|نسب) و ?الاسم/

/** Words of headings, lower case; the first kind that knows one has it. */
const HEADINGS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['mail', /mail|courriel|correo|بريد/],
  ['name', WHOLE_NAME],
  [
    'first-name',
    /first|given|forename|vorname|prénom|nombre de pila|primeiro nome|nome próprio|الاسم (?:ال[أا]ول|الشخصي)/,
  ],
  [
    'surname',
    /surname|last.?name|family|nachname|nom de famille|apellido|cognome|sobrenome|apelido|عائلة|لقب|كنية|النسب$/,
  ],
  ['name', /name|trainee|nom\b|nombre|nome|residente|^الاسم|متدرب/],
  [
    'site',
    /site|trust|hospital|base|klinik|standort|hôpital|établissement|centro|sede|ospedale|unidade|مقر|مستشفى|عيادة|مركز/,
  ],
  ['grade', /grade|level|year|stufe|niveau|année|año|anno\b|\bano\b|مستوى|سنة/],
  ['week', /days|availab|tage|jours|días|dias|giorni|disponib|[أا]يام|[أا]وقات/],
]

const headingKind = (heading: string): ColumnKind => {
  if (headingHalves(heading) !== null) return 'day'
  const lower = heading.toLowerCase()
  return HEADINGS.find(([, words]) => words.test(lower))?.[0] ?? 'left-out'
}

const ONCE = new Set<ColumnKind>(['name', 'first-name', 'surname', 'site', 'grade', 'week', 'mail'])

/** What a column of mere names holds: beside surnames, first names, and beside first names, surnames: «Cognome; Nome», «Nom; Prénom». */
function halfBeside(taken: ReadonlySet<ColumnKind>): ColumnKind {
  if (taken.has('surname') === taken.has('first-name')) return 'name'
  return taken.has('surname') ? 'first-name' : 'surname'
}

/** A kind for each column; each kind but days at most once, everything that is not known left out. */
export function guessColumns(table: Table): readonly ColumnKind[] {
  const headings = table.rows[0]?.cells ?? []
  const taken = new Set<ColumnKind>()
  const kinds = headings.map((heading): ColumnKind => {
    const kind = headingKind(heading)
    if (!ONCE.has(kind)) return kind
    if (taken.has(kind)) return 'left-out'
    taken.add(kind)
    return kind
  })
  return kinds.map((kind, at) =>
    kind === 'name' && !WHOLE_NAME.test(headings[at]?.toLowerCase() ?? '')
      ? halfBeside(taken)
      : kind,
  )
}

/** Whether the first row is headings: none of its cells looks like what stands below it. */
export const hasHeadings = (table: Table): boolean =>
  guessColumns(table).some((kind) => kind !== 'left-out')
