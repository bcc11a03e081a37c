/** What a browser is told to try where the straight way to our media is closed: the operator's TURN server, our own port last. */
import type { IncomingMessage } from 'node:http'
import type { Clock } from '../clock.ts'
import type { Ways } from '../media/door.ts'
import { isLineCheck } from '../media/lineChecks.ts'
import type { MediaHolder } from '../media/media.ts'
import { type ForeignTurn, restCredentials } from './restCredentials.ts'

/** A room lasts six hours at most; whoever is told of a TURN server needs it no longer. A look from the door is over in a moment. */
const SEAT_LASTS = 6 * 3_600_000
const CHECK_LASTS = 60_000
const MARK_BYTES = 9

export interface WaysParts {
  readonly turn: ForeignTurn | null
  readonly clock: Clock
  readonly random: (bytes: number) => Uint8Array
}

/** For the media door. */
export function waysFor({ turn, clock, random }: WaysParts) {
  return (holder: MediaHolder, _request: IncomingMessage): Ways => {
    const until = clock.now() + (isLineCheck(holder) ? CHECK_LASTS : SEAT_LASTS)
    const mark = Buffer.from(random(MARK_BYTES)).toString('base64url')
    return {
      servers: turn === null ? [] : [restCredentials(turn, until, mark)],
      over: () => undefined,
    }
  }
}
