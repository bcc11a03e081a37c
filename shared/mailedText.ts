/**
 * What happens to a text on its way through mail filters, chats and replies, undone: wrapped, quoted, encoded, in a
 * "safe link" of a filter's, with invisible marks. Texts of ours are made of letters, digits and `-_.~#`, so that nothing that is
 * undone here can be part of one. Pure; never throws.
 */

/** Characters. Of longer texts only the beginning is looked through. */
export const MAILED_TEXT_LIMIT = 100_000
/** A filter's address within a mail's encoding within another filter's address. */
const DEEPEST = 4
/** Most readings of one text that are looked through. */
const MOST_READINGS = 24

const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{Cf}|<wbr\s*\/?>/giu

/** Marks that are not seen, full-width letters of an input method, dashes that a keyboard made of hyphens, marks of a quotation. */
const tidied = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/[\u2013\u2014]/g, '--')
    .replace(/\r\n?|\u0085/g, '\n')
    .replace(/^[ \t]*(?:[>|][ \t]?)+/gm, '')

/** `%23` and the like; what is no ASCII stays as it is. */
const unescaped = (text: string): string =>
  text.replace(/%([0-7][0-9a-f])/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )

/** Quoted-printable, also where its line breaks have become spaces. */
const unquoted = (text: string): string =>
  text
    .replace(/=[ \t]*\n\.?(?=\.)|=[ \t]*\n|=[ \t]+(?=\S)/g, '')
    .replace(/=([2-7][0-9A-F])/g, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['num', '#'],
  ['period', '.'],
  ['lowbar', '_'],
  ['hyphen', '-'],
  ['dash', '-'],
  ['gt', '>'],
  ['lt', '<'],
  ['nbsp', ' '],
  ['shy', ''],
  ['zwj', ''],
  ['zwnj', ''],
  ['ZeroWidthSpace', ''],
])

/** `&#35;`, `&#x23;`, `&num;`, and the `\\_` of Markdown. */
const unmarked = (text: string): string =>
  text
    .replace(/\\([_.#~-])/g, '$1')
    .replace(/&(?:#(\d{1,4})|#x([0-9a-f]{1,4})|([a-z]{2,16}));/gi, (all, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES.get(name) ?? all
      return String.fromCharCode(Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10))
    })
    .replace(UNSEEN, '')

/** Proofpoint, version 2: `-` before two hexadecimal digits instead of `%`, `_` instead of `/`. */
const fromDefenseTwo = (text: string): string =>
  text.replace(
    /https?:\/\/urldefense[^\s?]*\/v[12]\/url\?(?:[^\s]*&)?u=([^&\s]+)[^\s]*/gi,
    (_all, said: string) => unescaped(said.replace(/_/g, '/').replace(/-(?=[0-9A-F]{2})/g, '%')),
  )

/** Proofpoint, version 3: `*` for each odd character, which stand in base64 after the address. */
const fromDefenseThree = (text: string): string =>
  text.replace(
    /https?:\/\/urldefense[^\s]*?\/v3\/__([^\s;]+?)__;([A-Za-z0-9_-]*)[^\s]*/gi,
    (_all, said: string, odd: string) => {
      const characters = [...plainOf(odd)]
      return said.replace(/\*/g, () => characters.shift() ?? '*')
    },
  )

/** Filters that carry the whole address in base64. */
const fromBase64 = (text: string): string =>
  text.replace(
    /[?&]u=(aHR0c[A-Za-z0-9+/_-]+={0,2})[^\s]*/g,
    (_all, said: string) => ` ${plainOf(said)} `,
  )

const plainOf = (base64: string): string => {
  try {
    return atob(base64.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, ''))
  } catch {
    return ''
  }
}

const UNDOING = [unescaped, unquoted, unmarked, fromDefenseTwo, fromDefenseThree, fromBase64]

/** Every reading of a text that may have been altered on its way: itself first, then with more and more undone. */
export function readingsOf(text: string): readonly string[] {
  const readings = [tidied(text.slice(0, MAILED_TEXT_LIMIT))]
  let newest: readonly string[] = readings
  for (let depth = 0; depth < DEEPEST && newest.length > 0; depth += 1) {
    const next = newest.flatMap((reading) => UNDOING.map((undo) => undo(reading)))
    newest = [...new Set(next)].filter((reading) => !readings.includes(reading))
    readings.push(...newest.slice(0, MOST_READINGS - readings.length))
    if (readings.length >= MOST_READINGS) break
  }
  return readings
}

/** A run of a text's own alphabet from `at`, with white space left out; `breaks` are the places in it where some was. */
export interface Run {
  readonly text: string
  readonly breaks: readonly number[]
}

export function runAt(text: string, at: number, own: RegExp, most: number): Run {
  let run = ''
  const breaks: number[] = []
  for (let place = at; place < text.length && run.length < most; place += 1) {
    const character = text.charAt(place)
    if (own.test(character)) run += character
    else if (!/\s/.test(character)) break
    else if (breaks.at(-1) !== run.length) breaks.push(run.length)
  }
  return { text: run, breaks }
}
