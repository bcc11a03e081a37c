/** The two pages that anyone may read, in Romanian: how a session goes, and what leaders need to know. */
import type * as english from '../en/how.ts'
import type { Words } from '../words.ts'

export const how: Words<typeof english.how> = {
  title: 'Cum decurge o ședință',
  heading: 'Cum decurge o ședință',
  lead: 'Un grup Balint privește un singur lucru: ce se petrece între cine îngrijește și persoana îngrijită. Cineva povestește o întâlnire care i-a rămas în minte, iar grupul își imaginează cu voce tare, în timp ce persoana care a povestit ascultă.',
  steps: [
    {
      name: 'Sosire',
      text: 'Deschideți linkul, scrieți numele care va sta pe scaunul dumneavoastră și citiți regulile. Cine conduce lasă oamenii să intre pe rând.',
      room: 'Nimeni din încăpere nu vă vede și nu vă aude înainte de a fi înăuntru.',
    },
    {
      name: 'Deschidere',
      text: 'Cine conduce spune cum se împarte timpul și când se încheie. Unele grupuri încep cu un cuvânt de la fiecare; se poate trece mai departe.',
    },
    {
      name: 'Cine are un caz?',
      text: 'Cui îi stă cineva în minte? Poate fi ceva neterminat. Nimeni nu este pus să vorbească.',
      room: 'Le puteți spune conducătorilor, discret, că poate aveți un caz. Nimeni altcineva nu vede.',
    },
    {
      name: 'Prezentarea cazului',
      text: 'Cine prezintă cazul povestește din memorie, în felul său, fără notițe și fără grabă.',
    },
    {
      name: 'Întrebări de clarificare',
      text: 'Doar cât este nevoie ca să vă puteți face o imagine. Restul poate fi imaginat.',
    },
    {
      name: 'Retragere',
      text: 'Cine a prezentat iese din cerc, la locul de la fereastră, și ascultă. Nimeni nu îi pune întrebări. Alege dacă imaginea sa rămâne la margine, este oprită sau nu se vede din grup.',
      room: 'De aici înainte, cine a prezentat nu se mai aude, orice s-ar întâmpla. Serverul nu transmite nimic, și nicio pagină nu redă nimic.',
    },
    {
      name: 'Lucrul grupului',
      text: 'Grupul spune ce își imaginează și ce simte, din partea persoanei îngrijite și din partea celor care îngrijesc. Fără sfaturi, fără diagnostice. Tăcerea face parte din lucru.',
      room: 'Dacă cine conduce deschide tabla, pe ea se pot pune bilete scurte. La sfârșit dispar.',
    },
    {
      name: 'Revenire',
      text: 'Cine a prezentat se întoarce în cerc, cu un răspuns sau fără, și are ultimul cuvânt, dacă dorește.',
      room: 'Microfonul îl redeschide numai cine a prezentat, cu propria atingere.',
    },
    {
      name: 'Încheiere',
      text: 'Grupul se oprește, fără un răspuns. Puteți rămâne o clipă, ca să nu se termine cu un clic.',
      room: 'Tabla se șterge. Când cine conduce închide încăperea, aceasta se uită pe sine, iar fiecare poate lua cu sine o adeverință.',
    },
  ],
  variants:
    'Aceasta este ordinea obișnuită. Unele grupuri renunță la retragere, iau două cazuri sau încep lucrul cu un tur de imagini. Alege cine conduce, când face încăperea, și tot cine conduce trece de la o etapă la alta; nu o face niciun ceas.',
  roomDoes: 'În încăpere',
  yours: {
    heading: 'Ce stă în mâinile dumneavoastră',
    list: [
      'Microfonul și camera. Cine conduce vă poate închide microfonul; de deschis, nu le puteți deschide decât dumneavoastră.',
      '„A intrat cineva” le închide pe amândouă deodată și spune grupului de ce.',
      '„Spuneți conducerii” transmite discret că aveți nevoie de o clipă, că trebuie să ieșiți sau că doriți ajutor tehnic.',
      'Scaunul dumneavoastră. Dacă se întrerupe conexiunea, rămâne păstrat, și vă întoarceți la el.',
    ],
  },
  need: {
    heading: 'De ce aveți nevoie',
    list: [
      'Un loc ferit, cu ușa închisă, și căști.',
      'Un browser actual. Nu este nimic de instalat.',
      'Un calculator sau o tabletă, dacă se poate: pe telefon chipurile sunt mici.',
    ],
  },
  make: 'Faceți o încăpere',
}

export const leaders: Words<typeof english.leaders> = {
  title: 'Pentru cine conduce',
  heading: 'Pentru cine conduce',
  lead: 'Încăperea ține cadrul, ca dumneavoastră să puteți ține grupul. Fiecare trecere de la o etapă la alta o faceți dumneavoastră; încăperea duce cu ea cuvântul, locurile, tabla și semnele.',
  parts: [
    {
      heading: 'Înainte',
      list: [
        'Faceți încăperea și trimiteți linkurile așa cum îi scrieți de obicei grupului. Nu pot fi făcute din nou, așa că întâi copiați-le.',
        'Ușa se deschide cu douăzeci de minute înainte pentru conducători, cu zece pentru participanți. Dacă sunteți doi, întâlniți-vă întâi și stabiliți cine ce face.',
        'Online merge bine cu șase până la opt participanți. În cerc încap paisprezece scaune, cu tot cu ale dumneavoastră două.',
        'Pentru un grup care se întâlnește din nou, alegeți săptămânal, la două săptămâni sau lunar: fiecare primește un singur link, bun pentru toate datele.',
      ],
    },
    {
      heading: 'La ușă',
      list: [
        'Vedeți cine așteaptă, după numele pe care îl dă. Un nume care se află deja în încăpere este semnalat.',
        'Puteți lăsa oamenii să intre pe rând sau toți odată, puteți trimite pe cineva înapoi la ușă fără ca grupul să fie anunțat și puteți încuia ușa.',
        'După ce ați scos pe cineva care a venit cu un link comun, vi se oferă pe loc un nou link pentru participanți. Cel vechi nu mai este valabil.',
        'Cine vine să asiste intră doar dacă fiecare participant prezent a spus „da”, discret. Aflați „toată lumea” sau „nu toată lumea”, niciodată cine.',
        'Dacă poate răspunde un singur participant, „nu toată lumea” are totuși un nume. Așteptați cu întrebarea până sunt mai mulți.',
      ],
    },
    {
      heading: 'La pupitru',
      list: [
        'Un singur pas înainte. Alături: înapoi, peste o etapă, la altă etapă, al doilea caz, pauză, minute în plus.',
        'Ceasul îl vedeți doar dumneavoastră. Nimic nu se termină de la sine, decât după șase ore.',
        'Fișe pentru fiecare etapă, și pentru ce li se poate întâmpla celor care conduc.',
        'Semne discrete de la cine prezintă și de la participanți. Puteți întreba discret pe oricine: este în regulă să continuăm?',
        'Note între dumneavoastră doi, dacă le-ați lăsat pornite. Grupului i se spune că există. Sunt sigilate și dispar la sfârșit.',
      ],
    },
    {
      heading: 'Retragere',
      list: [
        'De la acest pas înainte, cine a prezentat nu se mai aude, nici dacă reîncarcă pagina, nici dintr-o a doua filă, nici după o conexiune întreruptă, până când unul dintre dumneavoastră readuce persoana în cerc.',
        'Al doilea caz, încheierea și discuția dumneavoastră așteaptă până atunci.',
        'Vedeți semnele de la fereastră: are nevoie de o pauză, este bine, ar dori să revină.',
      ],
    },
    {
      heading: 'Când se întrerupe o conexiune',
      list: [
        'Scaunul rămâne păstrat. Întoarcerea la el nu mai trece pe la ușă.',
        'Dacă se întrerupe conexiunea persoanei care prezintă, aflați, iar etapa stă pe loc.',
        'Dacă se întrerupe cea a conducătorului, pupitrul trece pe loc la co-conducere, și rămâne acolo până este dat înapoi.',
        'Dacă lipsiți amândoi, încăperea așteaptă și o spune. Nimeni nu vă ia locul.',
      ],
    },
    {
      heading: 'După',
      list: [
        'La încheiere se șterge tabla. La aterizarea lină se mai poate rămâne o clipă; dumneavoastră o încheiați.',
        'Cine a prezentat poate rămâne pentru un cuvânt cu dumneavoastră, și există o discuție numai între dumneavoastră doi.',
        'Când închideți încăperea, fiecare poate lua o adeverință de prezență. Ea nu spune niciodată cine a prezentat sau cine a mai fost acolo.',
      ],
    },
  ],
  know: {
    heading: 'Ce nu poate face încăperea pentru dumneavoastră',
    list: [
      'Nu știe dacă cineva se află în pericol. Limitele confidențialității le spuneți dumneavoastră, la început.',
      'Nu poate opri un telefon îndreptat spre un ecran.',
      'Apără de un server curios, nu de unul care arată o altă pagină. Folosiți unul administrat de oameni în care aveți încredere.',
      'Cine are un link poate veni cu el la ușă, iar linkul unei serii deschide toate datele ei.',
    ],
  },
  receipts: 'Verificați o adeverință',
  scheme: 'Planificați un program de grupuri',
  make: 'Faceți o încăpere',
}

export const nowhere: Words<typeof english.nowhere> = {
  title: 'Nu există această pagină',
  heading: 'Aici nu este nimic.',
  text: 'Adresa nu duce la nicio pagină. Dacă ați urmat linkul unei încăperi, îi lipsește o parte: cereți-l din nou.',
  home: 'La pagina de început',
}
