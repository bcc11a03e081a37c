/** Plays voices: one audio element a seat, in a hidden corner of the page, and none for a seat that may not be heard. */
import type { RemoteAudioTrack } from 'livekit-client'
import type { SeatId } from '../../../shared/session/seat.ts'

export interface Playing {
  /** Plays exactly these; everything else falls silent at once. */
  play(voices: ReadonlyMap<SeatId, RemoteAudioTrack>): void
  setVolume(volume: number): void
  setSpeaker(id: string): Promise<void>
  close(): void
}

interface Voice {
  readonly track: RemoteAudioTrack
  readonly element: HTMLAudioElement
}

export function createPlaying(volume: number, speaker: string | null): Playing {
  const corner = document.createElement('div')
  corner.hidden = true
  corner.dataset.voices = ''
  document.body.append(corner)
  const playing = new Map<SeatId, Voice>()
  let loudness = volume
  let sink = speaker

  const stop = (seat: SeatId, { track, element }: Voice): void => {
    track.detach(element)
    element.srcObject = null
    element.remove()
    playing.delete(seat)
  }

  const start = (seat: SeatId, track: RemoteAudioTrack): void => {
    const element = new Audio()
    element.dataset.seat = String(seat)
    corner.append(element)
    track.attach(element)
    track.setVolume(loudness)
    if (sink !== null) void track.setSinkId(sink)
    playing.set(seat, { track, element })
  }

  return {
    play(voices) {
      for (const [seat, voice] of playing) {
        if (voices.get(seat) !== voice.track) stop(seat, voice)
      }
      for (const [seat, track] of voices) {
        if (!playing.has(seat)) start(seat, track)
      }
    },
    setVolume(next) {
      loudness = next
      for (const { track } of playing.values()) track.setVolume(next)
    },
    async setSpeaker(id) {
      sink = id
      await Promise.all([...playing.values()].map(({ track }) => track.setSinkId(id)))
    },
    close() {
      for (const [seat, voice] of [...playing]) stop(seat, voice)
      corner.remove()
    },
  }
}
