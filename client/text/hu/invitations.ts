/** The page that shows a new room's links, once. */
import type * as english from '../en/invitations.ts'
import type { Words } from '../words.ts'
import { az } from './grammar.ts'

const NUMBERS = [
  'Nulla',
  'Egy',
  'Két',
  'Három',
  'Négy',
  'Öt',
  'Hat',
  'Hét',
  'Nyolc',
  'Kilenc',
  'Tíz',
  'Tizenegy',
  'Tizenkét',
]
const chairs = (count: number): string => `${NUMBERS[count] ?? count} szék`

export const invitations: Words<typeof english.invitations> = {
  title: 'Meghívók',
  heading: 'A szoba készen áll. Még senki sincs benne.',
  doors: 'Az ajtó a csoporttagoknak tíz, a vezetőknek húsz perccel korábban nyílik.',
  doorOpen: 'Az ajtó nyitva van.',
  now: (span) => `Ma, ${span}.`,
  once: (day, span, zone) => `Időpont: ${day}, ${span}. Időzóna: ${zone}.`,
  series: (count, often, day, span, zone) =>
    `${count} alkalom, ${often}. Az első: ${day}, ${span}. Időzóna: ${zone}.`,
  onlyHere:
    'Ezek a linkek csak itt és csak most láthatók. Másolja ki őket, mielőtt bezárja az oldalt; újra nem lehet elkészíteni őket.',

  leader: {
    name: 'Csoportvezető',
    link: 'A csoportvezető linkje',
    about: 'Ez Ön. Öné a pult: szakaszok, ajtó, tábla.',
    holder: 'Akinél ott van, az vezeti a csoportot. Tartsa meg magának.',
  },
  coLeader: {
    name: 'Társvezető',
    link: 'A társvezető linkje',
    about: 'Ugyanaz a pult. Azonnal átveszi, ha az Ön kapcsolata megszakad.',
    holder: 'Akinél ott van, az Önnel együtt vezet. Egyetlen embernek küldje el, bizalmasan.',
  },
  members: {
    name: 'Csoporttagok',
    link: 'A csoporttagok linkje',
    about: (count) => `${chairs(count)}. Az ajtónál mindenkit egyenként enged be.`,
    holder:
      'Az egész csoporté. Akinél ott van, az ajtóhoz jöhet, de tovább nem, amíg egy vezető be nem engedi.',
  },
  personal: {
    about: (count) =>
      `${chairs(count)}, mindegyikhez egy link. Az ajtónál mindenkit egyenként enged be.`,
    link: (number) => `${number}. csoporttag linkje`,
    holder:
      'Mindegyik egy emberé. Akinél ott van, az ajtóhoz jöhet; ha egyszer beengedték, mindig ugyanazt a széket nyitja, valahányszor az üres.',
    copyAll: 'Az összes másolása',
    all: 'Az összes csoporttag linkje',
    line: (number, name, link) => `${name || `${number}. csoporttag`}: ${link}`,
    name: (number) => `Kié ${az(`${number}.`)} link? Ezt csak ez az oldal tudja`,
    mail: (number) => `Levél (${number}. csoporttag)`,
    showQr: 'QR-kód',
  },
  observer: {
    name: 'Megfigyelő',
    link: 'A megfigyelő linkje',
    about: 'A körön kívül ül, hall és lát, nem szólal meg.',
    holder:
      'Akinél ott van, az ajtóhoz jöhet. Csak akkor engedhető be, ha minden jelen lévő csoporttag bizalmasan igent mondott. Ha senki nem fog figyelni, ne küldje el.',
  },
  copiedAt: (time) => `Kimásolva: ${time}`,
  copyMail: 'A levél másolása',
  mailWhat: 'Levél a csoportnak',
  mail: (name, label, days, zone, link, devices) =>
    [
      `Kedves ${name || 'Csoporttag'},`,
      '',
      `online találkozunk (${label || 'Bálint-csoport'}):`,
      '',
      ...days.map((day) => `  ${day}`),
      '',
      `Minden időpont ebben az időzónában értendő: ${zone}. Az ajtó tíz perccel korábban nyílik. Ez az Ön linkje; tartsa meg magának:`,
      '',
      link,
      '',
      'Legyen nyugodt helyen, csukott ajtó mögött, fejhallgatóval, egy órára értesítések nélkül. Az esetet emlékezetből mondjuk el, jegyzet nélkül, és semmi olyat nem említünk, amiről a beteg felismerhető.',
      '',
      `Előző nap próbálja ki a kameráját és a mikrofonját: ${devices}`,
    ].join('\n'),
  saveAll: 'Minden link egy fájlban',
  allFile: 'balint-linkek.txt',
  allKept:
    'Akinél ott ez a fájl, annál ott van minden link, a vezetőké is. Tartsa ott, ahol a kulcsait.',
  works: (from, to) => `Az ajtót ${from} és ${to} között nyitja, azután soha többé.`,
  worksUntil: (to) => `Az ajtót eddig nyitja: ${to}, azután soha többé.`,
  worksSeries: (minutes, last) =>
    `Minden alkalommal ${minutes} perccel a kezdés előtt kezd működni. Utolsó alkalom: ${last}; azután végleg érvénytelen.`,

  qr: 'Telefonhoz. Irányítsa rá a kamerát.',
  qrLabel: (link) => `QR-kód: ${link}`,
  printCards: (count) => (count === 1 ? 'Kártya nyomtatása' : `${count} kártya nyomtatása`),

  life: {
    heading: 'Meddig érvényesek a linkek',
    headingSeries: (day) => `Meddig érvényesek a linkek: ${day}`,
    now: 'Most',
    nowEarly: 'a linkek érvényesek; belépni még senki nem tud',
    nowLeaders: 'a vezetők beléphetnek',
    nowOpen: 'mindenki jöhet, akinek van linkje',
    leaders: 'a vezetők beléphetnek',
    members: 'a csoporttagok az ajtóhoz jöhetnek',
    begin: 'kezdődik az ülés',
    end: 'tervezett befejezés; magától semmi nem ér véget',
    over: 'a linkek végleg érvénytelenek; a még nyitott szoba folytatódik',
    overDate: 'ennek az alkalomnak az ajtaja végleg zárva',
    last: (day) => `Utolsó alkalom: ${day}. Azután a linkek végleg érvénytelenek.`,
  },
  trial:
    'Ennek a szervernek nincs állandó titkos kulcsa. Ha újraindul, ezek a linkek érvényüket vesztik, és új szobát kell nyitni.',

  calendar: {
    heading: 'A naptárba',
    about: (count) =>
      count === 1
        ? 'Egy bejegyzés, ebben a böngészőben készül.'
        : `${count} bejegyzés, ebben a böngészőben készül.`,
    withLink: 'Kerüljön bele a csoporttagok linkje',
    withLinkNote: 'Aki olvashatja a naptárt, azzal az ajtóhoz jöhet.',
    missing:
      'Nem érkezett meg az a rész, amely a fájlt írja. Ellenőrizze a kapcsolatot, és próbálja meg újra; a fenti linkek érintetlenek.',
    download: 'Naptárfájl',
    file: 'balint-csoport.ics',
    summary: 'Bálint-csoport',
    body: 'Az ajtó tíz perccel korábban nyílik. Legyen nyugodt helyen, csukott ajtó mögött, fejhallgatóval.',
    bodyLink: (link) =>
      `Az ajtó tíz perccel korábban nyílik. Legyen nyugodt helyen, csukott ajtó mögött, fejhallgatóval.\n\n${link}`,
  },
  wrong: {
    heading: 'Ha egy link rossz kezekbe kerül',
    text: 'Senki nem jut be, akit egy vezető név szerint be nem enged. A szobában a vezető új csoporttagi linket készíthet; a régi azonnal érvényét veszti.',
  },
  seriesHeld: {
    heading: 'Egy link minden alkalomra',
    text: 'Akinél ott egy sorozat linkje, minden alkalmat megnyithat vele. Ha ez túl sok, nyisson minden alkalomhoz külön szobát.',
  },
  shared: {
    heading: 'Mások által is használt számítógépen',
    text: 'A vezetői linkeket privát ablakban nyissa meg. Az oldal azonnal kiüríti a címsort, de a böngésző megjegyezhet egy megnyitott címet.',
  },
  dates: 'Az időpontok',

  open: 'Belépés a szobába',
  openNote:
    'Új lapon nyílik meg, a csoportvezető linkjével. Ezeket a linkeket nem mi küldjük el, és a tagjai címét sem őrizzük. Illessze be őket oda, ahol a csoportjának írni szokott.',

  card: {
    heading: 'Bálint-csoport',
    chair: (number) => `${number}. csoporttag`,
    how: 'Irányítsa telefonja kameráját a kódra. Az ajtó tíz perccel korábban nyílik.',
    place: 'Nyugodt helyről jöjjön, fejhallgatóval, csukott ajtó mögül.',
    holder: 'Akinél ott ez a kártya, az ajtóhoz jöhet. Tartsa meg magának.',
    zone: (zone) => `Minden időpont ebben az időzónában értendő: ${zone}.`,
    dates: (count) => `Mind ${az(count)} alkalmat nyitja.`,
  },
  leadersNotPrinted: 'A vezetői linkeket nem nyomtatjuk ki.',
}
