import type { ChildProcess } from 'node:child_process'
import { uptime } from '../../clock.ts'
import type { MediaLog } from '../events.ts'
import type { Announced } from './candidates.ts'
import { forkChild } from './forkChild.ts'
import type { Order, Report } from './orders.ts'

export interface ProcessSettings {
  /** Counted from 0. */
  readonly index: number
  readonly udpPort: number
  readonly bindHost: string
  readonly announced: Announced
  readonly log: MediaLog
}

interface ProcessEvents {
  /** A fresh process is up and knows nothing yet. Called before anything else is sent to it. */
  onUp(): void
  onDown(): void
  onReport(report: Report): void
}

/** Loading takes half a second, and most of a minute on a machine that has no time. */
const START_MS = 60_000
const PULSE_MS = 10_000
const CHECK_MS = 1000
const STOP_MS = 2000
/** The one that stands by is loaded a little after a start, not in its way. */
const SPARE_MS = 2000
const FIRST_RETRY_MS = 50
const SLOWEST_RETRY_MS = 1000

/**
 * One media process and its life: started, watched, replaced when it ends, stopped. A second one stands by, loaded
 * and idle, so that a death costs a moment also on a busy machine.
 */
export class MediaProcess {
  #child: ChildProcess | null = null
  #spare: ChildProcess | null = null
  #up = false
  #closing = false
  #startedAt = 0
  #pulseAt = 0
  #checkedAt = uptime()
  #downAt: number | null = null
  #retryMs = FIRST_RETRY_MS
  #retry: NodeJS.Timeout | null = null
  readonly #watch: NodeJS.Timeout
  readonly #settings: ProcessSettings
  readonly #events: ProcessEvents

  constructor(settings: ProcessSettings, events: ProcessEvents) {
    this.#settings = settings
    this.#events = events
    this.#watch = setInterval(() => this.#check(), CHECK_MS)
    this.#watch.unref()
    this.#start()
  }

  get isUp(): boolean {
    return this.#up
  }

  /** The process's id, `null` while there is none. */
  get pid(): number | null {
    return this.#child?.pid ?? null
  }

  /** Sends an order; while the process is down it is lost, and `onUp` says all again. */
  send(order: Order): void {
    if (this.#up && this.#child?.connected) this.#child.send(order, () => undefined)
  }

  /** Stops the process: asked first, killed after two seconds. */
  async close(): Promise<void> {
    this.#closing = true
    clearInterval(this.#watch)
    if (this.#retry !== null) clearTimeout(this.#retry)
    this.#spare?.kill('SIGKILL')
    const child = this.#child
    if (child === null) return
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    this.send({ order: 'stop' })
    if (!this.#up) child.kill('SIGKILL')
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
    await gone
    clearTimeout(late)
  }

  #start(): void {
    const { udpPort, bindHost, announced } = this.#settings
    const child = this.#spare ?? forkChild()
    this.#spare = null
    this.#child = child
    this.#startedAt = uptime()
    child.on('message', (report: Report) => this.#onReport(child, report))
    child.on('error', () => this.#onExit(child, 'error'))
    child.on('exit', (code, signal) => this.#onExit(child, String(signal ?? code)))
    if (child.exitCode !== null || child.signalCode !== null) this.#onExit(child, 'spare')
    else
      child.send({ order: 'take', udpPort, bindHost, announced } satisfies Order, () => undefined)
  }

  #keepSpare(): void {
    if (this.#closing || this.#spare !== null) return
    const spare = forkChild()
    this.#spare = spare
    const lost = () => {
      if (this.#spare === spare) this.#spare = null
    }
    spare.on('exit', lost)
    spare.on('error', lost)
  }

  #onReport(child: ChildProcess, report: Report): void {
    if (child !== this.#child) return
    if (report.report === 'ready') this.#onReady()
    else {
      if (report.report === 'pulse') this.#pulseAt = uptime()
      this.#events.onReport(report)
    }
  }

  #onReady(): void {
    const now = uptime()
    const { index, udpPort, log } = this.#settings
    this.#up = true
    this.#pulseAt = now
    this.#retryMs = FIRST_RETRY_MS
    if (this.#downAt === null) log({ event: 'media-up', process: index, udpPort })
    else log({ event: 'media-restarted', process: index, ms: Math.round(now - this.#downAt) })
    this.#downAt = null
    this.#events.onUp()
  }

  #onExit(child: ChildProcess, code: string): void {
    if (child !== this.#child) return
    this.#child = null
    const wasUp = this.#up
    this.#up = false
    if (this.#closing) return
    if (wasUp) this.#downAt = uptime()
    this.#settings.log({ event: 'media-down', process: this.#settings.index, code })
    if (wasUp) this.#events.onDown()
    this.#retry = setTimeout(() => this.#start(), this.#retryMs)
    this.#retryMs = Math.min(this.#retryMs * 2, SLOWEST_RETRY_MS)
  }

  /** A process that does not start or answer is as good as dead. */
  #check(): void {
    const now = uptime()
    // A server that has itself stood still has not yet read the pulses that came meanwhile.
    const stood = now - this.#checkedAt - CHECK_MS
    this.#checkedAt = now
    if (stood > CHECK_MS) {
      this.#pulseAt += stood
      this.#startedAt += stood
    }
    if (this.#up && now - this.#startedAt > SPARE_MS) this.#keepSpare()
    const silent = this.#up && now - this.#pulseAt > PULSE_MS
    const stuck = !this.#up && this.#child !== null && now - this.#startedAt > START_MS
    if (!silent && !stuck) return
    const reason = silent ? 'no-pulse' : 'no-start'
    this.#settings.log({ event: 'media-child-failed', process: this.#settings.index, reason })
    this.#startedAt = now
    this.#pulseAt = now
    this.#child?.kill('SIGKILL')
  }
}
