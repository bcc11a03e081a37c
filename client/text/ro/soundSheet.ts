/** The sheet for one's own sound and picture, and the help that leads there, in Romanian. */
import type * as english from '../en/soundSheet.ts'
import type { Words } from '../words.ts'

export const soundSheet: Words<typeof english.soundSheet> = {
  title: 'Sunet și imagine',
  close: 'Închideți',
  goesOn: (phase) => `Etapa „${phase}” merge mai departe. O auziți.`,
  microphone: 'Microfon',
  speaker: 'Difuzor',
  camera: 'Cameră',
  usual: 'Ca de obicei',
  tone: 'Un sunet ușor',
  toneFailed: 'Acest difuzor nu redă. Alegeți altul.',
  onlyYou: 'Doar dumneavoastră vedeți imaginea. Dispare când închideți fișa.',
  cameraOff: 'Camera este oprită. Imaginea apare aici după ce o deschideți.',
  voices: 'O singură voce, doar pentru dumneavoastră',
  nobodyTold: 'Nimeni nu află.',
  everyone: 'Arătați pe toată lumea',
  voice: (name) => `Cât de tare se aude ${name} la dumneavoastră`,
  audioOnly: 'Doar sunet pentru mine',
  audioOnlyNote: 'Nu vedeți pe nimeni; pe dumneavoastră vă văd în continuare.',
  keys: 'Taste pentru comenzi',
  keysNote: 'M microfonul, C camera, S a intrat cineva.',
  keysNotePresenter: 'S a intrat cineva, P am nevoie de o pauză, A sunt bine.',
}

/** How loud one voice is for oneself, from quiet to loud. */
export const loudness: Words<typeof english.loudness> = {
  muchQuieter: 'mult mai încet',
  quieter: 'mai încet',
  aLittleQuieter: 'puțin mai încet',
  asItComes: 'așa cum vine',
  aLittleLouder: 'puțin mai tare',
  louder: 'mai tare',
  muchLouder: 'mult mai tare',
}

export const help: Words<typeof english.help> = {
  open: 'Ajutor',
  title: 'Unde suntem',
  keys: 'Taste',
  keysOff: 'Sunt oprite, la „Sunet și imagine”.',
  keysFor: { m: 'microfonul', c: 'camera', s: 'a intrat cineva' },
  keysForPresenter: { s: 'a intrat cineva', p: 'am nevoie de o pauză', a: 'sunt bine' },
  saidBefore: 'Ce s-a spus',
  nothingSaid: 'Încă nu s-a spus nimic.',
  trouble: 'Sunetul sau imaginea mea nu merge',
  troubleNote: 'Încercați microfonul, difuzorul și camera, fără ca nimeni să afle.',
  still:
    'Tot nu merge? „Am nevoie de ajutor tehnic” îi anunță pe conducători, și pe nimeni altcineva.',
}
