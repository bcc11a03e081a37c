/** The leaders' desk: what only leaders read, in Spanish. */
import type * as english from '../en/roomDesk.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const desk: Words<typeof english.desk> = {
  title: 'Atril de la coordinación',
  private: 'el grupo no ve esto',
  privateShort: 'privado',
  phaseOf: (index, count) => `Fase ${index} de ${count}`,
  notBegun: 'Sin empezar',
  allPhases: 'Todas las fases',
  open: 'Abrir el atril',
  close: 'Cerrar el atril',
  signalsWaiting: (count) => byCount(count, 'Una señal privada', `${count} señales privadas`),
  linkSeen: 'Un enlace quedó a la vista',
  atDoor: (count) => byCount(count, 'Alguien en la puerta', `${count} en la puerta`),
}

export const handed: Words<typeof english.handed> = {
  title: 'Ahora coordina usted.',
  say: (name) =>
    `Todo el atril queda en sus manos: fases, puerta, pizarra, señales. Cuando ${name} vuelva, el atril sigue con usted hasta que lo ceda.`,
  have: 'Lo tengo',
  back: (name) => `Devolver el atril a ${name}`,
  other: (name) => `Ahora coordina ${name}. Usted también puede hacerlo todo desde aquí.`,
  label: 'Quién coordina',
  take: 'Retomar la coordinación',
}

export const cap: Words<typeof english.cap> = (minutes) => {
  const left = Math.max(1, minutes)
  const inMinutes = `Dentro de ${byCount(left, 'un minuto', `${left} minutos`)}`
  return minutes <= 5
    ? `${inMinutes} esta sala cumple seis horas abierta y se cierra.`
    : `${inMinutes} esta sala cumplirá seis horas abierta. Entonces se cierra.`
}

export const strip: Words<typeof english.strip> = {
  title: 'Notas de la coordinación',
  erased: 'se borran al final',
  you: 'Usted',
  to: (name) => `Una nota para ${name}`,
  later: (name) => `Una nota para ${name}, para después`,
  nobody: 'Una nota para la otra persona que coordina',
  label: 'Nota para la otra persona que coordina',
  send: 'Enviar',
  presetsTitle: 'Notas ya escritas',
  presets: (presenter) => [
    '¿Y la persona atendida?',
    'Sigamos en silencio',
    'Queda poco tiempo',
    presenter ? `¿Y ${presenter}?` : '¿Y quien atiende?',
    presenter ? `Tengo presente a ${presenter}` : 'Estoy pendiente',
    'Más despacio',
    'Siga usted',
  ],
  off: 'Las notas están desactivadas. Puede activarlas en «Sala».',
}
