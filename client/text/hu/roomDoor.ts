/** The way in, and what each refusal offers as a way on, in Hungarian. */
import type * as english from '../en/roomDoor.ts'
import type { Words } from '../words.ts'

export const arrive: Words<typeof english.arrive> = {
  title: 'Megérkezés',
  seenLeader:
    'Egy levélszűrő útközben megváltoztatta ezt a linket, ezért a titka eljutott a szerverhez. Nyisson új szobát, és olyan szövegként küldje el a linkjeit, amelyet nem nyit meg szűrő; a már elolvasott linket mások is használhatják.',
  seenMember:
    'Egy levélszűrő útközben megváltoztatta a linkjét, ezért a titka eljutott a szerverhez. Szóljon a csoportvezetőnek: új linkre van szükség.',
  name: 'Név a székén',
  nameHint: 'Elég a keresztnév. A szoba elfelejti, amikor bezárul.',
  nameProblem: 'A székéhez név kell, legfeljebb 40 betűvel.',
  rules: 'Amiben megállapodunk',
  agree: 'Ezeket elfogadom',
  private: 'Zavartalan helyen vagyok: az ajtó csukva, az értesítések kikapcsolva',
  ownRules:
    'A csoportnak saját szabályai vannak, és most megérkeztek. Olvassa el őket, és jelölje be újra.',
  rulesAwaited:
    'A csoportnak saját szabályai vannak. Titkosítva, a csoportvezetővel érkeznek. Jöjjön addig az ajtóhoz: ha megérkeztek, megkérdezzük, elfogadja-e őket.',
  rulesCame: 'Megérkeztek a csoport szabályai. Olvassa el, és jelölje be őket.',
  aloneProblem: 'Az ajtó előtt egy jelölés kell.',
  agreeProblem: 'Az ajtó előtt két jelölés kell.',
  go: 'Az ajtóhoz megyek',
  going: 'Halk kopogás',
  notStored: 'A jelöléseket nem tároljuk.',
  stripOn: 'Ebben a csoportban a vezetők cédulákat írhatnak egymásnak; ezek is törlődnek.',
  observerPresent: 'Ma megfigyelő is van a szobában; ebbe ott mindenki beleegyezett.',
  observer:
    'Ön megfigyelőként érkezik. Előbb mindenkit megkérdezünk a szobában, külön-külön, bizalmasan.',
  noSelf: 'A szobában nem látja önmagát. Amíg be van kapcsolva a kamerája, a székén jel mutatja.',
  seal: 'A nevét, a hangját és a képét a böngészője titkosítja. A szerver továbbítja, de nem tudja felnyitni őket.',
  atDoor: 'Ön az ajtónál van.',
  atDoorSay: (leader) =>
    `${leader ? `${leader} tudja, hogy Ön itt van, és egyenként engedi be az érkezőket.` : 'A csoportvezető egyenként engedi be az érkezőket.'} Egy percre nyugodtan lehunyhatja a szemét.`,
  noLeader:
    'Még nincs itt csoportvezető. Ha megjön, beengedi Önt. Egy percre nyugodtan lehunyhatja a szemét.',
  askingGroup:
    'Megkérdezzük a csoportot, jelen lehet-e megfigyelőként. Legfeljebb egy percig tart.',
  askingOccupant: 'Ez a link egy másik oldalon is nyitva van. Ott kérdezzük meg, átjöhet-e Ön ide.',
  lineLost:
    'Megszakadt a kapcsolata. Az oldal magától újra próbálkozik; a helye az ajtónál megmarad.',
  leave: 'Elmegyek az ajtótól',
  devices: 'Kamera és mikrofon',
  devicesLoading: 'Egy pillanat. Keressük a kamerát és a mikrofont.',
  heading: (label, span) => (label ? `${label}, ${span}` : span),
  from: (day, time) => `Az ajtó ekkor nyílik: ${day}, ${time}.`,
  cannotEncrypt:
    'Ez a böngésző nem tudja titkosítani a hangot és a képet, ezért itt senki nem hallaná és nem látná Önt. Nyissa meg a linket a Chrome, az Edge, a Firefox vagy a Safari friss változatában.',
}

export const connecting: Words<typeof english.connecting> = {
  title: 'A szoba még nem érhető el.',
  why: {
    'server-away':
      'A szerver nem válaszol. Lehet, hogy egy pillanatra nem elérhető, de az is, hogy ez az eszköz nincs a hálózaton. Az oldal másodpercenként magától újra próbálkozik.',
    'another-answers':
      'Valami más válaszol a szerver helyett. Lehet, hogy a vendéghálózatba előbb be kell jelentkezni: nyisson meg bármilyen másik oldalt, jelentkezzen be, majd jöjjön vissza. Ha szűrő tiltja ezt a címet, használjon másik hálózatot, például a telefonjáét.',
    'sockets-blocked':
      'A szerver válaszol, de ez a hálózat nem enged át tartós kapcsolatot. Az oldal magától más utat keres. Ha így marad, próbáljon másik hálózatot, például a telefonjáét.',
    'no-view':
      'Lassú a kapcsolat: egy ideje semmi sem érkezett. Az oldal magától újra próbálkozik. Ha így marad, próbáljon másik hálózatot.',
    'not-secure':
      'Ez a cím http-vel kezdődik. A szobát titkosító kulcsokat a böngészők csak https-sel kezdődő címnek adják oda. Kérje el a https-címet attól, akitől a linket kapta.',
    'cannot-seal':
      'Ez a böngésző nem tudta előállítani a link kulcsait. Nyissa meg a linket a Chrome, az Edge, a Firefox vagy a Safari friss változatában.',
  },
  now: 'Próbáljuk meg most',
}

export const ownRules: Words<typeof english.ownRules> = {
  title: 'A csoportnak saját szabályai vannak.',
  say: 'Azután érkeztek, hogy Ön a szokásosakat bejelölte. Olvassa el őket, mielőtt továbbmegy.',
  sayOwed: 'Most érkeztek meg. Olvassa el őket, mielőtt továbbmegy.',
  agree: 'Ezeket elfogadom',
  leave: 'Távozom',
}

export const trying: Words<typeof english.trying> = {
  title: 'Próbálja ki a kameráját és a mikrofonját.',
  say: 'A hang és a kép ezen az eszközön marad. A szobához vezető kapcsolatot is kipróbáljuk.',
}

export const refusal: Words<typeof english.refusal> = {
  title: 'Az ajtó zárva marad.',
  early: 'Ön korán érkezett.',
  earlySay: 'Ha eljön az ideje, ez az oldal magától kinyitja az ajtót.',
  missing: 'Melyik szobába készül?',
  over: 'Véget ért.',
  again: 'Próbáljuk újra',
  reload: 'Az oldal újratöltése',
  start: 'Saját szobát nyitok',
  how: 'Hogyan zajlik egy ülés',
}

export const pasting: Words<typeof english.pasting> = {
  label: 'Az Ön linkje',
  hint: 'Ha ide illeszti be, nem kerül a címsorba és a böngésző előzményei közé.',
  open: 'Megnyitás',
  empty: 'Illessze be a linket, amelyet kapott.',
}
