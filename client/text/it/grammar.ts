/** What Italian asks of a sentence: "e" or "ed", "a" or "ad", "alle" or "all’", and the form that goes with a number. */
const LIST = new Intl.ListFormat('it-IT', { type: 'conjunction' })
const PLURAL = new Intl.PluralRules('it-IT')

const beginsWith = (vowel: RegExp, word: string): boolean => vowel.test(word.normalize('NFD'))

/** «Ruth», «Ruth e Ioana», «Ruth ed Elena», «Ruth, Ioana e Ana». */
export const listed = (names: readonly string[]): string => {
  const parts = LIST.formatToParts(names)
  const last = parts.at(-1)?.value ?? ''
  return parts
    .map(({ type, value }) =>
      type === 'literal' && beginsWith(/^e/i, last) ? value.replace(/ e $/, ' ed ') : value,
    )
    .join('')
}

/** «a Kofi», «ad Ana». */
export const to = (name: string): string => `${beginsWith(/^a/i, name) ? 'ad' : 'a'} ${name}`

/** One o’clock is the only hour in the singular. */
const isOne = (time: string): boolean => /^0?1\D/.test(time)

/** «alle 18:00», «all’01:00». */
export const atHour = (time: string): string => (isOne(time) ? `all’${time}` : `alle ${time}`)

/** «dalle 18:00», «dall’01:00». */
export const fromHour = (time: string): string => (isOne(time) ? `dall’${time}` : `dalle ${time}`)

/** Eight and eleven begin with a vowel: «l’8 dicembre», «il 9 dicembre». */
const elides = (day: string): boolean => /^(8|11)\b/.test(day)

/** «il 9 dicembre», «l’8 dicembre». */
export const onDay = (day: string): string => (elides(day) ? `l’${day}` : `il ${day}`)

/** «dal 9 dicembre», «dall’8 dicembre». */
export const fromDay = (day: string): string => (elides(day) ? `dall’${day}` : `dal ${day}`)

/** «al 9 dicembre», «all’8 dicembre». */
export const toDay = (day: string): string => (elides(day) ? `all’${day}` : `al ${day}`)

/** Days and what is listed are small within a sentence; a sentence that begins with one is not. */
export const begun = (sentence: string): string =>
  `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`

/** The form that goes with a number: «1 biglietto», «2 biglietti». */
export const byCount = (count: number, one: string, other: string): string =>
  PLURAL.select(count) === 'one' ? one : other
