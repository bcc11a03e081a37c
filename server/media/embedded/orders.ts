import type { Load } from '../../loadMeter.ts'
import type { IceServer, LineWord, MediaHolder, MediaRights } from '../media.ts'
import type { Announced } from './candidates.ts'

/** What the server and a media process say to each other. */
export type Order =
  /** The first order: take the port and begin. A process without it stands by. */
  | {
      readonly order: 'take'
      readonly udpPort: number
      readonly bindHost: string
      readonly announced: Announced
    }
  | { readonly order: 'open-room'; readonly room: string }
  | {
      readonly order: 'set-rights'
      readonly room: string
      readonly seat: number
      readonly rights: MediaRights
    }
  | { readonly order: 'close-seat'; readonly room: string; readonly seat: number }
  | { readonly order: 'close-room'; readonly room: string }
  | {
      readonly order: 'connect'
      readonly conversation: number
      readonly holder: MediaHolder
      readonly joinRequest: string
      readonly ways: readonly IceServer[]
      /** The seat was sent back through the gate when the process before this one died. */
      readonly cameBack: boolean
    }
  | { readonly order: 'signal'; readonly conversation: number; readonly message: Uint8Array }
  | { readonly order: 'conversation-over'; readonly conversation: number }
  /** After this moment (ms, `monotonicNow`) the process ends by itself. */
  | { readonly order: 'lives-until'; readonly moment: number }
  | { readonly order: 'stop' }

export type Report =
  | { readonly report: 'ready' }
  /** A transport's ICE name and password: whoever relays to it may have to sign for a browser. */
  | { readonly report: 'introduced'; readonly name: string; readonly password: string }
  | { readonly report: 'signal'; readonly conversation: number; readonly message: Uint8Array }
  | { readonly report: 'conversation-over'; readonly conversation: number }
  | {
      readonly report: 'line'
      readonly room: string
      readonly seat: number
      readonly word: LineWord
    }
  | {
      readonly report: 'pulse'
      readonly rooms: number
      readonly connections: number
      readonly load: Load
    }
