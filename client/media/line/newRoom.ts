/** One livekit-client room with everything of ours decided: encryption, what is published and how, what is asked for. */
import './quietConsole.ts'
import { AudioPresets, getBrowser, Room, VideoPreset } from 'livekit-client'
import type { Scope } from '../lifetime/scope.ts'
import type { MediaEpochs } from '../mediaEpochs.ts'
import { RoomKeyProvider } from './roomKey.ts'
import { isAtWork, startSealing } from './sealingWorker.ts'

export interface EncryptedRoom {
  readonly room: Room
  /** Leaves without stopping own devices, and ends the worker. */
  leave(): Promise<void>
}

/**
 * What is sent up at most: it fills the widest tile, 264 px, on a dense screen. One smaller layer below it. Pictures stand back
 * behind the voice, which livekit-client sends with high priority.
 */
const PICTURE = new VideoPreset(640, 480, 500_000, 20, 'low')
const SMALL_PICTURE = new VideoPreset(320, 240, 160_000, 20, 'low')

/** Screen pixels a tile asks for. On a phone tiles are so small that the small layer is enough at any density. */
const pixelDensity = (): number => (globalThis.devicePixelRatio >= 1.5 ? 2 : 1)

/** Safari before 17.2 cannot encrypt simulcast (WebKit bug 257803). */
function canSimulcast(): boolean {
  const browser = getBrowser()
  if (browser?.name !== 'Safari' && browser?.os !== 'iOS') return true
  const version = Number.parseFloat((browser.os === 'iOS' && browser.osVersion) || browser.version)
  return version >= 17.2
}

/**
 * A room that encrypts with these keys from its first frame on. Not yet connected. Null when the worker that seals did not come, or
 * `step` has ended.
 */
export async function newRoom(epochs: MediaEpochs, step: Scope): Promise<EncryptedRoom | null> {
  const keyProvider = new RoomKeyProvider(epochs)
  const worker = startSealing()
  const room = new Room({
    encryption: { keyProvider, worker },
    adaptiveStream: { pixelDensity: pixelDensity() },
    dynacast: true,
    // Own tracks outlive a publication: opening again after sitting back asks for no device.
    stopLocalTrackOnUnpublish: false,
    publishDefaults: {
      audioPreset: AudioPresets.speech,
      dtx: true,
      // livekit-client leaves redundancy out by itself while frames are encrypted.
      red: true,
      simulcast: canSimulcast(),
      videoCodec: 'vp8',
      backupCodec: false,
      videoEncoding: PICTURE.encoding,
      videoSimulcastLayers: [SMALL_PICTURE],
    },
  })
  const leave = async (): Promise<void> => {
    keyProvider.close()
    room.removeAllListeners()
    await room.disconnect(false)
    worker.terminate()
  }
  if (!(await isAtWork(worker, step))) {
    await leave()
    return null
  }
  await room.setE2EEEnabled(true)
  return { room, leave }
}
