/** Camera, microphone, speaker and line at the door, in Hungarian. */
import type * as english from '../en/media.ts'
import type { Words } from '../words.ts'

export const devices: Words<typeof english.devices> = {
  onlyYou: 'Ezt csak Ön látja',
  preview: 'Az Ön kameraképe',
  closed: 'A kamera és a mikrofon ki van kapcsolva.',
  cameraClosed: 'A kamerája ki van kapcsolva.',
  asking: 'A böngésző megkérdezi, használhatja-e őket ez az oldal.',
  open: 'Kamera és mikrofon bekapcsolása',
  camera: { on: 'Kamera be', off: 'Kamera ki' },
  microphone: { on: 'Mikrofon be', off: 'Mikrofon ki' },
  level: 'Mikrofon',
  levelName: 'A mikrofon hangszintje',
  say: 'Mondjon néhány szót.',
  heard: 'Halljuk Önt.',
  headphones: 'Van fejhallgató.',
  notOpen: 'A mikrofonja ki van kapcsolva.',
  silent:
    'Ez a mikrofon egyáltalán nem ad hangot. Nézze meg, nincs-e rajta kapcsoló, vagy válasszon lent másikat.',
  choose: 'Eszközök kiválasztása',
  which: { microphone: 'Mikrofon', camera: 'Kamera', speaker: 'Hangszóró' },
  unnamed: { microphone: 'Mikrofon', camera: 'Kamera', speaker: 'Hangszóró' },
  usual: 'A szokásos',
  afterOpening: 'A böngésző akkor nevezi meg őket, ha már be vannak kapcsolva.',
  testSpeaker: 'Halk próbahang',
  toneFailed: 'Ez a hangszóró nem szól. Válasszon másikat.',
  again: 'Újra megpróbálom',
}

export const problems: Words<typeof english.problems> = {
  microphone: {
    refused:
      'Ez az oldal nem használhatja a mikrofont. Fent, a cím melletti jelre kattintva engedélyezze a mikrofont, majd próbálja meg újra.',
    missing:
      'Nem találunk mikrofont. Csatlakoztasson egyet, és magától működni fog. Nélküle hallgathatja a többieket, de nem tud beszélni.',
    'in-use': 'A mikrofont egy másik program használja. Zárja be ott, majd próbálja meg újra.',
    insecure:
      'A böngészők csak biztonságos címen engedik a mikrofont. Kérjen olyan címet, amely https-sel kezdődik.',
    'no-devices':
      'Ez az oldal egy másik alkalmazáson belül nyílt meg, vagy olyan böngészőben, amely nem ad mikrofont. Másolja ki a linket, és nyissa meg magában a Safariban, a Chrome-ban, az Edge-ben vagy a Firefoxban.',
    unknown: 'A mikrofon nem indul el. Csatlakoztassa újra, vagy indítsa újra a böngészőt.',
  },
  camera: {
    refused:
      'Ez az oldal nem használhatja a kamerát. Fent, a cím melletti jelre kattintva engedélyezze a kamerát, majd próbálja meg újra.',
    missing:
      'Nem találunk kamerát. Csatlakoztasson egyet, és magától működni fog. Nélküle is részt vehet.',
    'in-use': 'A kamerát egy másik program használja. Zárja be ott, majd próbálja meg újra.',
    insecure:
      'A böngészők csak biztonságos címen engedik a kamerát. Kérjen olyan címet, amely https-sel kezdődik.',
    'no-devices':
      'Ez az oldal egy másik alkalmazáson belül nyílt meg, vagy olyan böngészőben, amely nem ad kamerát. Másolja ki a linket, és nyissa meg magában a Safariban, a Chrome-ban, az Edge-ben vagy a Firefoxban.',
    unknown: 'A kamera nem indul el. Csatlakoztassa újra, vagy indítsa újra a böngészőt.',
  },
}

export const lineCheck: Words<typeof english.lineCheck> = {
  title: 'Kapcsolat',
  checking: 'Megnézzük, átjut-e a hang és a kép.',
  allWell: 'Minden átjut.',
  goesRound: 'Minden átjut, kerülő úton.',
  notAll: 'Valami nem jut át.',
  unsure: 'Nem mindent sikerült megnézni.',
  again: 'Nézzük meg újra',
  room: { works: 'A szoba válaszol.', fails: 'A szoba most nem válaszol.' },
  sealing: {
    works: 'Ez a böngésző tudja titkosítani a hangot és a képet.',
    fails:
      'Ez a böngésző nem tudja titkosítani a hangot és a képet, ezért egyiket sem küldi és nem is fogadja.',
  },
  media: {
    straight: 'A hang és a kép a saját útján átjut.',
    turn: 'Ez a hálózat elzárja a videó saját útját. Közvetítőn át megy; a képek talán kisebbek, a hang hiánytalan.',
    port: 'Ez a hálózat elzárja a videó saját útját. A web portján át megy; a képek talán kisebbek, a hang hiánytalan.',
    blocked:
      'Ez a hálózat semmilyen úton nem engedi át a hangot és a képet. Egy másik hálózat, például egy telefoné, átengedi.',
    unknown: 'Most nem sikerült megnézni, átjut-e a hang és a kép.',
  },
}
