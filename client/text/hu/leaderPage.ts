/** A vezető oldala: minden csoportjának minden alkalma. */
import type * as english from '../en/leaderPage.ts'
import type { Words } from '../words.ts'
import { listed } from './grammar.ts'

export const leaderPage: Words<typeof english.leaderPage> = {
  title: 'Az összes alkalma',
  begin: 'Minden csoportja egy oldalon.',
  lead: 'Nyissa meg azt a fájlt, amelyet a program tervezőjétől kapott. Ebben a böngészőben olvassuk be, és semmit sem őrzünk meg belőle.',
  choose: 'Fájl kiválasztása',
  unread: 'Ez nem vezetői fájl, vagy nem teljes. Kérje el újra.',
  next: (group, day, time) => `${group}: ${day}, ${time}.`,
  over: 'Ezek az alkalmak mind elmúltak.',
  from: (leaders, members) =>
    `Ön ekkortól mehet be: ${leaders}; a tagok ekkortól jöhetnek az ajtóhoz: ${members}.`,
  group: 'A csoportja',
  chairs: (count) => `${count} szék a tagoknak`,
  once: 'Ön helyettesít',
  led: (names) => `vezeti: ${listed(names)}`,
  goIn: 'Belépés',
  goInto: (group, day) => `Belépés: ${group}, ${day}`,
  opens: (time) => `aznap ekkortól: ${time}`,
  more: (count) => `még ${count}`,
  away: {
    heading: 'Ha nem tud jönni',
    text: 'Szóljon annak, aki a programot tervezi. Ő gondoskodik helyettesről, és hivatkozást is ad neki; az Öné a többi alkalomra érvényes marad.',
  },
  leads: {
    heading: 'Ez vezetői fájl',
    text: 'Az oldalon látható összes alkalom vezetői pultját megnyitja. Tartsa ott, ahol a kulcsait.',
  },
  plan: {
    summary: 'A vezető összes alkalma egy oldalon',
    say: 'Fájl annak, aki több csoportot vezet. A /my-groups oldalon nyitható meg; annyit ér, mint a hivatkozásai.',
    save: (name) => `Fájl mentése: ${name}`,
    file: 'csoportjaim',
  },
}
