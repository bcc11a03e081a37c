/**
 * The line to the media server: joined with the newest token, joined again whenever it is gone for good. livekit-client mends a
 * lost signalling line itself; anything more is a new room here. A live line stays when the session comes back with a newer
 * token: the server keeps the media of a seat that has returned.
 */
import { DisconnectReason, type Room, RoomEvent } from 'livekit-client'
import type { MediaSnapshot } from '../roomMedia.ts'
import { type EncryptedRoom, newRoom } from './newRoom.ts'
import { waitBefore } from './retry.ts'

export interface MediaLine {
  state(): MediaSnapshot['line']
  /** The room while it is joined or being mended. */
  room(): Room | null
  /** Joins; a newer token is kept for the next time, or taken at once while the line is down. */
  follow(token: string, key: () => Promise<ArrayBuffer>): void
  /** Ends what is joined or being tried, until a token is followed again. */
  leave(): Promise<void>
  /** Joins anew although the line is live, once a minute at most. */
  again(): void
  close(): Promise<void>
}

export interface LineListener {
  /** Anything about line, people or tracks has changed. */
  changed(): void
  /** A frame of this media identity did not open. */
  didNotOpen(identity: string): void
}

const CONNECT = { websocketTimeout: 8000, peerConnectionTimeout: 10_000, maxRetries: 0 } as const

/** Another page has this seat’s media: if that is right, the session says so within this time and ends this page’s. */
const ELSEWHERE_MS = 4000

const RENEWED_AT_MOST_MS = 60_000

/** Everything after which what is played, shown or published may have to change. */
const CHANGES = [
  RoomEvent.ParticipantConnected,
  RoomEvent.ParticipantDisconnected,
  RoomEvent.TrackPublished,
  RoomEvent.TrackUnpublished,
  RoomEvent.TrackSubscribed,
  RoomEvent.TrackUnsubscribed,
  RoomEvent.TrackMuted,
  RoomEvent.TrackUnmuted,
  RoomEvent.ParticipantEncryptionStatusChanged,
  RoomEvent.ParticipantPermissionsChanged,
  RoomEvent.LocalTrackPublished,
  RoomEvent.LocalTrackUnpublished,
  RoomEvent.AudioPlaybackStatusChanged,
] as const

/** `url` is the media door, with http or https. */
export function createMediaLine(url: string, listener: LineListener): MediaLine {
  let state: MediaSnapshot['line'] = 'off'
  let wanted: { token: string; key: () => Promise<ArrayBuffer> } | null = null
  let current: EncryptedRoom | null = null
  /** Raised at every start, so that an overtaken attempt notices. */
  let run = 0
  let wake: (() => void) | null = null
  let renewedAt = Number.NEGATIVE_INFINITY

  const set = (next: MediaSnapshot['line']): void => {
    state = next
    listener.changed()
  }

  const listen = (room: Room, mine: number): void => {
    for (const event of CHANGES) room.on(event, () => listener.changed())
    room
      .on(RoomEvent.EncryptionError, (_error, participant) => {
        if (participant) listener.didNotOpen(participant.identity)
      })
      .on(RoomEvent.SignalReconnecting, () => set('reconnecting'))
      .on(RoomEvent.Reconnected, () => set('live'))
      .on(RoomEvent.Reconnecting, () => anew(mine))
      .on(RoomEvent.Disconnected, (reason) =>
        anew(mine, reason === DisconnectReason.DUPLICATE_IDENTITY ? ELSEWHERE_MS : 0),
      )
  }

  /**
   * livekit-client would now build its connection up again inside the same room. On a busy machine some receivers then stay
   * without their decryption, packets arriving and nothing opening, for good; a room of its own is whole from the start.
   */
  const anew = (mine: number, after = 0): void => {
    if (mine === run) void start('reconnecting', after)
  }

  const sleep = (ms: number): Promise<void> =>
    new Promise((done) => {
      const timer = setTimeout(done, ms)
      wake = () => {
        clearTimeout(timer)
        done()
      }
    })

  const leaveCurrent = async (): Promise<void> => {
    const leaving = current
    current = null
    await leaving?.leave()
  }

  /** Tries until joined, overtaken or closed. */
  const start = async (as: 'connecting' | 'reconnecting', after = 0): Promise<void> => {
    run += 1
    const mine = run
    let shown = as
    set(shown)
    for (let attempt = 0; ; attempt += 1) {
      await leaveCurrent()
      await sleep(waitBefore(attempt, Math.random()) + (attempt === 0 ? after : 0))
      if (mine !== run || !wanted) return
      const outcome = await attemptJoin(mine)
      if (mine !== run) return
      if (outcome === 'joined') {
        set('live')
        return
      }
      // The door answered but no media got through: this network blocks it. Trying goes on.
      if (outcome === 'no-media') set('blocked')
      else {
        shown = state === 'blocked' ? 'reconnecting' : shown
        set(shown)
      }
    }
  }

  const attemptJoin = async (mine: number): Promise<'joined' | 'no-door' | 'no-media'> => {
    if (!wanted) return 'no-door'
    const { token, key } = wanted
    let answered = false
    const made = await newRoom(await key())
    if (mine !== run) {
      await made.leave()
      return 'no-door'
    }
    current = made
    made.room.once(RoomEvent.SignalConnected, () => {
      answered = true
    })
    try {
      await made.room.connect(url, token, CONNECT)
      listen(made.room, mine)
      return 'joined'
    } catch {
      return answered ? 'no-media' : 'no-door'
    }
  }

  const leave = async (): Promise<void> => {
    run += 1
    wanted = null
    wake?.()
    state = 'off'
    await leaveCurrent()
  }

  const online = () => wake?.()
  globalThis.addEventListener?.('online', online)

  return {
    state: () => state,
    room: () => (state === 'live' || state === 'reconnecting' ? (current?.room ?? null) : null),
    follow(token, key) {
      if (wanted?.token === token) return
      wanted = { token, key }
      if (state === 'off') void start('connecting')
      else if (state !== 'live') void start('reconnecting')
    },
    again() {
      const now = performance.now()
      if (state !== 'live' || now - renewedAt < RENEWED_AT_MOST_MS) return
      renewedAt = now
      void start('reconnecting')
    },
    leave,
    async close() {
      globalThis.removeEventListener?.('online', online)
      await leave()
    },
  }
}
