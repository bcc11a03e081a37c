/** Notes of changed dates: packed (shared/datesNote.ts), as short as an invitation and as long good. */
import { packNote, type SeriesNote, unpackNote } from '../../shared/datesNote.ts'
import type { Secrets } from './keys.ts'
import { packedToken } from './packed.ts'
import type { SignedToken } from './signed.ts'

export const datesToken = (secrets: Secrets): SignedToken<SeriesNote> =>
  packedToken(secrets, { kind: 'dates', typ: 'bd', pack: packNote, unpack: unpackNote })
