/**
 * What the plaintext of a frame holds, channel by channel:
 *
 * | channel | kind | plaintext |
 * | --- | --- | --- |
 * | names | name | JSON, `NamePayloadSchema` |
 * | settings | settings | JSON, `SettingsPayloadSchema` |
 * | strip | note | JSON, `NotePayloadSchema` |
 * | words | word | JSON, `WordPayloadSchema` |
 * | presence | presence | JSON: where somebody writes, `client/room/board/engine/carets.ts` |
 * | board | update | Yjs update, V1 |
 * | board | snapshot | Yjs state as update, V2 |
 * | board | merge | Yjs update, V1: what the snapshot just merged had lacked; empty when it lacked nothing |
 * | board | author | JSON, `AuthorPayloadSchema`: cards that the sender lays, before anybody else can know them |
 *
 * JSON is padded with spaces to a multiple of 64 bytes (words all to 512), because the server sees sizes and a
 * feeling word's length would tell which of the list it is. JSON takes no notice of the spaces.
 */
import * as v from 'valibot'
import { LABEL_LENGTH, LANE_LENGTH, MOST_RULES, RULE_LENGTH } from '../wordBounds.ts'
import { type Bytes, textOf, utf8 } from './bytes.ts'
import { SaltSchema } from './salt.ts'

/** Graphemes. */
export const NAME_LENGTH = 40
export const WORD_LENGTH = 24
export const NOTE_LENGTH = 280

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
export const countGraphemes = (text: string): number => [...graphemes.segment(text)].length

const CONTROL = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u

/** One line of text that cannot turn the writing around it: no control characters, bounded in graphemes. */
export const lineOf = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(most * 16),
    v.check((text) => !CONTROL.test(text) && countGraphemes(text) <= most),
  )

export const NamePayloadSchema = v.object({
  name: lineOf(NAME_LENGTH),
  /** Salt of the commitment that goes in clear at the door. */
  salt: SaltSchema,
  /**
   * Base64url of this page's ECDH P-256 public key, raw: to this the leaders hand another secret when somebody is removed. Pages of
   * earlier releases have a `key` instead, of which they did not keep the private half.
   */
  page: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{87}$/))),
})

export const SettingsPayloadSchema = v.object({
  /** Empty when the group has no label. */
  label: v.pipe(v.string(), v.trim(), v.maxLength(LABEL_LENGTH)),
  rules: v.pipe(v.array(lineOf(RULE_LENGTH)), v.maxLength(MOST_RULES)),
  lanes: v.optional(v.pipe(v.array(lineOf(LANE_LENGTH)), v.minLength(2), v.maxLength(4))),
  leaderNames: v.pipe(v.array(lineOf(LABEL_LENGTH)), v.maxLength(2)),
  /** Salts of the commitments that the leaders' page laid for receipts; each person's receipt shows them. */
  labelSalt: v.optional(SaltSchema),
  leadersSalt: v.optional(SaltSchema),
})
export type SettingsPayload = v.InferOutput<typeof SettingsPayloadSchema>

const IdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,32}$/))

export const NotePayloadSchema = v.object({ id: IdSchema, text: lineOf(NOTE_LENGTH) })

export const WordPayloadSchema = v.object({
  /** A word of another round than the present one is dropped by readers. */
  round: v.picklist(['arrival', 'parting']),
  word: lineOf(WORD_LENGTH),
})

/** As many as a board holds, and a few. */
const MOST_CLAIMED = 214
export const AuthorPayloadSchema = v.object({
  cards: v.pipe(v.array(IdSchema), v.maxLength(MOST_CLAIMED)),
})

export const PAD = 64
/** One size for every word. */
export const WORD_PAD = 512

/** A JSON payload's plaintext, padded to a multiple of `pad` bytes. */
export function encodePayload(payload: object, pad: number = PAD): Bytes {
  const json = utf8(JSON.stringify(payload))
  const padded = new Uint8Array(Math.ceil(json.length / pad) * pad).fill(0x20)
  padded.set(json)
  return padded
}

/** The payload of a plaintext, or null when it is not one of this kind: a frame that does not parse. Never throws. */
export function decodePayload<S extends v.GenericSchema>(
  schema: S,
  plaintext: Uint8Array,
): v.InferOutput<S> | null {
  const text = textOf(plaintext)
  if (text === null) return null
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text)
  return parsed.success ? parsed.output : null
}
