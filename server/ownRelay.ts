/** Our own TURN relay at the pages' port, for networks that let nothing else through: its names and passwords, and its connections. */
import type { Server } from 'node:http'
import type { RandomBytes } from '../shared/sealing/bytes.ts'
import type { Clock } from './clock.ts'
import { tellApart } from './http/firstBytes.ts'
import type { MediaPlace } from './media/media.ts'
import { TurnCredentials } from './turn/credentials.ts'
import { TurnRelay } from './turn/turnRelay.ts'

export class OwnRelay {
  readonly credentials: TurnCredentials
  readonly #relay: TurnRelay
  #endSilent: () => void = () => undefined

  constructor(clock: Clock, random: RandomBytes, place: MediaPlace) {
    this.credentials = new TurnCredentials(clock, random)
    this.#relay = new TurnRelay(this.credentials, place)
  }

  /** Who goes round by it at this moment. */
  get clients(): number {
    return this.#relay.clients
  }

  /** Takes what comes to this server and speaks no HTTP. */
  listenAt(http: Server): void {
    this.#endSilent = tellApart(http, (socket, first) => this.#relay.take(socket, first))
  }

  close(): void {
    this.#endSilent()
    this.#relay.close()
  }
}
