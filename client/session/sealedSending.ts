/** What a page seals and sends: its name at the door, notes, words, and what the board hands it. */
import type { Ack } from '../../shared/answer.ts'
import { AT_THE_DOOR } from '../../shared/protocol.ts'
import { type RandomBytes, toBase64Url } from '../../shared/sealing/bytes.ts'
import type { Connection } from './connection.ts'
import { namePlaintext, newName, readName } from './names.ts'
import { Outgoing } from './outgoing.ts'
import type { PageState } from './pageState.ts'
import type { BoardPort } from './roomSession.ts'
import { noteLetter, type Unsealed, wordLetter } from './settling.ts'
import { newNote } from './strip.ts'
import { readWord } from './words.ts'

/** Between two epochs a frame may be sealed once in the one, and once in the other. */
const MOST_SEALINGS = 3

/** Every one of its verbs rejects with `LineLost` while there is no line. */
export class SealedSending {
  readonly #state: PageState
  readonly #connection: Connection
  readonly #outgoing: Outgoing
  readonly #random: RandomBytes
  readonly #caughtUp: () => Promise<void>

  /** `caughtUp`: when everything that has come so far is laid where it belongs. */
  constructor(
    state: PageState,
    connection: Connection,
    pageLoad: number,
    random: RandomBytes,
    caughtUp: () => Promise<void>,
  ) {
    this.#caughtUp = caughtUp
    this.#state = state
    this.#connection = connection
    this.#outgoing = new Outgoing(pageLoad)
    this.#random = random
  }

  async knock(text: string): Promise<Ack> {
    const name = readName(text)
    if (name === null) return { ok: false, code: 'bad-message' }
    const { ownName } = this.#state
    this.#state.ownName = ownName?.name === name ? ownName : await newName(name, this.#random)
    return this.knockAgain()
  }

  /** The name that was given before, on another line. */
  async knockAgain(): Promise<Ack> {
    const { ownName } = this.#state
    if (!ownName) return { ok: false, code: 'not-at-the-door' }
    const { room } = await this.#connection.keys()
    const { commitment } = ownName
    const plaintext = namePlaintext(ownName, this.#connection.epochs?.key ?? '')
    const seat = AT_THE_DOOR
    return this.#outgoing.send(
      room.names,
      { channel: 'names', kind: 'name', epoch: 0, board: 0, seat, plaintext },
      async (name) =>
        this.#connection.ask().emitWithAck('knock', { name: toBase64Url(name), commitment }),
    )
  }

  async writeNote(text: string): Promise<Ack> {
    const seat = this.#state.seating?.seat
    if (seat === undefined) return { ok: false, code: 'not-seated' }
    const note = newNote(text, seat, this.#random)
    if (note === null) return { ok: false, code: 'bad-message' }
    const answer = await this.send(noteLetter(note.id, note.text, seat))
    if (answer.ok) {
      this.#state.strip.add(note)
      this.#state.changed()
    }
    return answer
  }

  async giveWord(text: string): Promise<Ack> {
    const word = readWord(text)
    const round = this.#state.room?.words
    if (word === null) return { ok: false, code: 'bad-message' }
    if (!round?.open) return { ok: false, code: 'not-in-this-phase' }
    const answer = await this.send(wordLetter(word, round.kind))
    if (answer.ok && this.#state.room?.words?.kind === round.kind) {
      this.#state.words.given(word)
      this.#state.changed()
    }
    return answer
  }

  async sendOnBoard(
    kind: Parameters<BoardPort['send']>[0],
    payload: Uint8Array,
    signed: boolean,
  ): Promise<Ack> {
    const { room, seating } = this.#state
    if (!room || !seating) return { ok: false, code: 'not-seated' }
    // The number of this moment: what is written just before a wipe must not land on the board after it.
    const board = room.board.number
    const seat = signed ? seating.seat : null
    const plaintext = new Uint8Array(payload)
    const channel = kind === 'presence' ? 'presence' : 'board'
    return this.send({ channel, kind, seat, plaintext }, board)
  }

  /** Seals in the room's present epoch and sends, on a channel that this page has the key of. */
  async send(letter: Unsealed, board = 0): Promise<Ack> {
    let answer: Ack = { ok: false, code: 'not-allowed' }
    for (let sealings = 0; sealings < MOST_SEALINGS; sealings += 1) {
      const { keyring, epochs } = this.#connection
      if (!keyring || !epochs) return answer
      const { current: epoch } = epochs
      const { channel } = letter
      const key = channel === 'strip' ? keyring.strip : (epochs.keys ?? keyring.room)[channel]
      if (!key) return answer
      answer = await this.#carry(key, letter, epoch, board)
      if (answer.ok || answer.code !== 'epoch-old') return answer
      // The room has told of the next one before it refused this.
      await this.#caughtUp()
      if (epochs.current === epoch) return answer
    }
    return answer
  }

  /** Under the secret in the links: for those at the door, and for what says by which secret the room goes. */
  async sendUnderFirst(letter: Unsealed, epoch = 0, board = 0): Promise<Ack> {
    const { keyring } = this.#connection
    const { channel } = letter
    const key = channel === 'strip' ? null : keyring?.room[channel]
    return key ? this.#carry(key, letter, epoch, board) : { ok: false, code: 'not-allowed' }
  }

  #carry(key: CryptoKey, letter: Unsealed, epoch: number, board: number): Promise<Ack> {
    return this.#outgoing.send(key, { ...letter, epoch, board }, async (frame) =>
      this.#connection.ask().emitWithAck('frame', toBase64Url(frame)),
    )
  }
}
