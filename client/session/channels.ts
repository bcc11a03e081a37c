/** A page's sealed channels: what comes in and is opened, what goes out, and under which of the room's secrets. */
import type { Ack } from '../../shared/answer.ts'
import type { FrameText } from '../../shared/frameText.ts'
import type { BoardRequest, DeskCommand, Kept } from '../../shared/protocol.ts'
import type { RandomBytes } from '../../shared/sealing/bytes.ts'
import type { Command } from '../../shared/session/command.ts'
import type { SeatId } from '../../shared/session/seat.ts'
import { CatchingUp } from './catchingUp.ts'
import type { Connection } from './connection.ts'
import { EpochCourse, type Followed } from './epochs/epochCourse.ts'
import { Incoming, type Synced } from './incoming.ts'
import type { PageState } from './pageState.ts'
import { SealedSending } from './sealedSending.ts'
import { type Settling, settleIn, settleInEpoch } from './settling.ts'

/** ms in which everybody here has had another secret: only then is sound sealed with it, so that nobody misses any. */
const SENDS_AFTER = 1_500

export interface ChannelsParts {
  readonly state: PageState
  readonly connection: Connection
  readonly pageLoad: number
  readonly random: RandomBytes
}

export class Channels {
  readonly sending: SealedSending
  readonly #state: PageState
  readonly #connection: Connection
  readonly #incoming: Incoming
  readonly #course: EpochCourse
  readonly #catchingUp: CatchingUp
  #over = false

  constructor({ state, connection, pageLoad, random }: ChannelsParts) {
    const keyring = () => connection.keyring
    const epochs = () => connection.epochs
    this.#state = state
    this.#connection = connection
    this.#incoming = new Incoming(
      state,
      { keyring, epochs },
      { synced: (synced) => this.#settle(synced), named: () => this.#course.consider() },
    )
    this.#catchingUp = new CatchingUp(connection, () => (this.#over ? null : state.seating))
    this.sending = new SealedSending(state, connection, pageLoad, random, () =>
      this.#incoming.caughtUp(),
    )
    this.#course = new EpochCourse({
      state,
      keyring,
      epochs,
      missed: () => this.#incoming.takeMissed(),
      lay: ({ head, plaintext }, seat) =>
        this.sending.sendUnderFirst(
          { channel: 'epochs', kind: 'epoch', seat, plaintext },
          head.epoch,
          head.board,
        ),
      followed: (change) => this.#followed(change),
    })
  }

  /** Settles once the page knows which secret the room goes by. */
  get begun(): Promise<void> {
    return this.#course.begun
  }

  frames(frames: readonly FrameText[]): void {
    this.#incoming.frames(frames)
  }

  kept(kept: Kept): void {
    this.#incoming.kept(kept)
  }

  request(request: BoardRequest): void {
    this.#incoming.request(request)
  }

  epoch(frame: FrameText): void {
    this.#incoming.after(() => this.#course.take(frame))
  }

  /** Does something after everything that has come so far. */
  after(act: () => void | Promise<void>): void {
    this.#incoming.after(act)
  }

  /** The room as it is shown has changed: a leader's page looks whether its epoch fits who is in it. */
  seen(): void {
    this.#incoming.after(() => this.#course.consider())
  }

  /** A leader asks this of the room; call the answer when it is done. */
  asks(command: DeskCommand): () => void {
    return this.#course.asks(command)
  }

  letRead(seat: SeatId): void {
    this.#course.letRead(seat)
  }

  /** Asks for everything that is kept; `doubted`: the line may lead nowhere any more. */
  sync(doubted = false): void {
    this.#course.syncBegins()
    this.#incoming.syncBegins()
    this.#catchingUp.begin(doubted)
  }

  stop(): void {
    this.#over = true
    this.#catchingUp.stop()
    this.#course.close()
  }

  #settle(synced: Synced): void {
    const settling = this.#settling(synced)
    if (!settling) return
    quietly(this.#course.synced().then(() => settleIn(settling)))
  }

  /** Another secret, or a newer word of whom it was given to. What could not be opened before is asked for once more. */
  #followed({ isNewEpoch, joins }: Followed): void {
    this.#connection.keep()
    if (isNewEpoch) quietly(this.#connection.mediaGoesOver(joins ? 0 : SENDS_AFTER))
    const settling = isNewEpoch ? this.#settling(null) : null
    if (!settling) return
    quietly(settleInEpoch(settling))
    if (this.#incoming.takeMissed()) this.sync()
  }

  #settling(synced: Synced | null): Settling | null {
    const { keyring, words, epochs } = this.#connection
    if (!keyring || !epochs) return null
    return {
      state: this.#state,
      keyring,
      words,
      pageKey: epochs.key,
      synced: synced ?? { settings: false, notes: new Set() },
      send: (letter) => this.sending.send(letter),
      sendToDoor: epochs.current === 0 ? null : (letter) => this.sending.sendUnderFirst(letter),
      layTexts: async (texts) => this.#connection.ask().emitWithAck('receiptTexts', texts),
      command: async (command: Command): Promise<Ack> =>
        this.#connection.ask().emitWithAck('command', command),
    }
  }
}

/** For what begins again with the next line if this one is lost. */
export function quietly(work: Promise<unknown>): void {
  work.catch(() => undefined)
}
