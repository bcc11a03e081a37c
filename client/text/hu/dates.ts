/** Changing single dates of a running series. */
import type * as english from '../en/dates.ts'
import type { Words } from '../words.ts'

export const dates: Words<typeof english.dates> = {
  title: 'Időpontok módosítása',
  heading: 'Egy sorozat időpontjainak módosítása',
  lead: 'Áthelyezhet, hozzáadhat vagy kihagyhat egy időpontot. Mindenki megtartja a linkjét; Ön csak egy rövid dátumcédulát ad hozzá.',
  ask: 'Az Ön csoportvezetői linkje',
  askHint: 'Ebben a böngészőben olvassuk el. Ha ide illeszti be, nem kerül a címsorba.',
  go: 'Az időpontok megjelenítése',
  empty: 'Illessze be a csoportvezetői linkjét.',
  notLeader: 'Ez nem csoportvezetői link. Az időpontokat csak vezető módosíthatja.',
  notSeries: 'Ez a link egyetlen ülésre szól. Másik naphoz nyisson új szobát.',
  zone: (zone) => `Minden időpont ebben az időzónában értendő: ${zone}.`,
  noZone: (zone) =>
    `Ez az eszköz nem ismeri ezt az időzónát: ${zone}. Módosítsa az időpontokat egy másik eszközön.`,
  over: 'Már elmúlt.',
  day: (number) => `${number}. időpont: nap`,
  time: (number) => `${number}. időpont: kezdés`,
  keep: (day) => `${day}: megtartjuk`,
  add: 'Időpont hozzáadása',
  sign: 'Dátumcédula készítése',
  signing: 'Készül a dátumcédula',
  fault: {
    'no-dates': 'Legalább egy időpontot hagyjon meg.',
    overlap: 'Két időpont átfedi egymást. Helyezze át az egyiket.',
    far: 'Az egyik időpont több mint három évre van. Válasszon másik napot.',
    missing: 'Az egyik időpontnál hiányzik a nap vagy az óra.',
    nothing: 'Még semmi sem változott.',
    unreachable:
      'A szerver nem válaszol. Ellenőrizze a kapcsolatot, és próbálja meg újra; semmi nem vész el.',
  },
  done: 'Az időpontok módosultak',
  doneLead:
    'Itt semmi nem marad meg belőle. Küldje el a szöveget mindenkinek: a szoba attól fogva igazodik ezekhez az időpontokhoz, hogy valaki a cédulával az ajtóhoz ér.',
  text: 'Szöveg mindenkinek',
  mail: (zone, days, link) =>
    [
      'Megváltoztak Bálint-csoportunk időpontjai. Az új időpontok:',
      '',
      ...days.map((day) => `  ${day}`),
      '',
      `Minden időpont ebben az időzónában értendő: ${zone}. A saját linkje ugyanaz marad. Nyissa meg egyszer ezt a címet azon az eszközön, amellyel jönni szokott, majd a megnyíló oldalon a saját linkjét:`,
      '',
      link,
    ].join('\n'),
  note: 'Csak a dátumcédula',
  noteHint:
    'Önmagában nem nyit szobát. Azon az oldalon lehet beilleszteni, amelyen ez áll: „Ön korán érkezett”.',
  ownLink: 'Az Ön linkje, benne a dátumcédulával',
  ownLinkHint:
    'Mostantól ezzel nyissa meg a szobát; így a cédula már ott van, mielőtt bárki megérkezik.',
  ownLinkLong:
    'A cédulával együtt a linkje hosszabb lenne, mint amennyit a levelezőprogramok elbírnak. Nyissa meg előbb a cédulát, azután a linkjét, ahogy mindenki más.',
  calendar: {
    save: 'Naptárfájl az összes időponttal',
    again: 'Ha újra importálja, a már meglévő bejegyzések helyére kerül.',
    own: 'Kerüljön bele a linkem',
    ownNote: 'Aki olvashatja a naptárt, azzal az ajtóhoz jöhet.',
    members: 'A csoporttagok linkje, ha szerepeljen a fájlban',
    membersHint:
      'A sorozat minden csoporttagjának közös linkje. Aki olvashatja a naptárt, azzal az ajtóhoz jöhet.',
    notMembers:
      'Ez nem a sorozat csoporttagjainak közös linkje. Azt illessze be, vagy hagyja üresen a mezőt.',
  },
  again: 'További módosítás',

  seen: {
    noZone: (zone, place) =>
      `Ez az eszköz nem ismeri ezt az időzónát: ${zone}. Az időpontok helyi idő szerint értendők (${place}); az áthelyezett vagy hozzáadott időpontok UTC szerint.`,
    heading: 'A sorozat időpontjai',
    changed: 'Ezek az időpontok már a vezetők módosításai szerint állnak itt.',
    asLink:
      'Az időpontok úgy állnak itt, ahogy a linkje készült. Ha a vezetők azóta módosították őket, küldtek Önnek egy dátumcédulát: illessze be alább.',
    paste: 'Változtak az időpontok?',
    pasteLabel: 'A vezetőtől kapott dátumcédula',
    pasteHint: 'Illessze be a kapott szöveget. A linkje ugyanaz marad.',
    take: 'Az új időpontok átvétele',
    none: 'Ebben a szövegben nincs dátumcédula.',
    change: 'Időpontok módosítása',
    wait: 'Megérkeztek az új időpontok. Most nyissa meg itt a saját linkjét.',
  },
}
