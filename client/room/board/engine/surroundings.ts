/** What the board takes from outside, so that tests can decide it: time, chance, and the warning before a page goes. */

import { type RandomBytes, secureRandom } from '../../../../shared/sealing/bytes.ts'
import { deviceTime } from '../../../device/serverClock.ts'

export interface Surroundings {
  /** ms from some moment on; only differences mean anything. */
  now(): number
  /** Calls back once after `ms`; what it returns takes that back. */
  after(ms: number, callBack: () => void): () => void
  readonly random: RandomBytes
  /** While on, the browser asks before the page is left or reloaded. */
  warnBeforeLeaving(on: boolean): void
}

const warn = (event: BeforeUnloadEvent) => event.preventDefault()

export const browserSurroundings: Surroundings = {
  now: deviceTime.passed,
  after(ms, callBack) {
    const timer = setTimeout(callBack, ms)
    return () => clearTimeout(timer)
  },
  random: secureRandom,
  warnBeforeLeaving(on) {
    if (on) window.addEventListener('beforeunload', warn)
    else window.removeEventListener('beforeunload', warn)
  },
}

/** 32 random bits. */
export const drawUint32 = (random: RandomBytes): number =>
  new DataView(random(4).buffer).getUint32(0)

/** A number in [0, 1). */
export const drawChance = (random: RandomBytes): number => drawUint32(random) / 0x1_0000_0000
