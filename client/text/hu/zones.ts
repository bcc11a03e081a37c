/** A time on a device in one zone of a room in another. All take epoch ms. Whatever they give stands unbent, after a colon or alone. */
import type * as english from '../en/zones.ts'
import type { Words } from '../words.ts'
import { when } from './when.ts'

/** Places whose Hungarian name is not the one in the zone's id. */
const IN_HUNGARIAN: Readonly<Record<string, string>> = {
  Algiers: 'Algír',
  Athens: 'Athén',
  Beirut: 'Bejrút',
  Belgrade: 'Belgrád',
  Bratislava: 'Pozsony',
  Brussels: 'Brüsszel',
  Bucharest: 'Bukarest',
  Cairo: 'Kairó',
  Chisinau: 'Kisinyov',
  Copenhagen: 'Koppenhága',
  'Hong Kong': 'Hongkong',
  Istanbul: 'Isztambul',
  Jerusalem: 'Jeruzsálem',
  Kiev: 'Kijev',
  Kyiv: 'Kijev',
  Lisbon: 'Lisszabon',
  Luxembourg: 'Luxemburg',
  'Mexico City': 'Mexikóváros',
  Moscow: 'Moszkva',
  Paris: 'Párizs',
  Prague: 'Prága',
  Rome: 'Róma',
  Sarajevo: 'Szarajevó',
  Seoul: 'Szöul',
  Shanghai: 'Sanghaj',
  Singapore: 'Szingapúr',
  Skopje: 'Szkopje',
  Sofia: 'Szófia',
  Tehran: 'Teherán',
  Tirane: 'Tirana',
  Tokyo: 'Tokió',
  Uzhgorod: 'Ungvár',
  Vatican: 'Vatikán',
  Vienna: 'Bécs',
  Warsaw: 'Varsó',
  Zagreb: 'Zágráb',
  Zurich: 'Zürich',
}

export const zones: Words<typeof english.zones> = {
  /** 22:43 (Önnél), 18:13 (London). */
  yours: (at, { zone, known }, rooms) => {
    const here = `${when.time(at, zone)} (${known ? 'Önnél' : 'UTC'})`
    return rooms === null || when.time(at, rooms) === when.time(at, zone)
      ? here
      : `${here}, ${when.time(at, rooms)} (${zones.place(rooms)})`
  },
  /** 13:00, or as {@link zones.yours}. */
  here: (at, own, rooms) =>
    own.known && !zones.differ(at, own, rooms)
      ? when.time(at, own.zone)
      : zones.yours(at, own, rooms),
  differ: (at, own, rooms) => rooms !== null && when.time(at, rooms) !== when.time(at, own.zone),
  /** 14:00–15:00, Önnél 13:00–14:00. */
  spanBeside: (from, to, own, rooms) =>
    own.known && zones.differ(from, own, rooms)
      ? `${when.span(from, to, rooms)}, Önnél ${when.span(from, to, own.zone)}`
      : when.span(from, to, rooms),
  /** 13:00–14:00 (Önnél), 14:00–15:00 (Berlin). */
  yourSpan: (from, to, own, rooms) => {
    const here = `${when.span(from, to, own.zone)} (${own.known ? 'Önnél' : 'UTC'})`
    return rooms === null || when.time(from, rooms) === when.time(from, own.zone)
      ? here
      : `${here}, ${when.span(from, to, rooms)} (${zones.place(rooms)})`
  },
  /** Bécs, of Europe/Vienna. */
  place: (zone) => {
    const place = when.zone(zone).replace(/^.*\//, '')
    return IN_HUNGARIAN[place] ?? place
  },
}
