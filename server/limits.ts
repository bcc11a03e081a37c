/** The server's own limits, in one place: what one process, one address, one room and one connection may cost. */
import type { RoomLimits } from './rooms/limits.ts'
import { LIMITS as RELAY } from './rooms/relay/limits.ts'
import type { Rate } from './tokenBucket.ts'

export interface Limits extends RoomLimits {
  readonly socketsPerProcess: number
  readonly socketsPerAddress: number
  /** New connections from one address. */
  readonly connectionsPerAddress: Rate
  /** Rooms made (links signed) from one address, and by everybody. */
  readonly makingPerAddress: Rate
  readonly makingPerProcess: Rate
  /** Whatever is asked of those who sign links, from one address: past it nothing in it is read. */
  readonly asksPerAddress: Rate
  /** Groups of schemes whose links are signed, for one address, and for everybody. */
  readonly schemesPerAddress: Rate
  readonly schemesPerProcess: Rate
  /** Passphrases tried from one address. */
  readonly passphrasesPerAddress: Rate
  /** Sign-ins begun or ended from one address, and by everybody: each end asks the organisation's provider. */
  readonly signInsPerAddress: Rate
  readonly signInsPerProcess: Rate
  /** Words of ended rooms brought from one address: each page of a group brings one after a restart. */
  readonly endsPerAddress: Rate
  /** Looks from the door whether media gets through, at once and in time; each holds its place for 12 s. */
  readonly lineChecksPerAddress: number
  readonly lineCheckPace: Rate
  /** Milliseconds until a connection has said who it is. */
  readonly helloDeadline: number
  /** Bytes that whoever has a chair may send, over all of their connections, whatever is in them: past it the connection is a flood. */
  readonly transport: Rate
  /** The same of one address, while nobody has a chair: hellos with their copies, names, goings. */
  readonly doorBytes: Rate
  /** Hellos on one connection: a page tries again without what was refused, twice at most. */
  readonly hellos: number
  /** Returns to one chair by its ticket. */
  readonly returns: Rate
  /** Bytes that wait for one connection: past it the page is cut off, and comes back for what is kept. */
  readonly queuedBytes: number
  /** Past these nothing large is asked for again until they have left. */
  readonly queuedBeforeSync: number
  /** Per person in a chair, over all of their connections, by kind of message. */
  readonly messages: Readonly<Record<MessageClass, Rate>>
  /** Per address and room, at the door: many may come from one hospital. */
  readonly door: Readonly<Record<DoorClass, Rate>>
  /** Refused for speed so often in a row that the connection is a flood and is dropped. */
  readonly floodAfter: number
}

/** Kinds of message, told apart by the harm that many of them do. */
export type MessageClass = 'knock' | 'command' | 'frame' | 'presence' | 'sync' | 'rare' | 'nonsense'

/** All that is not a name or a going counts alike at the door: an honest page sends next to none of it there. */
export type DoorClass = Extract<MessageClass, 'knock' | 'rare' | 'nonsense'>

export const LIMITS: Limits = {
  roomsPerProcess: 1_000,
  roomsPerAddress: 40,
  socketsPerProcess: 10_000,
  // A hospital or a training day behind one address: several groups of 16, each page reconnecting once.
  socketsPerAddress: 400,
  connectionsPerAddress: { burst: 400, perSecond: 10 },
  makingPerAddress: { burst: 20, perSecond: 20 / 3600 },
  makingPerProcess: { burst: 200, perSecond: 1 },
  asksPerAddress: { burst: 60, perSecond: 1 },
  // The largest scheme there is, once an hour: 1,000 groups of 12.
  schemesPerAddress: { burst: 1_000, perSecond: 1_000 / 3600 },
  schemesPerProcess: { burst: 4_000, perSecond: 2 },
  passphrasesPerAddress: { burst: 10, perSecond: 10 / 3600 },
  signInsPerAddress: { burst: 40, perSecond: 40 / 3600 },
  signInsPerProcess: { burst: 200, perSecond: 2 },
  endsPerAddress: { burst: 400, perSecond: 5 },
  // A group behind one hospital's address comes to the door within a moment.
  lineChecksPerAddress: 16,
  lineCheckPace: { burst: 32, perSecond: 0.5 },
  helloDeadline: 5_000,
  // A whole board offered again after a crash is 2.8 MB.
  transport: { burst: 8 * 1024 * 1024, perSecond: 512 * 1024 },
  // A whole hospital coming back at once, each page with its copy.
  doorBytes: { burst: 32 * 1024 * 1024, perSecond: 512 * 1024 },
  hellos: 4,
  returns: { burst: 20, perSecond: 0.5 },
  queuedBytes: 8 * 1024 * 1024,
  queuedBeforeSync: 1024 * 1024,
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
  door: {
    knock: { burst: 48, perSecond: 2 },
    rare: { burst: 48, perSecond: 4 },
    nonsense: { burst: 120, perSecond: 4 },
  },
  floodAfter: 200,
  relay: RELAY,
  room: {
    commands: { burst: 100, perSecond: 40 },
    ownCommands: { burst: 20, perSecond: 4 },
    // A few are a person's day; two a minute in the long run are no language.
    ownShowings: { burst: 4, perSecond: 1 / 30 },
    frames: { burst: 2_000, perSecond: 500 },
    ownFrames: { burst: 200, perSecond: 25 },
  },
}
