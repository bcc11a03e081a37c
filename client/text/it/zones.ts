/** A time on a device in one zone of a room in another, in Italian. All take epoch ms. */
import type * as english from '../en/zones.ts'
import type { Words } from '../words.ts'
import { to } from './grammar.ts'
import { when } from './when.ts'

/** Places whose Italian name is not the one in the zone's id. */
const IN_ITALIAN: Readonly<Record<string, string>> = {
  Algiers: 'Algeri',
  Athens: 'Atene',
  Belgrade: 'Belgrado',
  Berlin: 'Berlino',
  Brussels: 'Bruxelles',
  Bucharest: 'Bucarest',
  Cairo: 'Il Cairo',
  Copenhagen: 'Copenaghen',
  Dublin: 'Dublino',
  Havana: 'L’Avana',
  Jerusalem: 'Gerusalemme',
  Kyiv: 'Kiev',
  Lisbon: 'Lisbona',
  Ljubljana: 'Lubiana',
  London: 'Londra',
  Luxembourg: 'Lussemburgo',
  'Mexico City': 'Città del Messico',
  Moscow: 'Mosca',
  Paris: 'Parigi',
  Prague: 'Praga',
  Rome: 'Roma',
  'Sao Paulo': 'San Paolo',
  Stockholm: 'Stoccolma',
  Tirane: 'Tirana',
  Tunis: 'Tunisi',
  Vatican: 'Città del Vaticano',
  Warsaw: 'Varsavia',
  Zagreb: 'Zagabria',
  Zurich: 'Zurigo',
}

/** «a Roma», «ad Atene», «al Cairo», «all’Avana». */
const inPlace = (place: string): string =>
  place.startsWith('Il ')
    ? `al ${place.slice(3)}`
    : place.startsWith('L’')
      ? `all’${place.slice(2)}`
      : to(place)

export const zones: Words<typeof english.zones> = {
  /** 22:43 per Lei, 18:13 a Londra. */
  yours: (at, { zone, known }, rooms) => {
    const here = known ? `${when.time(at, zone)} per Lei` : `${when.time(at, zone)} UTC`
    return rooms === null || when.time(at, rooms) === when.time(at, zone)
      ? here
      : `${here}, ${when.time(at, rooms)} ${inPlace(zones.place(rooms))}`
  },
  /** 13:00, or as {@link zones.yours}. */
  here: (at, own, rooms) =>
    own.known && !zones.differ(at, own, rooms)
      ? when.time(at, own.zone)
      : zones.yours(at, own, rooms),
  differ: (at, own, rooms) => rooms !== null && when.time(at, rooms) !== when.time(at, own.zone),
  /** dalle 14:00 alle 15:00, per Lei dalle 13:00 alle 14:00. */
  spanBeside: (from, until, own, rooms) =>
    own.known && zones.differ(from, own, rooms)
      ? `${when.span(from, until, rooms)}, per Lei ${when.span(from, until, own.zone)}`
      : when.span(from, until, rooms),
  /** dalle 13:00 alle 14:00 per Lei, dalle 14:00 alle 15:00 a Berlino. */
  yourSpan: (from, until, own, rooms) => {
    const here = `${when.span(from, until, own.zone)} ${own.known ? 'per Lei' : 'UTC'}`
    return rooms === null || when.time(from, rooms) === when.time(from, own.zone)
      ? here
      : `${here}, ${when.span(from, until, rooms)} ${inPlace(zones.place(rooms))}`
  },
  /** Londra, of Europe/London. */
  place: (zone) => {
    const place = when.zone(zone).replace(/^.*\//, '')
    return IN_ITALIAN[place] ?? place
  },
}
