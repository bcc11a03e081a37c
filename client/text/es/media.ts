/** Camera, microphone, speaker and line at the door, in Spanish. */
import type * as english from '../en/media.ts'
import type { Words } from '../words.ts'

export const devices: Words<typeof english.devices> = {
  onlyYou: 'Solo lo ve usted',
  preview: 'Vista previa de su cámara',
  closed: 'La cámara y el micrófono están cerrados.',
  cameraClosed: 'Su cámara está cerrada.',
  asking: 'El navegador pregunta si esta página puede usarlos.',
  open: 'Abrir cámara y micrófono',
  camera: { on: 'Cámara encendida', off: 'Cámara apagada' },
  microphone: { on: 'Micrófono encendido', off: 'Micrófono apagado' },
  level: 'Micrófono',
  levelName: 'Nivel del micrófono',
  say: 'Diga unas palabras.',
  heard: 'Se le oye.',
  headphones: 'Auriculares encontrados.',
  notOpen: 'Su micrófono está cerrado.',
  silent:
    'Este micrófono no da ningún sonido. Busque si tiene un interruptor o elija otro más abajo.',
  choose: 'Elegir dispositivos',
  which: { microphone: 'Micrófono', camera: 'Cámara', speaker: 'Altavoz' },
  unnamed: { microphone: 'Micrófono', camera: 'Cámara', speaker: 'Altavoz' },
  usual: 'El habitual',
  afterOpening: 'El navegador los nombra una vez abiertos.',
  testSpeaker: 'Reproducir un tono suave',
  toneFailed: 'Este altavoz no suena. Elija otro.',
  again: 'Intentar de nuevo',
}

export const problems: Words<typeof english.problems> = {
  microphone: {
    refused:
      'Esta página no puede usar el micrófono. Pulse el signo que está junto a la dirección, arriba; permita el micrófono e inténtelo de nuevo.',
    missing:
      'No se ha encontrado ningún micrófono. Conecte uno y se usará por sí solo. Sin micrófono puede escuchar, pero no hablar.',
    'in-use': 'Otro programa está usando el micrófono. Ciérrelo allí e inténtelo de nuevo.',
    insecure:
      'Los navegadores solo abren el micrófono en direcciones seguras. Pida una dirección que empiece por https.',
    'no-devices':
      'Esta página está abierta dentro de otra aplicación, o en un navegador que no da micrófono. Copie el enlace y ábralo directamente en Safari, Chrome, Edge o Firefox.',
    unknown: 'El micrófono no se abre. Vuelva a conectarlo o reinicie el navegador.',
  },
  camera: {
    refused:
      'Esta página no puede usar la cámara. Pulse el signo que está junto a la dirección, arriba; permita la cámara e inténtelo de nuevo.',
    missing:
      'No se ha encontrado ninguna cámara. Conecte una y se usará por sí sola. También puede participar sin cámara.',
    'in-use': 'Otro programa está usando la cámara. Ciérrela allí e inténtelo de nuevo.',
    insecure:
      'Los navegadores solo abren la cámara en direcciones seguras. Pida una dirección que empiece por https.',
    'no-devices':
      'Esta página está abierta dentro de otra aplicación, o en un navegador que no da cámara. Copie el enlace y ábralo directamente en Safari, Chrome, Edge o Firefox.',
    unknown: 'La cámara no se abre. Vuelva a conectarla o reinicie el navegador.',
  },
}

export const lineCheck: Words<typeof english.lineCheck> = {
  title: 'Conexión',
  checking: 'Comprobando si pasan el sonido y la imagen.',
  allWell: 'Todo pasa.',
  goesRound: 'Todo pasa, dando un rodeo.',
  notAll: 'Hay algo que no pasa.',
  unsure: 'No se ha podido comprobar todo.',
  again: 'Comprobar otra vez',
  room: { works: 'La sala responde.', fails: 'La sala no responde en este momento.' },
  sealing: {
    works: 'Este navegador puede sellar el sonido y la imagen.',
    fails:
      'Este navegador no puede sellar el sonido ni la imagen, así que no toma parte en ninguno de los dos.',
  },
  media: {
    straight: 'El sonido y la imagen pasan, por su propio camino.',
    turn: 'Esta red bloquea el camino propio del vídeo. Se da un rodeo por un repetidor; las imágenes pueden verse más pequeñas, las voces llegan enteras.',
    port: 'Esta red bloquea el camino propio del vídeo. Se da un rodeo por el puerto de la web; las imágenes pueden verse más pequeñas, las voces llegan enteras.',
    blocked:
      'Esta red bloquea el sonido y la imagen, por todos los caminos posibles. Otra red, por ejemplo la de un teléfono, los deja pasar.',
    unknown: 'Ahora no se ha podido comprobar si pasan el sonido y la imagen.',
  },
}
