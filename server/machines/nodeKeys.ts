/** By what the nodes of a service know each other: derived of the secret that all of them have. */
import { toBase64Url } from '../../shared/sealing/bytes.ts'
import { keysOf, type Secrets } from '../tokens/keys.ts'

/** The present one first. */
export const nodeKeys = (secrets: Secrets): readonly [string, ...string[]] => {
  const [present, ...before] = keysOf(secrets, 'nodes')
  return [toBase64Url(present), ...before.map((key) => toBase64Url(key))]
}
