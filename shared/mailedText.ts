/**
 * What happens to a text on its way through mail filters, chats and replies, undone: wrapped, quoted, encoded, in a
 * "safe link" of a filter's, with invisible marks. Texts of ours are made of letters, digits and `-_.~#`, so that nothing that is
 * undone here can be part of one. Pure; never throws.
 */

import { FILTERS, plainOf, unwrapped } from './filteredAddress.ts'

/** Characters. Of longer texts only the beginning is looked through. */
export const MAILED_TEXT_LIMIT = 100_000
/** A filter's address within a mail's encoding within another filter's address. */
const DEEPEST = 4
/** Most readings of one text that are looked through. */
const MOST_READINGS = 48

/** `Ana> `, as many a mail program quotes; a link in angle brackets may look so, and is read without. */
const NAMED_QUOTE = /^[ \t]*(?:<?[\p{L}\d.]{0,16}[>|»›│┃](?![ \t]*$)[ \t]?)+/gmu
/** Also the NULs of a text in UTF-16 that is read as another. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f]/g
/** How a terminal is told to underline or colour. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
const COLOURS = /\x1b\[[\d;]{0,20}[A-Za-z]/g
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{Cf}|<wbr\s*\/?>/giu

/** Marks that are not seen, full-width letters of an input method, dashes that a keyboard made of hyphens, marks of a quotation. */
const tidied = (text: string): string =>
  text
    .replace(/[\u02dc\u223c]/g, '~')
    .normalize('NFKC')
    .replace(COLOURS, '')
    .replace(CONTROLS, '')
    .replace(UNSEEN, '')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/[\u2013\u2014]/g, '--')
    .replace(/\r\n?|\u0085/g, '\n')
    .replace(/^[ \t]*(?:[>|»›│┃][ \t]?)+/gm, '')

/** Quoted-printable, also where its line breaks have become spaces. */
const unquoted = (text: string): string =>
  text
    .replace(/=[ \t]*\n\.?(?=\.)|=[ \t]*\n|=[ \t]+(?=\S)/g, '')
    .replace(/=([2-7][0-9a-f])/gi, (_all, hex: string) =>
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

/**
 * `&#35;`, `&#x23;`, `&num;`, the `\_` of Markdown, the `\u0023` and `\n` of JSON and calendars, the `\x23` of scripts, the end of a
 * line in a shell, and the `[.]` of those who write addresses so that nobody opens them.
 */
const unmarked = (text: string): string =>
  text
    .replace(/\\([_.#~/-])/g, '$1')
    .replace(/\\\n/g, '')
    .replace(/\\[nrt]/gi, ' ')
    .replace(/[[({]\.[\])}]/g, '.')
    .replace(/\\(?:u00|x)([2-7][0-9a-f])/gi, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replace(/&(?:#(\d{1,4})|#x([0-9a-f]{1,4})|([a-z]{2,16}));/gi, (all, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES.get(name) ?? all
      return String.fromCharCode(Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10))
    })
    .replace(UNSEEN, '')

const withoutNames = (text: string): string => text.replace(NAMED_QUOTE, '')

/** A page's own text: what marks a part of an address, or breaks its line. */
const withoutTags = (text: string): string =>
  text.replace(/<br\s*\/?>/gi, '\n').replace(/<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]*)?>/gi, '')

/**
 * A mail's source, as programs save it: its text in lines of base64, with an empty line before and nothing but one, or a boundary,
 * after them. Other lines of that alphabet are the middle of a filter's address, and said alone would be another link.
 */
const fromSource = (text: string): string =>
  text.replace(
    /(?<![^\n]\n)(?:^[A-Za-z0-9+/]{60,76}\n)+(?:[A-Za-z0-9+/]{2,76}={0,2}$)?(?=\n?(?:\n|--|(?![\s\S])))/gm,
    (said) => `\n${tidied(plainOf(said.replace(/[\s=]+/g, '')))}\n`,
  )

/** What stands at the beginnings and ends of lines goes first: what is read of the rest is then looked at before the readings are full. */
const UNDOING = [withoutNames, unwrapped, ...FILTERS, unquoted, unmarked, withoutTags, fromSource]

/** Every reading of a text that may have been altered on its way: itself first, then with more and more undone. */
export function readingsOf(text: string): readonly string[] {
  const said = text.slice(0, MAILED_TEXT_LIMIT)
  // A long dash is two hyphens of ours, or a word's own that follows.
  const readings = [...new Set([tidied(said), tidied(said.replace(/[\u2013\u2014]/g, ' '))])]
  let newest: readonly string[] = [...readings]
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
