/** The media keys of one room in this page, over every line that it joins. */
import { deviceTime } from '../device/serverClock.ts'
import { Listeners } from '../listeners.ts'
import {
  asked,
  beginAt,
  forgotten,
  type KeyEpochs,
  type KeyPlaces,
  listened,
  nextForgetting,
  placesOf,
} from './keyEpochs.ts'

/** livekit-client derives its frame keys from this. */
const materialOf = (secret: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  globalThis.crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits', 'deriveKey'])

/**
 * To go over to a fresh secret without a gap in sound, two steps, the second when every page has done the first:
 *
 * 1. `await epochs.listen(epoch, secret)`: frames of that epoch open from now on; what this page sends stays as it was.
 * 2. `epochs.send(epoch)`: this page seals under it. Older keys still open for `LINGERS_MS`, then nothing of theirs does.
 *
 * A page that comes later begins with the epoch that the others send under. Both steps may come twice, late or in the wrong order:
 * a page sends under the newest epoch that it was told to and has the secret of. Lines that are joined or mended in between take
 * what holds then. Two different secrets of one epoch must not be; the first that is sent under stays.
 */
export class MediaEpochs {
  /** Fills places in a worker whose key is to be forgotten: nobody knows what it was made of. */
  readonly blank: CryptoKey
  readonly #passed: () => number
  readonly #listeners = new Listeners()
  #epochs: KeyEpochs<CryptoKey>
  #timer: ReturnType<typeof setTimeout> | undefined

  private constructor(epoch: number, key: CryptoKey, blank: CryptoKey, passed: () => number) {
    this.#epochs = beginAt(epoch, key)
    this.blank = blank
    this.#passed = passed
  }

  /** `secret`: 32 bytes. `epoch`: 0 or more. `passed` counts ms. */
  static async begin(
    secret: ArrayBuffer,
    epoch = 0,
    passed: () => number = deviceTime.passed,
  ): Promise<MediaEpochs> {
    const drawn = globalThis.crypto.getRandomValues(new Uint8Array(32))
    const [key, blank] = await Promise.all([materialOf(secret), materialOf(drawn)])
    return new MediaEpochs(epoch, key, blank, passed)
  }

  /** What a worker has to hold now. */
  get places(): KeyPlaces<CryptoKey> {
    return placesOf(forgotten(this.#epochs, this.#passed()))
  }

  /** `secret`: 32 bytes. Resolves when every line of this page has been told. */
  async listen(epoch: number, secret: ArrayBuffer): Promise<void> {
    const key = await materialOf(secret)
    this.#set(listened(this.#epochs, epoch, key, this.#passed()))
  }

  send(epoch: number): void {
    this.#set(asked(this.#epochs, epoch, this.#passed()))
  }

  /** Tells of every change of the places; returns how to stop. */
  readonly subscribe = this.#listeners.subscribe

  #set(next: KeyEpochs<CryptoKey>): void {
    const now = this.#passed()
    this.#epochs = forgotten(next, now)
    const until = nextForgetting(this.#epochs)
    clearTimeout(this.#timer)
    if (until !== null) this.#timer = setTimeout(() => this.#set(this.#epochs), until - now)
    this.#listeners.tell()
  }
}
