/**
 * Sound and picture as the screens see them: one store over an unmodified livekit-client. Devices chosen and tried at the door are
 * carried into the room; rights come from the session's view, and nothing is played of a seat whose right does not hold.
 */

import type { SeatedView } from '../../shared/pageView.ts'
import type { Seating } from '../../shared/protocol.ts'
import type { SeatId } from '../../shared/session/seat.ts'
import type { MediaEpochs } from './mediaEpochs.ts'
import type { MediaSnapshot, OwnDevice } from './mediaSnapshot.ts'

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
