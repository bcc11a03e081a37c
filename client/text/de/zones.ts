/** A time on a device in one zone of a room in another. All take epoch ms. */
import type * as english from '../en/zones.ts'
import type { Words } from '../words.ts'
import { when } from './when.ts'

/** Places whose German name is not the one in the zone's id. */
const IN_GERMAN: Readonly<Record<string, string>> = {
  Algiers: 'Algier',
  Athens: 'Athen',
  Belgrade: 'Belgrad',
  Brussels: 'Brüssel',
  Bucharest: 'Bukarest',
  Cairo: 'Kairo',
  Copenhagen: 'Kopenhagen',
  Kiev: 'Kyjiw',
  Kyiv: 'Kyjiw',
  Lisbon: 'Lissabon',
  Luxembourg: 'Luxemburg',
  Moscow: 'Moskau',
  Prague: 'Prag',
  Rome: 'Rom',
  Singapore: 'Singapur',
  Tokyo: 'Tokio',
  Vienna: 'Wien',
  Warsaw: 'Warschau',
  Zurich: 'Zürich',
}

export const zones: Words<typeof english.zones> = {
  /** 22:43 Uhr Ihrer Zeit, 18:13 Uhr in London. */
  yours: (at, { zone, known }, rooms) => {
    const here = known ? `${when.time(at, zone)} Uhr Ihrer Zeit` : `${when.time(at, zone)} Uhr UTC`
    return rooms === null || when.time(at, rooms) === when.time(at, zone)
      ? here
      : `${here}, ${when.time(at, rooms)} Uhr in ${zones.place(rooms)}`
  },
  /** 13:00 Uhr, or as {@link zones.yours}. */
  here: (at, own, rooms) =>
    own.known && !zones.differ(at, own, rooms)
      ? `${when.time(at, own.zone)} Uhr`
      : zones.yours(at, own, rooms),
  differ: (at, own, rooms) => rooms !== null && when.time(at, rooms) !== when.time(at, own.zone),
  /** 14:00 bis 15:00 Uhr, für Sie 13:00 bis 14:00 Uhr. */
  spanBeside: (from, to, own, rooms) =>
    own.known && zones.differ(from, own, rooms)
      ? `${when.span(from, to, rooms)}, für Sie ${when.span(from, to, own.zone)}`
      : when.span(from, to, rooms),
  /** 13:00 bis 14:00 Uhr Ihrer Zeit, 14:00 bis 15:00 Uhr in Berlin. */
  yourSpan: (from, to, own, rooms) => {
    const here = `${when.span(from, to, own.zone)} ${own.known ? 'Ihrer Zeit' : 'UTC'}`
    return rooms === null || when.time(from, rooms) === when.time(from, own.zone)
      ? here
      : `${here}, ${when.span(from, to, rooms)} in ${zones.place(rooms)}`
  },
  /** Wien, of Europe/Vienna. */
  place: (zone) => {
    const place = when.zone(zone).replace(/^.*\//, '')
    return IN_GERMAN[place] ?? place
  },
}
