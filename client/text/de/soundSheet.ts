/** The sheet for one's own sound and picture, and the help that leads there, in German. */
import type * as english from '../en/soundSheet.ts'
import type { Words } from '../words.ts'

export const soundSheet: Words<typeof english.soundSheet> = {
  title: 'Ton und Bild',
  close: 'Schließen',
  goesOn: (phase) => `${phase} geht weiter. Sie hören mit.`,
  microphone: 'Mikrofon',
  speaker: 'Lautsprecher',
  camera: 'Kamera',
  usual: 'Das übliche Gerät',
  tone: 'Leiser Ton',
  toneFailed: 'Dieser Lautsprecher gibt keinen Ton. Wählen Sie einen anderen.',
  onlyYou: 'Das sehen nur Sie. Das Bild verschwindet, wenn Sie dieses Blatt schließen.',
  cameraOff: 'Ihre Kamera ist aus. Hier ist sie zu sehen, sobald Sie sie öffnen.',
  voices: 'Eine Stimme, für Sie allein',
  nobodyTold: 'Niemand erfährt es.',
  everyone: 'Alle zeigen',
  voice: (name) => `Wie laut ${name} für Sie ist`,
  audioOnly: 'Nur Ton für mich',
  audioOnlyNote: 'Sie sehen niemanden; die anderen sehen Sie weiterhin.',
  keys: 'Tasten für die Bedienung',
  keysNote: 'M Mikrofon, C Kamera, S Jemand kam herein.',
  keysNotePresenter: 'S Jemand kam herein, P Ich brauche eine Pause, A Es geht mir gut.',
}

export const loudness: Words<typeof english.loudness> = {
  muchQuieter: 'viel leiser',
  quieter: 'leiser',
  aLittleQuieter: 'etwas leiser',
  asItComes: 'wie sie kommt',
  aLittleLouder: 'etwas lauter',
  louder: 'lauter',
  muchLouder: 'viel lauter',
}

export const help: Words<typeof english.help> = {
  open: 'Hilfe',
  title: 'Wo wir sind',
  keys: 'Tasten',
  keysOff: 'Die Tasten sind unter „Ton und Bild“ ausgeschaltet.',
  keysFor: { m: 'Mikrofon', c: 'Kamera', s: 'Jemand kam herein' },
  keysForPresenter: {
    s: 'Jemand kam herein',
    p: 'Ich brauche eine Pause',
    a: 'Es geht mir gut',
  },
  saidBefore: 'Was gesagt wurde',
  nothingSaid: 'Noch wurde nichts gesagt.',
  trouble: 'Mein Ton oder mein Bild geht nicht',
  troubleNote: 'Mikrofon, Lautsprecher und Kamera ausprobieren, ohne dass jemand es erfährt.',
  still:
    'Geht es immer noch nicht? „Technische Hilfe, bitte“ sagt es der Leitung und sonst niemandem.',
}
