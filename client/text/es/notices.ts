/** What the room says by itself of what has just happened, in Spanish. */
import type * as english from '../en/notices.ts'
import type { Words } from '../words.ts'
import { controls } from './controls.ts'
import { byCount, listed } from './grammar.ts'

const dropped = (name: string): string => `Se ha cortado la conexión de ${name}.`

export const notices: Words<typeof english.notices> = {
  paused: 'El grupo hace una pausa.',
  pausedNote: 'Nadie tiene que decir nada.',
  silence: 'Guardamos silencio.',
  silenceNote: 'Todos los micrófonos están cerrados hasta que la coordinación lo termine.',
  presenterLost: (name) => `${dropped(name)} Esperamos.`,
  presenterLeft: 'Quien presentaba ha salido. Esperamos.',
  presenterLeftNote: 'La coordinación dice cómo seguimos.',
  presenterLostNote: (name) => `El lugar de ${name} queda reservado.`,
  noLeader: 'En este momento no hay nadie de la coordinación.',
  noLeaderNote: 'La sala espera. Pueden quedarse como están; la fase se mantiene.',
  leaderless: 'Hace dos minutos que no hay nadie de la coordinación.',
  leaderlessNote: (presenter) =>
    `${presenter} está junto a la ventana y su voz no llega. Dejen el caso donde está y hablen de otra cosa hasta que vuelva la coordinación.`,
  leaderlessYours: `Se ha pedido al grupo que deje su caso donde está. Solo la coordinación puede darle la palabra. Salga un momento, desde «${controls.leave}», y todo el grupo lo verá; su silla queda reservada.`,
  leaderLost: (gone, now) => `${dropped(gone)} Ahora coordina ${now}.`,
  leaderLostYou: (gone) => `${dropped(gone)} Ahora coordina usted.`,
  leaderOut: (gone, now) => `${gone} ha salido un momento. Ahora coordina ${now}.`,
  leaderOutYou: (gone) => `${gone} ha salido un momento. Ahora coordina usted.`,
  leaderLostNote: (gone) => `Nada más cambia. La silla de ${gone} queda reservada.`,
  draining:
    'El servidor de esta sala se reiniciará pronto. No se pierde nada; usted vuelve sin hacer nada.',
  observers: (names) => `${listed(names)} ${byCount(names.length, 'observa', 'observan')}`,
  late: 'Ha llegado alguien más.',
  unreadable: 'Un texto no se ha podido abrir y se ha omitido.',
  awaitsKey: 'Todavía no puede oír ni leer.',
  awaitsKeyNote:
    'Alguien se ha ido, y desde entonces la sala tiene otra llave. La coordinación puede dársela con un toque. Si no, salga y pase de nuevo por la puerta.',
  hasKey: 'Ya tiene la llave de la sala.',
  unopened: (name) =>
    `El sonido y la imagen de ${name} no están sellados, por eso no se reproducen.`,
  othersClosed:
    'Todos los micrófonos están cerrados, menos el de quien presenta. Abra el suyo cuando quiera hablar.',
  soundOnly: 'Solo sonido, para todo el grupo.',
  stripOn: 'La coordinación puede pasarse notas; se borran al final.',
  microphoneClosed:
    'Su micrófono está cerrado. La coordinación vuelve a permitirlo; después lo abre usted.',
  microphoneAllowed: 'Puede volver a abrir su micrófono.',
  phase: (name, say) => `${name}. ${say}`,
  boardOpen: 'La pizarra está abierta.',
  boardRead: 'Ahora la pizarra es solo para leer.',
  boardClosed: 'La pizarra está cerrada.',
  steppedOut: (name) => `${name} ha salido un momento. La silla queda reservada.`,
  lineLost: (name) => `${dropped(name)} La silla queda reservada.`,
  returned: (name) => `${name} está de vuelta.`,
  cameBack: (name) => `${name} está de nuevo en el círculo.`,
}
