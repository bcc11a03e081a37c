/** The last word to whoever goes: the receipt, signed, the sealed word of the end in place of their copy, and the view that says why. */
import { drawReceiptId } from '../../shared/receipt.ts'
import { logUnexpected } from '../log.ts'
import type { Parting, UnsignedReceipt } from './house/house.ts'
import type { Line, LineId } from './line.ts'
import { type RoomOver, sealOver } from './roomCopy.ts'
import type { RoomServices } from './services.ts'

export class Farewells {
  readonly #services: RoomServices
  /** Receipts being signed, by the line that parts with them. */
  readonly #receipts = new Map<LineId, Promise<string | null>>()
  /** The word that the room has ended, being sealed; null while it lives. */
  #over: Promise<string | null> | null = null

  constructor(services: RoomServices) {
    this.#services = services
  }

  /** The receipt that a line parts with; null when it has none. */
  async receiptOf(line: LineId): Promise<string | null> {
    return (await this.#receipts.get(line)) ?? null
  }

  /** Seals the word of the end, which everybody who parts from now on gets. */
  sealEnd(over: RoomOver): void {
    const { tokens, clock } = this.#services
    this.#over = this.#orNull(() => sealOver(over, tokens.copy, clock.now()))
  }

  /** The last view that a page gets; then its line ends. `line` undefined: it is gone already, and the receipt is signed all the same. */
  part({ line: id, why, receipt }: Parting, line: Line | undefined): void {
    if (why === 'replaced') {
      line?.close()
      return
    }
    const { trial } = this.#services
    const say = (signed: string | null): string | null => {
      line?.send('view', { at: 'gone', why, receipt: signed, trial })
      line?.close()
      return signed
    }
    if (receipt === null) {
      say(null)
      return
    }
    const signing = Promise.all([this.#signed(receipt), this.#over]).then(([signed, over]) => {
      if (over !== null) line?.send('copy', over)
      return say(signed)
    })
    this.#receipts.set(id, signing)
    signing
      .catch((error: unknown) => logUnexpected(this.#services.log, 'room', error))
      .finally(() => this.#receipts.delete(id))
  }

  #signed(receipt: UnsignedReceipt): Promise<string | null> {
    const { tokens, random } = this.#services
    return this.#orNull(() => tokens.receipt.sign({ ...receipt, id: drawReceiptId(random) }))
  }

  /** Nobody is kept from going because something could not be signed. */
  async #orNull(make: () => Promise<string>): Promise<string | null> {
    try {
      return await make()
    } catch (error) {
      logUnexpected(this.#services.log, 'room', error)
      return null
    }
  }
}
