/** The room's words that everyone in it sees, in Spanish. Nobody is "he" or "she": whatever is said of a person fits everybody. */
import type * as english from '../en/room.ts'
import type { Words } from '../words.ts'

export const room: Words<typeof english.room> = {
  someone: 'Alguien',
  resuming: 'Un momento. La sala está retomando el hilo.',
  landmarks: {
    phase: 'Dónde estamos',
    chairs: 'El círculo',
    alcove: 'El asiento junto a la ventana',
    controls: 'Sus controles',
    desk: 'Atril de la coordinación',
    observers: 'Fuera del círculo',
    seat: 'Su asiento junto a la ventana',
  },
  ok: 'De acuerdo',
  close: 'Cerrar',
  roles: {
    leader: 'Coordina',
    'co-leader': 'Cocoordina',
    observer: 'Observa',
    presenter: 'Presenta',
    you: 'usted',
    leadingNow: 'coordina ahora',
  },
  secondCase: 'Segundo caso',
}

export const chair: Words<typeof english.chair> = {
  yours: 'Su silla',
  yoursShort: 'Usted',
  ownCamera: {
    on: 'Su cámara está encendida',
    off: 'Su cámara está apagada',
    rests: 'Su imagen descansa',
    away: 'Su cámara está ocupada',
    unsent: 'Ahora nadie le ve',
  },
  ownCameraShort: {
    on: 'Con cámara',
    off: 'Sin cámara',
    rests: 'En descanso',
    away: 'Ocupada',
    unsent: 'No se le ve',
  },
  ownCameraWhy: {
    rests: 'Se oye su voz y se ve su nombre.',
    away: 'Este dispositivo la ha cedido a otra cosa.',
    unsent: 'El sonido y la imagen no llegan.',
  },
  rests: 'la imagen descansa',
  seeYourself: 'Ver mi imagen',
  seeing: 'Esto solo lo ve usted',
  off: {
    'camera-off': 'aquí, escuchando',
    'sound-only': 'aquí, solo sonido',
    unopened: 'sin sellar, por eso no se muestra',
    thin: 'aquí, escuchando',
    away: 'el sonido y la imagen están volviendo',
    cut: 'aquí, sin sonido ni imagen',
  },
  spokenOff: {
    'camera-off': 'con conexión, cámara apagada',
    'sound-only': 'con conexión, solo sonido',
    unopened: 'sin sellar, por eso no se muestra',
    thin: 'conexión débil, la imagen descansa',
    away: 'el sonido y la imagen están volviendo',
    cut: 'aquí, sin sonido ni imagen',
  },
  curtain: 'ha entrado alguien',
  curtainShort: 'un momento',
  lost: 'ha perdido la conexión',
  lostShort: 'sin conexión',
  steppedOut: 'ha salido un momento',
  steppedOutShort: 'ha salido',
  kept: (name) => `La silla de ${name} queda reservada`,
  keptShort: (name) => `Silla de ${name}`,
  yourKept: 'Su silla queda reservada',
  free: 'Una silla libre',
  spoken: (name, roles, state) => [name, ...roles, state].filter(Boolean).join(', '),
  states: {
    live: 'con conexión',
    thin: 'conexión débil',
    rests: 'con conexión, la imagen descansa',
    unheard: 'el sonido y la imagen no llegan',
    lost: 'sin conexión, silla reservada',
    kept: 'junto a la ventana, silla reservada',
    'stepped-out': 'ha salido un momento, silla reservada',
    curtain: 'ha entrado alguien, cámara y micrófono cerrados',
    free: 'silla libre',
    apart: 'en la sala',
    bare: 'silla reservada',
    turn: 'tiene la palabra',
  },
}

export const alcove: Words<typeof english.alcove> = {
  empty: 'No hay nadie junto a la ventana',
  was: (name) => `${name} estaba junto a la ventana`,
  sittingBack: (name) => `${name} está junto a la ventana`,
  edge: 'escucha, cámara encendida',
  rests: 'escucha, la imagen descansa',
  cameraOff: 'cámara apagada, escucha',
  hidden: 'no se le ve, escucha',
  lost: 'sin conexión, asiento reservado',
  steppedOut: 'ha salido, asiento reservado',
}

export const windowSeat: Words<typeof english.windowSeat> = {
  title: 'Usted se queda aparte.',
  say: 'Nadie le preguntará nada. Luego volveremos a usted.',
  microphone: 'Su micrófono queda cerrado hasta que usted regrese al círculo.',
  ways: 'Cómo le ve el grupo',
  way: {
    edge: ['Cámara en el borde', 'su cámara está encendida'],
    'camera-off': ['Cámara apagada', 'su nombre y una ventana vacía'],
    hidden: ['Que el grupo no me vea', 'la coordinación sigue sabiendo que usted está'],
  },
  edgeClosed: 'su cámara está apagada',
  edgeNote: 'el grupo le ve en la ventana',
  openCamera: 'Abrir su cámara',
  private: 'Esto solo lo ve la coordinación',
  'need-pause': 'Necesito una pausa',
  'all-right': 'Estoy bien',
  'come-back': 'Quisiera volver',
  volume: 'Volumen de escucha',
}

export const asks: Words<typeof english.asks> = {
  check: '¿Podemos seguir?',
  checkNote: 'La coordinación pregunta en privado. Solo ella ve su respuesta.',
  checkYes: 'Sí, podemos seguir',
  checkNotNow: 'Ahora no',
  observer: 'Alguien quisiera observar. ¿Está usted de acuerdo?',
  observerNote: 'Su respuesta es privada. Solo se muestra «todo el grupo» o «no todo el grupo».',
  observerYes: 'Sí',
  observerNo: 'Mejor no',
  move: 'Su enlace se ha abierto en otro lugar. ¿Pasar allí?',
  moveNote: 'Si no ha sido usted, quédese aquí y dígaselo a la coordinación.',
  moveYes: 'Pasar allí',
  moveNo: 'Quedarme aquí',
  hear: 'Toque una vez para poder oír.',
  hearYes: 'Oír al grupo',
}

export const opening: Words<typeof english.opening> = {
  broughtBack: 'Está de nuevo en el círculo.',
  words({ microphone, camera }) {
    if (microphone && camera) {
      return {
        title: 'Su micrófono y su cámara están cerrados.',
        note: 'Siguen cerrados hasta que usted los abra.',
      }
    }
    return microphone
      ? {
          title: 'Su micrófono está cerrado.',
          note: 'Sigue cerrado hasta que usted lo abra.',
        }
      : { title: 'Su cámara está cerrada.', note: 'Sigue cerrada hasta que usted la abra.' }
  },
  microphone: 'Abrir mi micrófono',
  camera: 'Abrir mi cámara',
  later: 'Más tarde',
}

export const lost: Words<typeof english.lost> = {
  title: 'Se ha cortado su conexión.',
  say: 'Su silla queda reservada. El grupo espera unos dos minutos y luego sigue trabajando. Usted volverá al mismo lugar.',
  trying: 'Esta página lo intenta de nuevo por sí sola. Por favor, no la recargue.',
  now: 'Probar ahora',
  soundOnly: 'Volver solo con sonido',
  soundOnlySet: 'Vuelve solo con sonido.',
  lane: 'Lo que ve es dónde estaba cada persona. No se dejan rostros congelados en la pantalla.',
  back: 'Su conexión ha vuelto.',
}

export const round: Words<typeof english.round> = {
  arrival: 'Una palabra de llegada, por turnos',
  association: 'Lo que viene a la mente, por turnos',
  parting: 'Una palabra de despedida, por turnos',
  yourTurn: 'Ahora le toca a usted.',
  turnOf: (name) => `Ahora le toca a ${name}.`,
  next: (name) => `Después, ${name}.`,
  over: 'Todo el círculo ha tenido la palabra.',
  said: 'Ya he hablado',
  pass: 'Paso',
  passed: 'ha pasado',
  done: 'ha hablado',
}

export const words: Words<typeof english.words> = {
  arrival: 'Una palabra para cómo llega',
  parting: 'Una palabra para cómo se va',
  list: 'Las palabras',
}

export const notDone: Words<typeof english.notDone> = 'No se ha podido hacer. Inténtelo otra vez.'

export const boardMini: Words<typeof english.boardMini> = {
  title: 'La pizarra',
  open: 'está abierta',
}
