/** The server's own limits, in one place: what one process, one address, one room and one connection may cost. */
import type { Rate } from './tokenBucket.ts'

export interface Limits {
  readonly roomsPerProcess: number
  readonly roomsPerAddress: number
  readonly socketsPerProcess: number
  readonly socketsPerAddress: number
  /** New connections from one address. */
  readonly connectionsPerAddress: Rate
  /** Rooms made (links signed) from one address, and by everybody. */
  readonly makingPerAddress: Rate
  readonly makingPerProcess: Rate
  /** Passphrases tried from one address. */
  readonly passphrasesPerAddress: Rate
  /** Looks from the door whether media gets through, at once; each holds its place for 12 s. */
  readonly lineChecksPerAddress: number
  /** Milliseconds until a connection has said who it is. */
  readonly helloDeadline: number
  /** Per connection, by kind of message. */
  readonly messages: Readonly<Record<MessageClass, Rate>>
  /** Refused for speed so often in a row that the connection is a flood and is dropped. */
  readonly floodAfter: number
  /** Per room, all connections together. */
  readonly room: { readonly commands: Rate; readonly frames: Rate }
}

/** Kinds of message, told apart by the harm that many of them do. */
export type MessageClass = 'knock' | 'command' | 'frame' | 'presence' | 'sync' | 'rare' | 'nonsense'

export const LIMITS: Limits = {
  roomsPerProcess: 1_000,
  roomsPerAddress: 40,
  socketsPerProcess: 10_000,
  // A hospital or a training day behind one address: several groups of 16, each page reconnecting once.
  socketsPerAddress: 400,
  connectionsPerAddress: { burst: 400, perSecond: 40 },
  makingPerAddress: { burst: 20, perSecond: 20 / 3600 },
  makingPerProcess: { burst: 200, perSecond: 1 },
  passphrasesPerAddress: { burst: 10, perSecond: 10 / 3600 },
  // A group behind one hospital's address comes to the door within a moment.
  lineChecksPerAddress: 16,
  helloDeadline: 5_000,
  messages: {
    knock: { burst: 4, perSecond: 0.5 },
    command: { burst: 20, perSecond: 5 },
    // Looser than the relay's own bounds, which know the channels: this one is for floods.
    frame: { burst: 400, perSecond: 80 },
    presence: { burst: 40, perSecond: 20 },
    sync: { burst: 5, perSecond: 0.5 },
    rare: { burst: 10, perSecond: 1 },
    // What is no message of this protocol: an honest page never sends one.
    nonsense: { burst: 60, perSecond: 2 },
  },
  floodAfter: 200,
  room: {
    commands: { burst: 100, perSecond: 40 },
    frames: { burst: 2_000, perSecond: 500 },
  },
}
