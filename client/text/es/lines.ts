/** What is said of a line, in Spanish. No bars, no figures. */
import type * as english from '../en/lines.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

const COUNT = ['Ninguna', 'Una', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve']
const pictures = (count: number): string =>
  `${COUNT[count] ?? (count === 10 ? 'Diez' : count)} ${byCount(count, 'imagen', 'imágenes')}`
const UNTIL = 'hasta que la conexión mejore'

/** What rests: others' pictures, one's own, or both. */
function rests(others: number, own: boolean): string {
  if (others === 0) return `Su imagen descansa ${UNTIL}.`
  if (own) return `${pictures(others)} y la suya descansan ${UNTIL}.`
  return `${pictures(others)} ${byCount(others, 'descansa', 'descansan')} ${UNTIL}.`
}

export const lineNote: Words<typeof english.lineNote> = {
  label: 'Su conexión',
  unsealed: {
    title: 'Aquí nadie le oye ni le ve.',
    say: 'Este navegador no puede sellar el sonido ni la imagen, así que ni los envía ni los reproduce. Lo que usted escribe y pulsa sí llega.',
    more: 'Una versión más reciente de Chrome, Edge, Firefox o Safari puede hacerlo.',
  },
  newBuild: {
    title: 'Esta página es más antigua que el servidor.',
    say: 'La parte que lleva el sonido y la imagen ya no está. Vuelva a abrir la página; su silla queda reservada. Hasta entonces nadie le oye.',
    act: 'Volver a abrir la página',
  },
  coming: {
    title: 'El sonido y la imagen no han llegado aún.',
    say: 'Están en camino. Lo que usted escribe y pulsa llega; todavía nadie le oye, y usted no oye a nadie.',
    act: 'Probar ahora',
  },
  blocked: {
    title: 'Esta red bloquea el sonido y la imagen.',
    say: 'La sesión continúa. Lo que usted escribe y pulsa llega; nadie le oye, y usted no oye a nadie.',
    more: 'Otra red, por ejemplo la de un teléfono, los deja pasar.',
    act: 'Probar ahora',
  },
  comingBack: {
    title: 'El sonido y la imagen están volviendo.',
    say: 'La sesión continúa. Lo que usted escribe y pulsa llega; por el momento nadie le oye.',
    act: 'Probar ahora',
  },
  soundOnly: {
    title: 'Por ahora, solo sonido.',
    say: 'Su conexión solo alcanza para las voces. Las imágenes vuelven cuando mejore.',
    act: 'Solo sonido para mí',
  },
  thin: {
    title: 'Su conexión es débil.',
    say: (others, own) => `Todas las voces llegan. ${rests(others, own)}`,
    act: 'Solo sonido para mí',
  },
  busy: {
    title: 'Algunas imágenes descansan por ahora.',
    say: 'Este dispositivo o el servidor no da abasto con todas. Todas las voces llegan; las imágenes vuelven por sí solas.',
    act: 'Solo sonido para mí',
  },
  relayed: {
    port: {
      title: 'Dando un rodeo por el puerto de la web.',
      say: 'Esta red bloquea el camino propio del vídeo. Las imágenes pueden verse más pequeñas; las voces llegan enteras.',
    },
    turn: {
      title: 'Dando un rodeo por un repetidor.',
      say: 'Esta red bloquea el camino propio del vídeo. Las imágenes pueden verse más pequeñas; las voces llegan enteras.',
    },
  },
}

export const othersLine: Words<typeof english.othersLine> = {
  thin: (name) => `La conexión de ${name} es débil.`,
  gone: (name) => `${name} está aquí, pero no se le oye ni se le ve.`,
}
