/** A time on a device in one zone of a room in another, in Portuguese. All take epoch ms. */
import type * as english from '../en/zones.ts'
import type { Words } from '../words.ts'
import { when } from './when.ts'

/** Places whose Portuguese name is not the one in the zone's id. */
const IN_PORTUGUESE: Readonly<Record<string, string>> = {
  Algiers: 'Argel',
  Amsterdam: 'Amsterdã',
  Araguaina: 'Araguaína',
  Asuncion: 'Assunção',
  Athens: 'Atenas',
  Azores: 'Açores',
  Belem: 'Belém',
  Belgrade: 'Belgrado',
  Berlin: 'Berlim',
  Bogota: 'Bogotá',
  Brussels: 'Bruxelas',
  Bucharest: 'Bucareste',
  Budapest: 'Budapeste',
  'Cape Verde': 'Cabo Verde',
  Copenhagen: 'Copenhague',
  Cuiaba: 'Cuiabá',
  Dili: 'Díli',
  Helsinki: 'Helsinque',
  Istanbul: 'Istambul',
  Jerusalem: 'Jerusalém',
  Kyiv: 'Kiev',
  Lisbon: 'Lisboa',
  Ljubljana: 'Liubliana',
  London: 'Londres',
  Luxembourg: 'Luxemburgo',
  Maceio: 'Maceió',
  Madrid: 'Madri',
  'Mexico City': 'Cidade do México',
  Montevideo: 'Montevidéu',
  Moscow: 'Moscou',
  'New York': 'Nova York',
  Noronha: 'Fernando de Noronha',
  Panama: 'Cidade do Panamá',
  Prague: 'Praga',
  Rome: 'Roma',
  Santarem: 'Santarém',
  'Sao Paulo': 'São Paulo',
  'Sao Tome': 'São Tomé',
  Singapore: 'Singapura',
  Sofia: 'Sófia',
  Stockholm: 'Estocolmo',
  Tokyo: 'Tóquio',
  Vienna: 'Viena',
  Warsaw: 'Varsóvia',
  Zurich: 'Zurique',
}

/** Places that take an article; the others stand after “em”. */
const WITH_ARTICLE: Readonly<Record<string, string>> = {
  Açores: 'nos Açores',
  Bahia: 'na Bahia',
  Cairo: 'no Cairo',
  'Cidade do México': 'na Cidade do México',
  'Cidade do Panamá': 'na Cidade do Panamá',
  Madeira: 'na Madeira',
}
const inPlace = (zone: string): string => {
  const place = zones.place(zone)
  return WITH_ARTICLE[place] ?? `em ${place}`
}

export const zones: Words<typeof english.zones> = {
  /** 22:43 no seu fuso, 18:13 em Londres. */
  yours: (at, { zone, known }, rooms) => {
    const here = known ? `${when.time(at, zone)} no seu fuso` : `${when.time(at, zone)} UTC`
    return rooms === null || when.time(at, rooms) === when.time(at, zone)
      ? here
      : `${here}, ${when.time(at, rooms)} ${inPlace(rooms)}`
  },
  /** 13:00, or as {@link zones.yours}. */
  here: (at, own, rooms) =>
    own.known && !zones.differ(at, own, rooms)
      ? when.time(at, own.zone)
      : zones.yours(at, own, rooms),
  differ: (at, own, rooms) => rooms !== null && when.time(at, rooms) !== when.time(at, own.zone),
  /** 14:00 às 15:00, para você 13:00 às 14:00. */
  spanBeside: (from, to, own, rooms) =>
    own.known && zones.differ(from, own, rooms)
      ? `${when.span(from, to, rooms)}, para você ${when.span(from, to, own.zone)}`
      : when.span(from, to, rooms),
  /** 13:00 às 14:00 no seu fuso, 14:00 às 15:00 em Berlim. */
  yourSpan: (from, to, own, rooms) => {
    const here = `${when.span(from, to, own.zone)} ${own.known ? 'no seu fuso' : 'UTC'}`
    return rooms === null || when.time(from, rooms) === when.time(from, own.zone)
      ? here
      : `${here}, ${when.span(from, to, rooms)} ${inPlace(rooms)}`
  },
  /** Viena, of Europe/Vienna. */
  place: (zone) => {
    const place = when.zone(zone).replace(/^.*\//, '')
    return IN_PORTUGUESE[place] ?? place
  },
}
