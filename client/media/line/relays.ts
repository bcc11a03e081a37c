import type { Room } from 'livekit-client'

/** Addresses of the TURN servers that the media server told a room of. */
export const relaysOf = (room: Room): readonly string[] =>
  room.engine.latestJoinResponse?.iceServers.flatMap(({ urls }) => urls) ?? []
