/**
 * Mends one thing in the checks that a browser sends through a relay. Chromium (156, seen with coturn and with ours) fills the
 * ICE-CONTROLLING attribute with zeros wherever a relay is reached over TCP or TLS, and libjuice answers such a check with 400,
 * so that no line ever forms. Any other number is as good (RFC 8445, 16.1), so one is put in and the check signed again.
 */
import { createHmac } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { ATTRIBUTE, attributeOf, CLASS, HEADER_BYTES, METHOD, readStun } from './stunMessage.ts'

const CONTROLLING = 0x802a
const NUMBER = Buffer.from('62616c696e742121', 'hex')
const FINGERPRINT_MASK = 0x5354554e
const INTEGRITY = 24
const FINGERPRINT = 8

/** `passwordOf` knows our own side's ICE passwords by their names. Everything but such a check comes back as it was. */
export function mendCheck(data: Buffer, passwordOf: (name: string) => string | null): Buffer {
  // Media is never STUN: RTP and DTLS begin with other bits.
  if (data.length < HEADER_BYTES || data[0] !== 0x00 || data[1] !== 0x01) return data
  const check = readStun(data)
  if (check?.method !== METHOD.binding || check.class !== CLASS.request) return data
  const number = attributeOf(check, CONTROLLING)
  if (number?.length !== 8 || number.some((byte) => byte !== 0)) return data
  const name = attributeOf(check, ATTRIBUTE.username)?.toString('utf8').split(':')[0] ?? ''
  const password = passwordOf(name)
  const at = check.integrityAt
  if (password === null || at === null || data.length !== at + INTEGRITY + FINGERPRINT) return data
  const mended = Buffer.from(data)
  NUMBER.copy(mended, number.byteOffset - data.byteOffset)
  mended.writeUInt16BE(at + INTEGRITY - HEADER_BYTES, 2)
  createHmac('sha1', password)
    .update(mended.subarray(0, at))
    .digest()
    .copy(mended, at + 4)
  mended.writeUInt16BE(mended.length - HEADER_BYTES, 2)
  const sum = crc32(mended.subarray(0, -FINGERPRINT)) ^ FINGERPRINT_MASK
  mended.writeUInt32BE(sum >>> 0, mended.length - 4)
  return mended
}
