/** Names by seat: opened, and shown only where they fit the commitment that their owner was admitted with. */

import unhomoglyph from 'unhomoglyph'
import * as v from 'valibot'
import type { SeatedView } from '../../shared/pageView.ts'
import { commit, makeSalt } from '../../shared/receipt.ts'
import { type RandomBytes, toBase64Url } from '../../shared/sealing/bytes.ts'
import {
  decodePayload,
  encodePayload,
  lineOf,
  NAME_LENGTH,
  NamePayloadSchema,
} from '../../shared/sealing/payloads.ts'
import type { SeatId } from '../../shared/session/seat.ts'

export interface OwnName {
  readonly name: string
  readonly salt: string
  readonly commitment: string
}

interface Opened {
  readonly name: string
  readonly commitment: string
}

const NameSchema = lineOf(NAME_LENGTH)
/** Marks that are not seen and that no script needs: zero-width spaces, fillers, soft hyphens. */
const NEVER_SEEN = /[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0]/gu
/** What there is to see of a name. */
const SEEN = /[\p{L}\p{N}\p{Extended_Pictographic}]/u
/** More marks on one letter than any script writes. */
const OVERLOADED = /\p{M}{5,}/u

/** The name as it will be shown, at the door, in the room and on the leaders' desk; null when there is none to be seen. */
export function readName(text: string): string | null {
  const read = v.safeParse(NameSchema, text.normalize('NFC').replace(NEVER_SEEN, ''))
  if (!read.success) return null
  return SEEN.test(read.output) && !OVERLOADED.test(read.output) ? read.output : null
}

export async function newName(name: string, random: RandomBytes): Promise<OwnName> {
  const salt = makeSalt(random)
  return { name, salt, commitment: await commit(salt, 'name', name) }
}

/** A name's plaintext opened, with the commitment it would have; null when it does not parse. */
export async function openName(plaintext: Uint8Array): Promise<OwnName | null> {
  const payload = decodePayload(NamePayloadSchema, plaintext)
  if (payload === null) return null
  const name = payload.name.normalize('NFC')
  return { name, salt: payload.salt, commitment: await commit(payload.salt, 'name', name) }
}

/** What a name looks like (Unicode TR 39): no mark that is not seen, letters of other scripts as the ones they are taken for. */
function skeleton(name: string): string {
  const seen = name
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}|\s|\p{P}/gu, '')
    .normalize('NFD')
  return unhomoglyph(seen === '' ? name : seen).normalize('NFD')
}

/** Two names that people would take for one. */
export const looksLike = (a: string, b: string): boolean =>
  skeleton(a) === skeleton(b) ||
  skeleton(a.toLowerCase()).toLowerCase() === skeleton(b.toLowerCase()).toLowerCase()

/** Draws this page's key pair for a later change of epoch; the private half never leaves it. */
export async function drawEpochKey(): Promise<{
  readonly pair: CryptoKeyPair
  readonly spelt: string
}> {
  const { subtle } = globalThis.crypto
  const pair = await subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, [
    'deriveBits',
  ])
  return { pair, spelt: toBase64Url(new Uint8Array(await subtle.exportKey('raw', pair.publicKey))) }
}

export const namePlaintext = ({ name, salt }: OwnName, key: string): Uint8Array =>
  encodePayload({ name, salt, key })

export class NameBook {
  readonly #opened = new Map<SeatId, Opened>()

  /** A name with nothing to be seen stays out: a patched page made it. */
  set(seat: SeatId, { name, commitment }: Opened): void {
    const shown = readName(name)
    if (shown !== null) this.#opened.set(seat, { name: shown, commitment })
  }

  /** Before anybody has a commitment to hold it against: what somebody at the door is told of the leaders. */
  unproved(seat: SeatId): string | null {
    return this.#opened.get(seat)?.name ?? null
  }

  clear(): void {
    this.#opened.clear()
  }

  /** Names of those who sit here. A chair whose commitment the server has lost shows the name it has. */
  fitting({ chairs, observers }: SeatedView): ReadonlyMap<SeatId, string> {
    const names = new Map<SeatId, string>()
    for (const { seat, presence, commitment } of [...chairs, ...observers]) {
      const opened = this.#opened.get(seat)
      if (!opened || presence === 'free') continue
      if (!commitment || commitment === opened.commitment) names.set(seat, opened.name)
    }
    return names
  }
}
