/** What the room says by itself, in Hungarian. */
import type * as english from '../en/notices.ts'
import type { Words } from '../words.ts'
import { listed } from './grammar.ts'

const dropped = (name: string): string => `${name} kapcsolata megszakadt.`

export const notices: Words<typeof english.notices> = {
  paused: 'A csoport most megáll egy kicsit.',
  pausedNote: 'Senkinek nem kell semmit mondania.',
  silence: 'Együtt csendben vagyunk.',
  silenceNote: 'Minden mikrofon ki van kapcsolva, amíg egy vezető véget nem vet a csendnek.',
  presenterLost: (name) => `${dropped(name)} Várunk.`,
  presenterLeft: 'Az esethozó távozott. Várunk.',
  presenterLeftNote: 'Egy vezető elmondja, hogyan megyünk tovább.',
  presenterLostNote: (name) => `${name} helye megmarad.`,
  noLeader: 'Most nincs itt csoportvezető.',
  noLeaderNote: 'A szoba vár. Maradjon, ahogy van; a szakasz áll.',
  leaderless: 'Két perce nincs itt csoportvezető.',
  leaderlessNote: (presenter) =>
    `${presenter} az ablaknál ül, és nem hallható. Hagyják az esetet ott, ahol van, és beszéljenek másról, amíg egy vezető vissza nem jön.`,
  leaderlessYours:
    'Megkértük a csoportot, hogy hagyja az esetét ott, ahol van. Csak csoportvezető adhat Önnek szót. Ha a „Távozás” gombbal kimegy egy kicsit, ezt mindenki látja; a széke megmarad.',
  leaderLost: (gone, now) => `${dropped(gone)} Most ${now} vezet.`,
  leaderLostYou: (gone) => `${dropped(gone)} Most Ön vezet.`,
  leaderOut: (gone, now) => `${gone} kiment egy kicsit. Most ${now} vezet.`,
  leaderOutYou: (gone) => `${gone} kiment egy kicsit. Most Ön vezet.`,
  leaderLostNote: (gone) => `Más nem változik. ${gone} széke megmarad.`,
  draining: 'A szoba szervere hamarosan újraindul. Semmi nem vész el; Ön magától visszakerül.',
  observers: (names) => `${listed(names)} megfigyelőként van jelen`,
  late: 'Valaki csatlakozott.',
  unreadable: 'Egy írást nem lehetett megnyitni, ezért kimaradt.',
  awaitsKey: 'Ön még nem hallhat és nem olvashat.',
  awaitsKeyNote:
    'Valaki távozott, és azóta a szobának új kulcsa van. Egy vezető egyetlen érintéssel átadhatja Önnek. Ha nem, távozzon, és jöjjön újra az ajtóhoz.',
  hasKey: 'Most már Önnél is ott van a szoba kulcsa.',
  unopened: (name) => `${name} hangja és képe nincs titkosítva, ezért nem játsszuk le.`,
  othersClosed:
    'Az esethozóén kívül minden mikrofon ki van kapcsolva. Kapcsolja be a sajátját, ha szólni szeretne.',
  soundOnly: 'Csak hang, mindenkinek.',
  stripOn: 'A vezetők cédulákat írhatnak egymásnak; a végén ezek törlődnek.',
  microphoneClosed:
    'A mikrofonja ki van kapcsolva. Egy vezető engedélyezi újra; azután Ön kapcsolja be.',
  microphoneAllowed: 'Újra bekapcsolhatja a mikrofonját.',
  phase: (name, say) => `${name}. ${say}`,
  boardOpen: 'A tábla nyitva van.',
  boardRead: 'A tábla most csak olvasható.',
  boardClosed: 'A tábla zárva van.',
  steppedOut: (name) => `${name} kiment egy kicsit. A széke megmarad.`,
  lineLost: (name) => `${dropped(name)} A széke megmarad.`,
  returned: (name) => `${name} visszajött.`,
  cameBack: (name) => `${name} újra a körben ül.`,
}
