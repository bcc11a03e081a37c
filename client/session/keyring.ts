/** The keys of this page: derived from the link's secrets, for the date of a series that the room is of. */
import { currentDate } from '../../shared/entry.ts'
import { isSeries, peekInvitation, zoneOfClaims } from '../../shared/invitation.ts'
import type { LinkParts } from '../../shared/link.ts'
import { type Bytes, toBase64Url, utf8 } from '../../shared/sealing/bytes.ts'
import {
  deriveDateSecret,
  deriveDateStripKey,
  deriveRoomKeys,
  deriveSeriesDateKeys,
  deriveStripKey,
  hkdfBase,
  type RoomKeys,
} from '../../shared/sealing/keys.ts'
import type { SeriesChange } from '../../shared/seriesChange.ts'
import { isZone } from '../../shared/zone.ts'
import { MediaEpochs } from '../media/mediaEpochs.ts'

export interface Keyring {
  /** Index of a series' date; null for a single meeting. */
  readonly date: number | null
  readonly room: RoomKeys
  /** Of sound and pictures, as they go over from epoch to epoch. */
  readonly media: MediaEpochs
  /** In leaders' pages only. */
  readonly strip: CryptoKey | null
  /** In leaders' pages only: what the secrets of later epochs come of. */
  readonly leaders: CryptoKey | null
  /**
   * Salts of the commitments to label and leaders' names. Drawn from the leaders' secret, so that both leaders' pages lay
   * the same.
   */
  readonly salts: { readonly label: string; readonly leaders: string } | null
}

async function saltOf(secret: Bytes, label: string): Promise<string> {
  const { subtle } = globalThis.crypto
  const base = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  const parameters = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: utf8('balint-room/1'),
    info: utf8(label),
  }
  return toBase64Url(new Uint8Array(await subtle.deriveBits(parameters, base, 128)))
}

async function saltsOf(secret: Bytes): Promise<Keyring['salts']> {
  const [label, leaders] = await Promise.all([
    saltOf(secret, 'receipt/label'),
    saltOf(secret, 'receipt/leaders'),
  ])
  return { label, leaders }
}

/** The zone in which the room's times were planned; null where the link says nothing that this platform knows. */
export function zoneOf(link: LinkParts): string | null {
  const claims = peekInvitation(link.invitation)
  if (claims === null) return null
  const zone = zoneOfClaims(claims)
  return isZone(zone) ? zone : null
}

/** The date that a link is about at `now` (epoch ms); null for a single meeting, or a link that says nothing. */
export function dateNow(link: LinkParts, change: SeriesChange | null, now: number): number | null {
  const claims = peekInvitation(link.invitation)
  if (claims === null || !isSeries(claims)) return null
  return currentDate(claims.w, now, change)?.index ?? null
}

export async function deriveKeyring(link: LinkParts, date: number | null): Promise<Keyring> {
  const { roomSecret, leadersSecret } = link
  const room = await (date === null
    ? deriveRoomKeys(roomSecret)
    : deriveSeriesDateKeys(roomSecret, date))
  const media = await MediaEpochs.begin(room.media)
  if (leadersSecret === undefined) {
    return { date, room, media, strip: null, leaders: null, salts: null }
  }
  const strip =
    date === null ? deriveStripKey(leadersSecret) : deriveDateStripKey(leadersSecret, date)
  const secret = date === null ? leadersSecret : await deriveDateSecret(leadersSecret, date)
  const leaders = await hkdfBase(secret)
  return { date, room, media, strip: await strip, leaders, salts: await saltsOf(secret) }
}
