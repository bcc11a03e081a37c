/** The sheet for one's own sound and picture, and the help that leads there, in Spanish. */
import type * as english from '../en/soundSheet.ts'
import type { Words } from '../words.ts'

export const soundSheet: Words<typeof english.soundSheet> = {
  title: 'Sonido e imagen',
  close: 'Cerrar',
  goesOn: (phase) => `Sigue la fase «${phase}». Usted la oye.`,
  microphone: 'Micrófono',
  speaker: 'Altavoz',
  camera: 'Cámara',
  usual: 'El habitual',
  tone: 'Tono suave',
  toneFailed: 'Este altavoz no suena. Elija otro.',
  onlyYou: 'Esto solo lo ve usted. La imagen desaparece al cerrar esta hoja.',
  cameraOff: 'Su cámara está apagada. Se muestra aquí cuando usted la abra.',
  voices: 'Una voz, solo para usted',
  nobodyTold: 'Nadie se entera.',
  everyone: 'Mostrar a todo el grupo',
  voice: (name) => `Con qué volumen oye usted a ${name}`,
  audioOnly: 'Solo sonido para mí',
  audioOnlyNote: 'Usted no ve a nadie; el grupo le sigue viendo.',
  keys: 'Teclas para los controles',
  keysNote: 'M micrófono, C cámara, S ha entrado alguien.',
  keysNotePresenter: 'S ha entrado alguien, P necesito una pausa, A estoy bien.',
}

export const loudness: Words<typeof english.loudness> = {
  muchQuieter: 'mucho más bajo',
  quieter: 'más bajo',
  aLittleQuieter: 'un poco más bajo',
  asItComes: 'tal como llega',
  aLittleLouder: 'un poco más alto',
  louder: 'más alto',
  muchLouder: 'mucho más alto',
}

export const help: Words<typeof english.help> = {
  open: 'Ayuda',
  title: 'Dónde estamos',
  keys: 'Teclas',
  keysOff: 'Están desactivadas, en «Sonido e imagen».',
  keysFor: { m: 'micrófono', c: 'cámara', s: 'ha entrado alguien' },
  keysForPresenter: { s: 'ha entrado alguien', p: 'necesito una pausa', a: 'estoy bien' },
  saidBefore: 'Lo que se ha anunciado',
  nothingSaid: 'Todavía no se ha anunciado nada.',
  trouble: 'Mi sonido o mi imagen no funciona',
  troubleNote: 'Pruebe el micrófono, el altavoz y la cámara, sin que nadie se entere.',
  still: '¿Sigue sin ir bien? «Ayuda técnica, por favor» avisa a la coordinación, y a nadie más.',
}
