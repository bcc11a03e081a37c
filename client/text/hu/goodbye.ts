/** After the room: what became of everything, the receipt, and three questions to take home, in Hungarian. */
import type * as english from '../en/goodbye.ts'
import type { Words } from '../words.ts'

const closed = {
  heading: 'Eltűnt.',
  lead: 'A szoba bezárult, és mindent elfelejtett. Nincs mit törölni.',
  note: 'A szoba zárva van',
}

export const goodbye: Words<typeof english.goodbye> = {
  title: 'Eltűnt',
  parting: {
    ended: closed,
    parted: {
      ...closed,
      lead: 'A csoport véget ért. A vezetők még egy ideig egymás közt maradnak; amikor elmennek, a szoba mindent elfelejt. Nincs mit törölni.',
      note: 'A csoport véget ért',
    },
    cap: {
      ...closed,
      lead: 'Egy szoba legfeljebb hat órán át él, és ennek letelt az ideje. Nincs mit törölni.',
    },
    empty: {
      ...closed,
      lead: 'Tíz percig senki nem volt itt, ezért a szoba bezárult, és mindent elfelejtett. Nincs mit törölni.',
    },
    left: {
      heading: 'Ön távozott.',
      lead: 'A szoba nyitva marad, amíg egy vezető be nem zárja. Akkor mindent elfelejt, Önt is.',
      note: 'Elhagyta a szobát',
    },
    removed: {
      heading: 'Egy csoportvezető arra kérte, hogy távozzon.',
      lead: 'A széke már nem az Öné. Ha nem tudja, miért, írjon a csoportvezetőnek.',
      note: 'Már nincs a szobában',
    },
    'turned-away': {
      heading: 'Nem engedték be.',
      lead: 'Egy csoportvezető az ajtónál elutasította. Ha úgy gondolja, hogy ez nem Önnek szólt, írjon annak, akitől a linket kapta.',
      note: 'Nincs a szobában',
    },
    'stays-there': {
      heading: 'A széke ott marad, ahol van.',
      lead: 'A másik oldalon valaki az „Itt maradok” gombot nyomta meg, ezért ezt az oldalt nem engedtük be. Ha nem Ön volt, szóljon a csoportvezetőnek.',
      note: 'Ön egy másik oldalon ül',
    },
    'link-renewed': {
      heading: 'A linkje helyébe új lépett.',
      lead: 'A vezetők új linket készítettek ennek a csoportnak, és a régi már nem érvényes. Kérje el tőlük az újat.',
      note: 'Nincs a szobában',
    },
    moved: {
      heading: 'A széke egy másik oldalon van.',
      lead: 'A linkje most ott van nyitva, ezért ez az oldal elengedte. Nyugodtan bezárhatja.',
      note: 'Ön egy másik oldalon ül',
    },
  },

  kept: {
    caption: 'Mi volt itt, és most hol van',
    was: 'Ami volt',
    is: 'Ahol most van',
    voices: 'Hangok és arcok',
    voicesIs: 'titkosítva haladtak át, felvétel nem készült',
    board: 'A tábla',
    boardIs: 'letörölve; másolat nem maradt',
    boardStays: 'a Zárásig a csoporté, akkor letöröljük',
    notes: 'A vezetők cédulái egymásnak',
    notesIs: 'a szoba bezárásakor eltűntek',
    notesStay: 'a szoba bezárásakor eltűnnek',
    names: 'Nevek és székek',
    namesIs: 'a szoba bezáráskor elfelejtette őket',
    namesAt: (time) => `${time}: a szoba bezárult, és elfelejtette őket`,
    nameStays: 'amikor a szoba bezárul, elfelejti a nevét',
    links: 'A linkek',
    linksIs: 'már nem nyitják ezt a szobát',
    linkStays: 'az ajtóhoz vezetnek, amíg a szoba nyitva van',
    log: 'A szerver naplója',
    logIs: 'annyit tud, hogy volt egy szoba, és meddig; nevet, szót, címet nem',
    receipt: 'Az Ön igazolása',
    receiptIs: 'csak ezen az oldalon, amíg be nem zárja',
  },

  stays: {
    heading: 'Ha az eset Önnel marad',
    text: 'Szóljon egy csoportvezetőnek. Ezért vannak. Ez nem terápia volt, és senki nem értékeli Önt.',
  },
  log: {
    heading: 'A saját naplójába, ha vezet ilyet',
    questions: [
      'Mi maradt velem, és hol a testemben?',
      'Kinek az oldalán álltam, és mikor változott ez meg?',
      'Mi az, amit egyedül nem képzeltem volna el?',
    ],
    copy: 'A kérdések másolása',
    what: 'A kérdések',
  },

  receipt: {
    name: 'Részvételi igazolás',
    present: 'jelen volt egy Bálint-csoport ülésén',
    someone: 'Az igazolás birtokosa',
    date: 'Dátum',
    span: 'Mettől meddig',
    zone: (span, zone) => `${span} (időzóna: ${zone})`,
    minutes: 'Jelenlét percben',
    group: 'Csoport',
    leaders: 'Vezette',
    mode: 'Forma',
    online: 'Online, élőben',
    signed: (address) => `A szoba szervere írta alá. Itt ellenőrizhető: ${address}`,
    trial: 'Próbaigazolás',
    trialText:
      'Ennek a szervernek nincs állandó titkos kulcsa, ezért ha újraindul, ezt az igazolást már senki nem tudja ellenőrizni.',
    openText:
      'Ezen a szerveren bárki nyithat szobát, ezért az igazolás azt mutatja, hogy volt egy szoba, azt nem, hogy ki vezette.',
    download: 'Igazolás letöltése',
    file: (date) => `balint-igazolas-${date}.txt`,
    print: 'Nyomtatás',
    qr: 'QR-kódként',
    qrLabel: 'Az igazolás QR-kódja, az ellenőrző oldal címével',
    qrNote: 'Irányítsa rá a telefonja kameráját, ha ott őrizné meg vagy ellenőrizné.',
    only: 'Ez az egyetlen példány. Ha bezárja ezt az oldalt, többé nem állítható ki. Nem mondja meg, ki hozott esetet, mi hangzott el, és ki volt még itt.',
    none: 'Nincs igazolás: amikor távozott, a szerver nem tudott adni.',
  },

  again: 'A kezdőlapra',
}
