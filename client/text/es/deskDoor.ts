/** The door as leaders see it on their desk, in Spanish. */
import type * as english from '../en/deskDoor.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

/** «la 1:05», «las 13:05». */
const hour = (time: string): string => `${/^0?1\D/.test(time) ? 'la' : 'las'} ${time}`

/** In the order in which they are made, before the members' own. */
const NEW_LINK = [
  'Nuevo enlace de la coordinación',
  'Nuevo enlace de la cocoordinación',
  'Nuevo enlace de observación',
]

export const door: Words<typeof english.door> = {
  title: 'En la puerta',
  isAt: (name) => `${name} está en la puerta`,
  opening: 'Hay alguien en la puerta',
  nameless: 'Alguien',
  since: (time) => `desde ${hour(time)}`,
  role: {
    leader: 'con el enlace de la coordinación',
    'co-leader': 'con el enlace de la cocoordinación',
    member: '',
    observer: 'quisiera observar',
  },
  letIn: 'Hacer pasar',
  all: 'Que pase todo el mundo',
  later: 'Más tarde',
  waiting: (count) =>
    byCount(count, 'Una persona espera en la puerta', `${count} personas esperan en la puerta`),
  show: 'Mostrar',
  turnAway: 'No dejar pasar',
  giveChair: (name) => `Devolver la silla a ${name}`,
  ask: 'Preguntar al grupo',
  asking: 'Se pregunta al grupo, a cada persona en privado.',
  everybody: 'Todo el grupo está de acuerdo.',
  notEverybody: 'No todo el grupo está de acuerdo. Quien quería observar se queda fuera.',
  nameTaken: 'Este nombre ya está en la sala.',
  mismatch: 'Este nombre no concuerda con el sello. Pregunte quién es antes de hacer pasar.',
  occupant: 'Se está preguntando a quien ocupa esa silla si el enlace le pertenece.',
  presents: 'Es quien presenta el caso, de vuelta. Al pasar tendrá su propia silla, como antes.',
  moreFor: (name) => `Más opciones para ${name}`,
  keyless: (name) =>
    `Desde que alguien se fue, la sala tiene otra llave, y ${name} ha vuelto sin ella, desde otro dispositivo.`,
  letRead: (name) => `Permitir que ${name} lea y oiga`,
  retaken: (name) => `La silla de ${name} se ha vuelto a ocupar con el enlace de esa silla.`,
  earlier:
    'Algunas de las personas que están en la puerta ya estaban en esta sala antes del reinicio. ¿Volver a ella?',
  earlierNote:
    'Quien tenía silla entonces la recupera. Las demás personas esperan en la puerta y pasan de una en una.',
  earlierYes: 'Volver a ella',
  earlierNo: 'Seguir en esta',
  locked: 'La puerta está cerrada con llave',
  lock: 'Cerrar la puerta con llave',
  lockNote: 'No llega nadie más a la puerta. Quien tiene silla vuelve a ella.',
  knock: 'Golpe suave en la puerta cuando llega alguien',
  needs: 'Sonido suave cuando alguien necesita una pausa o no está bien',
  renew: 'Nuevo enlace de integrantes; el anterior deja de valer',
  renewNote:
    'La persona retirada entró con el enlace común. Con uno nuevo, el anterior ya no le abre esta sala.',
  seenLink: {
    member:
      'Un filtro de correo ha alterado el enlace de integrantes por el camino, y su secreto ha llegado al servidor. Cree aquí un nuevo enlace de integrantes para que nadie más entre con el anterior; la próxima vez, envíelo como texto que ningún filtro abra.',
    personal:
      'Un filtro de correo ha alterado el enlace personal de una persona del grupo por el camino, y su secreto ha llegado al servidor. Cierre la puerta con llave en cuanto estén todas las personas. Para la próxima vez, abra una sala nueva y envíe sus enlaces como texto que ningún filtro abra.',
    leader:
      'Un filtro de correo ha alterado el enlace de la coordinación por el camino, y su secreto ha llegado al servidor. Otras personas podrían usarlo: para la próxima vez, abra una sala nueva y envíe sus enlaces como texto que ningún filtro abra.',
    'co-leader':
      'Un filtro de correo ha alterado el enlace de la cocoordinación por el camino, y su secreto ha llegado al servidor. Otras personas podrían usarlo: para la próxima vez, abra una sala nueva y envíe sus enlaces como texto que ningún filtro abra.',
    observer:
      'Un filtro de correo ha alterado el enlace de observación por el camino, y su secreto ha llegado al servidor. Nadie entra con él sin que se pregunte. Para la próxima vez, abra una sala nueva y envíe sus enlaces como texto que ningún filtro abra.',
  },
  seenRead: 'Lo he leído',
  renewAnyTime:
    'Por si el enlace de integrantes ha llegado a quien no debía. Quien tiene silla la conserva; el nuevo enlace se muestra en la puerta.',
  renewSeriesNote:
    'Los enlaces anteriores de fechas posteriores aún pueden abrir una sala propia y vacía.',
  renewSeries: 'Nuevos enlaces para las fechas que quedan',
  newDates: 'Las fechas cambiadas, que se abren antes que los enlaces de la coordinación',
  newLink: 'Nuevo enlace de integrantes',
  memberLink: 'Enlace de integrantes',
  showMember: 'Enlace de integrantes, otra vez',
  showMemberNote: 'Para quien no encuentre el suyo. Se muestra en la puerta.',
  newLinkOf: (at) => NEW_LINK[at] ?? `Nuevo enlace de integrante ${at - 2}`,
}
