/** A receipt's id as people compare it: hexadecimal, four by four. */
import { fromBase64Url } from '../../../shared/sealing/bytes.ts'

export function spokenId(id: string): string {
  const hex = [...(fromBase64Url(id) ?? [])].map((byte) => byte.toString(16).padStart(2, '0'))
  return (
    hex
      .join('')
      .toUpperCase()
      .match(/.{1,4}/g) ?? []
  ).join(' ')
}
