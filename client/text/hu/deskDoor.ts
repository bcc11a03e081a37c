/** The door as leaders see it on their desk, in Hungarian. */
import type * as english from '../en/deskDoor.ts'
import type { Words } from '../words.ts'

/** What to do next time, the same for most links. */
const NO_FILTER =
  'Legközelebbre nyisson új szobát, és a linkjeit olyan szövegként küldje el, amelyet semmilyen szűrő nem nyit meg.'
const reached = (link: string): string =>
  `Egy levélszűrő útközben átírta ${link}, ezért a titka eljutott a szerverhez.`

export const door: Words<typeof english.door> = {
  title: 'Az ajtónál',
  isAt: (name) => `${name} az ajtónál van`,
  opening: 'Valaki az ajtónál van',
  nameless: 'Valaki',
  since: (time) => `érkezett: ${time}`,
  role: {
    leader: 'a csoportvezető linkjével',
    'co-leader': 'a társvezető linkjével',
    member: '',
    observer: 'megfigyelőként jönne be',
  },
  letIn: 'Beengedés',
  all: 'Mindenki beengedése',
  later: 'Később',
  waiting: (count) => (count === 1 ? 'Egy ember vár az ajtónál' : `${count} ember vár az ajtónál`),
  show: 'Megnézem',
  turnAway: 'Elutasítás',
  giveChair: (name) => `${name} székének visszaadása`,
  ask: 'A csoport megkérdezése',
  asking: 'Megkérdezzük a csoportot, mindenkit külön.',
  everybody: 'Mindenki beleegyezik.',
  notEverybody: 'Nem mindenki egyezik bele. A megfigyelő kint marad.',
  nameTaken: 'Ilyen név már van a szobában.',
  mismatch: 'A név és a titkosítása nem illik össze. Kérdezze meg, ki az, mielőtt bárkit beenged.',
  occupant: 'Megkérdezzük azt, aki ezen a széken ül, hogy valóban az övé-e a link.',
  presents: 'Az esethozó jött vissza. Ha beengedi, a saját székét kapja, ahogy előtte volt.',
  moreFor: (name) => `Továbbiak: ${name}`,
  keyless: (name) =>
    `Mióta valaki távozott, a szobának új kulcsa van. ${name} másik eszközről jött, és ez a kulcs nincs nála.`,
  letRead: (name) => `A kulcs átadása: ${name}`,
  retaken: (name) => `${name} székére a szék saját linkjével újra leült valaki.`,
  earlier:
    'Az ajtónál olyan is vár, aki az újraindulás előtt ebben a szobában volt. Visszatér az akkori szobába?',
  earlierNote:
    'Akinek akkor széke volt, visszakapja. A többiek az ajtónál várnak, és egyenként jönnek be.',
  earlierYes: 'Vissza az akkoriba',
  earlierNo: 'Maradok ebben',
  locked: 'Az ajtó zárva van',
  lock: 'Az ajtó bezárása',
  lockNote: 'Új érkező nem jöhet az ajtóhoz. Akinek széke van, visszatérhet rá.',
  knock: 'Halk kopogás, ha valaki érkezik',
  needs: 'Halk hang, ha valakinek szünet kell, vagy nincs jól',
  renew: 'Új link a tagoknak; a régi megszűnik',
  renewNote:
    'Akit eltávolítottak, a közös linkkel jött. Új link után a régi nem nyitja ki többé ezt a szobát.',
  seenLink: {
    member: `${reached('a tagok linkjét')} Készítsen itt új linket a tagoknak, hogy a régivel más ne jöhessen be; legközelebb olyan szövegként küldje el, amelyet semmilyen szűrő nem nyit meg.`,
    personal: `${reached('egy csoporttag saját linkjét')} Zárja be az ajtót, amint mindenki bent van. ${NO_FILTER}`,
    leader: `${reached('a csoportvezető linkjét')} Mások is használhatják. ${NO_FILTER}`,
    'co-leader': `${reached('a társvezető linkjét')} Mások is használhatják. ${NO_FILTER}`,
    observer: `${reached('a megfigyelő linkjét')} Kérdés nélkül senki nem jöhet be vele. ${NO_FILTER}`,
  },
  seenRead: 'Elolvastam',
  renewAnyTime:
    'Ha a tagok linkje rossz kezekbe került. Akinek széke van, megtartja; az új link az ajtónál jelenik meg.',
  renewSeriesNote: 'A későbbi alkalmak régi linkjei még megnyithatnak egy saját, üres szobát.',
  renewSeries: 'Új linkek a hátralévő alkalmakra',
  newDates: 'A dátumcédula; a vezetők linkjei előtt kell megnyitni',
  newLink: 'Új link a tagoknak',
  memberLink: 'A tagok linkje',
  showMember: 'A tagok linkje még egyszer',
  showMemberNote: 'Ha valaki nem találja a sajátját. Az ajtónál jelenik meg.',
  newLinkOf: (at) =>
    ['A csoportvezető új linkje', 'A társvezető új linkje', 'A megfigyelő új linkje'][at] ??
    `${at - 2}. tag új linkje`,
}
