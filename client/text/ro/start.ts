/** The start page, in Romanian. */
import type * as english from '../en/start.ts'
import type { Words } from '../words.ts'
import { begun, byCount, counted } from './grammar.ts'

export const start: Words<typeof english.start> = {
  title: 'O încăpere pentru câte un caz',
  heading: 'O încăpere pentru câte un\u00a0caz.',
  lead: 'Pentru grupuri Balint care nu se pot așeza în același loc. Același cerc pe fiecare ecran, cineva care conduce și îl ține, și nimic rămas în urmă.',
  plans: {
    telling: { head: 'Cineva povestește un caz', text: 'din memorie, până la capăt' },
    'sitting-back': {
      head: 'se retrage și ascultă',
      text: 'în afara cercului, în timp ce grupul își imaginează',
    },
    back: { head: 'și revine', text: 'cu un răspuns sau fără' },
  },
  promised: 'Ce se promite',
  promises: [
    {
      head: 'Nicio înregistrare.',
      text: 'Nu există buton de înregistrare, nici transcriere, nici rezumat, pentru nimeni.',
    },
    {
      head: 'Nicio listă cu cine a venit.',
      text: 'Fiecare ia cu sine o adeverință. Încăperea nu păstrează niciuna.',
    },
    {
      head: 'Nu rămâne nicio notă.',
      text: 'Tabla se șterge la încheiere, notele dintre conducători când se închide încăperea.',
    },
    {
      head: 'Nicio surpriză.',
      text: 'Microfonul și camera nu vi le poate deschide nimeni altcineva.',
    },
    {
      head: 'Nimic de citit.',
      text: 'Nume, bilete, voci și chipuri sunt sigilate în browser. Serverul le duce mai departe și nu le poate deschide.',
    },
    {
      head: 'Nicio înscriere.',
      text: 'Fără cont, fără cookie, fără agendă de adrese, fără cineva care numără vizitele.',
    },
  ],
  ways: {
    label: 'Alte căi de intrare',
    link: 'Am un link',
    devices: 'Încercați camera și microfonul',
    receipt: 'Verificați o adeverință',
  },
  notPromised: 'Ce nu se poate promite',
  limits: [
    'Un telefon îndreptat spre un ecran nu poate fi oprit. Regulile vă cer cuvântul.',
    'Rețeaua spitalului poate vedea că ați folosit acest site, nu ce s-a spus.',
    'Cine administrează acest server ar putea arăta o altă pagină. Folosiți unul administrat de oameni în care aveți încredere.',
    'Cine are un link poate veni cu el la ușă.',
    'Un browser care traduce o pagină îi trimite cuvintele la un serviciu de traducere. În încăpere pagina îi cere să nu o facă; opriți traducerea pentru acest site.',
  ],

  form: {
    heading: 'Faceți o încăpere',
    label: 'Cum își spune grupul',
    preset: 'Cum decurge ședința',
    minutes: 'Schimbați minutele',
    minutesNote: (total) => `${counted(total, 'minut', 'minute')} în total`,
    minutesOf: (phase) => `${phase} (minute)`,
    minutesUnit: 'min',
    minutesHint:
      'Minutele le văd conducătorii, nimeni altcineva. Nimic nu se termină de la sine. O etapă cu 0 nu are un timp al ei.',
    ofCase: (phase, number) => `${phase} (cazul ${number})`,
    minutesBack: 'Ca în model',
    chairs: 'Scaune în cerc',
    chairsHint: 'Cu tot cu cele două scaune ale conducătorilor.',
    otherChairs: 'Alt număr',
    chairsNumber: 'Câte scaune, de la 3 la 14',
    begin: 'Când începe',
    beginNow: 'Acum',
    beginLater: 'În altă zi',
    day: 'Ziua',
    time: 'Începutul',
    zone: 'Fus orar',
    every: 'Cât de des',
    everyOnce: 'O dată',
    everyWeek: 'Săptămânal',
    everyFortnight: 'La două săptămâni',
    everyMonth: 'Lunar',
    monthly: 'În ce zi a lunii',
    monthlyOn: begun,
    count: 'Câte date, de la 2 la 30',
    dates: 'Date',
    datesHint:
      'Scoateți bifa de la o dată care nu se ține. Linkul fiecăruia este bun pentru toate celelalte.',
    datesNote: (kept, all) =>
      kept === all ? counted(all, 'dată', 'date') : `${kept} din ${counted(all, 'dată', 'date')}`,
    sitsBack: 'Cine a prezentat se retrage în timpul lucrului grupului',
    beginsClosed: 'La început este deschis doar microfonul celui care prezintă',
    beginsClosedNote: 'La prezentarea cazului și la revenire',
    board: 'Conducătorii pot deschide o tablă',
    boardNote: 'Bilete scurte, care dispar la sfârșit',
    strip: 'Conducătorii își pot trimite note',
    stripNote: 'Grupului i se spune; dispar la sfârșit',
    members: 'Linkuri pentru participanți',
    membersShared: 'Unul pentru toți',
    membersPersonal: 'Câte unul',
    membersSharedHint: 'Tot grupul primește același link. Conducătorii primesc oamenii după nume.',
    membersPersonalHint: (count) =>
      byCount(
        count,
        'Un link, pentru un scaun. Nu îl pot folosi două persoane în același timp.',
        `${count} linkuri, câte unul pentru fiecare scaun. Niciunul nu poate fi folosit de două persoane în același timp.`,
        `${count} de linkuri, câte unul pentru fiecare scaun. Niciunul nu poate fi folosit de două persoane în același timp.`,
      ),
    words: 'Reguli și nume',
    wordsNote: 'Cuvintele dumneavoastră, sigilate în linkurile de conducere',
    rules: 'Reguli',
    rulesHint: 'Câte una pe rând, cel mult 12. Fiecare le acceptă la ușă.',
    leader: 'Numele conducătorului pe adeverințe',
    coLeader: 'Numele din co-conducere pe adeverințe',
    leadersHint:
      'Așa cum să stea pe adeverințele participanților. Lăsați-le goale pe amândouă, dacă nu trebuie să apară.',
    lanes: 'Numele coloanelor de pe tablă',
    lane: (number) => `Coloana ${number}`,
    lanesHint:
      'Două până la patru. Tabla începe ca o singură suprafață; conducătorii o pot împărți în coloane.',
    passphrase: 'Parola acestui server',
    passphraseHint: 'V-o poate spune cine administrează serverul.',
    make: 'Faceți încăperea',
    making: 'Se face încăperea',
    after: 'Primiți linkuri pentru dumneavoastră, pentru co-conducere și pentru participanți.',
  },

  defaultRules: [
    'Ce se spune rămâne aici. Despre pacienți se vorbește astfel încât nimeni să nu-i poată recunoaște.',
    'Nu se înregistrează nimic: nici sunet, nici imagine, nici captură de ecran, nici notiță despre un pacient.',
    'Vorbesc în nume propriu: „îmi imaginez”, „simt”.',
    'Fără sfaturi, fără diagnostice, fără interogatoriu.',
    'Persoanei retrase la fereastră nu i se adresează nimeni, iar ea nu datorează niciun răspuns.',
    'Pot trece mai departe. Tăcerea este binevenită.',
    'Dacă intră cineva la mine, o spun imediat.',
  ],
  defaultLanes: ['Pacientul', 'Clinicianul', 'Între ei', 'În mine'],

  built: {
    of: (commit) => `Construit din ${commit}.`,
    ofNoCommit: 'Construit din surse care nu sunt niciun commit.',
    files: 'Fișiere:',
  },
  problem: {
    summary: (count) =>
      byCount(
        count,
        'Mai sus este un lucru de îndreptat.',
        `Mai sus sunt ${count} lucruri de îndreptat.`,
        `Mai sus sunt ${count} de lucruri de îndreptat.`,
      ),
    label: 'Folosiți cel mult 80 de caractere.',
    minutes: 'Folosiți minute întregi, de la 0 la 180 pe etapă.',
    total: (total) =>
      `Ședința ajunge la ${counted(total, 'minut', 'minute')}. Poate dura de la 10 la 360.`,
    agenda: 'Din aceste etape nu se face o ședință.',
    chairs: 'Alegeți între 3 și 14 scaune.',
    day: 'Alegeți o zi.',
    time: 'Alegeți o oră.',
    past: 'Această oră a trecut. Alegeți una mai târzie.',
    far: 'Este peste mai mult de doi ani. Alegeți o zi mai apropiată.',
    count: 'Alegeți între 2 și 30 de date.',
    noDates: 'Lăsați cel puțin o dată.',
    rules: 'Folosiți cel mult 12 reguli.',
    rule: (number) =>
      `Regula ${number} are peste 120 de caractere. Scurtați-o sau împărțiți-o în două.`,
    leaderName: 'Folosiți cel mult 80 de caractere.',
    lanes:
      'Dați nume la două până la patru coloane, fiecare din cel mult 24 de caractere, sau lăsați-le pe toate patru cum sunt.',
    unreachable:
      'Serverul nu răspunde. Verificați conexiunea și încercați din nou; din ce ați scris nu se pierde nimic.',
    newBuild:
      'Serverul are între timp o versiune mai nouă a acestei pagini. Redeschideți pagina, apoi faceți încăperea.',
    notSecure:
      'Această adresă începe cu http. Browserele dau cheile care sigilează o încăpere numai adreselor care încep cu https. Cereți adresa https de la cine administrează acest server.',
    broken:
      'Acest browser nu a putut face cheile unei încăperi. Încercați un Chrome, Edge, Firefox sau Safari actual.',
  },
}
