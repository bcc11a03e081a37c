/** Links of a scheme: making them, and handing each over. */
import type * as english from '../en/schemeLinks.ts'
import type { Words } from '../words.ts'
import { listed } from './grammar.ts'

export const schemeLinks: Words<typeof english.schemeLinks> = {
  heading: 'Személyenként egy link, minden alkalomra',
  count: (links, trainees, leaders) =>
    `${links} link: ${trainees} résztvevőnek, ${leaders} vezetőnek.`,
  none: 'Még nincsenek csoportok. Tervezze meg őket a „Csoportok” részben.',
  missing: (groups) =>
    `${groups} csoportnak még nincsenek linkjei. A szerver írja alá őket; időpontokat és székeket lát, személyeket nem.`,
  make: 'Linkek készítése',
  making: (done, all) => `${all} csoportból ${done} aláírva`,
  seats: (count) =>
    count === 1
      ? 'A linkek elkészülte óta 1 személy csatlakozott. Csoportjában egy szabad szék az övé.'
      : `A linkek elkészülte óta ${count} személy csatlakozott. Csoportjukban egy-egy szabad szék az övék.`,
  seat: 'Székek kiosztása',
  cut: (names) =>
    `Egy link legfeljebb 30 alkalomra szól, ebben az időszakban többre kellene: ${listed(names)}. A többi alkalomra később készítsen új linkeket.`,
  passphrase: 'A szerver jelmondata',
  trial:
    'Ennek a szervernek nincs állandó titkos kulcsa: ha újraindul, ezek a linkek érvényüket vesztik. Kérdezze meg az üzemeltetőjét.',
  who: 'Ki kapta már meg a sajátját',
  show: 'Szűrés',
  filters: { all: 'Mindenki', not: 'Még nem', given: 'Kiadva' },
  as: { trainee: '', leader: 'Vezető', 'co-leader': 'Társvezető' },
  full: 'nincs több szabad szék: készítsen új linkeket ennek a csoportnak',
  noLink: 'még nincs link',
  notYet: 'még nem',
  got: (what, on) => `${what}, ${on}`,
  ways: {
    letter: 'levél',
    list: 'lista',
    mail: 'e-mail',
    calendar: 'naptárfájl',
  },
  showLink: 'Link',
  showWhose: (name) => `${name} linkje`,
  more: (count) => `További ${count}`,
  made: (groups) => `${groups} csoport linkjei`,
  copyWhat: (name) => `${name} linkje`,
  gotNote:
    'A „Kiadva” azt jelenti, hogy Ön itt elmentette vagy kinyomtatta; azt nem, hogy el is olvasták. Erről az oldalról semmit nem küldünk el; Ön adja át, ahogy máskor is írni szokott.',
  again: {
    summary: 'Új linkek egy egész csoportnak',
    say: 'A csoportban mindenki új linket kap, a régit pedig félreteszi. A régi linkek egy külön, üres szobába vezetnek, ahol senki nem engedi be őket.',
    group: 'Csoport',
    button: 'A csoport linkjeinek érvénytelenítése',
    did: (group) => `linkek érvénytelenítése (${group})`,
  },
  hand: {
    heading: 'A linkek átadása',
    legend: 'Hogyan',
    options: {
      letter: { label: 'Levelek', note: 'Személyenként egy oldal, kóddal a telefonhoz.' },
      list: {
        label: 'Lista körlevélhez',
        note: 'CSV: név, csoport, alkalmak, link. A linkek annyit érnek, mint egy kulcs: használat után törölje a fájlt.',
      },
      mail: {
        label: 'E-mail-vázlatok',
        note: 'Zip-fájl, személyenként egy .eml; Ön küldi el őket.',
      },
      calendar: { label: 'Naptárfájlok', note: 'Zip-fájl, személyenként egy .ics.' },
    },
    separator: 'Elválasztó',
    comma: 'Vessző',
    semicolon: 'Pontosvessző',
    whom: 'Kinek',
    onlyNew: 'Akinek még nincs',
    everybody: 'Mindenkinek újra',
    button: {
      letter: (count) => `${count} levél nyomtatása`,
      list: (count) => `${count} linkes lista mentése`,
      mail: (count) => `${count} vázlat mentése`,
      calendar: (count) => `${count} naptárfájl mentése`,
    },
    nobody: 'Már mindenki megkapta a linkjét.',
    missing:
      'Az oldal egy része nem érkezett meg. Ellenőrizze a kapcsolatot, és próbálja meg újra.',
    did: (way, count) => `${way}, ${count} személynek`,
  },
  file: { list: 'linkek.csv', mail: 'vazlatok.zip', calendar: 'naptarak.zip' },
  csv: ['Név', 'E-mail', 'Szerep', 'Csoport', 'Vezetők', 'Első alkalom', 'Alkalmak', 'Link'],
  letter: {
    dear: (name) => `Kedves ${name},`,
    chair: (group, leaders) =>
      `Önt egy szék várja ebben a Bálint-csoportban: ${group}${leaders.length > 0 ? ` (vezeti: ${listed(leaders)})` : ''}.`,
    lead: (group) => `Ön vezeti ezt a Bálint-csoportot: ${group}.`,
    dates: (count, time) => `${count} alkalom, ${time}:`,
    door: 'Irányítsa telefonja kameráját a kódra, vagy kérje el a linket e-mailben. Az ajtó tíz perccel a kezdés előtt nyílik, a vezetőknek hússzal.',
    key: 'Ez a lap az Ön kulcsa minden alkalomhoz. Kérjük, ne adja tovább.',
    code: 'Az Ön linkjének kódja',
  },
  mail: {
    subject: (group) => `Bálint-csoportja: ${group}`,
    link: 'Az Ön linkje, minden alkalomra ugyanaz:',
    key: 'A link az Ön kulcsa. Kérjük, ne adja tovább.',
  },
  calendar: { summary: 'Bálint-csoport', body: (link) => `Az ajtó: ${link}` },
}
