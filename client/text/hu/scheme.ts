/** The plan of a scheme: opening it, keeping it, and what stands at its head. */
import type { FileFault } from '../../../shared/scheme/file.ts'
import type * as english from '../en/scheme.ts'
import type { Words } from '../words.ts'

/** Where in the file something is wrong, as a coordinator counts: `trainees.3.site` is the fourth entry. */
const LISTS: Readonly<Record<string, string>> = {
  sites: 'Telephelyek',
  trainees: 'Résztvevők',
  leaders: 'Vezetők',
  groups: 'Csoportok',
  former: 'Az előző időszak csoportjai',
  apart: 'Nem lehetnek egy csoportban',
}

function placeOf(where: string): string {
  const [list = '', at, ...rest] = where.split('.')
  const word = LISTS[list]
  const part = rest.length > 0 ? `, „${rest.join('.')}”` : ''
  if (word !== undefined && at !== undefined && /^\d+$/.test(at))
    return `„${word}” lista, ${Number(at) + 1}. bejegyzés${part}`
  return where === '' ? 'a fájl eleje' : `„${where}”`
}

/** What is wrong with a file. */
function faultOf(fault: FileFault): string {
  switch (fault.code) {
    case 'too-large':
      return 'Ez a fájl nagyobb bármelyik tervnél. Nem olvastuk be.'
    case 'not-a-scheme':
      return 'Ez nem terv: vagy mást tartalmaz, vagy hiányzik az eleje.'
    case 'newer':
      return `Ezt a tervet az oldal újabb változata írta (formátum: ${fault.version}). Nyissa meg ott, ahol mentették, vagy kérje a szerver üzemeltetőjétől az újabb változatot.`
    case 'broken':
      return `Ez a terv sérült. A hiba helye: ${placeOf(fault.where)}. Semmit nem nyitottunk meg belőle; vegye elő a korábban mentett másolatot.`
    case 'wrong-passphrase':
      return 'Nem ez a jelmondat, vagy a fájlt a titkosítása után módosították.'
  }
}

export const scheme: Words<typeof english.scheme> = {
  title: 'Program tervezése',
  heading: 'Ki kivel találkozik, és\u00a0mikor.',
  lead: [
    'Azoknak, akik sok telephely sok résztvevőjének terveznek Bálint-csoportokat.',
    'A terv az Ön saját fájljában van. Ez az oldal semmit sem őriz meg.',
    'Egyik szobából sem jut ide vissza semmi. A részvételt csak azokból az igazolásokból számoljuk, amelyeket Önhöz elhoznak.',
  ],
  figures: [
    {
      head: 'Vegye fel a résztvevőket',
      text: 'meglévő listájából, mindenkit a telephelyével és a szabad napjaival',
    },
    {
      head: 'nézze meg őket csoportokban',
      text: 'telephelyek szerint kiegyensúlyozva; kézzel bármit módosíthat',
    },
    {
      head: 'és adjon mindenkinek egy linket',
      text: 'az összes alkalmára: levélben, naptárban vagy listában',
    },
  ],
  promised: 'Amit ígérünk',
  promises: [
    {
      head: 'Minden itt készül.',
      text: 'A listák, a csoportok és a számok ebben a böngészőben állnak össze. Nevet nem küldünk el.',
    },
    {
      head: 'Időpontok és székek.',
      text: 'A linkeket a szerver írja alá; ehhez időpontokat és székeket lát, személyeket nem.',
    },
  ],
  notPromised: 'Amit nem ígérhetünk',
  limits: [
    'Ha a fájl elvész, a terv is elvész. Tartsa ott, ahol a többi személyzeti névsort, és legyen róla másolata.',
    'Akinél megvan a fájl és, ha titkosítva van, a jelmondata, az elolvashatja, és továbbadhatja a benne lévő linkeket.',
  ],
  open: {
    heading: 'A terv megnyitása',
    choose: 'Fájl kiválasztása',
    another: 'Másik fájl',
    sealed: 'jelmondattal titkosítva',
    size: (kilobytes) => `${Math.max(1, Math.round(kilobytes))}\u00a0kB`,
    passphrase: 'Jelmondat',
    passphraseHint:
      'Ezen a számítógépen nyílik meg, nem küldjük el. Senki nem tudja visszaállítani: a jelmondat nélkül a fájl zárva marad.',
    show: 'A jelmondat megjelenítése',
    button: 'A terv megnyitása',
    opening: 'Megnyitás',
    or: 'vagy kezdjen újat',
    begin: 'Új terv kezdése',
    beginText: 'A program neve és időszaka',
    noText: 'Ezt a fájlt nem sikerült beolvasni. Megvan még?',
  },
  begin: {
    heading: 'Új terv',
    name: 'A program neve',
    first: 'Az időszak első napja',
    last: 'Az időszak utolsó napja',
    button: 'Kezdés',
    back: 'Vissza',
    needName: 'Adjon nevet a programnak.',
    needDates: 'Adja meg az időszak első és utolsó napját; az utolsó legyen a későbbi.',
  },
  fault: faultOf,
  head: {
    parts: 'A terv részei',
    part: {
      people: 'Személyek',
      term: 'Időszak',
      groups: 'Csoportok',
      rota: 'Beosztás',
      links: 'Meghívók',
      receipts: 'Igazolások',
    },
    unsaved: 'Nem mentett módosítások',
    saved: (time) => `Saját fájljába mentve, ${time}`,
    savedCopy: (time) => `Másolatként mentve, ${time}`,
    asOpened: 'Ahogy a fájlban van',
    save: 'Mentés',
    copy: 'Másolat mentése',
    undo: (what) => `Visszavonás: ${what}`,
    redo: (what) => `Ismét: ${what}`,
    refused: 'A fájlt nem sikerült menteni. A terv még itt van: mentsen róla másolatot.',
    seal: 'Jelmondat',
    sealedNote: 'titkosítva',
    openNote: 'nincs titkosítva',
  },
  sealing: {
    label: 'A fájl jelmondata',
    hint: 'Legalább hat szó, amelyet máshol nem használ. Senki nem tudja visszaállítani. Ha üresen hagyja, a fájl titkosítás nélkül készül.',
    button: 'Titkosítás a következő mentéstől',
    off: 'Titkosítás nélkül a következő mentéstől',
    again: 'Még egyszer',
    differ: 'A kettő nem egyezik.',
  },
  undone: (what) => `Visszavonva: ${what}.`,
  redone: (what) => `Ismét érvényes: ${what}.`,
  people: (trainees, leaders) => `${trainees} résztvevő, ${leaders} vezető`,
}
