/** A series' own page, while its door is shut, in Romanian: the next date, all dates, and what to bring. */
import type * as english from '../en/seriesPage.ts'
import type { Words } from '../words.ts'
import { begun } from './grammar.ts'

export const seriesPage: Words<typeof english.seriesPage> = {
  heading: (day, span) => `${begun(day)}, ${span}.`,
  opens: (time) =>
    `Ușa se deschide la ${time}. Până atunci nu este nimic de făcut aici; această pagină devine singură ușa.`,
  bring: {
    heading: 'Ce să aduceți',
    things: [
      {
        head: 'O ușă care se închide.',
        text: 'Fără altcineva alături, cu căști, cu notificările oprite.',
      },
      {
        head: 'Un ecran cu loc pentru chipuri.',
        text: 'Merge și telefonul; este a doua alegere.',
      },
      {
        head: 'Nimic scris.',
        text: 'Dacă vă rămâne cineva în minte, este de ajuns. Nu trebuie să aveți un caz.',
      },
    ],
  },
  chair: 'Scaunul dumneavoastră este același de fiecare dată',
  yours: {
    heading: 'Acest link este doar al dumneavoastră',
    text: 'Deschide toate datele de pe această pagină. Cine îl are poate veni cu el la ușă, așa că nu îl dați mai departe.',
  },
  leads: {
    heading: 'Acest link conduce',
    text: 'Ține pupitrul pentru toate datele de pe această pagină. Păstrați-l acolo unde țineți cheile.',
  },
  cannot: {
    heading: 'Dacă nu puteți veni',
    text: 'Spuneți persoanei care v-a trimis linkul. Aici nu se notează nimic; scaunul dumneavoastră rămâne, și este gol în ziua aceea.',
  },
  only: 'Doar următoarea',
  states: { been: 'a trecut', next: 'urmează', none: 'fără grup' },
}
