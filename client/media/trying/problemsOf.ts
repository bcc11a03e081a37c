/** The sentences for devices that did not open. What both share has one cause, and is said once. */

import { problems as text } from '../../text/media.ts'
import type { MediaSnapshot, OwnDevice } from '../mediaSnapshot.ts'

export interface ShownProblem {
  readonly kind: OwnDevice
  readonly sentence: string
}

export function problemsOf(
  snapshot: Pick<MediaSnapshot, 'microphoneProblem' | 'cameraProblem'>,
): readonly ShownProblem[] {
  const { microphoneProblem, cameraProblem } = snapshot
  const shown: ShownProblem[] = []
  if (microphoneProblem) {
    shown.push({ kind: 'microphone', sentence: text.microphone[microphoneProblem] })
  }
  const isShared = cameraProblem === 'insecure' || cameraProblem === 'no-devices'
  if (cameraProblem && !(isShared && cameraProblem === microphoneProblem)) {
    shown.push({ kind: 'camera', sentence: text.camera[cameraProblem] })
  }
  return shown
}
