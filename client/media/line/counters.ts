/** What a peer's receivers have counted. */

import type { Counters } from './opening.ts'
import type { Peer } from './peers.ts'

/** The fields of `inbound-rtp` that are read; absent where a browser does not count them. */
interface Inbound {
  readonly type: string
  readonly packetsReceived?: number
  readonly framesDecoded?: number
  readonly jitterBufferEmittedCount?: number
  readonly kind?: string
}

async function countersOf(track: Peer['sound'] | Peer['picture']): Promise<Counters> {
  let arrived = 0
  let opened = 0
  const report = await track?.getRTCStatsReport()
  report?.forEach((entry: Inbound) => {
    if (entry.type !== 'inbound-rtp') return
    arrived += entry.packetsReceived ?? 0
    opened += (entry.kind === 'video' ? entry.framesDecoded : entry.jitterBufferEmittedCount) ?? 0
  })
  return { arrived, opened }
}

export const soundCounters = (peer: Peer): Promise<Counters> => countersOf(peer.sound)
export const pictureCounters = (peer: Peer): Promise<Counters> => countersOf(peer.picture)

/** The voice level of a peer, 0–1: from the headers of the packets last played out, or as the media server tells it. */
export function levelOf(peer: Peer): number {
  let level = peer.speaking
  for (const source of peer.sound?.receiver?.getSynchronizationSources() ?? []) {
    level = Math.max(level, source.audioLevel ?? 0)
  }
  return level
}
