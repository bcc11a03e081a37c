/** A time on a device in one zone of a room in another. All take epoch ms. */
import type * as english from '../en/zones.ts'
import type { Words } from '../words.ts'
import { when } from './when.ts'

/** Places whose French name is not the one in the zone's id. */
const IN_FRENCH: Readonly<Record<string, string>> = {
  'Addis Ababa': 'Addis-Abeba',
  Algiers: 'Alger',
  Athens: 'Athènes',
  Baghdad: 'Bagdad',
  Beirut: 'Beyrouth',
  Brussels: 'Bruxelles',
  Bucharest: 'Bucarest',
  Cairo: 'Le Caire',
  Copenhagen: 'Copenhague',
  Damascus: 'Damas',
  Guadeloupe: 'Pointe-à-Pitre',
  Havana: 'La Havane',
  Jerusalem: 'Jérusalem',
  Kiev: 'Kyiv',
  Lisbon: 'Lisbonne',
  London: 'Londres',
  Martinique: 'Fort-de-France',
  Mauritius: 'Maurice',
  'Mexico City': 'Mexico',
  Montreal: 'Montréal',
  Moscow: 'Moscou',
  Ndjamena: 'N’Djamena',
  Noumea: 'Nouméa',
  Reunion: 'La Réunion',
  'Sao Paulo': 'São Paulo',
  Seoul: 'Séoul',
  Singapore: 'Singapour',
  Tehran: 'Téhéran',
  Vienna: 'Vienne',
  Warsaw: 'Varsovie',
}

/** à Londres; au Caire. */
const atPlace = (zone: string): string => `à ${zones.place(zone)}`.replace(/^à Le /, 'au ')

export const zones: Words<typeof english.zones> = {
  /** 22:43 chez vous, 18:13 à Londres. */
  yours: (at, { zone, known }, rooms) => {
    const here = known ? `${when.time(at, zone)} chez vous` : `${when.time(at, zone)} UTC`
    return rooms === null || when.time(at, rooms) === when.time(at, zone)
      ? here
      : `${here}, ${when.time(at, rooms)} ${atPlace(rooms)}`
  },
  here: (at, own, rooms) =>
    own.known && !zones.differ(at, own, rooms)
      ? when.time(at, own.zone)
      : zones.yours(at, own, rooms),
  differ: (at, own, rooms) => rooms !== null && when.time(at, rooms) !== when.time(at, own.zone),
  /** de 14:00 à 15:00, pour vous de 13:00 à 14:00. */
  spanBeside: (from, to, own, rooms) =>
    own.known && zones.differ(from, own, rooms)
      ? `${when.span(from, to, rooms)}, pour vous ${when.span(from, to, own.zone)}`
      : when.span(from, to, rooms),
  /** de 13:00 à 14:00 chez vous, de 14:00 à 15:00 à Berlin. */
  yourSpan: (from, to, own, rooms) => {
    const here = `${when.span(from, to, own.zone)} ${own.known ? 'chez vous' : 'UTC'}`
    return rooms === null || when.time(from, rooms) === when.time(from, own.zone)
      ? here
      : `${here}, ${when.span(from, to, rooms)} ${atPlace(rooms)}`
  },
  /** Londres, of Europe/London. */
  place: (zone) => {
    const place = when.zone(zone).replace(/^.*\//, '')
    return IN_FRENCH[place] ?? place
  },
}
