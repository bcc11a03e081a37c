/**
 * Which ground rules a group has, as its links say it: whoever holds the room's secret can tell whether words are those rules, and
 * the server, which signs the mark, can not even tell one group's from another's. A member's page knows by it, before any leader has
 * come, whether the rules that everybody has by default are this group's.
 */
import * as v from 'valibot'
import { toBase64Url, utf8 } from './sealing/bytes.ts'
import { deriveRulesKey } from './sealing/keys.ts'

/**
 * 18 bits. It is compared with one text by somebody who trusts the leaders anyway, once in 262,144 groups in vain; with more, the
 * longest member's link there can be would not scan (400 characters, design §3).
 */
const LENGTH = 3

export const RulesMarkSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{3}$/))

/** `secret`: the one in the link, a room's or a series'. */
export async function markOfRules(secret: Uint8Array, rules: readonly string[]): Promise<string> {
  const key = await deriveRulesKey(secret)
  const mark = await globalThis.crypto.subtle.sign('HMAC', key, utf8(JSON.stringify(rules)))
  return toBase64Url(new Uint8Array(mark)).slice(0, LENGTH)
}
