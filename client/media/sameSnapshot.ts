/** Whether two snapshots say the same, so that screens are not drawn ten times a second for nothing. */
import type { Device, MediaSnapshot, SeatMedia } from './roomMedia.ts'

const sameDevices = (a: readonly Device[], b: readonly Device[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((device, i) => device.id === b[i]?.id && device.label === b[i]?.label))

const sameSeats = (a: ReadonlyMap<number, SeatMedia>, b: ReadonlyMap<number, SeatMedia>): boolean =>
  a.size === b.size &&
  [...a].every(([seat, one]) => {
    const other = b.get(seat)
    return (
      other !== undefined &&
      one.picture === other.picture &&
      one.voice === other.voice &&
      one.unopened === other.unopened
    )
  })

/** Compares by content. */
export function sameSnapshot(a: MediaSnapshot, b: MediaSnapshot): boolean {
  return (
    a.line === b.line &&
    a.microphone === b.microphone &&
    a.camera === b.camera &&
    a.microphoneProblem === b.microphoneProblem &&
    a.cameraProblem === b.cameraProblem &&
    a.microphoneSilent === b.microphoneSilent &&
    a.needsTap === b.needsTap &&
    a.audioOnly === b.audioOnly &&
    a.volume === b.volume &&
    a.canEncrypt === b.canEncrypt &&
    a.chosen.microphone === b.chosen.microphone &&
    a.chosen.camera === b.chosen.camera &&
    a.chosen.speaker === b.chosen.speaker &&
    sameDevices(a.microphones, b.microphones) &&
    sameDevices(a.cameras, b.cameras) &&
    sameDevices(a.speakers, b.speakers) &&
    sameSeats(a.seats, b.seats)
  )
}
