import { gzipSync } from 'node:zlib'
import {
  AddTrackRequest,
  JoinRequest,
  SessionDescription,
  SignalRequest,
  SignalResponse,
  TrackSource,
  TrackType,
  UpdateParticipantMetadata,
  WrappedJoinRequest,
  WrappedJoinRequest_Compression,
} from '@livekit/protocol'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../../server/media/livekit/answered.ts'
import { judge, judgedJoin } from '../../../server/media/livekit/asked.ts'
import { isAsWanted, permissionOf } from '../../../server/media/livekit/grants.ts'
import type { MediaRights } from '../../../server/media/media.ts'
import { seatOfIdentity } from '../../../shared/mediaIdentity.ts'

const ALL: MediaRights = { microphone: true, camera: true, hears: true, sees: true }
const SILENCED: MediaRights = { ...ALL, microphone: false }
const MICROPHONE = { cid: 'a', type: TrackType.AUDIO, source: TrackSource.MICROPHONE }
const CAMERA = { cid: 'b', type: TrackType.VIDEO, source: TrackSource.CAMERA }

const asked = (message: SignalRequest['message']): Uint8Array =>
  new SignalRequest({ message }).toBinary()
const adding = (track: object): Uint8Array =>
  asked({ case: 'addTrack', value: new AddTrackRequest(track) })

describe('what a browser may ask LiveKit for', () => {
  it('goes by the kind of a track, whatever source it claims', () => {
    expect(judge(adding(MICROPHONE), ALL).kind).toBe('pass')
    expect(judge(adding(CAMERA), SILENCED).kind).toBe('pass')
    for (const track of [
      MICROPHONE,
      { ...MICROPHONE, source: TrackSource.CAMERA },
      { ...MICROPHONE, source: TrackSource.UNKNOWN },
      { ...CAMERA, source: TrackSource.MICROPHONE },
      { ...CAMERA, source: TrackSource.SCREEN_SHARE },
      { ...CAMERA, type: TrackType.DATA },
      { ...CAMERA, cid: '' },
    ]) {
      expect(judge(adding(track), SILENCED).kind).toBe('refuse')
    }
  })

  it('says no to metadata, and drops data, simulated faults and what cannot be read', () => {
    const metadata = new UpdateParticipantMetadata({ metadata: 'Ana', requestId: 4 })
    const refused = judge(asked({ case: 'updateMetadata', value: metadata }), ALL)
    if (refused.kind !== 'refuse') throw new Error('metadata was to be refused')
    expect(SignalResponse.fromBinary(refused.answer).message).toMatchObject({
      case: 'requestResponse',
      value: { requestId: 4 },
    })
    expect(judge(asked({ case: undefined }), ALL).kind).toBe('drop')
    expect(judge(new Uint8Array([255, 255, 255]), ALL).kind).toBe('drop')
    expect(judge(asked({ case: 'offer', value: new SessionDescription() }), ALL).kind).toBe('pass')
  })

  it('passes nothing of sound for a silenced seat, whatever bytes come', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (noise) => {
        const bytes = new Uint8Array([...adding(MICROPHONE), ...noise])
        const judged = judge(bytes, SILENCED)
        if (judged.kind !== 'pass') return
        const { message } = SignalRequest.fromBinary(bytes)
        expect(message.case === 'addTrack' && message.value.type === TrackType.AUDIO).toBe(false)
      }),
    )
  })

  it('leaves of a join what the seat may ask', () => {
    const join = new JoinRequest({
      metadata: 'Ana',
      participantAttributes: { name: 'Ana' },
      addTrackRequests: [new AddTrackRequest(MICROPHONE), new AddTrackRequest(CAMERA)],
      publisherOffer: new SessionDescription({ sdp: 'v=0', type: 'offer' }),
    }).toBinary()
    for (const wrapped of [
      new WrappedJoinRequest({ joinRequest: join }),
      new WrappedJoinRequest({
        compression: WrappedJoinRequest_Compression.GZIP,
        joinRequest: new Uint8Array(gzipSync(join)),
      }),
    ]) {
      const text = judgedJoin(Buffer.from(wrapped.toBinary()).toString('base64url'), SILENCED)
      expect((text?.length ?? 1) % 4).toBe(0)
      const outer = WrappedJoinRequest.fromBinary(Buffer.from(text ?? '', 'base64url'))
      expect(JoinRequest.fromBinary(outer.joinRequest)).toMatchObject({
        metadata: '',
        participantAttributes: {},
        addTrackRequests: [{ cid: 'b' }],
        publisherOffer: { sdp: 'v=0' },
      })
    }
    for (const bad of ['', '!!', 'A'.repeat(70_000)]) expect(judgedJoin(bad, ALL)).toBeNull()
  })
})

describe('what LiveKit answers', () => {
  const answered = (message: SignalResponse['message']) =>
    readAnswer(new SignalResponse({ message }).toBinary(), 'PA_me')

  it('never carries a token of LiveKit’s to a browser', () => {
    expect(answered({ case: 'refreshToken', value: 'ey' }).pass).toBe(false)
    expect(readAnswer(new Uint8Array([255]), null).pass).toBe(false)
  })
})

describe('rights in LiveKit’s words', () => {
  it('give no source where none may be sent, since an empty list means all', () => {
    expect(permissionOf({ ...ALL, microphone: false, camera: false })).toMatchObject({
      canPublish: false,
      canPublishData: false,
    })
    expect(permissionOf(SILENCED)).toMatchObject({
      canPublish: true,
      canPublishSources: [TrackSource.CAMERA],
    })
    expect(permissionOf({ ...ALL, hears: false }).canSubscribe).toBe(false)
  })

  it('are compared whole with what LiveKit says of a participant', () => {
    expect(isAsWanted(ALL, permissionOf(ALL))).toBe(true)
    expect(isAsWanted(SILENCED, permissionOf(ALL))).toBe(false)
    expect(isAsWanted(SILENCED, { ...permissionOf(SILENCED), canPublishSources: [] })).toBe(false)
    expect(isAsWanted(SILENCED, { ...permissionOf(SILENCED), canPublishData: true })).toBe(false)
    expect(isAsWanted(ALL, undefined)).toBe(false)
  })

  it('know a seat by its identity alone', () => {
    expect(seatOfIdentity('seat-7')).toBe(7)
    for (const other of ['seat-', 'seat-7 ', 'egress', 'seat-1234']) {
      expect(seatOfIdentity(other)).toBeNull()
    }
  })
})
