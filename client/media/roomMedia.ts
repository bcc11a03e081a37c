/**
 * Sound and picture as the screens see them: one store over an unmodified livekit-client. Devices chosen and tried at the door are
 * carried into the room; rights come from the session's view, and nothing is played of a seat whose right does not hold.
 */

import type { SeatedView } from '../../shared/pageView.ts'
import type { Seating } from '../../shared/protocol.ts'
import type { SeatId } from '../../shared/session/seat.ts'

export type DeviceProblem = 'refused' | 'missing' | 'in-use' | 'insecure' | 'unknown'

export interface Device {
  readonly id: string
  readonly label: string
}

export interface SeatMedia {
  /** A picture that opens is arriving (or could be attached now). */
  readonly picture: boolean
  /** Voice on the line at this moment, smoothed over 200 ms. */
  readonly voice: boolean
  /** Media of this seat came unencrypted or does not open: neither shown nor played. */
  readonly unopened: boolean
}

export interface MediaSnapshot {
  /** `blocked`: the session works, media does not get through this network. */
  readonly line: 'off' | 'connecting' | 'live' | 'reconnecting' | 'blocked'
  /** Whether own microphone / camera is open, by own tap and by right. */
  readonly microphone: boolean
  readonly camera: boolean
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
}

export interface RoomMedia {
  subscribe(listener: () => void): () => void
  snapshot(): MediaSnapshot
  /** At the door: ask for the devices by the person's own tap. */
  tryDevices(wants: { microphone: boolean; camera: boolean }): Promise<void>
  /** Own microphone level 0–1, for the meter at the door; sampled by the caller in an animation frame. */
  level(): number
  /** A short soft tone on the chosen speaker. */
  testSpeaker(): Promise<void>
  /** Opens or closes own microphone; refused quietly (stays closed) without the right. The device is kept, so reopening is quick. */
  setMicrophone(on: boolean): Promise<void>
  setCamera(on: boolean): Promise<void>
  setAudioOnly(on: boolean): Promise<void>
  setVolume(volume: number): void
  choose(kind: 'microphone' | 'camera' | 'speaker', id: string): Promise<void>
  /** The one tap that lets sound play. */
  allowSound(): Promise<void>
  /** Shows a seat's picture in an element; returns how to stop. */
  attach(seat: SeatId, element: HTMLVideoElement): () => void
  /** Own picture, for the door's preview and "See yourself". */
  attachSelf(element: HTMLVideoElement): () => void
  /** No chair any more: the line ends, both devices close, and no right of the room holds; they are tried as at the door. */
  atTheDoor(): void
  /** Follows the session: joins with the media token, applies rights. Called at every new view. */
  follow(seating: Seating, view: SeatedView, key: () => Promise<ArrayBuffer>): void
  /** Leaves and lets go of every device. */
  close(): Promise<void>
}
