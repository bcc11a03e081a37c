/** The page that checks a receipt. */
import type * as english from '../en/verify.ts'
import type { Words } from '../words.ts'

export const verify: Words<typeof english.verify> = {
  title: 'Igazolás ellenőrzése',
  heading: 'Igazolás ellenőrzése',
  lead: 'Az igazolást itt, az Ön böngészőjében ellenőrizzük, ennek a szervernek a kulcsaival. Nincs lista, amelyben keresni lehetne, és amit ide beír, azt nem küldjük el sehova.',
  file: 'Az igazolás fájljának kiválasztása',
  fileButton: 'Fájl kiválasztása',
  paste: 'vagy illessze be, ami benne áll',
  pasteHint:
    'Úgy, ahogy megkapta: az egész levelet, egy idézett választ, a QR-kódból kapott címet, akár többet is egyszerre.',
  check: 'Ellenőrzés',
  nothing: 'Előbb illesszen be egy igazolást, vagy válassza ki a fájlját.',
  checking: 'Ellenőrzés folyamatban',
  several: (count) => `${count} igazolást találtunk, ebben a sorrendben.`,

  sound: 'Ez az igazolás hiteles.',
  soundText: 'Ez a szerver írta alá, és azóta semmi sem változott benne.',
  trial:
    'Ez csak próbaigazolás: a szervernek nincs állandó titkos kulcsa, ezért hamarosan nem lesz ellenőrizhető. Ne fogadja el bizonyítékként.',
  saysNot:
    'Nem mondja meg, ki hozott esetet, mi hangzott el, és ki volt még jelen; a szerver nem vezet listát az igazolásokról.',

  not: {
    'receipt-malformed': {
      head: 'Ez nem teljes igazolás.',
      text: 'Valami hiányzik belőle, vagy nem oda tartozik. Válassza ki a fájlt úgy, ahogy letöltötte.',
    },
    'receipt-unknown-key': {
      head: 'Ezt az igazolást nem ez a szerver írta alá.',
      text: 'Egyik ismert kulcsa sem illik hozzá. Lehet, hogy másik szerverről való, vagy olyan kulccsal írták alá, amelyet ez a szerver már nem tart nyilván.',
    },
    'receipt-altered': {
      head: 'Ezt az igazolást módosították.',
      text: 'Az aláírás nem illik ahhoz, ami most benne áll. Ne fogadja el.',
    },
    'receipt-text-altered': {
      head: 'Ebben az igazolásban módosítottak egy nevet.',
      text: 'Az aláírás érvényes, de a mellette álló egyik név nem az, amelyre szól. Ne fogadja el.',
    },
    'receipt-not-checkable-here': {
      head: 'Ez a böngésző nem tudja ellenőrizni.',
      text: 'Nem ismeri ezt az aláírásfajtát (Ed25519). Használjon friss Firefox, Safari, Chrome vagy Edge böngészőt.',
    },
  },
  offline: {
    save: 'Az ellenőrző oldal mentése fájlba',
    file: 'igazolas-ellenorzes.html',
    missing: 'A fájl nem érkezett meg. Ellenőrizze a kapcsolatot, és próbálja meg újra.',
    saveNote:
      'Egyetlen oldal, benne ennek a szervernek a kulcsaival, angol nyelven. Hálózat nélkül is ellenőrzi az igazolásokat, akkor is, ha ez a szerver már nincs meg.',
    lead: (keys, from) =>
      `Az igazolásokat kizárólag ez az oldal ellenőrzi, ${keys} kulccsal, ${keys === 1 ? 'amely' : 'amelyek'} a mentéskor ${keys === 1 ? 'került' : 'kerültek'} bele (${from ?? 'a szerverről'}). Semmi nem hagyja el ezt az eszközt, és hálózat sem kell hozzá.`,
    name: 'Név',
    unknownKey: {
      head: 'Az oldal egyik kulcsa sem illik hozzá.',
      text: 'Lehet, hogy az igazolás másik szerverről való, vagy az oldal mentése után írták alá. Mentse el újra az oldalt, vagy ellenőrizze magán a szerveren.',
    },
  },
  noKeys: {
    head: 'A szerver kulcsait nem sikerült lekérni.',
    text: 'Ellenőrizze a kapcsolatot, és próbálja meg újra.',
  },
}
