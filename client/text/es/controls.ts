/** What stands under the circle and in one's own panel, in Spanish. */
import type * as english from '../en/controls.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

export const controls: Words<typeof english.controls> = {
  microphone: {
    on: 'Micrófono abierto',
    off: 'Micrófono cerrado',
    onShort: 'Micro abierto',
    offShort: 'Micro cerrado',
    notNow: 'Micrófono: en esta fase, no',
    notNowShort: 'Ahora no',
    silence: 'Cerrado mientras callamos',
    silenceShort: 'Silencio',
    byLeader: 'Cerrado por la coordinación',
    byLeaderShort: 'Bloqueado',
    away: 'Micrófono ocupado',
    awayShort: 'Micro ocupado',
    unheard: 'Abierto, ahora no se le oye',
    unheardShort: 'No se le oye',
    unsealed: 'Micrófono: en este navegador, no',
    unsealedShort: 'Aquí no',
  },
  camera: {
    on: 'Cámara encendida',
    off: 'Cámara apagada',
    notNow: 'Cámara: en esta fase, no',
    notNowShort: 'Ahora no',
    rests: 'Cámara encendida, la imagen descansa',
    restsShort: 'En descanso',
    away: 'Cámara ocupada',
    awayShort: 'Cám. ocupada',
    unseen: 'Encendida, ahora no se le ve',
    unseenShort: 'No se le ve',
    unsealed: 'Cámara: en este navegador, no',
    unsealedShort: 'Aquí no',
    onShort: 'Con cámara',
    offShort: 'Sin cámara',
  },
  curtainOn: 'Cortina cerrada: nadie le ve ni le oye',
  curtainOff: 'Cortina abierta',
  cameIn: 'Ha entrado alguien',
  cameInShort: 'Hay alguien',
  comeBackIn: 'Volver al círculo',
  comeBackInShort: 'Volver',
  tell: 'Avisar a la coordinación',
  tellShort: 'Avisar',
  more: 'Más',
  leave: 'Salir',
  volume: 'Volumen de escucha',
  volumeShort: 'Volumen',
  window: 'Junto a la ventana',
  desk: 'Atril',
  problems: {
    refused:
      'El navegador no permite que esta página lo use. Permítalo junto a la dirección y vuelva a pulsar.',
    missing: 'No se encuentra ningún dispositivo. Conecte uno y vuelva a pulsar.',
    'in-use': 'Otro programa lo está usando. Cierre ese programa y vuelva a pulsar.',
    insecure: 'Los navegadores solo lo permiten en una dirección segura (https).',
    'no-devices':
      'La página está abierta dentro de otra aplicación, que no da ni micrófono ni cámara. Abra el enlace directamente en Safari o en Chrome.',
    unknown: 'No se ha abierto. Vuelva a pulsar o elija otro dispositivo.',
  },
  away: {
    microphone:
      'Este dispositivo está usando su micrófono para otra cosa: quizá una llamada. Nadie le oye. Se recupera por sí solo; pulse para probar ahora.',
    camera:
      'Este dispositivo está usando su cámara para otra cosa, o algo la cubre. Se recupera por sí sola; pulse para probar ahora.',
  },
  silent: 'De su micrófono no llega sonido. ¿Está apagado, o es otro?',
}

export const tell: Words<typeof english.tell> = {
  title: 'Solo lo ve la coordinación',
  'might-have-case': 'Quizá tengo un caso',
  'need-moment': 'Necesito un momento',
  'technical-help': 'Ayuda técnica, por favor',
  stepOut: 'Tengo que salir un momento',
  stepOutNote: 'Su silla queda reservada. Vuelve sin pasar por la puerta.',
  sent: 'La coordinación tiene su aviso. Pulse otra vez para retirarlo.',
  waits: 'Ahora no hay nadie de la coordinación. Quien llegue lo verá enseguida.',
  seenBy: (names) =>
    `${listed(names)} ${byCount(names.length, 'lo ha', 'lo han')} visto. Pulse otra vez para retirarlo.`,
}

export const leave: Words<typeof english.leave> = {
  title: '¿Salir de la sala?',
  say: 'Al salir se le ofrece su constancia. Para volver, pase de nuevo por la puerta.',
  sayUnshown: (cards) =>
    byCount(
      cards,
      'Una tarjeta suya no se ha mostrado aún a nadie. Se va con usted.',
      `${cards} tarjetas suyas no se han mostrado aún a nadie. Se van con usted.`,
    ),
  sayPresenter: 'El caso es suyo. Se avisa a la coordinación, y el grupo espera.',
  sayLeader: 'Otra persona de la coordinación conserva el atril. La sala sigue abierta.',
  sayOnlyLeader: 'No hay nadie más de la coordinación. El grupo espera; nadie ocupa su lugar.',
  go: 'Salir',
  stay: 'Quedarse',
  stepOut: 'Salir solo un momento',
}

export const steppedOut: Words<typeof english.steppedOut> = {
  title: 'Ha salido un momento.',
  say: 'Su silla queda reservada. Nadie le ve ni le oye, y usted no oye a nadie.',
  back: 'Volver al círculo',
}
