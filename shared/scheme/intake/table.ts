/** A list as rows of cells, however it was written. Papa Parse (MIT) reads quotes, separators and line ends. */
import Papa from 'papaparse'

/** A list's cells as text; empty rows are gone, each row knows its number in the file, from 1. */
export interface Table {
  readonly rows: readonly TableRow[]
  /** More rows or columns than are read. */
  readonly cut: boolean
}

export interface TableRow {
  readonly number: number
  readonly cells: readonly string[]
}

export const MOST_ROWS = 6_000
export const MOST_COLUMNS = 60
export const MOST_CELL = 500

/** A cell as any reader gives it, in one line of text: days as `YYYY-MM-DD`. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell).normalize('NFC').replace(/\s+/gu, ' ').trim().slice(0, MOST_CELL)
}

export function tableOf(rows: readonly (readonly unknown[])[]): Table {
  const kept = rows
    .map((cells, at) => ({ number: at + 1, cells: cells.slice(0, MOST_COLUMNS).map(cellText) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  return {
    rows: kept.slice(0, MOST_ROWS),
    cut: kept.length > MOST_ROWS || rows.some((cells) => cells.length > MOST_COLUMNS),
  }
}

const SEPARATORS = [',', ';', '\t', '|'] as const

/** The separator that stands most often in the first line, outside quotes. */
function separatorOf(text: string): string {
  const line =
    text
      .trimStart()
      .replace(/"[^"]*"/g, '')
      .split('\n', 1)[0] ?? ''
  const count = (separator: string): number => line.split(separator).length
  return SEPARATORS.reduce((so, one) => (count(one) > count(so) ? one : so))
}

/** A CSV of any separator. `sep=;` in the first line, as Excel writes it, names the separator and is no row. */
export function readCsv(text: string): Table {
  const bare = text.replace(/^\uFEFF/, '')
  const named = /^sep=(.)\r?\n/.exec(bare)
  const body = named ? bare.slice(named[0].length) : bare
  const { data } = Papa.parse<string[]>(body, {
    delimiter: named?.[1] ?? separatorOf(body),
    preview: MOST_ROWS + 2,
  })
  return tableOf(named ? [[], ...data] : data)
}
