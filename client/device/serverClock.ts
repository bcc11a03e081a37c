/** The server's time on this page: a device's clock may be minutes, hours or days off. */
import { Listeners } from '../listeners.ts'

/** All in ms; `sent` and `heard` by a clock that only counts what passes, `server` is epoch ms. */
export interface Answered {
  /** When the hello left. */
  readonly sent: number
  /** When its answer came. */
  readonly heard: number
  /** What the server's clock showed in between. */
  readonly server: number
}

/** The server's epoch time at `here`, by the same counting clock: half of the way there and back was the way back. */
export const serverTimeAt = ({ sent, heard, server }: Answered, here: number): number =>
  server + Math.max(0, heard - sent) / 2 + (here - heard)

/** A device that is no further off than this is right enough (ms). */
const RIGHT_ENOUGH = 2 * 60_000

/** By how much the device is ahead of the server (ms, negative: behind); null where it is right enough. */
export function clockOff(device: number, server: number): number | null {
  const off = device - server
  return Math.abs(off) < RIGHT_ENOUGH ? null : off
}

export interface DeviceTime {
  /** What the device takes the time to be: epoch ms. */
  readonly wall: () => number
  /** Counts what passes, whatever the device's clock is put to (ms). */
  readonly passed: () => number
}

export class ServerClock {
  readonly #device: DeviceTime
  readonly #listeners = new Listeners()
  readonly subscribe = this.#listeners.subscribe
  #answered: Answered | null = null
  #off: number | null = null
  #missed = false

  constructor(device: DeviceTime) {
    this.#device = device
  }

  /** Epoch ms; the device's own until a server has been heard. */
  readonly now = (): number =>
    this.#answered === null
      ? this.#device.wall()
      : serverTimeAt(this.#answered, this.#device.passed())

  /** Counts what passes on this device (ms). */
  readonly passed = (): number => this.#device.passed()

  /** A hello that left at `sent` was answered at this moment. */
  readonly heard = (server: number, sent: number): void => {
    this.#answered = { sent, heard: this.#device.passed(), server }
    this.#off = clockOff(this.#device.wall(), this.now())
    this.#missed = false
    this.#listeners.tell()
  }

  /** A server was asked for the time, and said none. */
  readonly missed = (): void => {
    this.#missed = this.#answered === null
    this.#listeners.tell()
  }

  /** Times go by the device alone, because no server that was asked has said the time. */
  readonly goesByDevice = (): boolean => this.#missed

  /** By how much the device was ahead at the last hello (ms); null: right enough, or nobody has been heard. */
  readonly off = (): number | null => this.#off
}

/** This device's own clocks: nothing but this file asks them, so that no page takes them for the time. */
export const deviceTime: DeviceTime = {
  wall: () => Date.now(),
  passed: () => performance.now(),
}

/** The one of this page. */
export const serverClock = new ServerClock(deviceTime)
