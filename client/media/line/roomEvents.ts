/** What a joined livekit-client room tells of itself, in the words of the line. */
import { DisconnectReason, type Room, RoomEvent } from 'livekit-client'

export interface RoomListener {
  /** Anything about people or tracks has changed. */
  changed(): void
  /** Who speaks has changed. */
  speaking(): void
  /** A frame of this media identity did not open. */
  didNotOpen(identity: string): void
  /** Its signalling is away, and it mends that itself; media may flow meanwhile. */
  mending(): void
  mended(): void
  /** It is no line any more. `elsewhere`: another page has this seat's media. */
  gone(why: 'lost' | 'elsewhere'): void
}

/** Everything after which what is played, shown or published may have to change. */
const CHANGES = [
  RoomEvent.ParticipantConnected,
  RoomEvent.ParticipantActive,
  RoomEvent.ParticipantDisconnected,
  RoomEvent.TrackPublished,
  RoomEvent.TrackUnpublished,
  RoomEvent.TrackSubscribed,
  RoomEvent.TrackUnsubscribed,
  RoomEvent.TrackMuted,
  RoomEvent.TrackUnmuted,
  RoomEvent.TrackStreamStateChanged,
  RoomEvent.ConnectionQualityChanged,
  RoomEvent.ParticipantEncryptionStatusChanged,
  RoomEvent.ParticipantPermissionsChanged,
  RoomEvent.LocalTrackPublished,
  RoomEvent.LocalTrackUnpublished,
  RoomEvent.AudioPlaybackStatusChanged,
] as const

/**
 * Listens until the room is left. livekit-client would now and then build its connection up again inside the same room: on a busy
 * machine some receivers then stay without their decryption, packets arriving and nothing opening, for good. A room of its own is
 * whole from the start, so one that reconnects is told as gone.
 */
export function hearRoom(room: Room, listener: RoomListener): void {
  for (const event of CHANGES) room.on(event, () => listener.changed())
  room
    .on(RoomEvent.ActiveSpeakersChanged, () => listener.speaking())
    .on(RoomEvent.EncryptionError, (_error, participant) => {
      if (participant) listener.didNotOpen(participant.identity)
    })
    .on(RoomEvent.SignalReconnecting, () => listener.mending())
    .on(RoomEvent.Reconnected, () => listener.mended())
    .on(RoomEvent.Reconnecting, () => listener.gone('lost'))
    .on(RoomEvent.Disconnected, (reason) =>
      listener.gone(reason === DisconnectReason.DUPLICATE_IDENTITY ? 'elsewhere' : 'lost'),
    )
}
