/**
 * What a media server does for a room. The embedded one (`embedded/`) and, later, an external LiveKit
 * (`livekit/`) both stand behind this, so that nothing else in the server knows which of the two runs.
 */

import type { Load } from '../loadMeter.ts'

/** What one seat may do with sound and picture at this moment. Desired state: sent again is harmless. */
export interface MediaRights {
  /** The server forwards this seat's audio to the others. */
  readonly microphone: boolean
  /** The server forwards this seat's video to the others. */
  readonly camera: boolean
  /** The server forwards others' audio to this seat. */
  readonly hears: boolean
  /** The server forwards others' video to this seat. */
  readonly sees: boolean
}

/** Rights of a seat that nobody has decided about yet: nothing flows either way. */
export const NO_MEDIA: MediaRights = { microphone: false, camera: false, hears: false, sees: false }

/** Who holds a media token: the media room's opaque name, the seat, and the session connection it stands for. */
export interface MediaHolder {
  readonly room: string
  readonly seat: number
  readonly connection: string
}

/**
 * How a seat's media line is. `thin`: sound gets through, pictures rest, one way or the other; `lost`: nothing comes
 * from it, though its session may go on.
 */
export type LineWord = 'whole' | 'thin' | 'lost'

/** Told when the word of a seat's line changes; a seat that has just come is `whole` until told otherwise. */
export type LineListener = (room: string, seat: number, line: LineWord) => void

export type MediaHealth =
  | { readonly state: 'up'; readonly rooms: number; readonly connections: number }
  | { readonly state: 'restarting' }

/** How much one media process has to do. */
export interface ProcessLoad extends Load {
  readonly rooms: number
}

/** A server that helps media through where its own way is closed (RFC 8656), as a browser is told of it. */
export interface IceServer {
  readonly urls: readonly string[]
  readonly username: string
  readonly credential: string
}

/** One signalling conversation with a browser, as the gate hands it over: binary LiveKit messages both ways. */
export interface SignalChannel {
  send(message: Uint8Array): void
  close(code: number): void
  onMessage(listener: (message: Uint8Array) => void): void
  onClose(listener: () => void): void
}

/** Where our own media is, for the relay at the pages' port. */
export interface MediaPlace {
  /** Bound here; `0.0.0.0` and `::` are every address. */
  readonly host: string
  /** Addresses that browsers know it by, besides this machine's own. */
  readonly announced: readonly string[]
  readonly ports: readonly number[]
  /** The ICE password of one of its transports. */
  readonly passwordOf: (name: string) => string | null
  /** Where the transport of that ICE name listens. */
  readonly portOf: (name: string) => number | null
}

export interface MediaServer {
  /** Absent when media is not on this machine. */
  readonly place?: MediaPlace
  /** Makes the room known; seats start with {@link NO_MEDIA}. Opening twice is harmless. */
  openRoom(room: string): void
  /** Sets what a seat may do, at once, also while its media is already flowing. Remembered across a restart of the media process. */
  setRights(room: string, seat: number, rights: MediaRights): void
  /** Cuts all media of a seat now and forgets its rights. */
  closeSeat(room: string, seat: number): void
  /** Cuts everybody and frees all memory of the room. */
  closeRoom(room: string): void
  /** The room goes on in another process: everybody here is cut, and its memory freed here. */
  letGo(room: string): void
  /**
   * Nothing flows after this moment (ms, `monotonicNow`) unless another is named before: the process that names it may stand still
   * while its rooms are taken by another. Infinity: no such moment. Absent where media is not on this machine.
   */
  livesUntil?(moment: number): void
  /** Takes a signalling conversation whose token has been checked. `query` is the query string livekit-client sent, `ways` what the browser is told to try besides the straight way, the best first. */
  connect(
    holder: MediaHolder,
    query: URLSearchParams,
    channel: SignalChannel,
    ways: readonly IceServer[],
  ): void
  /** Who is told of lines that turn thin, are lost or whole again: one listener, the last one given. */
  onLine(listener: LineListener): void
  health(): MediaHealth
  /** Of each media process of ours in order; null when media is not on this machine. */
  load(): readonly ProcessLoad[] | null
  close(): Promise<void>
}
