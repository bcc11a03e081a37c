/** What French asks of a sentence: a list's « et », the form that goes with a number, and the « de » that elides. The language's own tables decide, not we. */
const LIST = new Intl.ListFormat('fr-FR', { type: 'conjunction' })
const PLURAL = new Intl.PluralRules('fr-FR')

/** « Ruth », « Ruth et Ioana », « Ruth, Ioana et Ana ». */
export const listed = (names: readonly string[]): string => LIST.format(names)

/** The form that goes with a number: « 1 carte », « 2 cartes ». None goes with the singular too, « 0 carte »: so no figure in the form itself. */
export const byCount = (count: number, one: string, other: string): string =>
  PLURAL.select(count) === 'one' ? one : other

/** Before a vowel, and before the h that French does not sound; not before the y of Yann. */
const ELIDES = /^(?:[aeiouàâäéèêëîïôöùûüœæ]|y[^aeiou]|h(?:é|e(?!i)|o|u|i|y))/i

/** « de Ruth », « d’Ana ». */
export const ofName = (name: string): string => (ELIDES.test(name) ? `d’${name}` : `de ${name}`)
