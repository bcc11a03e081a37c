/**
 * Voice on the line, from levels between 0 and 1 (linear, 1 = full scale). Smoothed over 200 ms, with different marks for
 * beginning and ceasing, so that the wave under a chair does not flicker between words.
 */

export interface Voice {
  readonly level: number
  readonly on: boolean
  /** Time of the last sample, in milliseconds of any steady clock. */
  readonly at: number
}

export const NO_VOICE: Voice = { level: 0, on: false, at: 0 }

const SMOOTHING_MS = 200
/** About −40 and −46 dB: quiet speech at a laptop begins near −35. */
const BEGINS = 0.01
const CEASES = 0.005

/** Takes one sample in. `now` in milliseconds. */
export function heardSample(voice: Voice, level: number, now: number): Voice {
  const share = 1 - Math.exp(-Math.max(0, now - voice.at) / SMOOTHING_MS)
  const smooth = voice.level + (level - voice.level) * share
  return { level: smooth, on: smooth > (voice.on ? CEASES : BEGINS), at: now }
}
