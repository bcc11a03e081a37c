/** Hands out the receipts that wait for those who were not there at the end. */
import type { GoneView } from '../../shared/pageView.ts'
import { drawReceiptId } from '../../shared/receipt.ts'
import { logUnexpected } from '../log.ts'
import type { LateReceipt, UnsignedReceipt } from './house/house.ts'
import type { Line } from './line.ts'
import type { RoomServices } from './services.ts'

export class LateReceipts {
  readonly #services: RoomServices
  /** However often it is asked for, it is one receipt. */
  readonly #signed = new WeakMap<UnsignedReceipt, Promise<string>>()

  constructor(services: RoomServices) {
    this.#services = services
  }

  /** The one view that this page gets; then its line ends. */
  hand({ receipt, name }: LateReceipt, why: GoneView['why'], line: Line): void {
    const { log, trial } = this.#services
    this.#sign(receipt)
      .then((signed) => {
        line.send('view', { at: 'gone', why, receipt: signed, trial, name })
      })
      .catch((error: unknown) => logUnexpected(log, 'room', error))
      .finally(() => line.close())
  }

  #sign(receipt: UnsignedReceipt): Promise<string> {
    const { tokens, random } = this.#services
    const signing =
      this.#signed.get(receipt) ?? tokens.receipt.sign({ ...receipt, id: drawReceiptId(random) })
    this.#signed.set(receipt, signing)
    return signing
  }
}
