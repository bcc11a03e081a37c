/**
 * A note of changed dates: a change, signed by the server for a leader and handed on as a short text. It stands
 * beside a link, `…~dates~<note>`, or by itself, `/r#dates~<note>`; with no link it opens nothing.
 */
import * as v from 'valibot'
import { SeriesChangeSchema } from './changeSchema.ts'
import { readingsOf, runAt } from './mailedText.ts'
import { fromBase64Url, textOf, toBase64Url, utf8 } from './sealing/bytes.ts'
import { sha256 } from './sealing/digest.ts'
import type { SeriesChange } from './seriesChange.ts'

const MINUTE = 60_000
/** Most characters of a note. */
export const NOTE_LIMIT = 2_048

export interface SeriesNote {
  /** Says which series without naming it: {@link markOfSeries}. */
  readonly series: string
  readonly change: SeriesChange
}

/** A note as it was signed, with what it says. */
export interface SignedNote extends SeriesNote {
  readonly token: string
}

/** 96 bits of a hash: whoever finds a note cannot tell from it which links it belongs to. */
export const markOfSeries = async (series: string): Promise<string> =>
  toBase64Url((await sha256(utf8(`series ${series}`))).subarray(0, 12))

/** First in the array: no other kind of token begins so. */
const AUDIENCE = 'd'

/** The note as it is signed: `["d", series, version, [[index, minute or −1], …]]`. */
export const packNote = ({ series, change }: SeriesNote): string =>
  JSON.stringify([
    AUDIENCE,
    series,
    change.version,
    change.dates.map(({ index, start }) => [index, start === null ? -1 : start / MINUTE]),
  ])

const PackedSchema = v.pipe(
  v.string(),
  v.maxLength(1_500),
  v.parseJson(),
  v.strictTuple([
    v.literal(AUDIENCE),
    v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16}$/)),
    v.number(),
    v.array(v.strictTuple([v.number(), v.number()])),
  ]),
  v.transform(([, series, version, dates]) => ({
    series,
    change: {
      version,
      dates: dates.map(([index, at]) => ({ index, start: at === -1 ? null : at * MINUTE })),
    },
  })),
  v.strictObject({ series: v.string(), change: SeriesChangeSchema }),
)

/** What a note says, checked whole, or null. Never throws. */
export function unpackNote(packed: string): SeriesNote | null {
  const read = v.safeParse(PackedSchema, packed)
  return read.success ? read.output : null
}

/** What a note says, unproved: for the page's own words. Null when it is none. */
export function peekNote(token: string): SignedNote | null {
  const bytes = fromBase64Url(token.split('.')[1] ?? '')
  const packed = bytes === null ? null : textOf(bytes)
  const note = packed === null ? null : unpackNote(packed)
  return note && { ...note, token }
}

/** Stands before a note, also where it has a text to itself. */
export const NOTE_MARK = 'dates~'

export const formatNote = (origin: string, token: string): string =>
  `${origin}/r#${NOTE_MARK}${token}`

const OWN = /[A-Za-z0-9_.-]/
const SHAPE = /^[\w-]+\.[\w-]+\.[\w-]{43}/

/** The note in whatever a person pastes or a mail program opens, as tolerant as the reader of links; null for none. */
export function findNote(said: string): SignedNote | null {
  for (const reading of readingsOf(said)) {
    for (const { index, 0: mark } of reading.matchAll(/dates\s*~/g)) {
      const run = runAt(reading, index + mark.length, OWN, NOTE_LIMIT)
      const token = SHAPE.exec(run.text)?.[0]
      const note = token === undefined ? null : peekNote(token)
      if (note !== null) return note
    }
  }
  return null
}
