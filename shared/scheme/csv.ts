/** Tables on their way out, for spreadsheets that run what looks like a formula. */

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r|%]/

const cellOf = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/** With a mark of its encoding first, so that a spreadsheet reads accents; every cell in quotes. */
export const writeCsv = (
  rows: readonly (readonly string[])[],
  separator: ',' | ';' = ',',
): string => `\uFEFF${rows.map((row) => row.map(cellOf).join(separator)).join('\r\n')}\r\n`
