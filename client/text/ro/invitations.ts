/** The page that shows a new room's links, once, in Romanian. */
import type * as english from '../en/invitations.ts'
import type { Words } from '../words.ts'
import { begun, byCount, counted } from './grammar.ts'

/** As they go with a chair, which is neuter: un scaun, două scaune. */
const NUMBERS = [
  'Niciun',
  'Un',
  'Două',
  'Trei',
  'Patru',
  'Cinci',
  'Șase',
  'Șapte',
  'Opt',
  'Nouă',
  'Zece',
  'Unsprezece',
  'Douăsprezece',
]
const chairs = (count: number): string => {
  const number = NUMBERS[count]
  return number === undefined
    ? counted(count, 'scaun', 'scaune')
    : `${number} ${count < 2 ? 'scaun' : 'scaune'}`
}

export const invitations: Words<typeof english.invitations> = {
  title: 'Invitații',
  heading: 'Încăperea este pregătită. Încă nu e nimeni în ea.',
  doors:
    'Ușa se deschide cu zece minute înainte pentru participanți, cu douăzeci pentru conducători.',
  doorOpen: 'Ușa este deschisă.',
  now: (span) => `Astăzi, ${span}.`,
  once: (day, span, zone) => `${begun(day)}, ${span}, fusul orar ${zone}.`,
  series: (count, often, day, span, zone) =>
    `${begun(counted(count, 'întâlnire', 'întâlniri'))}, ${often}, începând cu ${day}, ${span}, fusul orar ${zone}.`,
  onlyHere:
    'Aceste linkuri se văd numai aici și numai acum. Copiați-le înainte de a închide pagina; nu mai pot fi făcute încă o dată.',

  leader: {
    name: 'Conducere',
    link: 'Linkul de conducere',
    about: 'Este al dumneavoastră. Are pupitrul: etape, ușă, tablă.',
    holder: 'Cine îl are conduce grupul. Păstrați-l numai pentru dumneavoastră.',
  },
  coLeader: {
    name: 'Co-conducere',
    link: 'Linkul de co-conducere',
    about: 'Același pupitru. Preia imediat dacă vi se întrerupe conexiunea.',
    holder:
      'Cine îl are conduce alături de dumneavoastră. Trimiteți-l unei singure persoane, în privat.',
  },
  members: {
    name: 'Participanți',
    link: 'Linkul participanților',
    about: (count) => `${chairs(count)}. La ușă deschideți pentru fiecare în parte.`,
    holder:
      'Pentru tot grupul. Cine îl are poate veni la ușă, dar nu mai departe până nu îi deschide unul dintre conducători.',
  },
  personal: {
    about: (count) =>
      `${chairs(count)}, câte un link pentru fiecare. La ușă deschideți pentru fiecare în parte.`,
    link: (number) => `Linkul participantului ${number}`,
    holder:
      'Câte o persoană pentru fiecare. Cine îl are poate veni la ușă; după prima intrare, linkul redeschide același scaun ori de câte ori e gol.',
    copyAll: 'Copiați-le pe toate',
    all: 'Toate linkurile participanților',
    line: (number, name, link) => `${name || `Participantul ${number}`}: ${link}`,
    name: (number) => `Al cui este linkul ${number}? Numai această pagină știe`,
    mail: (number) => `Mesaj pentru participantul ${number}`,
    showQr: 'Cod QR',
  },
  observer: {
    name: 'Observare',
    link: 'Linkul de observare',
    about: 'În afara cercului: aude și vede, nu spune nimic.',
    holder:
      'Cine îl are poate veni la ușă. Intră numai dacă fiecare participant prezent a spus da, în privat. Nu îl trimiteți dacă nu doriți să asiste nimeni.',
  },
  copiedAt: (time) => `Copiat la ${time}`,
  copyMail: 'Copiați mesajul',
  mailWhat: 'Mesaj pentru grup',
  mail: (name, label, days, zone, link, devices) =>
    [
      name ? `Bună ziua, ${name},` : 'Bună ziua,',
      '',
      `ne întâlnim online, ca ${label || 'grup Balint'}:`,
      '',
      ...days.map((day) => `  ${day}`),
      '',
      `Toate orele sunt în fusul orar ${zone}. Ușa se deschide cu zece minute înainte. Acesta este linkul dumneavoastră; vă rugăm să îl păstrați numai pentru dumneavoastră:`,
      '',
      link,
      '',
      'Aveți nevoie de un loc în care nu vă aude nimeni, cu ușa închisă, de căști și de o oră fără notificări. Cazul se povestește din memorie, fără notițe și fără nimic după care pacientul ar putea fi recunoscut.',
      '',
      `Încercați-vă camera și microfonul cu o zi înainte: ${devices}`,
    ].join('\n'),
  saveAll: 'Toate linkurile într-un fișier',
  allFile: 'linkuri-balint.txt',
  allKept:
    'Cine are acest fișier are toate linkurile, și pe cele ale conducătorilor. Păstrați-l acolo unde țineți cheile.',
  works: (from, to) => `Deschide ușa de la ${from} până la ${to}, apoi niciodată.`,
  worksUntil: (to) => `Deschide ușa până la ${to}, apoi niciodată.`,
  worksSeries: (minutes, last) =>
    `La fiecare întâlnire, cu ${counted(minutes, 'minut', 'minute')} înainte. Se oprește definitiv după ${last}.`,

  qr: 'Pentru telefoane. Îndreptați camera spre el.',
  qrLabel: (link) => `Cod QR: ${link.charAt(0).toLowerCase()}${link.slice(1)}`,
  printCards: (count) =>
    byCount(count, 'Tipăriți ca fișă', `Tipăriți ca ${count} fișe`, `Tipăriți ca ${count} de fișe`),

  life: {
    heading: 'Cât timp funcționează linkurile',
    headingSeries: (day) => `Cât timp funcționează linkurile: ${day}`,
    now: 'Acum',
    nowEarly: 'linkurile funcționează; încă nu poate intra nimeni',
    nowLeaders: 'pot intra conducătorii',
    nowOpen: 'poate veni oricine are un link',
    leaders: 'pot intra conducătorii',
    members: 'participanții pot veni la ușă',
    begin: 'începe ședința',
    end: 'sfârșitul prevăzut; nimic nu se oprește de la sine',
    over: 'linkurile se opresc definitiv; o încăpere încă deschisă rămâne deschisă',
    overDate: 'ușa acestei întâlniri se închide definitiv',
    last: (day) => `După ${day}, linkurile se opresc definitiv.`,
  },
  trial:
    'Acest server nu are un secret durabil. Dacă repornește, linkurile nu mai funcționează și trebuie făcută o încăpere nouă.',

  calendar: {
    heading: 'În calendar',
    about: (count) =>
      byCount(
        count,
        'O singură notare, făcută în acest browser.',
        `${count} notări, făcute în acest browser.`,
        `${count} de notări, făcute în acest browser.`,
      ),
    withLink: 'Includeți linkul participanților',
    withLinkNote: 'Oricine poate citi calendarul va putea atunci să vină la ușă.',
    missing:
      'Partea care scrie fișierul nu a ajuns. Verificați conexiunea și încercați din nou; linkurile de mai sus au rămas neatinse.',
    download: 'Fișier de calendar',
    file: 'grup-balint.ics',
    summary: 'Grup Balint',
    body: 'Ușa se deschide cu zece minute înainte. Pregătiți un loc în care nu vă aude nimeni, căști și ușa închisă.',
    bodyLink: (link) =>
      `Ușa se deschide cu zece minute înainte. Pregătiți un loc în care nu vă aude nimeni, căști și ușa închisă.\n\n${link}`,
  },
  wrong: {
    heading: 'Dacă un link ajunge la cine nu trebuie',
    text: 'Nu intră nimeni până când unul dintre conducători nu îi deschide, pe nume. În încăpere, conducătorii pot face un link nou pentru participanți; cel vechi se oprește imediat.',
  },
  seriesHeld: {
    heading: 'Un singur link pentru toate întâlnirile',
    text: 'Cine are linkul unei serii poate deschide toate întâlnirile ei. Dacă e prea mult, faceți câte o încăpere pentru fiecare întâlnire.',
  },
  shared: {
    heading: 'La un computer folosit și de alții',
    text: 'Deschideți linkurile conducătorilor într-o fereastră privată. Pagina curăță imediat bara de adrese, dar browserul poate ține minte o adresă deschisă.',
  },
  dates: 'Întâlnirile',

  open: 'Deschideți încăperea',
  openNote:
    'Se deschide într-o filă nouă, cu linkul de conducere. Noi nu trimitem aceste linkuri și nu păstrăm adresele participanților. Puneți-le acolo unde îi scrieți de obicei grupului.',

  card: {
    heading: 'Grup Balint',
    chair: (number) => `Participantul ${number}`,
    how: 'Îndreptați camera telefonului spre cod. Ușa se deschide cu zece minute înainte.',
    place: 'Veniți dintr-un loc în care nu vă aude nimeni, cu căști și cu ușa închisă.',
    holder: 'Cine are această fișă poate veni la ușă. Păstrați-o numai pentru dumneavoastră.',
    zone: (zone) => `Toate orele sunt în fusul orar ${zone}.`,
    dates: (count) =>
      byCount(
        count,
        'Deschide întâlnirea.',
        `Deschide toate cele ${count} întâlniri.`,
        `Deschide toate cele ${count} de întâlniri.`,
      ),
  },
  leadersNotPrinted: 'Linkurile conducătorilor nu se tipăresc.',
}
