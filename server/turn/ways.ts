/** What a browser is told to try where the straight way to our media is closed: the operator's TURN server, our own port last. */
import type { IncomingMessage } from 'node:http'
import type { Clock } from '../clock.ts'
import type { Ways } from '../media/gate.ts'
import { isLineCheck } from '../media/lineChecks.ts'
import type { MediaHolder } from '../media/media.ts'
import type { TurnCredentials } from './credentials.ts'
import { type ForeignTurn, restCredentials } from './restCredentials.ts'

/** A room lasts six hours at most; whoever is told of a TURN server needs it no longer. A look from the door is over in a moment. */
const SEAT_LASTS = 6 * 3_600_000
const CHECK_LASTS = 60_000
const MARK_BYTES = 9

export interface WaysParts {
  readonly turn: ForeignTurn | null
  /** For the relay at our own port; null when there is none. */
  readonly own: TurnCredentials | null
  /** By which browsers reach us; null: as they asked. */
  readonly publicUrl: string | null
  /** We speak TLS ourselves. */
  readonly tls: boolean
  readonly clock: Clock
  readonly random: (bytes: number) => Uint8Array
}

/** For the media gate. */
export function waysFor({ turn, own, publicUrl, tls, clock, random }: WaysParts) {
  return (holder: MediaHolder, request: IncomingMessage): Ways => {
    const until = clock.now() + (isLineCheck(holder) ? CHECK_LASTS : SEAT_LASTS)
    const mark = Buffer.from(random(MARK_BYTES)).toString('base64url')
    const foreign = turn === null ? [] : [restCredentials(turn, until, mark)]
    const url = own === null ? null : ownUrl(publicUrl, tls, request.headers.host)
    if (own === null || url === null) return { servers: foreign, over: () => undefined }
    const { username, password, over } = own.issue()
    return { servers: [...foreign, { urls: [url], username, credential: password }], over }
  }
}

/** RFC 7065: the port that the pages came from, as a TURN address. Null for a name that is none. */
export function ownUrl(
  publicUrl: string | null,
  tls: boolean,
  host: string | undefined,
): string | null {
  const text = publicUrl ?? `${tls ? 'https' : 'http'}://${host ?? ''}`
  if (!URL.canParse(text)) return null
  const { protocol, hostname, port } = new URL(text)
  const sealed = protocol === 'https:'
  return `${sealed ? 'turns' : 'turn'}:${hostname}:${port || (sealed ? 443 : 80)}?transport=tcp`
}
