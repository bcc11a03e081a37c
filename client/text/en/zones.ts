/** A time on a device in one zone of a room in another. All take epoch ms; the start page, which knows no room, carries none of it. */
import { when } from './when.ts'

/** A zone that `Intl` writes times in; not known: the device names none, and it is UTC. */
interface OwnZone {
  readonly zone: string
  readonly known: boolean
}

export const zones = {
  /**
   * 22:43 your time, 18:13 in London. A device whose zone is not known is shown UTC and told so; where the room's zone is the same
   * hour, or not given, it is named once.
   */
  yours: (at: number, { zone, known }: OwnZone, rooms: string | null) => {
    const here = known ? `${when.time(at, zone)} your time` : `${when.time(at, zone)} UTC`
    return rooms === null || when.time(at, rooms) === when.time(at, zone)
      ? here
      : `${here}, ${when.time(at, rooms)} in ${zones.place(rooms)}`
  },
  /** 13:00; where the room's zone has another hour, or the device's is not known, as {@link zones.yours}. */
  here: (at: number, own: OwnZone, rooms: string | null) =>
    own.known && !zones.differ(at, own, rooms)
      ? when.time(at, own.zone)
      : zones.yours(at, own, rooms),
  /** Whether the room's zone shows another time than the device's. */
  differ: (at: number, own: OwnZone, rooms: string | null): boolean =>
    rooms !== null && when.time(at, rooms) !== when.time(at, own.zone),
  /** 14:00 to 15:00, or 14:00 to 15:00, for you 13:00 to 14:00: a list in the room's zone. */
  spanBeside: (from: number, to: number, own: OwnZone, rooms: string) =>
    own.known && zones.differ(from, own, rooms)
      ? `${when.span(from, to, rooms)}, for you ${when.span(from, to, own.zone)}`
      : when.span(from, to, rooms),
  /** 13:00 to 14:00 your time, 14:00 to 15:00 in Berlin: as {@link zones.yours}. */
  yourSpan: (from: number, to: number, own: OwnZone, rooms: string | null) => {
    const here = `${when.span(from, to, own.zone)} ${own.known ? 'your time' : 'UTC'}`
    return rooms === null || when.time(from, rooms) === when.time(from, own.zone)
      ? here
      : `${here}, ${when.span(from, to, rooms)} in ${zones.place(rooms)}`
  },
  /** London, of Europe/London. */
  place: (zone: string) => when.zone(zone).replace(/^.*\//, ''),
} as const
