/** Hands out the receipts that wait for those who were not there at the end, for as long as the room's links would have opened it. */
import type { GoneView } from '../../shared/pageView.ts'
import { drawReceiptId } from '../../shared/receipt.ts'
import { Timers } from '../clock.ts'
import { logUnexpected } from '../log.ts'
import type { LateReceipt, UnsignedReceipt } from './house/house.ts'
import type { Line } from './line.ts'
import type { RoomServices } from './services.ts'

export class LateReceipts {
  readonly #services: RoomServices
  readonly #kept = new Map<string, readonly LateReceipt[]>()
  readonly #timers: Timers
  /** However often it is asked for, it is one receipt. */
  readonly #signed = new WeakMap<UnsignedReceipt, Promise<string>>()

  constructor(services: RoomServices) {
    this.#services = services
    this.#timers = new Timers(services.clock)
  }

  /** Of a room that has ended, by the hash that is remembered of it, for `left` ms. */
  keep(room: string, late: readonly LateReceipt[], left: number): void {
    if (late.length === 0 || left <= 0) return
    this.#kept.set(room, late)
    this.#timers.set(room, left, () => this.#kept.delete(room))
  }

  of(room: string): readonly LateReceipt[] {
    return this.#kept.get(room) ?? []
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

  clear(): void {
    this.#timers.clearAll()
    this.#kept.clear()
  }

  #sign(receipt: UnsignedReceipt): Promise<string> {
    const { tokens, random } = this.#services
    const signing =
      this.#signed.get(receipt) ?? tokens.receipt.sign({ ...receipt, id: drawReceiptId(random) })
    this.#signed.set(receipt, signing)
    return signing
  }
}
