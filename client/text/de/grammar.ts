/** What German asks of a sentence: a list's "und", and the form that goes with a number. The language's own tables decide, not we. */
const LIST = new Intl.ListFormat('de', { type: 'conjunction' })
const PLURAL = new Intl.PluralRules('de')

/** „Ruth“, „Ruth und Ioana“, „Ruth, Ioana und Ana“. */
export const listed = (names: readonly string[]): string => LIST.format(names)

/** The form that goes with a number: „1 Karte“, „2 Karten“. */
export const byCount = (count: number, one: string, other: string): string =>
  PLURAL.select(count) === 'one' ? one : other
