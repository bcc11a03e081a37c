/** Days as people write them in lists: `Mon–Wed`, `Tue am, Thu`, `Mo Di vorm.`, `every day but Friday`. */
import { DAYS, type Day, HALVES, type Half, PARTS, type Part } from '../week.ts'

/** Names of days in the languages of the schemes, lower case, without accents. A beginning of two letters will do. */
const DAY_WORDS: Readonly<Record<Day, readonly string[]>> = {
  mon: [
    'mondays',
    'montags',
    'lundi',
    'lunes',
    'lunedi',
    'luni',
    'hetfo',
    'segunda',
    'الاثنين',
    'اثنين',
  ],
  tue: [
    'tuesdays',
    'dienstags',
    'mardi',
    'martes',
    'martedi',
    'marti',
    'kedd',
    'terca',
    'الثلاثاء',
    'ثلاثاء',
  ],
  wed: [
    'wednesdays',
    'mittwochs',
    'mercredi',
    'miercoles',
    'mercoledi',
    'miercuri',
    'szerda',
    'quarta',
    'الاربعاء',
    'اربعاء',
  ],
  thu: [
    'thursdays',
    'donnerstags',
    'jeudi',
    'jueves',
    'giovedi',
    'joi',
    'csutortok',
    'quinta',
    'الخميس',
    'خميس',
  ],
  fri: [
    'fridays',
    'freitags',
    'vendredi',
    'viernes',
    'venerdi',
    'vineri',
    'pentek',
    'sexta',
    'الجمعة',
    'جمعة',
  ],
  sat: [
    'saturdays',
    'samstags',
    'sonnabends',
    'samedi',
    'sabado',
    'sabato',
    'sambata',
    'szombat',
    'السبت',
    'سبت',
  ],
  sun: [
    'sundays',
    'sonntags',
    'dimanche',
    'domingo',
    'domenica',
    'duminica',
    'vasarnap',
    'الاحد',
    'احد',
  ],
}

const PART_WORDS: Readonly<Record<Part, readonly string[]>> = {
  am: [
    'am',
    'a.m',
    'mornings',
    'vormittags',
    'matin',
    'manana',
    'mattina',
    'manha',
    'delelott',
    'dimineata',
    'صباحا',
  ],
  pm: [
    'pm',
    'p.m',
    'afternoons',
    'nachmittags',
    'apres-midi',
    'tarde',
    'pomeriggio',
    'delutan',
    'dupa-amiaza',
    'ظهرا',
    'عصرا',
  ],
  eve: ['evenings', 'abends', 'soir', 'noche', 'sera', 'noite', 'este', 'seara', 'مساء'],
}

/** Words of a cell that mean "can", where each day has a column of its own. */
const YES = new Set([
  'x',
  'y',
  'yes',
  'ja',
  'j',
  'oui',
  'si',
  'sim',
  'da',
  'igen',
  'نعم',
  '1',
  'true',
  '✓',
  '✔',
])
const NO = new Set([
  '',
  'n',
  'no',
  'nein',
  'non',
  'nu',
  'nem',
  'لا',
  '0',
  'false',
  '-',
  '–',
  'off',
  'leave',
])

/** Portuguese and Arabic days say that they are days: `segunda-feira` is `segunda`. Arabic has « before noon » and « after noon ». */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/-feiras?\b/gu, '')
    .replace(/(^|\s)(?:يوم|ايام)\s+/gu, '$1')
    .replace(/قبل\s+الظهر/gu, 'صباحا')
    .replace(/بعد\s+الظهر/gu, 'ظهرا')
    .trim()

const known = <K extends string>(
  words: Readonly<Record<K, readonly string[]>>,
  keys: readonly K[],
  word: string,
): K | null =>
  (word.length < 2
    ? undefined
    : keys.find((key) => words[key].some((name) => name.startsWith(word)))) ?? null

export const dayOf = (word: string): Day | null =>
  known(DAY_WORDS, DAYS, plain(word).replace(/\.$/, ''))
export const partOf = (word: string): Part | null =>
  known(PART_WORDS, PARTS, plain(word).replace(/\.$/, ''))

/** Day and part that a column's heading names: `Mon am`, `Tuesday`; null for any other. */
export function headingHalves(heading: string): readonly Half[] | null {
  const words = plain(heading)
    .split(/[\s/,._-]+/u)
    .filter((word) => word !== '')
  const day = words.map(dayOf).find((found) => found !== null) ?? null
  if (day === null || !words.every((word) => dayOf(word) ?? partOf(word))) return null
  const part = words.map(partOf).find((found) => found !== null) ?? null
  return part === null ? [`${day}-am`, `${day}-pm`] : [`${day}-${part}`]
}

/** What a cell under such a heading says; null for what is understood as neither. */
export function cellHalves(cell: string, of: readonly Half[]): readonly Half[] | null {
  const word = plain(cell)
  if (NO.has(word)) return []
  if (YES.has(word)) return of
  const part = partOf(word)
  if (part === null) return null
  return of.map((half): Half => `${half.slice(0, 3) as Day}-${part}`).slice(0, 1)
}

const between = (first: Day, last: Day): readonly Day[] => {
  const from = DAYS.indexOf(first)
  const to = DAYS.indexOf(last)
  return from <= to ? DAYS.slice(from, to + 1) : [...DAYS.slice(from), ...DAYS.slice(0, to + 1)]
}

/** Words between days that say nothing of their own. */
const SMALL_WORDS = new Set(['de', 'pela', 'من'])

/** A whole week in one cell; null when a word of it is not understood. A day without a part is its two halves. */
export function readWeek(cell: string): readonly Half[] | null {
  const spaced = plain(cell)
    .replace(/\s*(?:–|—|-|\bto\b|\bbis\b|\sa\s|\s(?:الى|حتى)\s)\s*/gu, '–')
    .replace(/\b(?:and|und|et|y|e)\b–?/gu, ' ')
    // « and » is written on to the next word; no name of a day begins with its letter.
    .replace(/(^|[\s،])و\s*(?=\p{Script=Arabic})/gu, '$1')
  const words = spaced
    .split(/[\s,;/&+،؛]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
  const found = new Set<Half>()
  let days: readonly Day[] = []
  let parted = false
  const takeWhole = (): void => {
    if (!parted) for (const day of days) found.add(`${day}-am`).add(`${day}-pm`)
  }
  for (const word of words) {
    const [first = '', last] = word.split('–')
    const from = dayOf(first)
    const to = last === undefined ? from : dayOf(last)
    if (from !== null && to !== null) {
      takeWhole()
      days = between(from, to)
      parted = false
      continue
    }
    // “quinta à tarde” is no range, and neither is “après-midi”.
    if (from !== null) {
      takeWhole()
      days = [from]
    }
    const part = partOf(from !== null && last !== undefined ? last : word.replace('–', '-'))
    if (part === null || days.length === 0) return null
    for (const day of days) found.add(`${day}-${part}`)
    parted = true
  }
  takeWhole()
  return HALVES.filter((half) => found.has(half))
}
