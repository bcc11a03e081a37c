import type { MediaRights } from '../media.ts'
import type { Downlink } from './congestion/downlink.ts'

/** Who receives: only what forwarding must know of them. */
export interface Subscriber {
  readonly rights: MediaRights
  /** Their transport is open. */
  readonly connected: boolean
  /** The payload type a codec has in one of their sections. */
  payloadType(mid: string, codec: string): number | null
  readonly orientationId: number
  readonly transportWideId: number
  /** The payload type of what is sent again in one of their sections, `null` for none. */
  repairType(mid: string): number | null
  /** All media to them goes through here. */
  readonly downlink: Downlink
  send(bytes: Buffer): boolean
}
