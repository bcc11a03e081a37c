/** What microphone and camera controls say and do, from rights and devices. Pure. */

import type { SeatedView } from '../../../shared/pageView.ts'
import type { MediaSnapshot } from '../../media/mediaSnapshot.ts'

export type MicrophoneState =
  | 'on'
  | 'off'
  | 'notNow'
  | 'byLeader'
  | 'silence'
  /** Open, and the system has taken it for a while. */
  | 'away'
  /** Open, and nothing gets through at present. */
  | 'unheard'
  /** This browser cannot seal, so nothing is ever sent. */
  | 'unsealed'

export type CameraState = 'on' | 'off' | 'notNow' | 'away' | 'unseen' | 'unsealed' | 'rests'

export interface OwnDevices {
  readonly microphone: MicrophoneState
  readonly camera: CameraState
  /** "Someone has come in" holds. */
  readonly curtain: boolean
}

/** Nothing gets through: not yet, not any more, or not in this network. */
const isCut = ({ line }: MediaSnapshot): boolean => line !== 'live'

export function ownDevices(view: SeatedView, media: MediaSnapshot): OwnDevices {
  const own = view.chairs.find((c) => c.seat === view.you.seat)
  const curtain = own?.curtain ?? false
  return {
    microphone: microphoneState(view, media, own?.microphoneClosed ?? false, curtain),
    camera: cameraState(view, media, curtain),
    curtain,
  }
}

function microphoneState(
  { silence, you }: SeatedView,
  media: MediaSnapshot,
  closedByLeader: boolean,
  curtain: boolean,
): MicrophoneState {
  if (!media.canEncrypt) return 'unsealed'
  if (closedByLeader) return 'byLeader'
  // Behind the curtain both rights rest; that is no reason to say "not in this phase".
  if (curtain) return 'off'
  if (!you.rights.microphone) return silence ? 'silence' : 'notNow'
  if (media.away.microphone) return 'away'
  if (!media.microphone) return 'off'
  return isCut(media) ? 'unheard' : 'on'
}

function cameraState({ you }: SeatedView, media: MediaSnapshot, curtain: boolean): CameraState {
  if (!media.canEncrypt) return 'unsealed'
  if (curtain) return 'off'
  if (!you.rights.camera) return 'notNow'
  if (media.away.camera) return 'away'
  if (!media.camera) return 'off'
  if (isCut(media)) return 'unseen'
  return media.pictureRests ? 'rests' : 'on'
}
