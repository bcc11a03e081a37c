/** Seals what this page sends: every signed frame with the next sequence, and out they go in that order. */
import type { Ack } from '../../shared/answer.ts'
import type { Bytes } from '../../shared/sealing/bytes.ts'
import type { Channel, FrameKind } from '../../shared/sealing/channel.ts'
import { FRAME_VERSION, UNSIGNED } from '../../shared/sealing/header.ts'
import { seal } from '../../shared/sealing/seal.ts'
import type { SeatId } from '../../shared/session/seat.ts'

export interface Letter {
  readonly channel: Channel
  readonly kind: FrameKind
  /** The board number; 0 on channels without one. */
  readonly board: number
  /** Null: without a sender. */
  readonly seat: SeatId | null
  readonly plaintext: Uint8Array
  /** 0: the secret in the links. */
  readonly epoch: number
}

export class Outgoing {
  readonly #pageLoad: number
  #sequence = 0
  #tail: Promise<unknown> = Promise.resolve()

  constructor(pageLoad: number) {
    this.#pageLoad = pageLoad
  }

  /** Seals now, hands over when everything before it has been; resolves to the carrier's answer, rejects as it does. */
  send(
    key: CryptoKey,
    { channel, kind, epoch, board, seat, plaintext }: Letter,
    carry: (frame: Bytes) => Promise<Ack>,
  ): Promise<Ack> {
    const sealed = seal(
      key,
      {
        version: FRAME_VERSION,
        channel,
        kind,
        epoch,
        board,
        ...(seat === null ? UNSIGNED : { seat, pageLoad: this.#pageLoad, sequence: this.#next() }),
      },
      plaintext,
    )
    // Carried within the chain: the next is not begun before this one has been handed over.
    const carried = this.#tail.then(async () => ({ answer: carry(await sealed) }))
    this.#tail = carried.catch(() => undefined)
    return carried.then(({ answer }) => answer)
  }

  #next(): number {
    this.#sequence += 1
    return this.#sequence
  }
}
