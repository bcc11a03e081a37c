/**
 * The line to the media server: joined with the newest token, joined again whenever it is gone for good. livekit-client mends a
 * lost signalling line itself; anything more is a new room here. A live line stays when the session comes back with a newer
 * token: the server keeps the media of a seat that has returned.
 */

import type { Room } from 'livekit-client'
import { deviceTime } from '../../device/serverClock.ts'
import { isOtherBuild } from '../../later/server.ts'
import { lateness } from '../../later/trouble.ts'
import { reconcile, type Settle } from '../lifetime/reconcile.ts'
import { Scope } from '../lifetime/scope.ts'
import type { MediaEpochs } from '../mediaEpochs.ts'
import type { MediaSnapshot } from '../mediaSnapshot.ts'
import { connectRoom } from './connecting.ts'
import { type LineReport, lookAt } from './lineReport.ts'
import { watchNetwork } from './network.ts'
import { type EncryptedRoom, newRoom } from './newRoom.ts'
import { isDoubtful, isQuiet, lookedAtPath, NEW_PATH } from './path.ts'
import { isReachable } from './reachable.ts'
import { relaysOf } from './relays.ts'
import { waitBefore } from './retry.ts'
import { hearRoom, type RoomListener } from './roomEvents.ts'

/** `changed` also when the line itself has. */
export type LineListener = Pick<RoomListener, 'changed' | 'speaking' | 'didNotOpen'>

interface Wanted {
  readonly token: string
  readonly epochs: () => Promise<MediaEpochs>
}

/** Another page has this seat’s media: if that is right, the session says so within this time and ends this page’s. */
const ELSEWHERE_MS = 4000
const RENEWED_AT_MOST_MS = 60_000
/** A line that has moved gets so long before it moves once more. */
const MOVED_AT_MOST_MS = 6000
/** The media server sends something to everybody more often than this. */
const SIGN_OF_LIFE_MS = 700
/** A signalling line may be mended for so long before it is said. */
const MENDS_AT_MOST_MS = 2000
/** Something has arrived so lately that media flows, whatever becomes of the signalling. */
const FLOWS_MS = 1500

export class MediaLine {
  readonly #scope = new Scope()
  readonly #url: string
  readonly #listener: LineListener
  readonly #join: Settle
  #state: MediaSnapshot['line'] = 'off'
  #wanted: Wanted | null = null
  #current: EncryptedRoom | null = null
  #path = NEW_PATH
  /** How long to wait before the next join, in milliseconds. */
  #after = 0
  /** The wait between two attempts; ending it tries at once. */
  #waiting: Scope | null = null
  #renewedAt = Number.NEGATIVE_INFINITY
  #movedAt = Number.NEGATIVE_INFINITY
  /** Since when livekit-client mends its signalling line; media flows meanwhile, for all that is known. */
  #mendingSince = Number.POSITIVE_INFINITY
  #isAsking = false
  /** Over when every room that was left is gone. */
  #left: Promise<void> = Promise.resolve()

  /** `url` is the media gate, with http or https. */
  constructor(url: string, listener: LineListener) {
    this.#url = url
    this.#listener = listener
    this.#join = reconcile(
      this.#scope,
      () => this.#wanted,
      (wanted, step) => this.#joinAs(wanted, step),
    )
    watchNetwork(this.#scope, deviceTime, () => this.tryNow())
  }

  /** `reconnecting` also while the line is joined and nothing arrives by it, or its signalling has been away for long. */
  get state(): MediaSnapshot['line'] {
    if (this.#state !== 'live') return this.#state
    const mends = deviceTime.passed() - this.#mendingSince > MENDS_AT_MOST_MS
    const isFlowing = this.#path.gap < FLOWS_MS
    return (mends && !isFlowing) || isQuiet(this.#path) ? 'reconnecting' : 'live'
  }

  /** The room while it is joined or being mended. */
  get room(): Room | null {
    const isJoined = this.#state === 'live' || this.#state === 'reconnecting'
    return isJoined ? (this.#current?.room ?? null) : null
  }

  /** The relays that the media server told this line of. */
  get relays(): readonly string[] {
    return this.room ? relaysOf(this.room) : []
  }

  /** Joins; a newer token is kept for the next time, or taken at once while the line is down. */
  follow(token: string, epochs: () => Promise<MediaEpochs>): void {
    if (this.#wanted?.token === token) return
    this.#wanted = { token, epochs }
    if (this.#state === 'off') this.#begin('connecting')
    else if (this.#state !== 'live') this.#begin('reconnecting')
  }

  /** Joins anew although the line is live, once a minute at most. */
  again(): void {
    const now = deviceTime.passed()
    if (this.#state !== 'live' || now - this.#renewedAt < RENEWED_AT_MOST_MS) return
    this.#renewedAt = now
    this.#begin('reconnecting')
  }

  /** The network may have changed, or somebody asks: what waits is tried, what is joined looks for a new way. */
  tryNow(): void {
    this.#waiting?.end()
    // Whoever moved a moment ago moved on another network.
    this.#movedAt = Number.NEGATIVE_INFINITY
    if (this.#state === 'live') void this.#move(null)
  }

  /**
   * Looks once at what has been counted; `elapsed` milliseconds after the last time. Where nothing arrives any more it moves to
   * another way.
   */
  async look(elapsed: number): Promise<LineReport> {
    const { room } = this
    const report = await lookAt(room?.engine.pcManager?.publisher)
    if (room !== this.room || this.#state !== 'live') {
      this.#path = NEW_PATH
      return report
    }
    const was = isQuiet(this.#path)
    this.#path = lookedAtPath(this.#path, report.arrived, elapsed)
    const is = isQuiet(this.#path)
    if (is !== was) this.#listener.changed()
    if (isDoubtful(this.#path)) void this.#move(report.arrived)
    return report
  }

  /** Ends what is joined or being tried, until a token is followed again. */
  async leave(): Promise<void> {
    this.#wanted = null
    this.#state = 'off'
    this.#path = NEW_PATH
    await this.#join()
  }

  async close(): Promise<void> {
    await this.leave()
    this.#scope.end()
  }

  #set(next: MediaSnapshot['line']): void {
    this.#state = next
    this.#mendingSince = Number.POSITIVE_INFINITY
    this.#listener.changed()
  }

  #begin(as: 'connecting' | 'reconnecting', after = 0): void {
    this.#after = after
    this.#path = NEW_PATH
    this.#set(as)
    void this.#join()
  }

  /**
   * Another way for what is joined, by a room of its own: in one that is mended a browser holds on to the old way for seconds (Chromium
   * until it has been silent for 3.5). Never while the server cannot be reached, and not where it was only a pause: where more has
   * `arrived` by the time that is known.
   */
  async #move(arrived: number | null): Promise<void> {
    const { room } = this
    const now = deviceTime.passed()
    if (!room || this.#isAsking || now - this.#movedAt < MOVED_AT_MOST_MS) return
    this.#isAsking = true
    const counted = async () => (await lookAt(room.engine.pcManager?.publisher)).arrived
    const before = arrived ?? (await counted())
    const pause = arrived === null ? this.#scope.sleep(SIGN_OF_LIFE_MS) : undefined
    const reachable = await isReachable(this.#url)
    await pause
    const isAlive = (await counted()) !== before
    this.#isAsking = false
    if (!reachable || isAlive || room !== this.room || this.#state !== 'live') return
    this.#movedAt = now
    this.#begin('reconnecting')
  }

  /** Tries until joined or overtaken. */
  async #joinAs(wanted: Wanted | null, step: Scope): Promise<void> {
    const after = this.#after
    this.#after = 0
    const late = lateness.begin()
    step.onEnd(late.end)
    for (let attempt = 0; ; attempt += 1) {
      // Saying goodbye on a dead way takes a while: a new one need not wait for it.
      this.#leaveCurrent()
      if (!wanted) return this.#left
      const waiting = step.within()
      this.#waiting = waiting
      await waiting.sleep(waitBefore(attempt, Math.random()) + (attempt === 0 ? after : 0))
      waiting.end()
      if (step.isOver) return
      const made = await newRoom(await wanted.epochs(), step)
      if (made === null) {
        if (step.isOver) return
        late.say((await isOtherBuild()) ? 'new-build' : 'asked-again')
        continue
      }
      late.end()
      this.#current = made
      // Overtaken while it was made: whoever closes or leaves must not be followed by one more knock at the media gate.
      if (step.isOver) return
      const outcome = await connectRoom(made.room, this.#url, wanted.token, step)
      if (step.isOver) return
      if (outcome === 'joined') {
        this.#hear(made)
        return this.#set('live')
      }
      // The gate answered but no media got through: this network blocks it. Trying goes on.
      if (outcome === 'no-media') this.#set('blocked')
      else if (this.#state === 'blocked') this.#set('reconnecting')
    }
  }

  #hear(made: EncryptedRoom): void {
    hearRoom(made.room, {
      changed: () => this.#listener.changed(),
      speaking: () => this.#listener.speaking(),
      didNotOpen: (identity) => this.#listener.didNotOpen(identity),
      mending: () => {
        this.#mendingSince = deviceTime.passed()
      },
      // What is known of the path stays known: it is live again for people when something arrives.
      mended: () => this.#set('live'),
      gone: (why) => {
        if (this.#current !== made) return
        this.#begin('reconnecting', why === 'elsewhere' ? ELSEWHERE_MS : 0)
      },
    })
  }

  #leaveCurrent(): void {
    this.#left = Promise.allSettled([this.#left, this.#current?.leave()]).then(() => undefined)
    this.#current = null
  }
}
