/** A leader's page of all their groups' dates, in Romanian. */
import type * as english from '../en/leaderPage.ts'
import type { Words } from '../words.ts'
import { byCount, counted, listed } from './grammar.ts'

export const leaderPage: Words<typeof english.leaderPage> = {
  title: 'Toate datele dumneavoastră',
  begin: 'Toate grupurile dumneavoastră pe o singură pagină.',
  lead: 'Deschideți fișierul primit de la cine planifică programul. Este citit în acest browser și nu se păstrează nimic din el.',
  choose: 'Alegeți fișierul',
  unread: 'Acesta nu este un fișier pentru conducători sau a fost trunchiat. Cereți-l încă o dată.',
  next: (group, day, time) => `${group}: ${day}, la ora ${time}.`,
  over: 'Toate aceste date au trecut.',
  from: (leaders, members) =>
    `Puteți intra de la ora ${leaders}; membrii vin la ușă de la ora ${members}.`,
  group: 'Grupul dumneavoastră',
  chairs: (count) => `${counted(count, 'scaun', 'scaune')} pentru membri`,
  once: 'Țineți locul cuiva',
  led: (names) => `conducere: ${listed(names)}`,
  goIn: 'Intrați',
  goInto: (group, day) => `Intrați: ${group}, ${day}`,
  opens: (time) => `de la ora ${time} în ziua aceea`,
  more: (count) => byCount(count, 'încă una', `încă ${count}`),
  away: {
    heading: 'Dacă lipsiți',
    text: 'Spuneți persoanei care planifică programul. Altcineva vă va ține locul și va primi un link; al dumneavoastră rămâne bun pentru celelalte date.',
  },
  leads: {
    heading: 'Acest fișier conduce',
    text: 'Ține pupitrul pentru toate datele de pe această pagină. Păstrați-l acolo unde țineți cheile.',
  },
  plan: {
    summary: 'O pagină cu toate datele pentru cine conduce',
    say: 'Un fișier pentru cine conduce mai multe grupuri. Se deschide la /my-groups; este la fel de bun ca linkurile.',
    save: (name) => `Salvați fișierul: ${name}`,
    file: 'grupurile-mele',
  },
}
