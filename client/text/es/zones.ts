/** A time on a device in one zone of a room in another. All take epoch ms. */
import type * as english from '../en/zones.ts'
import type { Words } from '../words.ts'
import { when } from './when.ts'

/** Places whose Spanish name is not the one in the zone's id. */
const IN_SPANISH: Readonly<Record<string, string>> = {
  Algiers: 'Argel',
  Amsterdam: 'Ámsterdam',
  Asuncion: 'Asunción',
  Athens: 'Atenas',
  Belgrade: 'Belgrado',
  Berlin: 'Berlín',
  Bogota: 'Bogotá',
  Brussels: 'Bruselas',
  Bucharest: 'Bucarest',
  Cairo: 'El Cairo',
  Cancun: 'Cancún',
  Copenhagen: 'Copenhague',
  Cordoba: 'Córdoba',
  Dublin: 'Dublín',
  Havana: 'La Habana',
  Istanbul: 'Estambul',
  Jerusalem: 'Jerusalén',
  Kyiv: 'Kiev',
  Lisbon: 'Lisboa',
  London: 'Londres',
  'Los Angeles': 'Los Ángeles',
  Luxembourg: 'Luxemburgo',
  Merida: 'Mérida',
  'Mexico City': 'Ciudad de México',
  Moscow: 'Moscú',
  'New York': 'Nueva York',
  Panama: 'Panamá',
  Paris: 'París',
  Prague: 'Praga',
  Rome: 'Roma',
  'Sao Paulo': 'São Paulo',
  Singapore: 'Singapur',
  Stockholm: 'Estocolmo',
  Sydney: 'Sídney',
  Tokyo: 'Tokio',
  Vienna: 'Viena',
  Warsaw: 'Varsovia',
  Zurich: 'Zúrich',
}

export const zones: Words<typeof english.zones> = {
  /** 22:43 en su zona, 18:13 en Londres. */
  yours: (at, { zone, known }, rooms) => {
    const here = known ? `${when.time(at, zone)} en su zona` : `${when.time(at, zone)} UTC`
    return rooms === null || when.time(at, rooms) === when.time(at, zone)
      ? here
      : `${here}, ${when.time(at, rooms)} en ${zones.place(rooms)}`
  },
  /** 13:00, or as {@link zones.yours}. */
  here: (at, own, rooms) =>
    own.known && !zones.differ(at, own, rooms)
      ? when.time(at, own.zone)
      : zones.yours(at, own, rooms),
  differ: (at, own, rooms) => rooms !== null && when.time(at, rooms) !== when.time(at, own.zone),
  /** 14:00 a 15:00, para usted 13:00 a 14:00. */
  spanBeside: (from, to, own, rooms) =>
    own.known && zones.differ(from, own, rooms)
      ? `${when.span(from, to, rooms)}, para usted ${when.span(from, to, own.zone)}`
      : when.span(from, to, rooms),
  /** 13:00 a 14:00 en su zona, 14:00 a 15:00 en Berlín. */
  yourSpan: (from, to, own, rooms) => {
    const here = `${when.span(from, to, own.zone)} ${own.known ? 'en su zona' : 'UTC'}`
    return rooms === null || when.time(from, rooms) === when.time(from, own.zone)
      ? here
      : `${here}, ${when.span(from, to, rooms)} en ${zones.place(rooms)}`
  },
  /** Viena, of Europe/Vienna. */
  place: (zone) => {
    const place = when.zone(zone).replace(/^.*\//, '')
    return IN_SPANISH[place] ?? place
  },
}
