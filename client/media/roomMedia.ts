/**
 * Sound and picture as the screens see them: one store over an unmodified livekit-client. Devices chosen and tried at the door are
 * carried into the room; rights come from the session's view, and nothing is played of a seat whose right does not hold.
 */

import type { SeatedView } from '../../shared/pageView.ts'
import type { Seating } from '../../shared/protocol.ts'
import type { SeatId } from '../../shared/session/seat.ts'
import type { Way } from './line/way.ts'
import type { MediaEpochs } from './mediaEpochs.ts'
import type { DeviceProblem } from './own/deviceProblem.ts'
import type { OwnDevice } from './own/ownLine.ts'

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

export interface RoomMedia {
  subscribe(listener: () => void): () => void
  snapshot(): MediaSnapshot
  /** Who speaks changes often, and changes nothing else: it is told apart, so that one voice draws one chair anew. */
  subscribeVoices(listener: () => void): () => void
  /** Voice on the line at this moment. */
  speaks(seat: SeatId): boolean
  /** At the door: ask for the devices by the person's own tap. */
  tryDevices(wants: Readonly<Record<OwnDevice, boolean>>): Promise<void>
  /** Own microphone level 0–1, for a meter; sampled by the caller in an animation frame. */
  level(): number
  /** A short soft tone on the chosen speaker. */
  testSpeaker(): Promise<void>
  /** Opens or closes own microphone; refused quietly (stays closed) without the right. The device is kept, so reopening is quick. */
  setMicrophone(on: boolean): Promise<void>
  setCamera(on: boolean): Promise<void>
  /** Takes a device up again that the system has taken. */
  takeUp(device: OwnDevice): Promise<void>
  /** Closes both until one's own tap; what was open is asked about when it may open again. */
  closeForNow(): void
  /** Asked whether to open again: later. */
  leaveClosed(): void
  setAudioOnly(on: boolean): Promise<void>
  setVolume(volume: number): void
  /** One voice quieter or louder, for me alone; 0–2. */
  setLoudness(seat: SeatId, loudness: number): void
  choose(kind: OwnDevice | 'speaker', id: string): Promise<void>
  /** The one tap that lets sound play. */
  allowSound(): Promise<void>
  /** Tries the line again at once. */
  tryLine(): void
  /** Shows a seat's picture in an element; returns how to stop. */
  attach(seat: SeatId, element: HTMLVideoElement): () => void
  /** Own picture, for the door's preview and "See yourself". */
  attachSelf(element: HTMLVideoElement): () => void
  /** No chair any more: the line ends, both devices close, and no right of the room holds; they are tried as at the door. */
  atTheDoor(): void
  /** Follows the session: joins with the media token and the room's keys as they are then, applies rights. Called at every new view. */
  follow(seating: Seating, view: SeatedView, epochs: () => Promise<MediaEpochs>): void
  /** Leaves and lets go of every device. */
  close(): Promise<void>
}
