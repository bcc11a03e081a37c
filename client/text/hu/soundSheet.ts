/** The sheet for one's own sound and picture, and the help that leads there, in Hungarian. */
import type * as english from '../en/soundSheet.ts'
import type { Words } from '../words.ts'

export const soundSheet: Words<typeof english.soundSheet> = {
  title: 'Hang és kép',
  close: 'Bezárás',
  goesOn: (phase) => `Folytatódik: ${phase}. Ön közben is hallja.`,
  microphone: 'Mikrofon',
  speaker: 'Hangszóró',
  camera: 'Kamera',
  usual: 'A szokásos',
  tone: 'Halk próbahang',
  toneFailed: 'Ez a hangszóró nem szól. Válasszon másikat.',
  onlyYou: 'Ezt csak Ön látja. Eltűnik, amikor bezárja ezt a lapot.',
  cameraOff: 'A kamerája ki van kapcsolva. Ha bekapcsolja, itt látja a képét.',
  voices: 'Egy ember hangja, csak Önnél',
  nobodyTold: 'Senki nem tudja meg.',
  everyone: 'Mindenki megjelenítése',
  voice: (name) => `${name} hangereje Önnél`,
  audioOnly: 'Nekem csak hang',
  audioOnlyNote: 'Ön senkit nem lát; Önt továbbra is látják.',
  keys: 'Billentyűk a gombokhoz',
  keysNote: 'M: mikrofon, C: kamera, S: valaki bejött.',
  keysNotePresenter: 'S: valaki bejött, P: szünetet kérek, A: jól vagyok.',
}

export const loudness: Words<typeof english.loudness> = {
  muchQuieter: 'sokkal halkabb',
  quieter: 'halkabb',
  aLittleQuieter: 'kicsit halkabb',
  asItComes: 'ahogy érkezik',
  aLittleLouder: 'kicsit hangosabb',
  louder: 'hangosabb',
  muchLouder: 'sokkal hangosabb',
}

export const help: Words<typeof english.help> = {
  open: 'Súgó',
  title: 'Hol tartunk',
  keys: 'Billentyűk',
  keysOff: 'Ki vannak kapcsolva a „Hang és kép” lapon.',
  keysFor: { m: 'mikrofon', c: 'kamera', s: 'valaki bejött' },
  keysForPresenter: { s: 'valaki bejött', p: 'szünetet kérek', a: 'jól vagyok' },
  saidBefore: 'Ami elhangzott',
  nothingSaid: 'Még semmi sem hangzott el.',
  trouble: 'Nem működik a hang vagy a kép',
  troubleNote: 'Próbálja ki a mikrofont, a hangszórót és a kamerát; senki nem tudja meg.',
  still: 'Még mindig nem jó? A „Technikai segítséget kérek” csak a vezetőknek szól, senki másnak.',
}
