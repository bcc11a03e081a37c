/** Checks that Chromium sends through a relay over TCP: mended and signed again; everything else as it was. */
import { createHmac, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import {
  ATTRIBUTE,
  attributeOf,
  CLASS,
  holdsIntegrity,
  METHOD,
  writeStun,
} from '../../../server/turn/stunMessage.ts'
import { mendCheck } from '../../../server/turn/tieBreaker.ts'
import { read } from './turnClient.ts'

const PASSWORD = 'the password of our side'
const passwordOf = (name: string) => (name === 'ours' ? PASSWORD : null)

function check(tieBreaker: Buffer, name = 'ours:theirs'): Buffer {
  const body = writeStun(
    METHOD.binding,
    CLASS.request,
    randomBytes(12),
    [
      { type: ATTRIBUTE.username, value: Buffer.from(name) },
      { type: 0x802a, value: tieBreaker },
      { type: 0x0025, value: Buffer.alloc(0) },
    ],
    Buffer.from(PASSWORD),
  )
  const whole = Buffer.concat([body, Buffer.from([0x80, 0x28, 0, 4, 0, 0, 0, 0])])
  whole.writeUInt16BE(whole.length - 20, 2)
  whole.writeUInt32BE((crc32(whole.subarray(0, -8)) ^ 0x5354554e) >>> 0, whole.length - 4)
  return whole
}

test('a tie-breaker of zeros is replaced, and both signatures hold', () => {
  const mended = mendCheck(check(Buffer.alloc(8)), passwordOf)
  const message = read(mended)
  expect(attributeOf(message, 0x802a)?.equals(Buffer.alloc(8))).toBe(false)
  expect(holdsIntegrity(message, Buffer.from(PASSWORD))).toBe(true)
  expect(mended.readUInt32BE(mended.length - 4)).toBe(
    (crc32(mended.subarray(0, -8)) ^ 0x5354554e) >>> 0,
  )
  const at = message.integrityAt ?? 0
  const signed = Buffer.from(mended.subarray(0, at))
  signed.writeUInt16BE(at + 4, 2)
  const value = createHmac('sha1', PASSWORD).update(signed).digest()
  expect(mended.subarray(at + 4, at + 24).equals(value)).toBe(true)
})

test('anything else passes as it is', () => {
  for (const data of [
    check(randomBytes(8)),
    check(Buffer.alloc(8), 'another:theirs'),
    check(Buffer.alloc(8)).subarray(0, 60),
    Buffer.from([0x80, 0x60, 1, 2]),
    Buffer.alloc(0),
    randomBytes(1_200),
  ])
    expect(mendCheck(data, passwordOf)).toBe(data)
})
