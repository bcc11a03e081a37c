/**
 * What the creator of a room writes in words. It rides in the leaders' links only, deflated; their page lays
 * it into the room, sealed. The server never sees it.
 */
import * as v from 'valibot'
import { type Bytes, fromBase64Url, textOf, toBase64Url, utf8 } from './sealing/bytes.ts'
import { LABEL_LENGTH, LANE_LENGTH, MOST_RULES, RULE_LENGTH } from './wordBounds.ts'

/** Text pasted from elsewhere brings tabs and marks of direction along; the room takes no line that holds one (`lineOf`). */
const plain = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]+/gu, ' ')),
  v.trim(),
)

const line = (most: number) => v.pipe(plain, v.minLength(1), v.maxLength(most))

export const CreatorsWordsSchema = v.strictObject({
  /** What the group calls itself; may be empty. */
  label: v.pipe(plain, v.maxLength(LABEL_LENGTH)),
  /** The group's own ground rules. */
  rules: v.pipe(v.array(line(RULE_LENGTH)), v.maxLength(MOST_RULES)),
  /** Names of the board's lanes where the creator has changed them: 2 to 4. */
  laneNames: v.optional(v.pipe(v.array(line(LANE_LENGTH)), v.minLength(2), v.maxLength(4))),
  /** Leaders' names for receipts: leader, then co-leader. */
  leaderNames: v.optional(v.pipe(v.array(line(LABEL_LENGTH)), v.minLength(1), v.maxLength(2))),
  /** Whether the leaders' strip starts switched on. */
  strip: v.boolean(),
})
export type CreatorsWords = v.InferOutput<typeof CreatorsWordsSchema>

const DEFLATED_LIMIT = 6_000
const INFLATED_LIMIT = 16 * 1024

async function through(
  bytes: Bytes,
  transform: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array | null> {
  const source = new Blob([bytes]).stream().pipeThrough(transform)
  const reader = source.getReader()
  const whole = new Uint8Array(limit)
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return whole.subarray(0, length)
      if (length + value.length > limit) {
        await reader.cancel()
        return null
      }
      whole.set(value, length)
      length += value.length
    }
  } catch {
    return null
  }
}

/** Base64url of the deflated words, or null when they are out of bounds. */
export async function encodeCreatorsWords(words: CreatorsWords): Promise<string | null> {
  const checked = v.safeParse(CreatorsWordsSchema, words)
  if (!checked.success) return null
  const deflated = await through(
    utf8(JSON.stringify(checked.output)),
    new CompressionStream('deflate-raw'),
    DEFLATED_LIMIT,
  )
  return deflated === null ? null : toBase64Url(deflated)
}

/** The words of a leaders' link, or null when they are cut off, altered or out of bounds. Never throws. */
export async function decodeCreatorsWords(encoded: string): Promise<CreatorsWords | null> {
  if (encoded.length > DEFLATED_LIMIT * 2) return null
  const deflated = fromBase64Url(encoded)
  if (deflated === null) return null
  const inflated = await through(deflated, new DecompressionStream('deflate-raw'), INFLATED_LIMIT)
  const json = inflated === null ? null : textOf(inflated)
  if (json === null) return null
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), CreatorsWordsSchema), json)
  return parsed.success ? parsed.output : null
}
