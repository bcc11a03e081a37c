import type { Server } from 'node:http'
import { systemClock } from '../../server/clock.ts'
import { tellApart } from '../../server/http/firstBytes.ts'
import type { MediaServer } from '../../server/media/media.ts'
import { TurnCredentials } from '../../server/turn/credentials.ts'
import { TurnRelay } from '../../server/turn/turnRelay.ts'
import { waysFor } from '../../server/turn/ways.ts'
import { secureRandom } from '../../shared/sealing/bytes.ts'

const credentials = new TurnCredentials(systemClock, secureRandom)

/** What whoever comes is told of our own relay, as with `npm start` alone. */
export const OWN_WAYS = waysFor({
  turn: null,
  own: credentials,
  publicUrl: null,
  tls: false,
  clock: systemClock,
  random: secureRandom,
})

/** Our own relay at the port of the pages, for everybody whom {@link OWN_WAYS} told of it. */
export function relayAt(server: Server, { place }: MediaServer): TurnRelay {
  if (place === undefined) throw new Error('media has no place')
  const relay = new TurnRelay(credentials, place)
  tellApart(server, (socket, first) => relay.take(socket, first))
  return relay
}
