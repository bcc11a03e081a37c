/** Notes of changed dates: a JWS over a packed change (shared/datesNote.ts), as short as an invitation and as long good. */
import { CompactSign, compactVerify } from 'jose'
import { packNote, type SeriesNote, unpackNote } from '../../shared/datesNote.ts'
import { textOf, utf8 } from '../../shared/sealing/bytes.ts'
import { isCanonical, keysOf, type Secrets } from './keys.ts'
import type { SignedToken } from './signed.ts'

const TYP = 'bd'

export function datesToken(secrets: Secrets): SignedToken<SeriesNote> {
  const keys = keysOf(secrets, 'dates')
  const readWith = async (token: string, key: Uint8Array): Promise<SeriesNote | null> => {
    try {
      const { payload, protectedHeader } = await compactVerify(token, key, {
        algorithms: ['HS256'],
      })
      const packed = protectedHeader.typ === TYP ? textOf(payload) : null
      return packed === null ? null : unpackNote(packed)
    } catch {
      return null
    }
  }
  return {
    sign: (note) =>
      new CompactSign(utf8(packNote(note)))
        .setProtectedHeader({ alg: 'HS256', typ: TYP })
        .sign(keys[0]),
    async read(token) {
      if (!isCanonical(token)) return null
      for (const key of keys) {
        const note = await readWith(token, key)
        if (note !== null) return note
      }
      return null
    },
  }
}
