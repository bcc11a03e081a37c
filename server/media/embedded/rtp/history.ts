import type { RtpPacket } from './packet.ts'

/** The last packets of one incoming stream, for answering NACKs. Holds at most `size` (a power of two) of them. */
export class PacketHistory<P extends { readonly rtp: RtpPacket }> {
  readonly #slots: (P | undefined)[]

  readonly #size: number

  constructor(size: number) {
    this.#size = size
    this.#slots = new Array<P | undefined>(size).fill(undefined)
  }

  add(packet: P): void {
    this.#slots[packet.rtp.sequence % this.#size] = packet
  }

  get(sequence: number): P | undefined {
    const found = this.#slots[sequence % this.#size]
    return found?.rtp.sequence === sequence ? found : undefined
  }

  clear(): void {
    this.#slots.fill(undefined)
  }
}
