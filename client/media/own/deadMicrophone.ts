/**
 * A microphone that has died gives exact or nearly exact zeros, which no living room does: even at night a laptop microphone
 * stays above −75 dB. A long silence of the person is therefore never taken for a dead device.
 */

export interface Watch {
  /** Since when an open microphone has given nothing; null while it gives something or is closed. */
  readonly nothingSince: number | null
}

export const NOT_WATCHING: Watch = { nothingSince: null }

/** −90 dB. */
const NOTHING = 10 ** (-90 / 20)
export const DEAD_AFTER_MS = 6000

/** One sample of own level. `level` is null while the microphone is closed. */
export function watched(watch: Watch, level: number | null, now: number): Watch {
  if (level === null || level > NOTHING) return NOT_WATCHING
  return watch.nothingSince === null ? { nothingSince: now } : watch
}

export const isDead = (watch: Watch, now: number): boolean =>
  watch.nothingSince !== null && now - watch.nothingSince >= DEAD_AFTER_MS
