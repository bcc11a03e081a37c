/** Egy sorozat oldala, amíg az ajtó zárva van. */
import type * as english from '../en/seriesPage.ts'
import type { Words } from '../words.ts'

export const seriesPage: Words<typeof english.seriesPage> = {
  heading: (day, span) => `${day}, ${span}.`,
  opens: (time) =>
    `Az ajtó ekkor nyílik: ${time}. Addig itt nincs teendő; ez az oldal magától ajtóvá változik.`,
  bring: {
    heading: 'Mi kell hozzá',
    things: [
      {
        head: 'Egy ajtó, amely becsukható.',
        text: 'Egyedül, fülhallgatóval, értesítések nélkül.',
      },
      {
        head: 'Egy képernyő, amelyen elférnek az arcok.',
        text: 'Telefon is megteszi; az a második legjobb.',
      },
      {
        head: 'Semmi leírt szöveg.',
        text: 'Ha valaki nem megy ki a fejéből, az elég. Nem kell, hogy esete legyen.',
      },
    ],
  },
  chair: 'A széke minden alkalommal ugyanaz',
  yours: {
    heading: 'Ez a hivatkozás csak az Öné',
    text: 'Az oldalon látható összes alkalmat megnyitja. Akinél ott van, az ajtóig eljuthat vele, ezért ne adja tovább.',
  },
  leads: {
    heading: 'Ez vezetői hivatkozás',
    text: 'Az oldalon látható összes alkalom vezetői pultját megnyitja. Tartsa ott, ahol a kulcsait.',
  },
  cannot: {
    heading: 'Ha nem tud jönni',
    text: 'Szóljon annak, akitől a hivatkozást kapta. Itt semmit sem jegyzünk fel; a széke megmarad, és aznap üres.',
  },
  only: 'Csak a következő',
  states: { been: 'elmúlt', next: 'a következő', none: 'nincs csoport' },
}
