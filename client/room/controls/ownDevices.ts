/** What microphone and camera controls say and do, from rights and devices. Pure. */
import type { SeatedView } from '../../../shared/pageView.ts'
import type { MediaSnapshot } from '../../media/roomMedia.ts'

export type DeviceState = 'on' | 'off' | 'notNow' | 'byLeader' | 'silence'

export interface OwnDevices {
  readonly microphone: DeviceState
  readonly camera: Exclude<DeviceState, 'byLeader' | 'silence'>
  /** "Someone has come in" holds. */
  readonly curtain: boolean
}

export function ownDevices(view: SeatedView, media: MediaSnapshot): OwnDevices {
  const own = view.chairs.find((c) => c.seat === view.you.seat)
  const { rights } = view.you
  const curtain = own?.curtain ?? false
  // Behind the curtain both rights rest; that is no reason to say "not in this phase".
  const microphone: DeviceState = own?.microphoneClosed
    ? 'byLeader'
    : curtain
      ? 'off'
      : !rights.microphone
        ? view.silence
          ? 'silence'
          : 'notNow'
        : media.microphone
          ? 'on'
          : 'off'
  const camera = curtain ? 'off' : !rights.camera ? 'notNow' : media.camera ? 'on' : 'off'
  return { microphone, camera, curtain }
}
