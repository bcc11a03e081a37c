/**
 * Own microphone and camera as raw tracks, kept apart from the line: they are tried at the door, carried into the room, and stay
 * when a publication ends, so that opening again asks for no device.
 */
import { deviceProblem } from '../deviceProblem.ts'
import type { OwnDevice } from '../ownLine.ts'
import type { DeviceProblem } from '../roomMedia.ts'
import { constraintsFor } from './constraints.ts'
import { type DeviceList, deviceList, NO_DEVICES } from './deviceList.ts'

export interface OwnDevices {
  track(device: OwnDevice): MediaStreamTrack | null
  problem(device: OwnDevice): DeviceProblem | null
  list(): DeviceList
  /** The chosen device's id; the one in use where none was chosen. */
  chosen(device: OwnDevice): string | null
  /** Takes what is asked for and not held yet, both in one question to the person. */
  acquire(wants: Readonly<Record<OwnDevice, boolean>>): Promise<void>
  /** Takes another device; in use at once if the old one was. */
  choose(device: OwnDevice, id: string): Promise<void>
  /** Lets go of a device: its light goes out. */
  release(device: OwnDevice): void
  close(): void
}

interface Held {
  track: MediaStreamTrack | null
  problem: DeviceProblem | null
  choice: string | null
  /** Is wanted and not there: taken as soon as something is plugged in. */
  lost: boolean
}

const KINDS: readonly OwnDevice[] = ['microphone', 'camera']

/** `onChange` after every change of a track, a problem or the lists. */
export function createOwnDevices(onChange: () => void): OwnDevices {
  const held: Record<OwnDevice, Held> = {
    microphone: { track: null, problem: null, choice: null, lost: false },
    camera: { track: null, problem: null, choice: null, lost: false },
  }
  let list = NO_DEVICES
  let closed = false
  const devices = globalThis.navigator?.mediaDevices as MediaDevices | undefined

  const ask = async (wants: readonly OwnDevice[]): Promise<void> => {
    if (!devices) {
      for (const kind of wants) held[kind].problem = 'insecure'
      return
    }
    try {
      const stream = await devices.getUserMedia(
        Object.fromEntries(
          wants.map((kind) => [
            kind === 'microphone' ? 'audio' : 'video',
            constraintsFor(kind, held[kind].choice),
          ]),
        ),
      )
      for (const kind of wants) {
        const [track] = kind === 'microphone' ? stream.getAudioTracks() : stream.getVideoTracks()
        if (track) keep(kind, track)
        else {
          held[kind].problem = 'missing'
          held[kind].lost = true
        }
      }
    } catch (thrown) {
      // One question for both; if it fails, each alone, to know which of them is the trouble.
      const [only] = wants
      if (wants.length > 1) for (const kind of wants) await ask([kind])
      else if (only) await failed(only, thrown)
    }
  }

  /** A chosen device that is gone gives way to whichever the browser takes. */
  const failed = async (kind: OwnDevice, thrown: unknown): Promise<void> => {
    const problem = deviceProblem(thrown)
    if (problem === 'missing' && held[kind].choice !== null) {
      held[kind].choice = null
      await ask([kind])
      return
    }
    held[kind].problem = problem
    held[kind].lost = problem === 'missing'
  }

  const keep = (kind: OwnDevice, track: MediaStreamTrack): void => {
    if (closed) {
      track.stop()
      return
    }
    held[kind].track?.stop()
    held[kind].track = track
    held[kind].problem = null
    held[kind].lost = false
    if (kind === 'microphone') track.contentHint = 'speech'
    track.addEventListener('ended', () => {
      if (held[kind].track !== track) return
      held[kind].track = null
      held[kind].lost = true
      held[kind].problem = 'missing'
      void retake()
    })
  }

  const refresh = async (): Promise<void> => {
    if (!devices?.enumerateDevices) return
    try {
      list = deviceList(await devices.enumerateDevices())
    } catch {
      list = NO_DEVICES
    }
    if (!closed) onChange()
  }

  /** Something was plugged in or taken out: what was lost is taken again, from whatever there is. */
  const retake = async (): Promise<void> => {
    await refresh()
    const lost = KINDS.filter((kind) => held[kind].lost)
    if (lost.length === 0 || closed) return
    await ask(lost)
    onChange()
  }

  const onDeviceChange = () => void retake()
  devices?.addEventListener?.('devicechange', onDeviceChange)

  return {
    track: (kind) => held[kind].track,
    problem: (kind) => held[kind].problem,
    list: () => list,
    chosen: (kind) => held[kind].track?.getSettings().deviceId ?? held[kind].choice,
    async acquire(wants) {
      const missing = KINDS.filter((kind) => wants[kind] && held[kind].track === null)
      if (missing.length > 0) await ask(missing)
      onChange()
      await refresh()
    },
    async choose(kind, id) {
      held[kind].choice = id
      if (held[kind].track) await ask([kind])
      onChange()
    },
    release(kind) {
      held[kind].track?.stop()
      held[kind].track = null
      held[kind].lost = false
      held[kind].problem = null
      onChange()
    },
    close() {
      closed = true
      devices?.removeEventListener?.('devicechange', onDeviceChange)
      for (const kind of KINDS) {
        held[kind].track?.stop()
        held[kind].track = null
      }
    },
  }
}
