/**
 * A thin line upwards gives up the picture before the voice. Browsers share a narrow line between both until voice breaks; so the
 * page lets its own picture rest, says so to its owner, and tries again after a while that grows. Pure.
 */
import type { Up } from './lineReport.ts'

export interface Uplink {
  /** Own picture rests. */
  readonly rests: boolean
  /** For how long the line has looked too thin (or, while the picture rests, for how long it has rested), in milliseconds. */
  readonly since: number
  /** How long the next rest lasts. */
  readonly rest: number
  /** For how long a picture has gone up without trouble. */
  readonly well: number
  /** For how long a picture has gone up at all: only then is an estimate one of the line. */
  readonly warm: number
  /** For how long nothing of it has gone up. */
  readonly still: number
  readonly pictureSent: number
}

const REST_MS = 15_000
const REST_AT_MOST_MS = 120_000
const WELL_MS = 30_000
const WARM_MS = 5000
/** On a very thin line a picture takes its time between two frames; longer, and nobody is looking. */
const STILL_MS = 2000
const THIN_FOR_MS = 2500
/** Voice with its headers takes about 50 kbit/s, the smallest picture that is one about 80. */
const TOO_THIN = 125_000
/** Lost voice alone is a bad radio, not a narrow line: only together with a low estimate. */
const LOW = 300_000
const MUCH_LOST = 0.08

export const WIDE: Uplink = {
  rests: false,
  since: 0,
  rest: REST_MS,
  well: 0,
  warm: 0,
  still: 0,
  pictureSent: 0,
}

const isThin = ({ estimate, voiceLost }: Up): boolean =>
  estimate !== null && (estimate < TOO_THIN || (estimate < LOW && (voiceLost ?? 0) >= MUCH_LOST))

/** One look. `sends`: own picture goes up or would. `elapsed` since the last look, in milliseconds. */
export function lookedUp(uplink: Uplink, up: Up, sends: boolean, elapsed: number): Uplink {
  const { pictureSent } = up
  if (!sends) return { ...WIDE, rest: uplink.rest, pictureSent }
  const since = uplink.since + elapsed
  if (uplink.rests) {
    if (since < uplink.rest) return { ...uplink, since, pictureSent }
    return { ...WIDE, rest: Math.min(uplink.rest * 2, REST_AT_MOST_MS), pictureSent }
  }
  // Nobody may be looking: then nothing is sent, and the estimate is one of nothing.
  const still = pictureSent === uplink.pictureSent ? uplink.still + elapsed : 0
  const warm = still >= STILL_MS ? 0 : uplink.warm + elapsed
  const next = { ...uplink, warm, still, pictureSent }
  if (warm < WARM_MS) return { ...next, since: 0, well: 0 }
  if (!isThin(up)) {
    const well = uplink.well + elapsed
    return { ...next, since: 0, well, rest: well >= WELL_MS ? REST_MS : uplink.rest }
  }
  if (since < THIN_FOR_MS) return { ...next, since, well: 0 }
  return { ...next, rests: true, since: 0, well: 0 }
}
