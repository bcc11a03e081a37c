/** After the room, in Romanian: what became of everything, the receipt, and three questions to take home. */
import type * as english from '../en/goodbye.ts'
import type { Words } from '../words.ts'

const closed = {
  heading: 'Nu a rămas nimic.',
  lead: 'Încăperea s-a închis și a uitat tot. Nu aveți nimic de șters.',
  note: 'Încăperea este închisă',
}

export const goodbye: Words<typeof english.goodbye> = {
  title: 'Nu a rămas nimic',
  parting: {
    ended: closed,
    parted: {
      ...closed,
      lead: 'Grupul s-a încheiat. Conducătorii mai rămân puțin între ei; când pleacă, încăperea uită tot. Nu aveți nimic de șters.',
      note: 'Grupul s-a încheiat',
    },
    cap: {
      ...closed,
      lead: 'O încăpere trăiește cel mult șase ore, iar aceasta a ajuns la capăt. Nu aveți nimic de șters.',
    },
    empty: {
      ...closed,
      lead: 'Timp de zece minute nu a mai fost nimeni, așa că încăperea s-a închis și a uitat tot. Nu aveți nimic de șters.',
    },
    left: {
      heading: 'Ați ieșit.',
      lead: 'Încăperea merge mai departe până o închid conducătorii. Apoi uită tot, și că ați fost acolo.',
      note: 'Ați ieșit din încăpere',
    },
    removed: {
      heading: 'Conducătorii v-au rugat să ieșiți.',
      lead: 'Scaunul nu mai este al dumneavoastră. Dacă nu știți de ce, scrieți conducătorilor grupului.',
      note: 'Nu mai sunteți în încăpere',
    },
    'turned-away': {
      heading: 'Nu vi s-a deschis.',
      lead: 'Conducătorii nu v-au primit la ușă. Dacă vi se pare o greșeală, scrieți persoanei care v-a trimis linkul.',
      note: 'Nu sunteți în încăpere',
    },
    'stays-there': {
      heading: 'Scaunul rămâne unde este.',
      lead: 'În cealaltă pagină cineva a apăsat „Rămân aici”, așa că aceasta nu a fost primită. Dacă nu ați apăsat dumneavoastră, spuneți-le conducătorilor.',
      note: 'Scaunul este în altă pagină',
    },
    'link-renewed': {
      heading: 'Linkul a fost înlocuit.',
      lead: 'Conducătorii au făcut un link nou pentru acest grup, iar cel vechi s-a oprit. Cereți-le linkul nou.',
      note: 'Nu sunteți în încăpere',
    },
    moved: {
      heading: 'Scaunul este în altă pagină.',
      lead: 'Linkul este deschis acum acolo, iar pagina aceasta l-a lăsat din mână. O puteți închide.',
      note: 'Scaunul este în altă pagină',
    },
  },

  kept: {
    caption: 'Ce a fost și unde este acum',
    was: 'Ce a fost',
    is: 'Unde este acum',
    voices: 'Voci și chipuri',
    voicesIs: 'au trecut sigilate, nu s-au înregistrat niciodată',
    board: 'Tabla',
    boardIs: 'ștearsă; nu a rămas nicio copie',
    boardStays: 'rămâne la grup până la încheiere, apoi se șterge',
    notes: 'Notele dintre conducători',
    notesIs: 'uitate la închiderea încăperii',
    notesStay: 'se uită la închiderea încăperii',
    names: 'Nume și scaune',
    namesIs: 'uitate la închiderea încăperii',
    namesAt: (time) => `uitate la ${time}, când s-a închis încăperea`,
    nameStays: 'numele dumneavoastră se uită la închiderea încăperii',
    links: 'Linkurile',
    linksIs: 'nu mai deschid această încăpere',
    linkStays: 'duc la ușă cât timp încăperea este deschisă',
    log: 'Jurnalul serverului',
    logIs: 'spune că a existat o încăpere și cât timp; niciun nume, cuvânt sau adresă',
    receipt: 'Adeverința dvs.',
    receiptIs: 'numai în această pagină, până o închideți',
  },

  stays: {
    heading: 'Dacă nu vă iese cazul din minte',
    text: 'Vorbiți cu unul dintre conducători. De aceea sunt acolo. Nu a fost o terapie și nu vă evaluează nimeni.',
  },
  log: {
    heading: 'Pentru jurnalul dumneavoastră, dacă țineți unul',
    questions: [
      'Ce a rămas cu mine, și unde în corp?',
      'De partea cui am fost, și când s-a schimbat asta?',
      'Ce nu mi-aș fi putut imagina fără ceilalți?',
    ],
    copy: 'Copiați întrebările',
    what: 'Întrebările',
  },

  receipt: {
    name: 'Adeverință de prezență',
    present: 'a participat la o ședință de grup Balint',
    someone: 'Persoana care are această adeverință',
    date: 'Data',
    span: 'Interval',
    zone: (span, zone) => `${span}, fusul orar ${zone}`,
    minutes: 'Minute de prezență',
    group: 'Grup',
    leaders: 'Conducere',
    mode: 'Formă',
    online: 'Online, în timp real',
    signed: (address) => `Semnată de serverul încăperii. Se verifică la ${address}`,
    trial: 'Adeverință de probă',
    trialText:
      'Acest server nu are un secret durabil; după o repornire, adeverința nu mai poate fi verificată.',
    openText:
      'Pe acest server oricine poate face o încăpere; adeverința arată că încăperea a existat, nu și cine a condus-o.',
    download: 'Descărcați adeverința',
    file: (date) => `adeverinta-balint-${date}.txt`,
    print: 'Tipăriți',
    qr: 'Ca cod QR',
    qrLabel: 'Codul QR al acestei adeverințe, cu adresa la care se verifică',
    qrNote:
      'Îndreptați camera telefonului spre el, ca să păstrați adeverința acolo sau ca să o verificați.',
    only: 'Acesta este singurul exemplar. Dacă închideți pagina, nu mai poate fi făcut. Nu spune cine a prezentat, ce s-a vorbit sau cine a mai fost.',
    none: 'Nu există o adeverință: serverul nu a avut ce să vă dea la ieșire.',
  },

  again: 'La pagina de început',
}
