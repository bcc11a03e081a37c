/** Sound and picture at one moment, as the screens see them. */
import type { SeatId } from '../../shared/session/seat.ts'

export type OwnDevice = 'microphone' | 'camera'

/** How sound and picture go from this network. */
export type Way =
  /** As media wants to go: UDP, with nothing in between. */
  | 'straight'
  /** Round by the TURN server of whoever runs the service. */
  | 'turn'
  /** Round by the port that the page came from. */
  | 'port'

/** Why the browser gives no device. */
export type DeviceProblem =
  | 'refused'
  | 'missing'
  | 'in-use'
  /** Browsers open devices on secure addresses only, and this one is not. */
  | 'insecure'
  /** The address is secure, and this browser has no devices to give: a page inside another app, mostly. */
  | 'no-devices'
  | 'unknown'

export interface Device {
  readonly id: string
  readonly label: string
}

export interface SeatMedia {
  /** A picture that opens is arriving (or could be attached now). */
  readonly picture: boolean
  /** Their microphone is open and may be heard: for leaders, who may close it; nobody else is shown it. */
  readonly microphone: boolean
  /** That picture is let go of for now, so that voices stay whole. */
  readonly rests: boolean
  /** Media of this seat came unencrypted or does not open: neither shown nor played. */
  readonly unopened: boolean
  /** `away`: sits here, and sound and picture are on their way back; `cut`: they have been gone for long. */
  readonly line: 'live' | 'thin' | 'away' | 'cut'
}

export interface MediaSnapshot {
  /** `reconnecting`: nothing comes or goes for a moment; `blocked`: the session works, media does not get through this network. */
  readonly line: 'off' | 'connecting' | 'live' | 'reconnecting' | 'blocked'
  /** How sound and picture go; by a relay where this network blocks their own way. */
  readonly way: Way
  /** Whether own microphone / camera is open, by own tap and by right, and gives something. */
  readonly microphone: boolean
  readonly camera: boolean
  /** Open by own tap and by right, but the system has taken it for a while: a ringing phone, a shutter. */
  readonly away: Readonly<Record<OwnDevice, boolean>>
  /** Own picture rests: the line upwards is too thin for it. */
  readonly pictureRests: boolean
  /** The line down has no room for every picture, as the media server finds it. Pictures rest too where somebody lacks the time. */
  readonly isThin: boolean
  /** Closed by something else than own tap, and permitted again: its owner is asked once. */
  readonly askedToOpen: Readonly<Record<OwnDevice, boolean>>
  readonly microphoneProblem: DeviceProblem | null
  readonly cameraProblem: DeviceProblem | null
  /** The open microphone has given no sound at all for a while: its owner is told. */
  readonly microphoneSilent: boolean
  /** Sound needs one tap (autoplay rules). */
  readonly needsTap: boolean
  /** Only sound for me. */
  readonly audioOnly: boolean
  readonly seats: ReadonlyMap<SeatId, SeatMedia>
  readonly microphones: readonly Device[]
  readonly cameras: readonly Device[]
  readonly speakers: readonly Device[]
  readonly chosen: {
    readonly microphone: string | null
    readonly camera: string | null
    readonly speaker: string | null
  }
  /** This browser can encrypt media end to end. */
  readonly canEncrypt: boolean
  /** Listening volume 0–1. */
  readonly volume: number
  /** How loud single voices are for me, 0–2; 1 for those not named. */
  readonly loudness: ReadonlyMap<SeatId, number>
}
