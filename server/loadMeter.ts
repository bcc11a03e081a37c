/** How much a process has to do: its processor time, and how long whoever asks it something waits. */

import { monitorEventLoopDelay } from 'node:perf_hooks'
import { uptime } from './clock.ts'

export interface Load {
  /** Processor time since the reading before, in cores: past 1 where the threads of its libraries have several. */
  readonly busy: number
  /** Milliseconds that it kept others waiting, 99 times of 100, within the last minute. */
  readonly late: number
}

export const IDLE: Load = { busy: 0, late: 0 }

/** Milliseconds between two looks: few enough to cost nothing. */
const LOOK = 20
const WINDOW = 30_000
const NANO = 1e6

export class LoadMeter {
  readonly #delay = monitorEventLoopDelay({ resolution: LOOK })
  #cpu = process.cpuUsage()
  #readAt = uptime()
  #windowAt = this.#readAt
  /** What a process loads at its start keeps nobody waiting. */
  #isFirst = true
  /** Of the window before this one. */
  #lateBefore = 0

  constructor() {
    this.#delay.enable()
  }

  read(): Load {
    const now = uptime()
    const cpu = process.cpuUsage(this.#cpu)
    const passed = Math.max(1, now - this.#readAt)
    this.#cpu = process.cpuUsage()
    this.#readAt = now
    // What is measured is the time between two looks, which are this far apart when nothing keeps them.
    const late =
      this.#isFirst || this.#delay.count === 0 ? 0 : this.#delay.percentile(99) / NANO - LOOK
    const load = {
      busy: (cpu.user + cpu.system) / 1000 / passed,
      late: Math.max(0, late, this.#lateBefore),
    }
    if (this.#isFirst || now - this.#windowAt >= WINDOW) {
      this.#isFirst = false
      this.#lateBefore = Math.max(0, late)
      this.#windowAt = now
      this.#delay.reset()
    }
    return load
  }

  close(): void {
    this.#delay.disable()
  }
}
