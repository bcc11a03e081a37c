/** How much a card holds, and how many cards the board. Clients keep to these; the server sees sizes alone. */

/** What a reader sees as one letter, at most, on one card. */
export const MOST_GRAPHEMES = 60
/** UTF-16 units of one card at most: a single grapheme may be made of any number of them. */
export const MOST_UNITS = 480
/** Graphemes of a feeling word. */
export const MOST_WORD_GRAPHEMES = 24
export const MOST_CARDS = 200
export const MOST_DRAWINGS = 60
/** Bytes of one drawing: 60 of them and 200 full cards stay under a sealed snapshot's 512 KiB. */
export const MOST_DRAWING_BYTES = 4096
/** From here on the writer sees how much room is left. */
export const COUNT_FROM = 45
/** Local edits are gathered this long (ms) before they are sealed. */
export const BATCH_MS = 50

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** How many letters a reader sees. */
export function countGraphemes(text: string): number {
  // Nearly everything typed is plain: no segmenter for that.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let count = 0
  for (const _ of segmenter.segment(text)) count += 1
  return count
}

/** The longest beginning of `text` within the limits, never cutting a grapheme. */
export function cutToFit(text: string, graphemes = MOST_GRAPHEMES, units = MOST_UNITS): string {
  if (text.length <= graphemes && text.length <= units && /^[\x20-\x7e]*$/.test(text)) return text
  let count = 0
  for (const { index, segment } of segmenter.segment(text)) {
    if (count === graphemes || index + segment.length > units) return text.slice(0, index)
    count += 1
  }
  return text
}

export const fits = (text: string, graphemes = MOST_GRAPHEMES, units = MOST_UNITS): boolean =>
  text.length <= units && countGraphemes(text) <= graphemes

/** A card is one line: breaks, tabs and controls become spaces; lone surrogates go. */
export const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/\p{Cs}/gu, '')
