/** What English asks of a sentence: a list's commas, and the form that goes with a number. The language's own tables decide, not we. */
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const PLURAL = new Intl.PluralRules('en-GB')

/** "Ruth", "Ruth and Ioana", "Ruth, Ioana and Ana". */
export const listed = (names: readonly string[]): string => LIST.format(names)

/** The form that goes with a number: "1 card", "2 cards", "no cards". */
export const byCount = (count: number, one: string, other: string): string =>
  PLURAL.select(count) === 'one' ? one : other
