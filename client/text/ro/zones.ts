/** A time on a device in one zone of a room in another. All take epoch ms. */
import type * as english from '../en/zones.ts'
import type { Words } from '../words.ts'
import { when } from './when.ts'

/** Places whose Romanian name is not the one in the zone's id. */
const IN_ROMANIAN: Readonly<Record<string, string>> = {
  Algiers: 'Alger',
  Athens: 'Atena',
  Baghdad: 'Bagdad',
  Belgrade: 'Belgrad',
  Brussels: 'Bruxelles',
  Bucharest: 'București',
  Budapest: 'Budapesta',
  Chisinau: 'Chișinău',
  Copenhagen: 'Copenhaga',
  Damascus: 'Damasc',
  Jerusalem: 'Ierusalim',
  Kiev: 'Kyiv',
  Lisbon: 'Lisabona',
  London: 'Londra',
  Luxembourg: 'Luxemburg',
  'Mexico City': 'Ciudad de México',
  Moscow: 'Moscova',
  Prague: 'Praga',
  Rome: 'Roma',
  'Sao Paulo': 'São Paulo',
  Seoul: 'Seul',
  Tehran: 'Teheran',
  Tirane: 'Tirana',
  Vienna: 'Viena',
  Warsaw: 'Varșovia',
}

export const zones: Words<typeof english.zones> = {
  /** 22:43 la dumneavoastră, 18:13 la Londra. */
  yours: (at, { zone, known }, rooms) => {
    const here = known ? `${when.time(at, zone)} la dumneavoastră` : `${when.time(at, zone)} UTC`
    return rooms === null || when.time(at, rooms) === when.time(at, zone)
      ? here
      : `${here}, ${when.time(at, rooms)} la ${zones.place(rooms)}`
  },
  here: (at, own, rooms) =>
    own.known && !zones.differ(at, own, rooms)
      ? when.time(at, own.zone)
      : zones.yours(at, own, rooms),
  differ: (at, own, rooms) => rooms !== null && when.time(at, rooms) !== when.time(at, own.zone),
  /** între 14:00 și 15:00, pentru dumneavoastră între 13:00 și 14:00. */
  spanBeside: (from, to, own, rooms) =>
    own.known && zones.differ(from, own, rooms)
      ? `${when.span(from, to, rooms)}, pentru dumneavoastră ${when.span(from, to, own.zone)}`
      : when.span(from, to, rooms),
  /** între 13:00 și 14:00 la dumneavoastră, între 14:00 și 15:00 la Berlin. */
  yourSpan: (from, to, own, rooms) => {
    const here = `${when.span(from, to, own.zone)} ${own.known ? 'la dumneavoastră' : 'UTC'}`
    return rooms === null || when.time(from, rooms) === when.time(from, own.zone)
      ? here
      : `${here}, ${when.span(from, to, rooms)} la ${zones.place(rooms)}`
  },
  /** Londra, of Europe/London. */
  place: (zone) => {
    const place = when.zone(zone).replace(/^.*\//, '')
    return IN_ROMANIAN[place] ?? place
  },
}
