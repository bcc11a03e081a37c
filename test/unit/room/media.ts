/** A quiet media snapshot in which every seat sends a picture. */
import type { MediaSnapshot } from '../../../client/media/mediaSnapshot.ts'

export const QUIET_MEDIA: MediaSnapshot = {
  line: 'live',
  way: 'straight',
  away: { microphone: false, camera: false },
  pictureRests: false,
  isThin: false,
  askedToOpen: { microphone: false, camera: false },
  loudness: new Map(),
  microphone: true,
  camera: true,
  microphoneProblem: null,
  cameraProblem: null,
  microphoneSilent: false,
  needsTap: false,
  audioOnly: false,
  seats: new Map(
    Array.from({ length: 14 }, (_, seat) => [
      seat,
      { picture: true, microphone: true, rests: false, unopened: false, line: 'live' },
    ]),
  ),
  microphones: [],
  cameras: [],
  speakers: [],
  chosen: { microphone: null, camera: null, speaker: null },
  canEncrypt: true,
  volume: 1,
}
