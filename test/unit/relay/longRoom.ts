/** Rooms whose board has grown too long. */
import type { Sending } from '../../../server/rooms/relay/relay.ts'
import {
  ANA,
  BEN,
  CLEO,
  CO_LEADER,
  LEADER,
  type RoomOptions,
  requestsTo,
  TestRoom,
} from './room.ts'

/** Bounds that a few frames reach. */
export const small = {
  tailUpdates: 3,
  boardBytes: 1_000,
  shareBytes: 1_000,
  looksAfter: { least: 5_000, most: 5_000 },
} as const
export const all = [LEADER, CO_LEADER, ANA, BEN, CLEO]
/** Who is asked for what. */
export const asked = (sendings: readonly Sending[]): readonly { seat: number; want: string }[] =>
  all.flatMap((id) => requestsTo(id, sendings).map((want) => ({ seat: id, want })))

/** A room whose log has just grown too long; who was asked for a snapshot. */
export function longRoom(options: RoomOptions = {}) {
  const room = new TestRoom({ limits: small, ...options })
  for (const text of ['a', 'b', 'c', 'd']) room.send(ANA, 'update', text)
  const requests = asked(room.pass(5_000))
  const maker = requests[0]?.seat ?? -1
  return { room, requests, maker }
}

/** …and who was asked to merge it. */
export function mergingRoom(options: RoomOptions = {}) {
  const { room, maker } = longRoom(options)
  const requests = asked(room.send(maker, 'snapshot', 'S').send)
  return { room, maker, requests, merger: requests[0]?.seat ?? -1 }
}
