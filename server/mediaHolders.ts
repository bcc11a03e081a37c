/** Who may come through the media gate: pages with a token whose seat is theirs, and looks from the session's door. */
import type { IncomingMessage } from 'node:http'
import type { Addresses } from './addresses.ts'
import type { Limits } from './limits.ts'
import { LINE_CHECK, type LineChecks } from './media/lineChecks.ts'
import type { MediaHolder } from './media/media.ts'
import type { Rooms } from './rooms/registry.ts'
import type { Tokens } from './tokens/tokens.ts'

export interface MediaHoldersParts {
  readonly tokens: Pick<Tokens, 'media'>
  readonly rooms: Pick<Rooms, 'byMediaRoom'>
  readonly checks: LineChecks
  readonly addresses: Addresses
  readonly limits: Pick<Limits, 'lineChecksPerAddress' | 'lineCheckPace'>
  readonly addressOf: (request: IncomingMessage) => string
}

export class MediaHolders {
  readonly #parts: MediaHoldersParts

  constructor(parts: MediaHoldersParts) {
    this.#parts = parts
  }

  /** Whom a token stands for while the page it was given to has the seat; a look from the door gets an empty room of its own. */
  async read(token: string, request: IncomingMessage): Promise<MediaHolder | null> {
    if (token === LINE_CHECK) return this.#check(request)
    const claims = await this.#parts.tokens.media.read(token)
    if (claims === null) return null
    const room = this.#parts.rooms.byMediaRoom(claims.room)
    return room?.holdsMedia(claims.seat, claims.connection) === true ? claims : null
  }

  #check(request: IncomingMessage): MediaHolder | null {
    const { addresses, addressOf, checks, limits } = this.#parts
    const mark = addresses.mark(addressOf(request))
    if (!addresses.take('line-check', mark, limits.lineCheckPace)) return null
    // Nobody takes the last places from everybody else: at most half of what the others have left.
    const most = Math.min(limits.lineChecksPerAddress, Math.floor(checks.free / 2))
    const release = addresses.hold('line-check', mark, most)
    return release === null ? null : checks.open(release)
  }
}
