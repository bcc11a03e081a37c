/** What Romanian asks of a sentence: a list's „și”, the three forms that go with a number, and the „de” from twenty on. The language's own tables decide, not we. */
const LIST = new Intl.ListFormat('ro-RO', { type: 'conjunction' })
const PLURAL = new Intl.PluralRules('ro-RO')

/** „Ruth”, „Ruth și Ioana”, „Ruth, Ioana și Ana”. */
export const listed = (names: readonly string[]): string => LIST.format(names)

/**
 * The form that goes with a number: „un bilet”, „2 bilete”, „20 de bilete”. Without a third form, the second serves from twenty on
 * too: for what takes no „de”, as a verb.
 */
export const byCount = (count: number, one: string, few: string, other: string = few): string => {
  switch (PLURAL.select(count)) {
    case 'one':
      return one
    case 'few':
      return few
    default:
      return other
  }
}

/** „1 bilet”, „2 bilete”, „20 de bilete”, „101 bilete”: the figure, with „de” where it is asked for. */
export const counted = (count: number, one: string, many: string): string =>
  byCount(count, `${count} ${one}`, `${count} ${many}`, `${count} de ${many}`)

/** Days and what is listed are small within a sentence; a sentence that begins with one is not. */
export const begun = (sentence: string): string =>
  `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`

/** „Deschidere.”, „Cine are un caz?”: a phase's name as a sentence. One that asks has its own mark. */
export const stopped = (name: string): string => (/[?!.]$/.test(name) ? name : `${name}.`)
