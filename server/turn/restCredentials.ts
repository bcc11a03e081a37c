/** Time-limited credentials for a TURN server that shares a secret with us, as coturn's `use-auth-secret` takes them. Pure. */
import { createHmac } from 'node:crypto'
import type { IceServer } from '../media/media.ts'

/** The operator's TURN server. */
export interface ForeignTurn {
  readonly urls: readonly string[]
  readonly secret: string
}

/** A user name that ends by itself at `expiresAt` (epoch ms) and says nothing else, and its password. `mark` tells two apart. */
export function restCredentials(turn: ForeignTurn, expiresAt: number, mark: string): IceServer {
  const username = `${Math.floor(expiresAt / 1000)}:${mark}`
  return {
    urls: turn.urls,
    username,
    credential: createHmac('sha1', turn.secret).update(username).digest('base64'),
  }
}
