/** Changing single dates of a running series, in Romanian. */
import type * as english from '../en/dates.ts'
import type { Words } from '../words.ts'
import { begun } from './grammar.ts'

export const dates: Words<typeof english.dates> = {
  title: 'Schimbarea datelor',
  heading: 'Schimbarea datelor unei serii',
  lead: 'Mutați o întâlnire, adăugați una sau renunțați la una. Fiecare își păstrează linkul; le dați tuturor o notă scurtă.',
  ask: 'Linkul de conducere',
  askHint: 'Se citește în acest browser. Lipit aici, nu ajunge în bara de adrese.',
  go: 'Arătați întâlnirile',
  empty: 'Lipiți linkul de conducere.',
  notLeader: 'Acesta nu este un link de conducere. Numai conducătorii pot schimba datele.',
  notSeries: 'Acest link este pentru o singură ședință. Pentru altă zi, faceți o încăpere nouă.',
  zone: (zone) => `Toate orele sunt în fusul orar ${zone}.`,
  noZone: (zone) =>
    `Acest dispozitiv nu cunoaște fusul orar ${zone}. Schimbați datele de pe altul.`,
  over: 'S-a încheiat.',
  day: (number) => `Ziua întâlnirii ${number}`,
  time: (number) => `Ora de început a întâlnirii ${number}`,
  keep: (day) => `${begun(day)}: are loc`,
  add: 'Adăugați o întâlnire',
  sign: 'Faceți nota',
  signing: 'Se face nota',
  fault: {
    'no-dates': 'Lăsați cel puțin o întâlnire.',
    overlap: 'Două întâlniri se suprapun. Mutați una dintre ele.',
    far: 'O întâlnire este la peste trei ani distanță. Alegeți altă zi.',
    missing: 'Unei întâlniri îi lipsește ziua sau ora.',
    nothing: 'Încă nu s-a schimbat nimic.',
    unreachable:
      'Serverul nu răspunde. Verificați conexiunea și încercați din nou; nu se pierde nimic.',
  },
  done: 'Datele sunt schimbate',
  doneLead:
    'Aici nu se păstrează nimic. Trimiteți textul tuturor: încăperea ține seama de noile date îndată ce vine la ușă cineva care are nota.',
  text: 'Text pentru toată lumea',
  mail: (zone, days, link) =>
    [
      'Datele grupului nostru Balint s-au schimbat. Acum ne întâlnim:',
      '',
      ...days.map((day) => `  ${day}`),
      '',
      `Toate orele sunt în fusul orar ${zone}. Linkul dumneavoastră rămâne același. Deschideți o dată această adresă pe dispozitivul cu care veniți, apoi, în pagina care se deschide, linkul dumneavoastră:`,
      '',
      link,
    ].join('\n'),
  note: 'Numai nota',
  noteHint:
    'Singură nu deschide nicio încăpere. Se poate lipi în pagina care spune „Ați venit devreme.”',
  ownLink: 'Linkul dumneavoastră, cu nota în el',
  ownLinkHint:
    'De acum înainte deschideți încăperea cu acesta; astfel nota este acolo înainte să vină cineva.',
  ownLinkLong:
    'Linkul dumneavoastră cu nota în el ar fi mai lung decât primesc programele de e-mail. Deschideți întâi nota singură, apoi linkul, ca toată lumea.',
  calendar: {
    save: 'Fișier de calendar cu toate întâlnirile',
    again: 'Importat din nou, ia locul notărilor care sunt deja acolo.',
    own: 'Includeți linkul dvs.',
    ownNote: 'Oricine poate citi calendarul va putea atunci să vină cu el la ușă.',
    members: 'Linkul participanților, dacă trebuie să fie în fișier',
    membersHint:
      'Linkul comun al tuturor participanților acestei serii. Oricine poate citi calendarul va putea atunci să vină la ușă.',
    notMembers:
      'Acesta nu este linkul comun al participanților acestei serii. Lipiți-l pe acela sau lăsați câmpul gol.',
  },
  again: 'Mai schimbați ceva',

  seen: {
    noZone: (zone, place) =>
      `Acest dispozitiv nu cunoaște fusul orar ${zone}. Orele sunt cele de la ${place}; la întâlnirile mutate sau adăugate sunt în UTC.`,
    heading: 'Întâlnirile acestei serii',
    changed: 'Acestea sunt datele așa cum le-au schimbat conducătorii grupului.',
    asLink:
      'Acestea sunt datele de la facerea linkului. Dacă între timp conducătorii le-au schimbat, v-au trimis o notă: lipiți-o mai jos.',
    paste: 'S-au schimbat datele?',
    pasteLabel: 'Nota de la conducători',
    pasteHint: 'Lipiți textul pe care l-ați primit. Linkul dumneavoastră rămâne același.',
    take: 'Preluați noile date',
    none: 'În acest text nu este nicio notă cu date schimbate.',
    change: 'Schimbați datele',
    wait: 'Noile date au ajuns. Deschideți acum aici linkul dumneavoastră.',
  },
}
