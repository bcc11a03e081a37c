/** What Portuguese asks of a sentence: a list's "e", the form that goes with a number, and what melts into an article. */
const LIST = new Intl.ListFormat('pt-BR', { type: 'conjunction' })
const PLURAL = new Intl.PluralRules('pt-BR')

/** “Ruth”, “Ruth e Ioana”, “Ruth, Ioana e Ana”. */
export const listed = (names: readonly string[]): string => LIST.format(names)

/** The form that goes with a number: “0 cartão”, “1 cartão”, “2 cartões”. None takes the singular, as the language's own tables have it. */
export const byCount = (count: number, one: string, other: string): string =>
  PLURAL.select(count) === 'one' ? one : other

/** “às 18:00”, and “à 1:00”. */
export const atHour = (time: string): string => `${/^0?1\D/.test(time) ? 'à' : 'às'} ${time}`

/** Days are feminine, save two: “na quinta-feira, 26 de novembro”, “no sábado, 28 de novembro”. */
export const onDay = (day: string): string => `${/^(s[áa]b|dom)/i.test(day) ? 'no' : 'na'} ${day}`

/** A sentence that begins with what is written small within one. */
export const begun = (sentence: string): string =>
  `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
