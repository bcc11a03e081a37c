/** One look at a whole line: what a peer connection has counted, read once for everybody on it. */
import type { Counters } from './opening.ts'
import type { OwnEnd } from './way.ts'

export interface LineReport {
  /** Grows with whatever arrives, of anybody's. */
  readonly arrived: number
  /** By the id of the received track. */
  readonly inbound: ReadonlyMap<string, Counters>
  /** What leaves: see uplink.ts. */
  readonly up: Up
  /** Its own end of the path in use; undefined while there is none. */
  readonly end: OwnEnd | undefined
  /** Level of the microphone that is sent, 0–1, as the sender measures it; null where a browser does not. */
  readonly ownLevel: number | null
}

export interface Up {
  /** What the browser believes can be sent, in bits a second; null where it does not say. */
  readonly estimate: number | null
  /** Share of own voice that does not arrive, 0–1, as the server reports it; null when it does not. */
  readonly voiceLost: number | null
  /** Bytes of own picture so far. */
  readonly pictureSent: number
}

/** The fields that are read; each absent where a browser does not count it. */
export interface StatsEntry extends OwnEnd {
  readonly id: string
  readonly type: string
  readonly kind?: string
  readonly trackIdentifier?: string
  readonly packetsReceived?: number
  readonly framesDecoded?: number
  readonly jitterBufferEmittedCount?: number
  readonly bytesReceived?: number
  readonly bytesSent?: number
  readonly responsesReceived?: number
  readonly nominated?: boolean
  readonly state?: string
  readonly localCandidateId?: string
  readonly availableOutgoingBitrate?: number
  readonly fractionLost?: number
  readonly audioLevel?: number
}

const NOTHING: LineReport = {
  arrived: 0,
  inbound: new Map(),
  up: { estimate: null, voiceLost: null, pictureSent: 0 },
  end: undefined,
  ownLevel: null,
}

/** Reads one connection's statistics. Pure. */
export function readReport(entries: Iterable<StatsEntry>): LineReport {
  const all = [...entries]
  const pairs = all.filter(({ type }) => type === 'candidate-pair')
  // Chromium calls a pair in use `in-progress` for as long as one of its checks is under way: most of the time on a slow line.
  const inState = (wanted: string) =>
    pairs.find(({ nominated, state }) => nominated && state === wanted)
  const used = inState('succeeded') ?? inState('in-progress')
  const local = all.find(({ id }) => id === used?.localCandidateId)
  const heardOf = all.find(({ type, kind }) => type === 'remote-inbound-rtp' && kind === 'audio')
  const source = all.find(({ type, kind }) => type === 'media-source' && kind === 'audio')
  return {
    // Every pair counts: after a change of address it is another one.
    arrived: pairs.reduce(
      (sum, pair) => sum + (pair.bytesReceived ?? 0) + (pair.responsesReceived ?? 0),
      0,
    ),
    inbound: new Map(
      all.flatMap((entry): [string, Counters][] =>
        entry.type === 'inbound-rtp' && entry.trackIdentifier !== undefined
          ? [[entry.trackIdentifier, countersOf(entry)]]
          : [],
      ),
    ),
    up: {
      estimate: used?.availableOutgoingBitrate ?? null,
      voiceLost: heardOf?.fractionLost ?? null,
      pictureSent: all
        .filter(({ type, kind }) => type === 'outbound-rtp' && kind === 'video')
        .reduce((sum, { bytesSent }) => sum + (bytesSent ?? 0), 0),
    },
    end: local,
    ownLevel: source?.audioLevel ?? null,
  }
}

const countersOf = (entry: StatsEntry): Counters => ({
  arrived: entry.packetsReceived ?? 0,
  opened: (entry.kind === 'video' ? entry.framesDecoded : entry.jitterBufferEmittedCount) ?? 0,
})

/** Looks at a peer connection now; nothing where there is none. */
export async function lookAt(
  connection: { getStats(): Promise<RTCStatsReport> | undefined } | undefined,
): Promise<LineReport> {
  const report = await connection?.getStats()
  if (!report) return NOTHING
  const entries: StatsEntry[] = []
  report.forEach((entry: StatsEntry) => {
    entries.push(entry)
  })
  return readReport(entries)
}
