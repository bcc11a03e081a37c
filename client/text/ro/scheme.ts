/** The plan of a scheme, in Romanian: opening it, keeping it, and what stands at its head. */
import type { FileFault } from '../../../shared/scheme/file.ts'
import type * as english from '../en/scheme.ts'
import type { Words } from '../words.ts'
import { counted } from './grammar.ts'

/** Where in the file something is wrong, as a coordinator counts: `trainees.3.site` is the fourth entry. */
const LISTS: Readonly<Record<string, string>> = {
  sites: 'la unități',
  trainees: 'la persoanele în formare',
  leaders: 'la conducători',
  groups: 'la grupuri',
  former: 'la grupurile din perioada trecută',
  apart: 'la cei care nu trebuie să stea împreună',
}

function placeOf(where: string): string {
  const [list = '', at, ...rest] = where.split('.')
  const word = LISTS[list]
  const part = rest.length > 0 ? `, sub „${rest.join('.')}”` : ''
  if (word !== undefined && at !== undefined && /^\d+$/.test(at))
    return `${word}, numărul ${Number(at) + 1}${part}`
  return where === '' ? 'la început' : `sub „${where}”`
}

/** What is wrong with a file. */
function faultOf(fault: FileFault): string {
  switch (fault.code) {
    case 'too-large':
      return 'Acest fișier este mai mare decât orice plan. Nu a fost citit.'
    case 'not-a-scheme':
      return 'Acesta nu este un plan: conține altceva, sau îi lipsește începutul.'
    case 'newer':
      return `Acest plan a fost scris de o versiune mai nouă a acestei pagini (formatul ${fault.version}). Deschideți-l acolo unde a fost salvat, sau cereți versiunea mai nouă de la cine administrează acest server.`
    case 'broken':
      return `Acest plan este stricat ${placeOf(fault.where)}. Nu s-a deschis nimic din el; luați copia salvată înainte.`
    case 'wrong-passphrase':
      return 'Nu este aceasta parola, sau fișierul a fost modificat după ce a fost sigilat.'
  }
}

export const scheme: Words<typeof english.scheme> = {
  title: 'Planificați un program',
  heading: 'Cine cu cine se întâlnește, și\u00a0când.',
  lead: [
    'Pentru cine planifică grupuri Balint pentru multe persoane în formare, din multe unități.',
    'Planul trăiește într-un fișier al dumneavoastră. Această pagină nu păstrează nimic.',
    'Din nicio încăpere nu se întoarce nimic aici. Prezența se numără doar din adeverințele pe care vi le aduc oamenii.',
  ],
  figures: [
    {
      head: 'Aduceți oamenii',
      text: 'dintr-o listă pe care o aveți, fiecare cu o unitate și cu zilele în care poate',
    },
    { head: 'vedeți-i în grupuri', text: 'echilibrate pe unități, și schimbați ce doriți' },
    {
      head: 'dați fiecăruia un link',
      text: 'pentru toate datele: scrisoare, calendar sau listă',
    },
  ],
  promised: 'Ce se promite',
  promises: [
    {
      head: 'Totul se calculează aici.',
      text: 'Liste, grupuri și numărători se fac în acest browser. Nu se trimite niciun nume.',
    },
    {
      head: 'Date și scaune.',
      text: 'Linkurile le semnează serverul, căruia i se arată date și scaune, nu oameni.',
    },
  ],
  notPromised: 'Ce nu se poate promite',
  limits: [
    'Dacă se pierde fișierul, se pierde și planul. Țineți-l acolo unde țineți și alte liste de personal, cu o copie.',
    'Cine are fișierul, și parola dacă este sigilat, îl poate citi și îi poate împărți linkurile.',
  ],
  open: {
    heading: 'Deschideți planul',
    choose: 'Alegeți fișierul',
    another: 'Altul',
    sealed: 'sigilat cu o parolă',
    size: (kilobytes) => `${Math.max(1, Math.round(kilobytes))} kB`,
    passphrase: 'Parola',
    passphraseHint:
      'Se deschide pe acest calculator și nu se trimite. Nimeni nu o poate recupera: fără parolă, fișierul rămâne închis.',
    show: 'Arătați parola',
    button: 'Deschideți planul',
    opening: 'Se deschide',
    or: 'sau începeți',
    begin: 'Începeți un plan nou',
    beginText: 'Dați nume programului și perioadei',
    noText: 'Acest fișier nu a putut fi citit. Mai este acolo?',
  },
  begin: {
    heading: 'Un plan nou',
    name: 'Numele programului',
    first: 'Prima zi a perioadei',
    last: 'Ultima zi a perioadei',
    button: 'Începeți',
    back: 'Înapoi',
    needName: 'Dați un nume programului.',
    needDates: 'Dați perioadei o primă și o ultimă zi, ultima mai târziu.',
  },
  fault: faultOf,
  head: {
    parts: 'Părțile planului',
    part: {
      people: 'Persoane',
      term: 'Perioadă',
      groups: 'Grupuri',
      rota: 'Calendar',
      links: 'Invitații',
      receipts: 'Adeverințe',
    },
    unsaved: 'Modificări nesalvate',
    saved: (time) => `În fișierul dumneavoastră, salvat la ${time}`,
    savedCopy: (time) => `Salvat ca o copie la ${time}`,
    asOpened: 'Ca în fișierul dumneavoastră',
    save: 'Salvați',
    copy: 'Salvați o copie',
    undo: (what) => `Anulați: ${what}`,
    redo: (what) => `Refaceți: ${what}`,
    refused: 'Fișierul nu a putut fi scris. Planul este încă aici: salvați o copie.',
    seal: 'Parola',
    sealedNote: 'sigilat',
    openNote: 'nesigilat',
  },
  sealing: {
    label: 'Parola fișierului',
    hint: 'Șase cuvinte sau mai multe, pe care nu le folosiți în altă parte. Nimeni nu o poate recupera. Gol: fișierul se scrie deschis.',
    button: 'Sigilați de la salvarea următoare',
    off: 'Scrieți deschis de la salvarea următoare',
    again: 'Încă o dată',
    differ: 'Cele două nu sunt la fel.',
  },
  undone: (what) => `Anulat: ${what}.`,
  redone: (what) => `Refăcut: ${what}.`,
  people: (trainees, leaders) =>
    `${counted(trainees, 'persoană în formare', 'persoane în formare')}, ${counted(leaders, 'conducător', 'conducători')}`,
}
