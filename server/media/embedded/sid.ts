import { randomBytes } from 'node:crypto'

/** A random LiveKit id: `PA_…`, `TR_…`, `RM_…`. */
export const randomSid = (prefix: 'PA_' | 'TR_' | 'RM_'): string =>
  prefix + randomBytes(9).toString('base64url').replace(/[-_]/g, '0')
