/** The two pages that anyone may read: how a session goes, and what leaders need to know. */
import type * as english from '../en/how.ts'
import type { Words } from '../words.ts'

export const how: Words<typeof english.how> = {
  title: 'Hogyan zajlik egy ülés',
  heading: 'Hogyan zajlik egy ülés',
  lead: 'A Bálint-csoport egyetlen dologra figyel: arra, ami a segítő és a beteg között történik. Valaki elmesél egy találkozást, amely foglalkoztatja; a többiek hangosan asszociálnak, aki pedig mesélt, hallgatja őket.',
  steps: [
    {
      name: 'Megérkezés',
      text: 'Megnyitja a linkjét, megadja a nevet, amely a székén áll majd, és elolvassa a csoportszabályokat. Az egyik vezető egyenként engedi be a tagokat.',
      room: 'Amíg be nem engedik, a szobában senki sem látja és nem hallja Önt.',
    },
    {
      name: 'Nyitás',
      text: 'Az egyik vezető elmondja, hogyan osztjuk be az időt, és mikor lesz vége. Van csoport, ahol bejelentkező körrel kezdenek; a szót tovább is adhatja.',
    },
    {
      name: 'Esetkeresés',
      text: 'Kinek jár valaki a fejében? Lehet lezáratlan is. Senkit nem szólítunk fel.',
      room: 'Csendben jelezheti a vezetőknek, hogy talán van esete. Más nem látja.',
    },
    {
      name: 'Esetbemutatás',
      text: 'Az esethozó emlékezetből mesél, a maga módján, jegyzet nélkül, nem sietve.',
    },
    {
      name: 'Tisztázó kérdések',
      text: 'Csak annyi, amennyi ahhoz kell, hogy el tudják képzelni. A többi maradhat a képzeletre.',
    },
    {
      name: 'Kiülés',
      text: 'Az esethozó kiül a körből az ablak melletti helyre, és hallgat. Senki nem kérdezi. Ő dönti el, hogy a képe a kör szélén marad, ki van kapcsolva, vagy a csoport elől rejtve van.',
      room: 'Ettől kezdve az esethozót nem lehet hallani, bármi történjék is. A hangját a szerver nem továbbítja, és egyetlen oldal sem szólaltatja meg.',
    },
    {
      name: 'Csoportmunka',
      text: 'A többiek kimondják, mit képzelnek és mit éreznek, a beteg és a segítő helyében is. Nincs tanács, nincs diagnózis. A csend is hozzátartozik.',
      room: 'Ha a vezetők megnyitják a táblát, rövid kártyákat lehet rátenni. A végén eltűnnek.',
    },
    {
      name: 'Az esethozó visszatér',
      text: 'Az esethozó visszaül a körbe, válasszal vagy anélkül, és ha kívánja, övé az utolsó szó.',
      room: 'Az esethozó mikrofonját csak ő maga kapcsolhatja be újra.',
    },
    {
      name: 'Zárás',
      text: 'A csoport megáll, válasz nélkül. Maradhat még egy kicsit, hogy ne egy kattintással érjen véget.',
      room: 'A táblát letöröljük. Amikor egy vezető bezárja a szobát, a szoba mindent elfelejt, és mindenki elvihet egy igazolást.',
    },
  ],
  variants:
    'Ez a szokásos menet. Van csoport, ahol nincs kiülés, ahol két esettel dolgoznak, vagy ahol a munka képek körével kezdődik. A vezetők a szoba nyitásakor választanak, és a szakaszokat ők léptetik, nem az óra.',
  roomDoes: 'A szobában',
  yours: {
    heading: 'Ami az Ön kezében van',
    list: [
      'A mikrofonja és a kamerája. A mikrofonját egy vezető is kikapcsolhatja; bekapcsolni mindkettőt csak Ön tudja.',
      'A „Valaki bejött” gomb mindkettőt egyszerre kikapcsolja, és a csoport megtudja, miért.',
      'A „Szólok a vezetőknek” gombbal csendben jelezheti, hogy egy kis időre van szüksége, ki kell mennie, vagy technikai segítséget kér.',
      'A széke. Ha megszakad a kapcsolata, a széke megmarad, és visszaülhet rá.',
    ],
  },
  need: {
    heading: 'Amire szüksége lesz',
    list: [
      'Nyugodt hely, csukott ajtó és fejhallgató.',
      'Friss böngésző. Telepíteni semmit nem kell.',
      'Ha lehet, számítógép vagy táblagép: telefonon kicsik az arcok.',
    ],
  },
  make: 'Szoba nyitása',
}

export const leaders: Words<typeof english.leaders> = {
  title: 'Csoportvezetőknek',
  heading: 'Csoportvezetőknek',
  lead: 'A szoba tartja a keretet, hogy Ön a csoportot tarthassa. Minden szakaszt Ön léptet; a beszéd lehetősége, a helyek, a tábla és a súgókártyák vele együtt változnak.',
  parts: [
    {
      heading: 'Előtte',
      list: [
        'Nyisson szobát, és küldje el a linkeket úgy, ahogy a csoportjának írni szokott. Újra nem lehet elkészíteni őket, ezért előbb másolja ki mindet.',
        'Az ajtó a vezetőknek húsz perccel korábban nyílik, a tagoknak tízzel. Találkozzon a társvezetőjével, és beszéljék meg, ki mit vállal.',
        'Online hat–nyolc taggal jó dolgozni. A körben tizennégy szék fér el, a két vezetőével együtt.',
        'Ha a csoport újra találkozik, válasszon heti, kétheti vagy havi sorozatot: személyenként egy link minden alkalomra jó.',
      ],
    },
    {
      heading: 'Az ajtónál',
      list: [
        'Látja, ki vár, azon a néven, amelyet megadott. Ha a név már szerepel a szobában, ezt külön jelezzük.',
        'Beengedhet bárkit egyenként vagy mindenkit egyszerre; feltűnés nélkül visszaküldhet valakit az ajtóhoz; bezárhatja az ajtót.',
        'Ha olyasvalakit távolított el, aki a közös linkkel jött, azonnal új csoporttagi linket kínálunk. A régi érvényét veszti.',
        'Megfigyelő csak akkor jöhet be, ha minden jelen lévő tag bizalmasan igent mondott. Ön annyit tud meg, hogy „mindenki” vagy „nem mindenki”, azt soha, hogy ki.',
        'Ha csak egy tag van ott, aki válaszolhat, a „nem mindenki” mögött mégis név van. Várjon a kérdéssel, amíg többen lesznek a szobában.',
      ],
    },
    {
      heading: 'A vezetői pulton',
      list: [
        'Egy lépés előre. Mellette: vissza, kihagyás, ugrás, második eset, szünet, több perc.',
        'Az órát csak a vezetők látják. Magától semmi nem ér véget; csak a szoba zárul be, ha már hat órája nyitva van.',
        'Súgókártyák minden szakaszhoz és ahhoz, ami vezetés közben adódhat.',
        'Bizalmas jelzések az esethozótól és a tagoktól. Bárkit halkan megkérdezhet: mehetünk tovább?',
        'Cédulák kettejük között, ha engedélyezték. A csoport tud róla, hogy vannak. Titkosítva váltják őket, és a végén eltűnnek.',
      ],
    },
    {
      heading: 'Kiülés',
      list: [
        'Ettől a lépéstől kezdve az esethozót nem lehet hallani – újratöltés, második lap vagy megszakadt kapcsolat után sem –, amíg valamelyikük vissza nem hívja a körbe.',
        'A második eset, a zárás és a vezetők megbeszélése addig vár.',
        'Látja az esethozó jelzéseit: szünetet kér, jól van, visszajönne.',
      ],
    },
    {
      heading: 'Ha megszakad egy kapcsolat',
      list: [
        'A szék megmarad. Visszaülni az ajtó nélkül is lehet.',
        'Ha az esethozó kapcsolata szakad meg, Ön értesül róla, és a szakasz áll.',
        'Ha a csoportvezetőé, a pult azonnal a társvezetőé, és nála is marad, amíg vissza nem adja.',
        'Ha egyikük sincs ott, a szoba vár, és ezt ki is írja. Senki nem lép a helyükbe.',
      ],
    },
    {
      heading: 'Utána',
      list: [
        'A zárással letöröljük a táblát. A lecsendesülés alatt még maradhatnak egy kicsit; Ön vet neki véget.',
        'Az esethozó maradhat pár szóra a vezetőkkel, és a két vezető megbeszélésének is van helye.',
        'Amikor bezárja a szobát, mindenki elvihet egy részvételi igazolást. Soha nem áll benne, ki hozott esetet, vagy ki volt még jelen.',
      ],
    },
  ],
  know: {
    heading: 'Amit a szoba nem tud megtenni Ön helyett',
    list: [
      'Nem tudja, ha valaki veszélyben van. A titoktartás határait Önnek kell elmondania az elején.',
      'Nem tudja megállítani a képernyőre irányított telefont.',
      'A kíváncsi szerver ellen véd, az ellen nem, amelyik más oldalt küld. Olyat használjon, amelynek az üzemeltetőiben megbízik.',
      'Akinél ott egy link, az ajtóhoz jöhet vele, és a sorozat linkje minden alkalmat nyit.',
    ],
  },
  receipts: 'Igazolás ellenőrzése',
  scheme: 'Csoportok programjának tervezése',
  make: 'Szoba nyitása',
}

export const nowhere: Words<typeof english.nowhere> = {
  title: 'Nincs ilyen oldal',
  heading: 'Itt nincs semmi.',
  text: 'Ezen a címen nincs oldal. Ha egy szoba linkjét követte, hiányzik belőle egy rész: kérje el újra.',
  home: 'A kezdőlapra',
}
