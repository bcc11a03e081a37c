/** Signing in with the organisation's account, to make rooms. */
import type * as english from '../en/signIn.ts'
import type { Words } from '../words.ts'

/** In the form that makes a room. */
export const signingIn: Words<typeof english.signingIn> = {
  heading: 'Intézményi fiók',
  go: 'Bejelentkezés',
  again: 'A bejelentkezés megnyitása még egyszer',
  waiting: 'Jelentkezzen be a megnyílt oldalon. Amint visszatér, ez az oldal magától folytatja.',
  noTab: 'A böngészője nem nyitott hozzá új oldalt. Nyissa meg itt:',
  link: 'Bejelentkezés az intézményénél',
  note: 'Csak szoba nyitásához kell. A belépéshez senkinek sem kell fiók, és ez a szerver nem őriz meg nevet.',
  over: 'A bejelentkezése fél óráig volt érvényes. Jelentkezzen be újra; amit beírt, nem vész el.',
}

/** On the page that comes back from there. */
export const returning: Words<typeof english.returning> = {
  title: 'Bejelentkezés',
  going: { heading: 'Egy pillanat.', say: 'Itt nyílik meg az intézménye bejelentkező oldala.' },
  returning: {
    heading: 'Egy pillanat.',
    say: 'Most értesül róla az oldal, ahol a szobát nyitja.',
  },
  heard: {
    heading: 'Ezt az oldalt bezárhatja.',
    say: 'Az az oldal, ahol a szobát nyitja, magától folytatja.',
  },
  alone: {
    heading: 'Az az oldal, ahonnan ideért, már nincs nyitva.',
    say: 'Kezdje újra a kezdőlapon; amikor szobát nyit, a bejelentkezés is sorra kerül.',
  },
  home: 'A kezdőlapra',
}
