/** The media key as livekit-client wants it: one key for the whole room, never ratcheted, never marked invalid by a bad frame. */
import { BaseKeyProvider } from 'livekit-client'

export class RoomKeyProvider extends BaseKeyProvider {
  constructor() {
    super({ sharedKey: true, ratchetWindowSize: 0, failureTolerance: -1, keySize: 256 })
  }

  /** Takes the 32 bytes derived under `media`; per-room frame keys come from them by HKDF. */
  async take(bytes: ArrayBuffer): Promise<void> {
    const material = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, [
      'deriveBits',
      'deriveKey',
    ])
    this.onSetEncryptionKey(material)
  }
}
