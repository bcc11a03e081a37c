/** The others on the line, by seat: what of theirs could be played or shown, before any right is looked at. */
import {
  ConnectionQuality,
  type Participant,
  RemoteAudioTrack,
  type RemoteParticipant,
  RemoteVideoTrack,
  type Room,
  Track,
} from 'livekit-client'
import { seatOfIdentity } from '../../../shared/mediaIdentity.ts'
import type { SeatId } from '../../../shared/session/seat.ts'

export interface Peer {
  readonly sound: RemoteAudioTrack | null
  readonly picture: RemoteVideoTrack | null
  /** Their microphone is open, whether or not they speak. */
  readonly microphone: boolean
  /** Whether they speak, as the media server tells it from the levels beside their packets. */
  readonly speaks: boolean
  /** Their picture is let go of for now: this page's line is too thin for it. */
  readonly paused: boolean
  /** How the media server finds their line: nothing of it is shown but thin and lost. */
  readonly line: 'live' | 'thin' | 'lost'
  /** Something of this seat is published without encryption: nothing of it is trusted. */
  readonly plain: boolean
}

/**
 * Only sound that calls itself a microphone and pictures that call themselves a camera count: audio labelled as camera is
 * played nowhere. Of two of a kind the later one counts.
 */
function peer(participant: RemoteParticipant): Peer {
  let sound: RemoteAudioTrack | null = null
  let picture: RemoteVideoTrack | null = null
  let microphone = false
  let plain = false
  for (const publication of participant.trackPublications.values()) {
    // livekit-client stops decrypting a whole person at one plain publication, so one is enough.
    if (!publication.isEncrypted) plain = true
    // What was let go of is out at once, whenever the server stops sending it.
    if (!publication.isSubscribed) continue
    const { track, source, isMuted } = publication
    if (track instanceof RemoteAudioTrack && source === Track.Source.Microphone) {
      sound = track
      microphone = !isMuted
    }
    if (track instanceof RemoteVideoTrack && source === Track.Source.Camera && !isMuted) {
      picture = track
    }
  }
  return {
    sound,
    picture,
    microphone,
    speaks: participant.isSpeaking,
    paused: picture?.streamState === Track.StreamState.Paused,
    line: lineOf(participant),
    plain,
  }
}

const LINES: Readonly<Record<ConnectionQuality, Peer['line']>> = {
  [ConnectionQuality.Excellent]: 'live',
  [ConnectionQuality.Good]: 'live',
  [ConnectionQuality.Unknown]: 'live',
  [ConnectionQuality.Poor]: 'thin',
  [ConnectionQuality.Lost]: 'lost',
}

/** How the media server finds somebody's line. */
export const lineOf = ({ connectionQuality }: Participant): Peer['line'] => LINES[connectionQuality]

/** Everybody on the line by seat, from when their own media flows. Identities that are no seat are left out. */
export function peersIn(room: Room | null): ReadonlyMap<SeatId, Peer> {
  const peers = new Map<SeatId, Peer>()
  for (const participant of room?.remoteParticipants.values() ?? []) {
    const seat = seatOfIdentity(participant.identity)
    if (seat !== null && participant.isActive) peers.set(seat, peer(participant))
  }
  return peers
}

/** Subscribes to others' pictures, or lets them go: sound only for me. */
export function wantPictures(room: Room | null, wanted: boolean): void {
  for (const participant of room?.remoteParticipants.values() ?? []) {
    for (const publication of participant.videoTrackPublications.values()) {
      if (publication.isDesired !== wanted) publication.setSubscribed(wanted)
    }
  }
}
