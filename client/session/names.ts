/** Names by seat: opened, and shown only where they fit the commitment that their owner was admitted with. */

import unhomoglyph from 'unhomoglyph'
import * as v from 'valibot'
import type { ChairView, SeatedView } from '../../shared/pageView.ts'
import { commit, makeSalt } from '../../shared/receipt.ts'
import type { RandomBytes } from '../../shared/sealing/bytes.ts'
import type { Pin } from '../../shared/sealing/epoch.ts'
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

/** A name as it came: with the public key of the page that it was given on. */
export interface NamedPage extends OwnName {
  /** Null: a page of an earlier release. */
  readonly page: string | null
}

type Opened = Pick<NamedPage, 'name' | 'commitment'> & Partial<Pick<NamedPage, 'page'>>

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
export async function openName(plaintext: Uint8Array): Promise<NamedPage | null> {
  const payload = decodePayload(NamePayloadSchema, plaintext)
  if (payload === null) return null
  const name = payload.name.normalize('NFC')
  const { salt, page = null } = payload
  return { name, salt, commitment: await commit(salt, 'name', name), page }
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

/** `page`: the public half of this page's own key. */
export const namePlaintext = ({ name, salt }: OwnName, page: string): Uint8Array =>
  encodePayload({ name, salt, page })

export class NameBook {
  readonly #opened = new Map<SeatId, Opened>()

  /** A name with nothing to be seen stays out: a patched page made it. */
  set(seat: SeatId, { name, commitment, page }: Opened): void {
    const shown = readName(name)
    if (shown !== null) this.#opened.set(seat, { name: shown, commitment, page: page ?? null })
  }

  /** Whether what is known of this chair is the name of whoever sits there. */
  fits({ seat, commitment }: ChairView): boolean {
    return commitment !== null && this.#opened.get(seat)?.commitment === commitment
  }

  /** Before anybody has a commitment to hold it against: what somebody at the door is told of the leaders. */
  unproved(seat: SeatId): string | null {
    return this.#opened.get(seat)?.name ?? null
  }

  clear(): void {
    this.#opened.clear()
  }

  /** The keys of those in these chairs whose name fits what they were admitted with. */
  pins(chairs: readonly ChairView[]): readonly Pin[] {
    return chairs.flatMap(({ seat, commitment }) => {
      const opened = this.#opened.get(seat)
      if (!opened?.page || opened.commitment !== commitment) return []
      return [{ commitment: opened.commitment, key: opened.page }]
    })
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
