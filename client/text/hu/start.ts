/** The start page. */
import type * as english from '../en/start.ts'
import type { Words } from '../words.ts'
import { Az } from './grammar.ts'

export const start: Words<typeof english.start> = {
  title: 'Szoba, ahol egyszerre egy eset fér el',
  heading: 'Szoba, ahol egyszerre egy\u00a0eset\u00a0fér\u00a0el.',
  lead: 'Bálint-csoportoknak, amelyek nem tudnak egy helyen összeülni. Minden képernyőn ugyanaz a kör, egy vezető, aki tartja, és utána nem marad semmi.',
  plans: {
    telling: { head: 'Valaki elmond egy esetet', text: 'emlékezetből, végig' },
    'sitting-back': {
      head: 'azután kiül',
      text: 'a körből, és hallgat, míg a többiek asszociálnak',
    },
    back: { head: 'és visszatér', text: 'válasszal vagy anélkül' },
  },
  promised: 'Amit ígérünk',
  promises: [
    {
      head: 'Nincs felvétel.',
      text: 'Nincs felvételgomb, nincs átirat, nincs összefoglaló, senkinek.',
    },
    {
      head: 'Nincs jelenléti ív.',
      text: 'Mindenki magával viszi az igazolását. A szoba egyet sem őriz meg.',
    },
    {
      head: 'Nem marad jegyzet.',
      text: 'A táblát záráskor letöröljük, a vezetők cédulái a szoba bezárásakor tűnnek el.',
    },
    {
      head: 'Nincs meglepetés.',
      text: 'A mikrofonját és a kameráját Önön kívül senki nem kapcsolhatja be.',
    },
    {
      head: 'Nincs mit elolvasni.',
      text: 'A neveket, a kártyákat, a hangokat és az arcokat a böngésző titkosítja. A szerver továbbadja őket, de nem fér hozzájuk.',
    },
    {
      head: 'Nem kell regisztrálni.',
      text: 'Nincs fiók, nincs süti, nincs címjegyzék, és senki nem számolja a látogatásokat.',
    },
  ],
  ways: {
    label: 'Más utak befelé',
    link: 'Van linkem',
    devices: 'Kamera és mikrofon kipróbálása',
    receipt: 'Igazolás ellenőrzése',
  },
  notPromised: 'Amit nem ígérhetünk',
  limits: [
    'A képernyőre irányított telefont nem lehet megállítani. A csoportszabályok ezért a szavát kérik.',
    'A kórház hálózata láthatja, hogy ezt az oldalt használta, azt nem, hogy mi hangzott el.',
    'A szerver üzemeltetője más oldalt is küldhetne. Olyat használjon, amelynek az üzemeltetőiben megbízik.',
    'Akinél ott egy link, az ajtóhoz jöhet vele.',
    'Az a böngésző, amelyik lefordít egy oldalt, az oldal szövegét elküldi egy fordítószolgáltatásnak. A szobában az oldal kéri, hogy ne tegye; kapcsolja ki a fordítást ezen a webhelyen.',
  ],

  form: {
    heading: 'Szoba nyitása',
    label: 'Hogyan nevezi magát a csoport',
    preset: 'Hogyan zajlik az ülés',
    minutes: 'A percek módosítása',
    minutesNote: (total) => `Összesen ${total} perc`,
    minutesOf: (phase) => `${phase}, perc`,
    minutesUnit: 'perc',
    minutesHint:
      'A perceket csak a vezetők látják. Magától semmi nem ér véget. A 0 perces szakasznak nincs saját ideje.',
    ofCase: (phase, number) => `${phase}, ${number}. eset`,
    minutesBack: 'Vissza az alapbeállításhoz',
    chairs: 'Székek a körben',
    chairsHint: 'A két vezető széke is közöttük van.',
    otherChairs: 'Más',
    chairsNumber: 'Hány szék, 3–14',
    begin: 'Mikor kezdődik',
    beginNow: 'Most',
    beginLater: 'Egy adott napon',
    day: 'Nap',
    time: 'Kezdés',
    zone: 'Időzóna',
    every: 'Milyen gyakran',
    everyOnce: 'Egyszer',
    everyWeek: 'Hetente',
    everyFortnight: 'Kéthetente',
    everyMonth: 'Havonta',
    monthly: 'A hónap melyik napján',
    monthlyOn: (day) => `${day.charAt(0).toLocaleUpperCase('hu')}${day.slice(1)}`,
    count: 'Hány alkalom, 2–30',
    dates: 'Időpontok',
    datesHint:
      'Vegye ki a pipát annál az időpontnál, amelyik elmarad. Személyenként egy link az összes többire jó.',
    datesNote: (kept, all) => (kept === all ? `${all} alkalom` : `${all} alkalomból ${kept}`),
    sitsBack: 'Az esethozó a csoportmunka alatt kiül a körből',
    beginsClosed: 'Kezdetben csak az esethozó mikrofonja van bekapcsolva',
    beginsClosedNote: 'Az esetbemutatáskor és amikor az esethozó visszatér',
    board: 'A vezetők megnyithatnak egy táblát',
    boardNote: 'Rövid kártyák, a végén eltűnnek',
    strip: 'A vezetők cédulákat válthatnak egymással',
    stripNote: 'A csoport tud róla; a végén eltűnnek',
    members: 'A csoporttagok linkjei',
    membersShared: 'Közös',
    membersPersonal: 'Külön-külön',
    membersSharedHint:
      'Mindenki ugyanazt a linket kapja. A vezetők név szerint engedik be a tagokat.',
    membersPersonalHint: (count) =>
      count === 1
        ? 'Egy link, egy székhez. Egyszerre ketten nem használhatják.'
        : `${count} link, minden székhez egy. Egyiket sem használhatják egyszerre ketten.`,
    words: 'Csoportszabályok és nevek',
    wordsNote: 'Az Ön saját szavaival, a vezetői linkekbe titkosítva',
    rules: 'Csoportszabályok',
    rulesHint: 'Soronként egy, legfeljebb 12. Az ajtónál mindenki elfogadja őket.',
    leader: 'A csoportvezető neve az igazolásokon',
    coLeader: 'A társvezető neve az igazolásokon',
    leadersHint:
      'Úgy, ahogy a csoporttagok igazolásán álljon. Ha ne szerepeljenek, hagyja mindkettőt üresen.',
    lanes: 'A tábla oszlopainak neve',
    lane: (number) => `${number}. oszlop`,
    lanesHint:
      'Kettőtől négyig. A tábla kezdetben egyetlen terítő; a vezetők oszlopokra bonthatják.',
    passphrase: 'Ennek a szervernek a jelmondata',
    passphraseHint: 'Az üzemeltetőtől tudhatja meg.',
    make: 'Megnyitom a szobát',
    making: 'Nyílik a szoba',
    after: 'Linkeket kap magának, a társvezetőjének és a csoporttagoknak.',
  },

  defaultRules: [
    'Ami itt elhangzik, itt marad. A betegekről úgy beszélünk, hogy senki ne ismerhesse fel őket.',
    'Semmit nem rögzítünk: se hangot, se képet, se képernyőképet, se jegyzetet a betegről.',
    'A magam nevében beszélek: „azt képzelem”, „azt érzem”.',
    'Nincs tanács, nincs diagnózis, nincs faggatás.',
    'Aki kiült, azt nem szólítjuk meg, és senkinek nem tartozik válasszal.',
    'Továbbadhatom a szót. A csendnek is helye van.',
    'Ha valaki bejön hozzám, azonnal szólok.',
  ],
  defaultLanes: ['A beteg', 'A segítő', 'Kettejük között', 'Bennem'],

  built: {
    of: (commit) => `Ebből készült: ${commit}.`,
    ofNoCommit: 'Olyan forrásból készült, amely nem commit.',
    files: 'Fájlok:',
  },
  problem: {
    summary: (count) =>
      count === 1 ? 'Fent egy dolog javításra vár.' : `Fent ${count} dolog javításra vár.`,
    label: 'Legfeljebb 80 karakter lehet.',
    minutes: 'Egész perceket adjon meg, szakaszonként 0 és 180 között.',
    total: (total) => `Az ülés így ${total} perc. Legalább 10, legfeljebb 360 perc lehet.`,
    agenda: 'Ezekből a szakaszokból nem áll össze egy ülés.',
    chairs: 'Válasszon 3–14 széket.',
    day: 'Válasszon napot.',
    time: 'Válasszon időpontot.',
    past: 'Ez az időpont elmúlt. Válasszon későbbit.',
    far: 'Ez több mint két évre van. Válasszon korábbi napot.',
    count: 'Válasszon 2–30 alkalmat.',
    noDates: 'Legalább egy időpontot hagyjon meg.',
    rules: 'Legfeljebb 12 szabály lehet.',
    rule: (number) =>
      `${Az(`${number}.`)} szabály hosszabb 120 karakternél. Rövidítse le, vagy bontsa ketté.`,
    leaderName: 'Legfeljebb 80 karakter lehet.',
    lanes:
      'Nevezzen el 2–4 oszlopot, egyenként legfeljebb 24 karakterrel, vagy hagyja mind a négyet úgy, ahogy van.',
    unreachable:
      'A szerver nem válaszol. Ellenőrizze a kapcsolatot, és próbálja meg újra; amit beírt, nem vész el.',
    newBuild:
      'A szerveren időközben újabb változata van ennek az oldalnak. Nyissa meg újra az oldalt, azután nyissa meg a szobát.',
    notSecure:
      'Ez a cím http-vel kezdődik. A böngészők csak https-sel kezdődő címeken adnak a szobát titkosító kulcsokat. Kérje el a szerver https-címét az üzemeltetőtől.',
    broken:
      'Ez a böngésző nem tudta elkészíteni a szoba kulcsait. Próbálja meg friss Chrome, Edge, Firefox vagy Safari böngészővel.',
  },
}
