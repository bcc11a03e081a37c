/** What stands under the circle and in one's own panel, in Hungarian. */
import type * as english from '../en/controls.ts'
import type { Words } from '../words.ts'
import { listed } from './grammar.ts'

export const controls: Words<typeof english.controls> = {
  microphone: {
    on: 'Mikrofon bekapcsolva',
    off: 'Mikrofon kikapcsolva',
    onShort: 'Mikrofon be',
    offShort: 'Mikrofon ki',
    notNow: 'Mikrofon: ebben a szakaszban nem',
    notNowShort: 'Most nem',
    silence: 'Kikapcsolva, amíg csendben vagyunk',
    silenceShort: 'Csend',
    byLeader: 'Egy vezető kapcsolta ki',
    byLeaderShort: 'Vezető: ki',
    away: 'A mikrofon most foglalt',
    awayShort: 'Foglalt',
    unheard: 'Bekapcsolva, most nem hallható',
    unheardShort: 'Nem hallható',
    unsealed: 'Mikrofon: ebben a böngészőben nem',
    unsealedShort: 'Itt nem',
  },
  camera: {
    on: 'Kamera bekapcsolva',
    off: 'Kamera kikapcsolva',
    notNow: 'Kamera: ebben a szakaszban nem',
    notNowShort: 'Most nem',
    rests: 'Kamera bekapcsolva, a kép szünetel',
    restsShort: 'Szünetel',
    away: 'A kamera most foglalt',
    awayShort: 'Foglalt',
    unseen: 'Bekapcsolva, most nem látható',
    unseenShort: 'Nem látható',
    unsealed: 'Kamera: ebben a böngészőben nem',
    unsealedShort: 'Itt nem',
    onShort: 'Kamera be',
    offShort: 'Kamera ki',
  },
  curtainOn: 'Függöny behúzva: senki nem látja és nem hallja Önt',
  curtainOff: 'Függöny nyitva',
  cameIn: 'Valaki bejött',
  cameInShort: 'Bejöttek',
  comeBackIn: 'Visszajövök',
  comeBackInShort: 'Vissza',
  tell: 'Szólok a vezetőknek',
  tellShort: 'Szólok',
  more: 'Továbbiak',
  leave: 'Távozás',
  volume: 'Hangerő nálam',
  volumeShort: 'Hangerő',
  window: 'Hely az ablaknál',
  desk: 'Pult',
  problems: {
    refused:
      'A böngésző nem engedi ezt az oldalnak. Engedélyezze a cím mellett, majd nyomja meg újra a gombot.',
    missing: 'Nincs ilyen eszköz. Csatlakoztasson egyet, majd nyomja meg újra a gombot.',
    'in-use':
      'Egy másik program használja. Zárja be azt a programot, majd nyomja meg újra a gombot.',
    insecure: 'Ezt a böngészők csak biztonságos címen (https) engedik.',
    'no-devices':
      'Az oldal egy másik alkalmazáson belül nyílt meg, amely nem ad mikrofont és kamerát. Nyissa meg a linket magában a Safariban vagy a Chrome-ban.',
    unknown: 'Nem indult el. Nyomja meg újra a gombot, vagy válasszon másik eszközt.',
  },
  away: {
    microphone:
      'Az eszköz most másra használja a mikrofont, talán egy bejövő híváshoz. Senki nem hallja Önt. Magától visszatér; ha most megpróbálná, nyomja meg.',
    camera:
      'Az eszköz most másra használja a kamerát, vagy a kamera le van takarva. Magától visszatér; ha most megpróbálná, nyomja meg.',
  },
  silent: 'A mikrofonból nem jön hang. Lehet, hogy ki van kapcsolva, vagy nem ez a megfelelő.',
}

export const tell: Words<typeof english.tell> = {
  title: 'Ezt csak a vezetők látják',
  'might-have-case': 'Talán volna esetem',
  'need-moment': 'Kell egy pillanat',
  'technical-help': 'Technikai segítséget kérek',
  stepOut: 'Ki kell mennem egy kicsit',
  stepOutNote: 'A széke megmarad. Kopogás nélkül jöhet vissza.',
  sent: 'A vezetők megkapták. Ha újra megnyomja, visszavonja.',
  waits: 'Most nincs itt csoportvezető. Amint jön valamelyikük, látni fogja.',
  seenBy: (names) => `${listed(names)} látta. Ha újra megnyomja, visszavonja.`,
}

export const leave: Words<typeof english.leave> = {
  title: 'Elhagyja a szobát?',
  say: 'Távozáskor felajánljuk az igazolását. Ha visszajön, ismét az ajtóhoz érkezik.',
  sayUnshown: (cards) =>
    cards === 1
      ? 'Egy kártyáját még senki nem látta. Az is távozik Önnel.'
      : `${cards} kártyáját még senki nem látta. Azok is távoznak Önnel.`,
  sayPresenter: 'Ön hozta az esetet. A vezetők megtudják, hogy elment, és a csoport vár.',
  sayLeader: 'A pult a másik vezetőnél marad. A szoba nyitva marad.',
  sayOnlyLeader:
    'Most Ön az egyetlen csoportvezető. A csoport Ön nélkül vár; senki nem lép a helyére.',
  go: 'Távozom',
  stay: 'Maradok',
  stepOut: 'Csak kimegyek egy kicsit',
}

export const steppedOut: Words<typeof english.steppedOut> = {
  title: 'Ön most kint van.',
  say: 'A széke megmarad. Senki nem látja és nem hallja Önt, és Ön sem hall senkit.',
  back: 'Visszajövök',
}
