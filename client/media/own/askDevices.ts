/** Asks the browser for devices: both in one question to the person, each alone where that fails, to know which is the trouble. */

import type { DeviceProblem, OwnDevice } from '../mediaSnapshot.ts'
import { constraintsFor } from './constraints.ts'
import { deviceProblem } from './deviceProblem.ts'

export type Given =
  | {
      readonly ok: true
      readonly track: MediaStreamTrack
      /** The chosen device is gone; this is another. */
      readonly instead: boolean
    }
  | { readonly ok: false; readonly problem: DeviceProblem }

export type Choices = Readonly<Record<OwnDevice, string | null>>

export async function askDevices(
  devices: Pick<MediaDevices, 'getUserMedia'>,
  kinds: readonly OwnDevice[],
  choices: Choices,
): Promise<ReadonlyMap<OwnDevice, Given>> {
  try {
    const stream = await devices.getUserMedia(
      Object.fromEntries(
        kinds.map((kind) => [
          kind === 'microphone' ? 'audio' : 'video',
          constraintsFor(kind, choices[kind]),
        ]),
      ),
    )
    return new Map(
      kinds.map((kind): [OwnDevice, Given] => {
        const [track] = kind === 'microphone' ? stream.getAudioTracks() : stream.getVideoTracks()
        return [
          kind,
          track ? { ok: true, track, instead: false } : { ok: false, problem: 'missing' },
        ]
      }),
    )
  } catch (thrown) {
    const [only] = kinds
    if (only !== undefined && kinds.length === 1) {
      return new Map([[only, await instead(devices, only, choices, deviceProblem(thrown))]])
    }
    const given = new Map<OwnDevice, Given>()
    for (const kind of kinds) {
      for (const [each, one] of await askDevices(devices, [kind], choices)) given.set(each, one)
    }
    return given
  }
}

/** A chosen device that is gone gives way to whichever the browser takes. */
async function instead(
  devices: Pick<MediaDevices, 'getUserMedia'>,
  kind: OwnDevice,
  choices: Choices,
  problem: DeviceProblem,
): Promise<Given> {
  if (problem !== 'missing' || choices[kind] === null) return { ok: false, problem }
  const given = (await askDevices(devices, [kind], { ...choices, [kind]: null })).get(kind)
  return given?.ok ? { ...given, instead: true } : (given ?? { ok: false, problem })
}
