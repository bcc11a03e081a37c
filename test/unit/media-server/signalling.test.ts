import { gzipSync } from 'node:zlib'
import {
  JoinRequest,
  SignalResponse,
  WrappedJoinRequest,
  WrappedJoinRequest_Compression,
} from '@livekit/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allowance } from '../../../server/media/allowance.ts'
import { readJoin } from '../../../server/media/embedded/join.ts'
import {
  encode,
  joinResponse,
  participantInfo,
  permissionFor,
  reconnectResponse,
  subscribedQuality,
} from '../../../server/media/embedded/messages.ts'
import { SpeakingMeter } from '../../../server/media/embedded/speaking.ts'

const wrap = (request: JoinRequest) =>
  Buffer.from(
    new WrappedJoinRequest({
      compression: WrappedJoinRequest_Compression.GZIP,
      joinRequest: gzipSync(request.toBinary()),
    }).toBinary(),
  ).toString('base64url')

test('reads a join request', () => {
  const request = new JoinRequest({ publisherOffer: { type: 'offer', sdp: 'v=0', id: 3 } })
  expect(readJoin(wrap(request))).toEqual({
    resumes: null,
    offer: { sdp: 'v=0', id: 3 },
    autoSubscribe: true,
  })
  const again = new JoinRequest({ reconnect: true, participantSid: 'PA_1' })
  expect(readJoin(wrap(again))).toMatchObject({ resumes: 'PA_1', offer: null })
  const saysNothing = { resumes: null, offer: null, autoSubscribe: true }
  expect(readJoin(wrap(new JoinRequest()))).toEqual(saysNothing)
})

test('a join request that is broken, too long or a bomb is none', () => {
  expect(readJoin('')).toBeNull()
  expect(readJoin('A'.repeat(70_000))).toBeNull()
  const bomb = new WrappedJoinRequest({
    compression: WrappedJoinRequest_Compression.GZIP,
    joinRequest: gzipSync(Buffer.alloc(8 * 1024 * 1024)),
  })
  expect(readJoin(Buffer.from(bomb.toBinary()).toString('base64url'))).toBeNull()
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      readJoin(Buffer.from(bytes).toString('base64url'))
    }),
  )
})

test('a permission never says all by saying nothing, and data is nobody’s', () => {
  for (const microphone of [true, false])
    for (const camera of [true, false]) {
      const permission = permissionFor({ microphone, camera, hears: true, sees: true })
      expect(permission.canPublish).toBe(microphone || camera)
      expect(permission.canPublishSources.length).toBe(Number(microphone) + Number(camera))
      expect(permission.canPublishData).toBe(false)
    }
})

test('the first message names seats, and no ICE server but those that we say', () => {
  const rights = { microphone: true, camera: true, hears: true, sees: true }
  const info = participantInfo({ sid: 'PA_a', seat: 4, state: 0, rights, version: 1, tracks: [] })
  const { message } = SignalResponse.fromBinary(encode(joinResponse('RM_a', info, [], [])))
  if (message.case !== 'join') throw new Error('not a join')
  expect(message.value.participant).toMatchObject({ identity: 'seat-4', name: '', metadata: '' })
  expect(message.value.iceServers).toEqual([])
  const ways = [{ urls: ['turn:turn.example.org'], username: '1:a', credential: 'b' }]
  for (const told of [joinResponse('RM_a', info, [], ways), reconnectResponse(ways)]) {
    const sent = SignalResponse.fromBinary(encode(told)).message
    expect(sent.case === 'join' || sent.case === 'reconnect').toBe(true)
    if (sent.case === 'join' || sent.case === 'reconnect')
      expect(sent.value.iceServers).toMatchObject(ways)
  }
  expect(message.value.subscriberPrimary).toBe(false)
})

test('only layers that somebody looks at are asked for', () => {
  const of = (best: 0 | 1 | 2 | null) => {
    const reply = subscribedQuality('TR_a', best)
    return reply.case === 'subscribedQualityUpdate'
      ? reply.value.subscribedQualities.map((each) => each.enabled)
      : []
  }
  expect(of(null)).toEqual([false, false, false])
  expect(of(1)).toEqual([true, true, false])
})

test('speaking begins with loud packets and ends with silence', () => {
  const meter = new SpeakingMeter()
  expect(meter.settle()).toBeNull()
  for (let index = 0; index < 10; index++) meter.hear(20)
  expect(meter.settle()).toEqual({ active: true, level: 0.1 })
  for (let index = 0; index < 20; index++) meter.hear(60)
  expect(meter.settle()).toEqual({ active: false, level: 0 })
})

test('an allowance gives its burst, then its rate', () => {
  const may = allowance(3, 1, 0)
  expect([may(1, 0), may(1, 0), may(1, 0), may(1, 0)]).toEqual([true, true, true, false])
  expect(may(1, 900)).toBe(false)
  expect(may(1, 2000)).toBe(true)
})
