/** Why the browser gave no device, in the five ways that have a plain sentence each. */
import type { DeviceProblem } from './roomMedia.ts'

const BY_NAME: Readonly<Record<string, DeviceProblem>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'in-use',
  AbortError: 'in-use',
}

/** Names the problem behind whatever getUserMedia threw. */
export function deviceProblem(thrown: unknown): DeviceProblem {
  return (thrown instanceof Error && BY_NAME[thrown.name]) || 'unknown'
}
