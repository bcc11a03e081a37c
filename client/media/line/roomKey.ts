/** One room's media keys as livekit-client wants them: shared by all, never ratcheted, never marked invalid by a bad frame. */
import { BaseKeyProvider, type KeyInfo, KeyProviderEvent } from 'livekit-client'
import { PLACES } from '../keyEpochs.ts'
import type { MediaEpochs } from '../mediaEpochs.ts'

export class RoomKeyProvider extends BaseKeyProvider {
  readonly #epochs: MediaEpochs
  readonly #stop: () => void
  /** By place: what this room's worker was given last. */
  readonly #given: Map<number, CryptoKey>
  #sends: number

  constructor(epochs: MediaEpochs) {
    super({
      sharedKey: true,
      ratchetWindowSize: 0,
      failureTolerance: -1,
      keySize: 256,
      keyringSize: PLACES,
    })
    const { keys, sends } = epochs.places
    this.#epochs = epochs
    // Whatever is here before the worker is, it gets by `getKeys`.
    this.#given = new Map(keys)
    this.#sends = sends
    this.#stop = epochs.subscribe(() => this.#give())
  }

  /** livekit-client gives the worker all of these anew whenever its signalling is, and after each word about encryption. */
  override getKeys(): KeyInfo[] {
    return [...this.#given].map(([keyIndex, key]) => ({ key, keyIndex }))
  }

  /** Of those, the one that livekit-client makes the sending one when its signalling is new. */
  override getLatestManuallySetKeyIndex(): number {
    return this.#sends
  }

  /** The room is left: nothing is given any more. */
  close(): void {
    this.#stop()
  }

  #give(): void {
    const { keys, sends } = this.#epochs.places
    const goesOver = sends !== this.#sends
    this.#sends = sends
    for (const [place, key] of keys) {
      if (this.#given.get(place) !== key) this.#put(place, key, place === sends)
      else if (goesOver && place === sends) this.#put(place, key, true)
    }
    // A worker has no way to forget: what lies there is written over.
    for (const [place, key] of this.#given) {
      if (!keys.has(place) && key !== this.#epochs.blank)
        this.#put(place, this.#epochs.blank, false)
    }
  }

  /** livekit-client's own `onSetEncryptionKey` makes every key that has an index the sending one at once. */
  #put(keyIndex: number, key: CryptoKey, isSentUnder: boolean): void {
    this.#given.set(keyIndex, key)
    this.emit(KeyProviderEvent.SetKey, { key, keyIndex }, isSentUnder)
  }
}
