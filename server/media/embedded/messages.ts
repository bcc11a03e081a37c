import {
  ConnectionQuality,
  ConnectionQualityInfo,
  ConnectionQualityUpdate,
  type DisconnectReason,
  ICEServer,
  JoinResponse,
  LeaveRequest,
  LeaveRequest_Action,
  MuteTrackRequest,
  ParticipantInfo,
  type ParticipantInfo_State,
  ParticipantPermission,
  ReconnectResponse,
  SignalResponse,
  StreamState,
  StreamStateInfo,
  StreamStateUpdate,
  SubscribedCodec,
  SubscribedQuality,
  SubscribedQualityUpdate,
  type TrackInfo,
  TrackSource,
} from '@livekit/protocol'
import { identityOf } from '../../../shared/mediaIdentity.ts'
import type { IceServer, LineWord, MediaRights } from '../media.ts'
import type { Quality } from './layers.ts'

/** The LiveKit messages we write. Pure. */
export type Reply = SignalResponse['message']

export const encode = (message: Reply): Uint8Array => new SignalResponse({ message }).toBinary()

const SERVER = { edition: 0, version: '1.9.0', protocol: 16, region: '' } as const

/** Rights in LiveKit's words. An empty list of sources would mean all of them; data is nobody's. */
export function permissionFor(rights: MediaRights): ParticipantPermission {
  const canPublishSources = [
    ...(rights.camera ? [TrackSource.CAMERA] : []),
    ...(rights.microphone ? [TrackSource.MICROPHONE] : []),
  ]
  return new ParticipantPermission({
    canSubscribe: true,
    canPublish: canPublishSources.length > 0,
    canPublishSources,
    canPublishData: false,
    canUpdateMetadata: false,
  })
}

export const participantInfo = (about: {
  readonly sid: string
  readonly seat: number
  readonly state: ParticipantInfo_State
  readonly rights: MediaRights
  readonly version: number
  readonly tracks: readonly TrackInfo[]
}): ParticipantInfo =>
  new ParticipantInfo({
    sid: about.sid,
    identity: identityOf(about.seat),
    state: about.state,
    tracks: [...about.tracks],
    permission: permissionFor(about.rights),
    isPublisher: about.tracks.length > 0,
    version: about.version,
  })

const iceServers = (ways: readonly IceServer[]): ICEServer[] =>
  ways.map((way) => new ICEServer({ ...way, urls: [...way.urls] }))

/** The first message of a conversation. Its ICE servers are our own or the operator's, never a third party's by default. */
export const joinResponse = (
  roomSid: string,
  self: ParticipantInfo,
  others: readonly ParticipantInfo[],
  ways: readonly IceServer[],
): Reply => ({
  case: 'join',
  value: new JoinResponse({
    room: { sid: roomSid, name: 'room' },
    participant: self,
    otherParticipants: [...others],
    serverVersion: SERVER.version,
    serverInfo: SERVER,
    subscriberPrimary: false,
    iceServers: iceServers(ways),
    pingInterval: 5,
    pingTimeout: 15,
    fastPublish: true,
    enabledPublishCodecs: [{ mime: 'video/VP8' }, { mime: 'audio/opus' }, { mime: 'audio/red' }],
  }),
})

export const reconnectResponse = (ways: readonly IceServer[]): Reply => ({
  case: 'reconnect',
  value: new ReconnectResponse({ serverInfo: SERVER, iceServers: iceServers(ways) }),
})

/** Sends somebody away for good, or (`again`) back through the gate with a new conversation. */
export const leave = (reason: DisconnectReason, again: boolean): Reply => ({
  case: 'leave',
  value: new LeaveRequest({
    reason,
    action: again ? LeaveRequest_Action.RECONNECT : LeaveRequest_Action.DISCONNECT,
    canReconnect: again,
  }),
})

/** Tells a publisher which of its layers anybody looks at (livekit-client's dynacast). */
export function subscribedQuality(trackSid: string, best: Quality | null): Reply {
  const qualities = [0, 1, 2].map(
    (quality) => new SubscribedQuality({ quality, enabled: best !== null && quality <= best }),
  )
  return {
    case: 'subscribedQualityUpdate',
    value: new SubscribedQualityUpdate({
      trackSid,
      subscribedQualities: qualities,
      subscribedCodecs: [new SubscribedCodec({ codec: 'vp8', qualities })],
    }),
  }
}

/** Closes a track of the client's own. Its opposite is never sent: nobody is opened by another. */
export const muteOf = (track: { readonly sid: string }): Reply => ({
  case: 'mute',
  value: new MuteTrackRequest({ sid: track.sid, muted: true }),
})

/** Which pictures rest, and which are back: LiveKit's clients call the first ones paused. */
/** A picture that rests, or is back. */
export interface PictureState {
  readonly ownerSid: string
  readonly trackSid: string
  readonly rests: boolean
}

export const streamStates = (changed: readonly PictureState[]): Reply => ({
  case: 'streamStateUpdate',
  value: new StreamStateUpdate({
    streamStates: changed.map(
      ({ ownerSid, trackSid, rests }) =>
        new StreamStateInfo({
          participantSid: ownerSid,
          trackSid,
          state: rests ? StreamState.PAUSED : StreamState.ACTIVE,
        }),
    ),
  }),
})

const QUALITIES = {
  whole: { quality: ConnectionQuality.EXCELLENT, score: 5 },
  thin: { quality: ConnectionQuality.POOR, score: 2 },
  lost: { quality: ConnectionQuality.LOST, score: 0 },
} as const satisfies Record<
  LineWord,
  { readonly quality: ConnectionQuality; readonly score: number }
>

/** How lines are, in LiveKit's words: excellent, poor or lost, and no figure that means anything. */
export const connectionQuality = (
  lines: readonly { readonly sid: string; readonly line: LineWord }[],
): Reply => ({
  case: 'connectionQuality',
  value: new ConnectionQualityUpdate({
    updates: lines.map(
      ({ sid, line }) => new ConnectionQualityInfo({ participantSid: sid, ...QUALITIES[line] }),
    ),
  }),
})
