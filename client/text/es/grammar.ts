/** What Spanish asks of a sentence: a list's "y" or "e", and the form that goes with a number. The language's own tables decide, not we. */
const LIST = new Intl.ListFormat('es-ES', { type: 'conjunction' })
const PLURAL = new Intl.PluralRules('es-ES')

/** «Ruth», «Ruth e Ioana», «Ruth, Ioana y Ana». */
export const listed = (names: readonly string[]): string => LIST.format(names)

/** The form that goes with a number: «1 tarjeta», «2 tarjetas». */
export const byCount = (count: number, one: string, other: string): string =>
  PLURAL.select(count) === 'one' ? one : other
