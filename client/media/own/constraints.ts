/** What is asked of the devices. */
import type { OwnDevice } from '../mediaSnapshot.ts'

/**
 * Tuned for talk and for silence. Echo cancellation is on: people sit without headphones. Noise suppression is off: it takes a
 * sigh, a breath or a stifled sob for noise and swallows what a Balint group listens for. Gain control stays on: it gates
 * nothing, and without it a quiet voice at a laptop is not heard.
 */
const SOUND = {
  echoCancellation: true,
  noiseSuppression: false,
  autoGainControl: true,
  channelCount: 1,
} as const satisfies MediaTrackConstraints

/** No tile is wider than 264 px, so 640 fills it on a dense screen; more would cost fourteen people bandwidth for nothing. */
const PICTURE = {
  width: { ideal: 640 },
  height: { ideal: 480 },
  frameRate: { ideal: 20, max: 30 },
  facingMode: 'user',
} as const satisfies MediaTrackConstraints

/** Constraints for a device; `id` null takes the browser's own choice. */
export function constraintsFor(device: OwnDevice, id: string | null): MediaTrackConstraints {
  const chosen = id === null ? {} : { deviceId: { exact: id } }
  if (device === 'microphone') return { ...SOUND, ...chosen }
  const { facingMode, ...picture } = PICTURE
  return id === null ? { ...picture, facingMode } : { ...picture, ...chosen }
}
