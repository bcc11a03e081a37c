/** A quiet media snapshot in which every seat sends a picture. */
import type { MediaSnapshot } from '../../../client/media/roomMedia.ts'

export const NO_VOICE_MEDIA: MediaSnapshot = {
  line: 'live',
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
      { picture: true, voice: false, unopened: false },
    ]),
  ),
  microphones: [],
  cameras: [],
  speakers: [],
  chosen: { microphone: null, camera: null, speaker: null },
  canEncrypt: true,
  volume: 1,
}
