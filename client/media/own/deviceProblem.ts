/** Why the browser gives no device, in the ways that have a plain sentence each. */
import type { DeviceProblem } from '../mediaSnapshot.ts'

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

/** Why there is nothing to ask at all; null where there is. Known before anybody asks. */
export function withoutDevices(page: typeof globalThis = globalThis): DeviceProblem | null {
  const devices = page.navigator?.mediaDevices as MediaDevices | undefined
  if (devices?.getUserMedia) return null
  return page.isSecureContext ? 'no-devices' : 'insecure'
}
