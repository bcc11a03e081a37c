/** What Hungarian asks of a sentence: a list's „és”, the article before a name, and endings that follow the vowels before them. */
const LIST = new Intl.ListFormat('hu', { type: 'conjunction' })

/** „Ruth”, „Ruth és Ioana”, „Ruth, Ioana és Ana”. A verb after it stays in the singular. */
export const listed = (names: readonly string[]): string => LIST.format(names)

/** An ending's forms, without a hyphen; `rounded` only where it differs from `front`: hoz, hez, höz. */
export interface Suffix {
  readonly back: string
  readonly front: string
  readonly rounded?: string
}

type Harmony = keyof Suffix

const BACK = 'aáoóuú'
const ROUNDED = 'öőüű'
const VOWELS = `${BACK}${ROUNDED}eéií`
/** Cyrillic names are heard alike; only these begin with a vowel. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', о: 'o', у: 'u', ы: 'i', и: 'i', э: 'e' },
  ...{ я: 'a', ю: 'u', ё: 'o', е: 'e' },
}
/** Letters whose names, read aloud, are deep, and those whose names begin with a vowel. */
const DEEP_LETTERS = `${BACK}hkqy`
const VOWEL_LETTERS = `${VOWELS}flmnrsxy`

/** Foreign marks fall away, Hungarian ones stay: „ä” is read as „e”. */
const plain = (letter: string): string => {
  const low = letter.toLocaleLowerCase('hu')
  if (VOWELS.includes(low)) return low
  if (low === 'ä' || low === 'æ') return 'e'
  if (low === 'ø' || low === 'œ') return 'ö'
  const base = low.normalize('NFD').charAt(0)
  return CYRILLIC[low] ?? base
}

const letters = (word: string): string => Array.from(word, plain).join('')

/** The last word bears the ending: „Kovács Irisnek”. */
const lastWord = (name: string): string =>
  name.match(/[\p{L}\p{M}\p{N}]+(?=[^\p{L}\p{M}\p{N}]*$)/u)?.[0] ?? ''

/** How a number sounds at its end: „3-nak”, „5-höz”, „20-nak”. */
function harmonyOfNumber(digits: string): Harmony {
  const [number = ''] = digits.match(/[1-9]?0*$/) ?? []
  if (/^5$/.test(number)) return 'rounded'
  if (/^2$/.test(number)) return 'rounded'
  if (/^(?:[368]|[2368]0|[1-9]?00|[1-9]?0{6,}|0+)$/.test(number)) return 'back'
  return 'front'
}

function harmonyOf(word: string): Harmony {
  if (/\d$/.test(word)) return harmonyOfNumber(word)
  const low = letters(word)
  if (low.length === 1) {
    if (ROUNDED.includes(low)) return 'rounded'
    return DEEP_LETTERS.includes(low) ? 'back' : 'front'
  }
  const vowels = Array.from(low.replace(/(?<![glnt])y$/, 'i')).filter((one) => VOWELS.includes(one))
  const last = vowels.at(-1)
  if (last === undefined) return 'front'
  if (BACK.includes(last)) return 'back'
  if (ROUNDED.includes(last)) return 'rounded'
  // „Ági”, „Máté” are deep through the vowel before; „Ágnes” is not.
  if (last === 'e') return 'front'
  const before = vowels.findLast((one) => !'iíé'.includes(one))
  return before !== undefined && BACK.includes(before) ? 'back' : 'front'
}

const chosen = (word: string, suffix: Suffix): string => {
  const harmony = harmonyOf(word)
  return harmony === 'rounded' ? (suffix.rounded ?? suffix.front) : suffix[harmony]
}

/** Whether an ending grows onto it: a number, an initial, a bracket or another script takes a hyphen. */
const takesHyphen = (name: string): boolean =>
  lastWord(name).length < 2 || !/\p{Script=Latin}\p{M}*$/u.test(name)

const LONG: Readonly<Record<string, string>> = { a: 'á', e: 'é', o: 'ó', ö: 'ő' }

/** „Ana” before an ending is „Aná”. */
const stem = (name: string): string => {
  const last = name.at(-1) ?? ''
  return name.slice(0, -1) + (LONG[last] ?? last)
}

/** A name or a number with an ending: „Anának”, „Irisnek”, „K.-nak”, „3-nak”. */
export const withSuffix = (name: string | number, suffix: Suffix): string => {
  const text = String(name)
  const ending = chosen(lastWord(text), suffix)
  const thrice = text.slice(-2).toLowerCase() === ending.charAt(0).repeat(2)
  return takesHyphen(text) || thrice ? `${text}-${ending}` : `${stem(text)}${ending}`
}

/** To, for or of somebody: „Anának”. */
export const dative = (name: string): string => withSuffix(name, { back: 'nak', front: 'nek' })

/** Out of: „a 20-ból”, „az 5-ből”. */
export const outOf = (name: string | number): string =>
  withSuffix(name, { back: 'ból', front: 'ből' })

const T = { back: 't', front: 't' }
const VOWEL_T = { back: 'ot', front: 'et', rounded: 'öt' }

/** Whom: „Anát”, „Gábort”, „Juditot”. */
export const accusative = (name: string): string => {
  const end = letters(name.replace(/([^\d])\1$/u, '$1').slice(-2))
  const bare = takesHyphen(name)
    ? /[a-záéíóöőúüű02]\P{L}*$/u.test(letters(lastWord(name)))
    : VOWELS.includes(end.charAt(1)) ||
      end.charAt(1) === 'w' ||
      /^(?:[aáeéiíoóöőuúüű][jlnrsz]|sz|zs|ly|ny|[^g]y)$/.test(end.replace(/^(?:gy|ty)$/, '-'))
  return withSuffix(name, bare ? T : VOWEL_T)
}

/** Letters written with two signs double the first: „Balázzsal”, „Györggyel”. */
const PAIRS = /(?:cs|dz|gy|ly|ny|sz|ty|zs)$/i
const VAL = { back: 'val', front: 'vel' }

/** With somebody: „Anával”, „Gáborral”, „Györggyel”. */
export const together = (name: string): string => {
  const end = letters(name.slice(-2))
  const last = end.charAt(1)
  if (takesHyphen(name) || VOWELS.includes(last) || last === 'w') return withSuffix(name, VAL)
  const tail = chosen(lastWord(name), { back: 'al', front: 'el' })
  if (PAIRS.test(name)) return `${name.slice(0, -1)}${name.slice(-2).toLowerCase()}${tail}`
  if (last === 'y') return withSuffix(name, VAL)
  // Hungarian given names alone drop the third letter: „Anettel”, „Mariannal”.
  if (/.(?:ett|iann)$/i.test(name)) return `${name}${tail}`
  if (end.charAt(0) === last) return `${name}-${last}${tail}`
  if (last === 'x') return `${name}sz${tail}`
  if (end === 'th') return `${name}t${tail}`
  return `${name}${last}${tail}`
}

/** The article alone: „az” before a sound that is a vowel, also before 1, 5 and an „F.”. */
export const article = (name: string | number): 'a' | 'az' => {
  const text = String(name)
  const [word = ''] = text.match(/[\p{L}\p{M}\p{N}]+/u) ?? []
  if (/^\d/.test(word)) return /^(?:5|1(?:\d{3})*(?!\d))/.test(word) ? 'az' : 'a'
  if (/^[яюёе]/i.test(word)) return 'a'
  const low = letters(word)
  if (low.length === 1) return VOWEL_LETTERS.includes(low) ? 'az' : 'a'
  if (/^y[^aáeéiíoóöőuúüű]/.test(low)) return 'az'
  return VOWELS.includes(low.charAt(0)) ? 'az' : 'a'
}

/** „a Gábor”, „az Ana”: with the article, and unbent. Names of people mostly stand without one. */
export const az = (name: string | number): string => `${article(name)} ${name}`

/** The same at the head of a sentence: „A …”, „Az …”. */
export const Az = (name: string | number): string =>
  `${article(name) === 'az' ? 'Az' : 'A'} ${name}`
