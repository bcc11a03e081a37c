/** The relay's rules: what a client must prove, whom it reaches, when it ends. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readXorAddress } from '../../../server/turn/stunAddress.ts'
import {
  ATTRIBUTE,
  attributeOf,
  CLASS,
  METHOD,
  readStun,
} from '../../../server/turn/stunMessage.ts'
import { TurnStream, writeChannelData } from '../../../server/turn/turnStream.ts'
import { about, MEDIA, read, request, talk, UDP } from './turnClient.ts'

const DATA = { type: ATTRIBUTE.data, value: Buffer.from('a datagram') }
const channelOf = (number: number) => {
  const value = Buffer.alloc(4)
  value.writeUInt16BE(number)
  return { type: ATTRIBUTE.channelNumber, value }
}
const ELSEWHERE = [
  { address: '203.0.113.7', port: 22 },
  { address: '192.168.1.1', port: 7882 },
  { address: '127.0.0.1', port: 7882 },
  { address: '::1', port: 7882 },
  { address: '224.0.0.1', port: 7882 },
]

describe('an allocation', () => {
  test('first asks for a signature, then gives an address, and only one', () => {
    const { session, code, say } = talk()
    expect(code(request(METHOD.allocate, [UDP]))).toBe(401)
    const actions = say(request(METHOD.allocate, [UDP], {}))
    expect(actions.map((each) => each.do)).toEqual(['allocated', 'answer'])
    const answer = actions.flatMap((each) => (each.do === 'answer' ? [read(each.bytes)] : []))[0]
    if (answer === undefined) throw new Error('no answer')
    const address = (type: number) =>
      readXorAddress(attributeOf(answer, type) ?? Buffer.alloc(0), answer.transaction)
    expect(address(ATTRIBUTE.xorRelayedAddress)).toEqual({ address: MEDIA.address, port: 50_000 })
    expect(address(ATTRIBUTE.xorMappedAddress)).toEqual({ address: '198.51.100.9', port: 4242 })
    expect(answer.integrityAt).not.toBeNull()
    expect(session.allocated).toBe(true)
    expect(code(request(METHOD.allocate, [UDP], {}))).toBe(437)
  })

  test.each([
    ['a wrong password', 401, [UDP], { password: 'guessed' }],
    ['a name that is not known', 401, [UDP], { username: 'nobody', password: 'x' }],
    ['what was signed for another line', 438, [UDP], { nonce: 'another nonce' }],
    ['TCP to the peer', 442, [{ ...UDP, value: Buffer.from([6, 0, 0, 0]) }], {}],
    ['no transport', 400, [], {}],
    ['a pair of ports', 508, [UDP, { type: ATTRIBUTE.evenPort, value: Buffer.from([128]) }], {}],
    ['what nobody understands', 420, [UDP, { type: 0x7fff, value: Buffer.alloc(4) }], {}],
  ] as const)('is refused for %s', (_why, refusal, attributes, by) => {
    expect(talk().code(request(METHOD.allocate, attributes, by))).toBe(refusal)
  })

  test('is refused where its credential has enough, or media has no such address', () => {
    const allocate = request(METHOD.allocate, [UDP], {})
    expect(talk({ mayAllocate: () => false }).code(allocate)).toBe(486)
    expect(talk({ relayed: () => null }).code(allocate)).toBe(440)
  })

  test('ends by its time, is renewed, and is given back', () => {
    const { allocate, session, code, did } = talk()
    allocate()
    expect(code(request(METHOD.refresh, [], {}), 500_000)).toBe(0)
    expect(code(request(METHOD.refresh, [], {}), 1_000_000)).toBe(0)
    expect(did(request(METHOD.refresh, [], {}), 1_600_000)).toEqual(['freed', 'answer'])
    expect(session.allocated).toBe(false)
    allocate(2_000_000)
    const none = { type: ATTRIBUTE.lifetime, value: Buffer.alloc(4) }
    expect(did(request(METHOD.refresh, [none], {}), 2_000_001)).toEqual(['freed', 'answer'])
  })

  test('a credential that has ended renews nothing, and nobody takes another one’s over', () => {
    let good = true
    const { allocate, code } = talk({
      passwordOf: (username) => (good ? `password of ${username}` : null),
    })
    allocate()
    expect(code(request(METHOD.refresh, [], { username: 'seat 2' }))).toBe(441)
    good = false
    expect(code(request(METHOD.refresh, [], {}))).toBe(401)
  })

  test('whoever keeps guessing is sent away', () => {
    const { did } = talk()
    const said = Array.from({ length: 8 }, (_, at) =>
      did(request(METHOD.allocate, [UDP], { password: `guess ${at}` })),
    )
    expect(said[5]).toEqual(['answer'])
    expect(said[7]).toEqual(['hang-up'])
  })
})

describe('it is a relay to our media and to nothing else', () => {
  test.each(ELSEWHERE)('$address:$port is reached by no way', (at) => {
    const { allocate, code, say, session } = talk()
    allocate()
    const here = at.address === MEDIA.address
    expect(code(about(METHOD.createPermission, CLASS.request, [at]))).toBe(here ? 0 : 403)
    expect(code(about(METHOD.createPermission, CLASS.request, [MEDIA, at]))).toBe(here ? 0 : 403)
    expect(code(about(METHOD.channelBind, CLASS.request, [at], [channelOf(0x4001)]))).toBe(403)
    expect(say(about(METHOD.send, CLASS.indication, [at], [DATA]))).toEqual([])
    expect(session.receive({ kind: 'channel', channel: 0x4001, data: DATA.value }, 0)).toEqual([])
    expect(session.fromMedia(at, DATA.value, 0) === null || here).toBe(true)
  })

  test('nothing passes without an allocation or a permission', () => {
    const { session, allocate, say } = talk()
    const send = about(METHOD.send, CLASS.indication, [MEDIA], [DATA])
    expect(say(send)).toEqual([])
    allocate()
    expect(say(send)).toEqual([])
    expect(session.fromMedia(MEDIA, DATA.value, 0)).toBeNull()
  })

  test('datagrams both ways, by indication and by channel, as long as they are permitted', () => {
    const { session, allocate, code, say } = talk()
    allocate()
    expect(code(about(METHOD.createPermission, CLASS.request, [MEDIA]))).toBe(0)
    expect(say(about(METHOD.send, CLASS.indication, [MEDIA], [DATA]), 299_000)).toEqual([
      { do: 'relay', peer: MEDIA, data: DATA.value },
    ])
    const told = read(session.fromMedia(MEDIA, DATA.value, 1) ?? Buffer.alloc(0))
    expect(told).toMatchObject({ method: METHOD.data, class: CLASS.indication })
    expect(attributeOf(told, ATTRIBUTE.data)).toEqual(DATA.value)
    expect(say(about(METHOD.send, CLASS.indication, [MEDIA], [DATA]), 300_001)).toEqual([])
    expect(code(about(METHOD.channelBind, CLASS.request, [MEDIA], [channelOf(0x4001)]))).toBe(0)
    expect(session.receive({ kind: 'channel', channel: 0x4001, data: DATA.value }, 1)).toEqual([
      { do: 'relay', peer: MEDIA, data: DATA.value },
    ])
    expect(session.fromMedia(MEDIA, DATA.value, 1)).toEqual(writeChannelData(0x4001, DATA.value))
    expect(code(about(METHOD.channelBind, CLASS.request, [MEDIA], [channelOf(0x4002)]))).toBe(400)
    expect(code(about(METHOD.channelBind, CLASS.request, [MEDIA], [channelOf(0x3fff)]))).toBe(400)
  })
})

describe('bytes', () => {
  test('a stream cut anywhere gives the same messages', () => {
    const whole = Buffer.concat([
      request(METHOD.allocate, [UDP], {}),
      writeChannelData(0x4001, Buffer.from('five5')),
      about(METHOD.createPermission, CLASS.request, [MEDIA]),
    ])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (cuts) => {
        const stream = new TurnStream()
        const kinds: string[] = []
        let at = 0
        for (const cut of [...cuts, whole.length]) {
          for (const frame of stream.take(whole.subarray(at, at + cut)) ?? [])
            kinds.push(frame.kind)
          at += cut
        }
        expect(kinds).toEqual(['stun', 'channel', 'stun'])
      }),
    )
  })

  test('whatever is sent, nothing throws, and only what is whole is read', () => {
    const good = request(METHOD.allocate, [UDP], {})
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.nat(good.length - 1),
        fc.nat(255),
        (noise, at, byte) => {
          const { session } = talk()
          for (const frame of new TurnStream().take(Buffer.from(noise)) ?? [])
            session.receive(frame, 0)
          const changed = Buffer.from(good)
          changed[at] = byte
          const message = readStun(changed)
          if (message === null || changed.equals(good)) return
          const actions = session.receive({ kind: 'stun', message }, 0)
          expect(actions.some((each) => each.do === 'allocated')).toBe(false)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  test('IPv6 addresses there and back', () => {
    const { allocate, code } = talk({ isMediaAddress: (address) => address === '2001:db8::7' })
    allocate()
    const six = { address: '2001:db8:0:0::7', port: 7882 }
    expect(code(about(METHOD.createPermission, CLASS.request, [six]))).toBe(0)
  })
})
