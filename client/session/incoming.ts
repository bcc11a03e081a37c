/** Opens sealed frames one after another, in the order they came, and lays each where it belongs. */
import type { FrameText } from '../../shared/frameText.ts'
import type { BoardRequest, Kept } from '../../shared/protocol.ts'
import { fromBase64Url } from '../../shared/sealing/bytes.ts'
import { decodeHeader, type FrameHeader, UNSIGNED_SEAT } from '../../shared/sealing/header.ts'
import { open } from '../../shared/sealing/seal.ts'
import {
  FIRST_MEMBER_SEAT,
  FIRST_OBSERVER_SEAT,
  MOST_OBSERVERS,
} from '../../shared/session/seat.ts'
import { type BoardFrame, markOf } from './boardFrames.ts'
import type { PageEpochs } from './epochs/pageEpochs.ts'
import type { Keyring } from './keyring.ts'
import { openName } from './names.ts'
import type { PageState } from './pageState.ts'

/** What the server's whole reply to a `sync` held. */
export interface Synced {
  readonly settings: boolean
  /** Ids of the strip's notes. */
  readonly notes: ReadonlySet<string>
}

const isLeaders = (seat: number): boolean => seat < FIRST_MEMBER_SEAT
const isChair = (seat: number): boolean => seat < FIRST_OBSERVER_SEAT + MOST_OBSERVERS

const BOARD_KINDS: readonly string[] = [
  'update',
  'snapshot',
  'presence',
  'author',
] satisfies BoardFrame['kind'][]
const isBoardKind = (kind: string): kind is BoardFrame['kind'] => BOARD_KINDS.includes(kind)

/** What a page opens frames with. */
export interface Keys {
  readonly keyring: () => Keyring | null
  readonly epochs: () => PageEpochs | null
}

/** What others of this page's session go by. */
export interface Tells {
  /** The whole reply to a `sync` is laid. */
  readonly synced: (synced: Synced) => void
  /** Somebody's name, with the key of their page, is another now. No view follows on it. */
  readonly named: () => void
}

/** Whether it has just been sent, or the room has kept it. */
type Came = 'now' | 'kept'

export class Incoming {
  readonly #state: PageState
  readonly #keys: Keys
  readonly #tells: Tells
  #tail: Promise<void> = Promise.resolve()
  /** Something came that is sealed in an epoch which this page has no secret of. */
  #missed = false
  #syncing: { settings: boolean; readonly notes: Set<string> } | null = null

  constructor(state: PageState, keys: Keys, tells: Tells) {
    this.#state = state
    this.#keys = keys
    this.#tells = tells
  }

  /** Does something after everything that has come so far. */
  after(act: () => void | Promise<void>): void {
    this.#tail = this.#tail.then(act).catch(() => this.#unreadable())
  }

  /** When everything that has come so far is laid where it belongs. */
  caughtUp(): Promise<void> {
    return this.#tail
  }

  /** Whether something has come since the last time that was of an epoch which this page did not know. */
  takeMissed(): boolean {
    const missed = this.#missed
    this.#missed = false
    return missed
  }

  /** Opened side by side, laid in the order they came: a long reply is not one wait after another. */
  frames(frames: readonly FrameText[], came: Came = 'now'): void {
    for (const frame of frames) this.#frame(frame, came)
  }

  /**
   * Nothing that is sealed in an older epoch is taken as sent now: whoever was removed can still seal in it. What the room has kept
   * from before is. Leaders alone are told the name of somebody who has not been handed the room's epoch.
   */
  #keyFor({ channel, epoch }: FrameHeader, came: Came): CryptoKey | 'none' | 'later' {
    const keyring = this.#keys.keyring()
    const epochs = this.#keys.epochs()
    if (!keyring || !epochs || channel === 'epochs') return 'none'
    const isKeyless = channel === 'names' && epoch === 0 && keyring.leaders !== null
    if (came === 'now' && epoch < epochs.current && !isKeyless) return 'none'
    if (channel === 'strip') return keyring.strip ?? 'none'
    const keys = epoch === 0 ? keyring.room : epochs.keysOf(epoch)
    return keys === null ? 'later' : keys[channel]
  }

  #frame(frame: FrameText, came: Came): void {
    const bytes = fromBase64Url(frame)
    if (bytes === null) {
      this.after(() => this.#unreadable())
      return
    }
    const header = decodeHeader(bytes)
    const key = header && this.#keyFor(header, came)
    const opening = key === null || typeof key === 'string' ? null : open(key, bytes)
    this.after(() => this.#open(bytes, came, opening))
  }

  /** A reply to `sync` is to come: what it holds counts from here. */
  syncBegins(): void {
    this.after(() => {
      this.#syncing = { settings: false, notes: new Set() }
      this.#state.words.keptBegins()
    })
  }

  kept({ frames, more }: Kept): void {
    this.frames(frames, 'kept')
    if (!more) this.after(() => this.#keptEnds())
  }

  /** A snapshot to merge is opened first; one that does not open is not answered. */
  request(request: BoardRequest): void {
    this.after(async () => {
      if (request.want === 'snapshot') {
        this.#state.board.request(request)
        return
      }
      const snapshot = fromBase64Url(request.snapshot)
      const header = snapshot && decodeHeader(snapshot)
      const key = header?.channel === 'board' ? this.#keyFor(header, 'kept') : 'none'
      const opened = typeof key === 'string' || !snapshot ? null : await open(key, snapshot)
      if (opened === null) {
        this.#unreadable()
        return
      }
      this.#state.board.request({ ...request, snapshot: opened.plaintext })
    })
  }

  #keptEnds(): void {
    const { words, board, room, seating } = this.#stateOf()
    words.keptEnds(room?.words?.open === true)
    if (seating) board.keptCame()
    const synced = this.#syncing
    this.#syncing = null
    this.#state.changed()
    if (synced) this.#tells.synced(synced)
  }

  #stateOf() {
    const { words, board, room, seating } = this.#state
    return { words, board, room, seating }
  }

  #unreadable(): void {
    this.#state.unreadable = true
    this.#state.changed()
  }

  /** `opening`: begun when the frame came, if there was a key for it then. */
  async #open(
    frame: Uint8Array,
    came: Came,
    opening: ReturnType<typeof open> | null,
  ): Promise<void> {
    const header = decodeHeader(frame)
    if (header === null) {
      this.#unreadable()
      return
    }
    // Looked at again in its turn: another epoch may have begun meanwhile.
    const key = this.#keyFor(header, came)
    if (key === 'later') this.#missed = true
    if (key === 'later' || key === 'none') return
    const opened = await (opening ?? open(key, frame))
    if (opened === null || !(await this.#lay(header, opened.plaintext, frame))) this.#unreadable()
    else if (header.channel !== 'board' && header.channel !== 'presence') this.#state.changed()
  }

  /** Whether it parsed. */
  async #lay(header: FrameHeader, plaintext: Uint8Array, frame: Uint8Array): Promise<boolean> {
    const state = this.#state
    switch (header.channel) {
      case 'names':
        return this.#layName(header, plaintext)
      case 'settings': {
        const parsed = isLeaders(header.seat) && state.settings.open(plaintext)
        if (parsed && this.#syncing) this.#syncing.settings = true
        return parsed
      }
      case 'strip': {
        const note = isLeaders(header.seat) ? state.strip.open(plaintext, header.seat) : null
        if (note) this.#syncing?.notes.add(note.id)
        return note !== null
      }
      case 'words':
        return state.words.open(plaintext)
      case 'epochs':
        return false
      case 'board':
      case 'presence':
        return this.#layOnBoard(header, plaintext, frame)
    }
  }

  async #layName({ seat, epoch }: FrameHeader, plaintext: Uint8Array): Promise<boolean> {
    const name = await openName(plaintext)
    if (name === null || !isChair(seat)) return false
    const chair = this.#state.chairOf(seat)
    const isOlder = epoch < (this.#keys.epochs()?.current ?? 0)
    if (isOlder && chair !== null && this.#state.names.fits(chair)) return true
    this.#state.names.set(seat, name)
    this.#tells.named()
    // After a reload the page learns its own name from what the room keeps.
    if (seat === this.#state.seating?.seat) this.#state.ownName ??= name
    return true
  }

  #layOnBoard({ kind, seat, board }: FrameHeader, payload: Uint8Array, frame: Uint8Array): boolean {
    const from = seat === UNSIGNED_SEAT ? null : seat
    const deliver = (as: BoardFrame['kind']): boolean => {
      this.#state.board.deliver({ kind: as, payload, seat: from, board }, markOf(frame))
      return true
    }
    if (kind === 'merge') return payload.length === 0 || deliver('update')
    return isBoardKind(kind) && deliver(kind)
  }
}
