/** One sentence for every way in which something can be refused, in Hungarian: what has happened, and the way on. */
import type * as english from '../en/errors.ts'
import type { Words } from '../words.ts'

export const refused: Words<typeof english.refused> = {
  'protocol-version': 'Ez az oldal a szoba egy másik változatából való. Töltse be újra.',
  'bad-message': 'A szoba nem tudja elolvasni, amit ez az oldal küld. Töltse be újra az oldalt.',
  'too-large': 'Ez túl hosszú.',
  'too-fast': 'Ez egyszerre sok. Várjon egy kicsit, majd próbálja meg újra.',

  'link-missing':
    'Ennek az oldalnak már nincs meg a linkje. Nyissa meg újra a linket, amelyet kapott; a széke megmarad.',
  'link-malformed':
    'Ez nem egy szoba linkje. Kérje el újra attól, akitől kapta, pontosan úgy, ahogyan elkészült.',
  'link-cut-off':
    'Ennek a linknek hiányzik a vége: útközben levágódott. Másolja ki teljesen, vagy kérje el újra.',
  'link-altered':
    'Ezt a linket nem ez a szerver készítette, vagy azóta megváltoztatták. Kérje el újra attól, akitől kapta, pontosan úgy, ahogyan elkészült.',
  'link-too-early': 'Az ajtó még nincs nyitva.',
  'link-over': 'Ennek a szobának letelt az ideje. A linkjei végleg érvényüket vesztették.',
  'dates-altered':
    'A dátumcédula vége levágódott, vagy megváltoztatták, vagy egy másik csoporté. Kérje el újra. A linkje enélkül is érvényes.',
  'link-renewed': 'Ennek a linknek a helyébe új lépett. Kérje el a csoportvezetőtől.',
  'link-barred':
    'Ez a link már nem nyitja ezt a szobát. Ha Ön szerint nyitnia kellene, kérdezze meg a csoportvezetőt.',
  'key-does-not-fit':
    'A link végén lévő kulcs nem illik a szobához. Kérje el újra a linket, és másolja ki teljesen.',
  'room-ended': 'Ez a szoba véget ért. Semmit nem őrzünk meg belőle.',
  'room-locked':
    'Egy csoportvezető bezárta az ajtót. Várjon néhány percet, majd próbálja meg újra.',
  'door-full': 'Sokan vannak az ajtónál. Várjon egy percet, majd próbálja meg újra.',
  'no-free-chair': 'A kör minden széke foglalt. Újat csak csoportvezető tehet hozzá.',
  'chair-taken': 'Azon a széken már ül valaki.',
  'move-declined': 'A linkje egy másik oldalon is nyitva van, és a szék annál az oldalnál marad.',
  removed: 'Egy csoportvezető arra kérte, hogy távozzon. A linkje már nem nyitja ezt a szobát.',
  'ticket-refused':
    'A székét nem találtuk meg újra. Jöjjön az ajtóhoz; egy csoportvezető beengedi.',
  'not-at-the-door': 'Aki ott volt, már nincs az ajtónál.',
  'guest-renamed':
    'Aki az ajtónál van, közben más nevet adott meg. Nézze meg újra, és utána engedje be.',
  'not-seated': 'Önnek még nincs széke ebben a szobában.',

  'too-many-rooms': 'Ez a szerver most nem bír el több szobát. Próbálja meg később.',
  'too-many-connections':
    'Erről a hálózatról túl sok oldal van nyitva. Zárja be, amelyikre nincs szüksége, majd próbálja meg újra.',
  'room-elsewhere':
    'A szobája éppen átköltözött egy másik gépre. Próbálja meg újra egy kicsit később.',
  'no-machine':
    'Ezt a szobát most egyetlen gép sem tudja befogadni. A széke megmarad. Próbálja meg újra néhány másodperc múlva.',
  draining:
    'Ez a szerver hamarosan újraindul, és most nem nyit új szobát. Próbálja meg újra néhány perc múlva.',
  'room-creation-closed': 'Ezen a szerveren csak a szerver jelmondatával lehet szobát nyitni.',
  'sign-in-needed':
    'Ezen a szerveren az intézmény munkatársai nyithatnak szobát. Jelentkezzen be, majd nyissa meg a szobát.',
  'sign-in-failed': 'A bejelentkezés nem sikerült. Próbálja meg újra.',
  'sign-in-refused':
    'Az intézményi fiókjával itt nem nyithat szobát. Ezen a szerver üzemeltetője változtathat.',
  'sign-in-away': 'Az intézményi bejelentkezés nem válaszol. Próbálja meg újra néhány perc múlva.',
  'operators-only': 'Ez az oldal a szerver üzemeltetőié. Az ő jelmondatukkal nyílik.',

  'not-allowed': 'Ezt itt nem Ön teheti meg.',
  'leaders-only': 'Ezt csak csoportvezető teheti meg.',
  'not-in-this-phase': 'Ennek ebben a szakaszban nincs helye.',
  'no-such-phase': 'Ebben az ülésben nincs ilyen szakasz.',
  'no-such-seat': 'Nincs ilyen szék.',
  'seat-not-here': 'Azon a széken most senki nem ül.',
  'someone-else-there': 'Azon a széken közben már más ül. Nézze meg újra, és utána döntsön.',
  'no-presenter': 'Még nincs esethozó. Előbb válasszon egyet.',
  'presenter-chosen-already': 'Már van esethozó.',
  'presenter-still-back': 'Az esethozó még kint ül az ablaknál. Előbb hívja vissza a körbe.',
  'not-the-presenter': 'Ezt csak az esethozó teheti meg.',
  'no-second-case': 'Ebben az ülésben nincs második eset.',
  'not-running': 'Az ülés most nem zajlik.',
  'already-so': 'Már így van.',
  'moved-on': 'A másik vezető már továbblépett.',
  'no-chair-left': 'Több szék nem fér a körbe.',
  'no-such-signal': 'Ez a jelzés már nincs itt.',
  'not-your-turn': 'A körben most másnál van a szó.',
  'no-observer-question': 'Most senkit nem kérdezünk megfigyelőről.',
  'observer-not-agreed': 'Nem mindenki egyezett bele, ezért a megfigyelő kint marad.',
  'leaders-present': 'Van itt csoportvezető, ezért ez az ő dolga.',
  resuming: 'A szoba éppen megkeresi, hol tartottunk. Várjon néhány másodpercet.',
  'session-ended': 'Az ülés véget ért.',

  'frame-malformed': 'Ezt nem lehetett elolvasni, ezért senkihez nem jutott el. Próbálja meg újra.',
  'frame-not-yours':
    'Ez nem az Ön székéről érkezett, ezért senkihez nem jutott el. Töltse be újra az oldalt.',
  'frame-old': 'Ez túl későn érkezett, ezért senkihez nem jutott el. Próbálja meg újra.',
  'epoch-old': 'A szoba éppen kulcsot cserélt, ezért ez senkihez nem jutott el. Próbálja meg újra.',
  'board-closed': 'A táblára most nem lehet írni. A szavai itt megmaradtak.',
  'board-hidden': 'A kártyák most nem láthatók. A szavai itt megmaradtak.',
  'board-full': 'A tábla betelt. Vegyen le valamit, vagy kérje meg egy vezetőt, hogy törölje le.',
  'board-gone': 'A táblát letörölték. A szavai itt megmaradtak.',
  'word-given': 'A szava már ott van a többi között.',
  'strip-off': 'A vezetők cédulái ebben a szobában ki vannak kapcsolva.',
  'not-a-copy': 'Amire ez az oldal az ülésből emlékszik, nem illik ide. Jöjjön az ajtóhoz.',
  'copy-too-old': 'Amire ez az oldal az ülésből emlékszik, túl régi. Jöjjön az ajtóhoz.',
  'server-error': 'Valami nem sikerült a szerveren. Próbálja meg újra.',
}
