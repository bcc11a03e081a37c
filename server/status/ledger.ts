/**
 * Counts what the log is told, by kind and by nothing else. The log's closed list is thereby the list of what can be counted, and
 * no count can carry more than a line of the log might.
 */
import { ERROR_CODES, type ErrorCode } from '../../shared/answer.ts'
import type { Log, LogEvent } from '../log.ts'
import { Hours } from './hours.ts'

type Named<E extends LogEvent['event']> = Extract<LogEvent, { event: E }>

export interface Counts {
  readonly opened: number
  readonly resumed: Readonly<Record<Named<'room-resumed'>['by'], number>>
  readonly ended: Readonly<Record<Named<'room-ended'>['why'], number>>
  /** Rooms that another process has taken up, or was left to. */
  readonly moved: Readonly<Record<Named<'rooms-moved'>['why'], number>>
  /** Minutes that all ended rooms lived, together. */
  readonly minutes: number
  readonly linksSigned: number
  /** Notes of changed dates that were signed. */
  readonly datesSigned: number
  readonly signIns: Readonly<Record<Named<'sign-in'>['outcome'], number>>
  readonly refused: ReadonlyMap<ErrorCode, number>
  readonly dropped: Readonly<Record<Named<'connection-dropped'>['why'], number>>
  readonly mediaDown: number
  readonly unexpected: Readonly<Record<Named<'unexpected'>['where'], number>>
}

/** A link that was cut off, altered or made elsewhere; one that is merely early or over is none of them. */
const BAD_LINKS: ReadonlySet<ErrorCode> = new Set([
  'link-missing',
  'link-malformed',
  'link-cut-off',
  'link-altered',
  'key-does-not-fit',
])
const ROOM_REFUSED: ReadonlySet<ErrorCode> = new Set(['too-many-rooms', 'draining', 'no-machine'])

export class Ledger {
  readonly hours = new Hours()
  readonly #now: () => number
  readonly #refused = new Map<ErrorCode, number>()
  #counts: Omit<Counts, 'refused'> = {
    opened: 0,
    resumed: { copy: 0, 'earlier-copy': 0 },
    ended: { leader: 0, empty: 0, cap: 0, replaced: 0, stopping: 0 },
    moved: { draining: 0, 'no-lease': 0, taken: 0 },
    minutes: 0,
    linksSigned: 0,
    datesSigned: 0,
    signIns: { 'signed-in': 0, failed: 0, refused: 0, away: 0 },
    dropped: { flood: 0, deadline: 0, slow: 0 },
    mediaDown: 0,
    unexpected: { http: 0, socket: 0, room: 0, media: 0, process: 0 },
  }

  /** `now` answers in epoch ms. */
  constructor(now: () => number) {
    this.#now = now
  }

  /** Since the start. */
  get counts(): Counts {
    return { ...this.#counts, refused: this.#refused }
  }

  /** The same log, whose lines are counted on their way. */
  over(log: Log): Log {
    return (event) => {
      this.#count(event)
      log(event)
    }
  }

  #count(event: LogEvent): void {
    const counts = this.#counts
    switch (event.event) {
      case 'room-opened':
        this.#counts = { ...counts, opened: counts.opened + 1 }
        return
      case 'room-resumed':
        this.#counts = { ...counts, resumed: oneMore(counts.resumed, event.by) }
        this.hours.count(this.#now(), 'resumed')
        return
      case 'room-ended':
        this.#counts = {
          ...counts,
          ended: oneMore(counts.ended, event.why),
          minutes: counts.minutes + event.minutes,
        }
        this.hours.count(this.#now(), 'ended')
        return
      case 'rooms-moved':
        this.#counts = { ...counts, moved: oneMore(counts.moved, event.why, event.rooms) }
        return
      case 'invitations-signed':
        this.#counts = { ...counts, linksSigned: counts.linksSigned + event.links }
        return
      case 'dates-signed':
        this.#counts = { ...counts, datesSigned: counts.datesSigned + 1 }
        return
      case 'sign-in':
        this.#counts = { ...counts, signIns: oneMore(counts.signIns, event.outcome) }
        return
      case 'refused':
        this.#countRefused(event.counts)
        return
      case 'connection-dropped':
        this.#counts = { ...counts, dropped: oneMore(counts.dropped, event.why) }
        return
      case 'media-down':
      case 'livekit-unreachable':
        this.#counts = { ...counts, mediaDown: counts.mediaDown + 1 }
        return
      case 'unexpected':
        this.#counts = { ...counts, unexpected: oneMore(counts.unexpected, event.where) }
        return
      case 'server-started':
      case 'server-draining':
      case 'server-stopped':
      case 'start-refused':
      case 'certificate-renewed':
      case 'certificate-unreadable':
      case 'media-up':
      case 'media-restarted':
      case 'media-child-failed':
      case 'media-closed':
      case 'livekit-answers':
        return
      default:
        throw new Error(`uncounted event ${event satisfies never}`)
    }
  }

  #countRefused(counts: Named<'refused'>['counts']): void {
    const now = this.#now()
    for (const [code, times] of entriesOf(counts)) {
      this.#refused.set(code, (this.#refused.get(code) ?? 0) + times)
      if (BAD_LINKS.has(code)) this.hours.count(now, 'badLinks', times)
      if (ROOM_REFUSED.has(code)) this.hours.count(now, 'roomsRefused', times)
    }
  }
}

const oneMore = <K extends string>(
  counts: Readonly<Record<K, number>>,
  kind: K,
  by = 1,
): Readonly<Record<K, number>> => ({ ...counts, [kind]: counts[kind] + by })

const entriesOf = (counts: Named<'refused'>['counts']): readonly (readonly [ErrorCode, number])[] =>
  ERROR_CODES.flatMap((code) => {
    const times = counts[code]
    return times === undefined ? [] : [[code, times] as const]
  })
