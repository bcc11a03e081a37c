/** Las constancias propias, sumadas en una página que no guarda nada. */
import type * as english from '../en/ownReceipts.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

const receipts = (count: number): string =>
  `${count} ${byCount(count, 'constancia', 'constancias')}`
const minutes = (count: number): string => `${count} ${byCount(count, 'minuto', 'minutos')}`

export const ownReceipts: Words<typeof english.ownReceipts> = {
  title: 'Sus constancias',
  only: 'Solo en este navegador, y solo ahora',
  begin: 'Sus constancias, sumadas.',
  heading: (good) => `${receipts(good)}, ${byCount(good, 'auténtica', 'todas auténticas')}.`,
  headingOf: (good, all) => `${good} de ${receipts(all)} ${byCount(good, 'cuenta', 'cuentan')}.`,
  lead: 'Se suman en esta página. Nada se envía, y cuando vuelva no habrá nada aquí: guarde las constancias.',
  drop: 'Suelte aquí sus constancias',
  dropMore: 'Suelte aquí más constancias',
  dropNote: 'Archivos, o fotos de los códigos',
  choose: 'Elegir archivos',
  looking: 'Revisándolas',
  noKeys:
    'No se pudieron obtener las claves del servidor. Compruebe su conexión e inténtelo de nuevo.',
  dates: 'Fechas',
  minutes: (count) => `${count} min`,
  short: 'menos de la mitad',
  inAll: (count) => `${minutes(count)} en total`,
  span: (first, last) => `del ${first} al ${last}`,
  target: {
    legend: 'Lo que debe alcanzar',
    kind: 'Contado en',
    kinds: { groups: 'Grupos', hours: 'Horas', units: 'Unidades de 45 minutos' },
    amount: 'Cuántos',
    of: (reached, wanted) => `${reached} de ${wanted}`,
    missing: (count) => `${byCount(count, 'Falta', 'Faltan')} ${count}.`,
    reached: 'Está alcanzado.',
  },
  print: {
    heading: 'Una página para su portafolio',
    say: 'Fechas, minutos, grupo y coordinación tal como figuran en las constancias. Ni quién presentó, ni nada de lo que se dijo.',
    button: 'Imprimir la página',
    title: 'Asistencia a grupos Balint',
    group: 'Grupo',
    leaders: 'Coordinación',
    date: 'Fecha',
    time: 'Minutos',
    sum: (groups, count) => `${groups} ${byCount(groups, 'grupo', 'grupos')}, ${minutes(count)}`,
    check: (host) =>
      `Suma de constancias firmadas. Cada una se puede verificar en ${host}/verify; las tiene quien entrega esta página.`,
  },
  may: {
    heading: 'Lo que quizá no cuente',
    short: (day, there, lasted) =>
      `El ${day} estuvo ${there} de ${lasted} minutos. Lo decide quien cuenta para su programa, no esta página.`,
    trials: (count) =>
      `${count} ${byCount(count, 'es una constancia', 'son constancias')} de prueba, de un servidor sin clave duradera. Sin sumar.`,
    overlapping: (count) =>
      `${count} ${byCount(count, 'es', 'son')} de un momento que ya figura en otra. Sin sumar.`,
    names: (names) => `Llevan nombres distintos: ${listed(names)}.`,
    unsound: (file, said) => `${file}: ${said}`,
    noCode: 'no se pudo leer ningún código en esta imagen',
  },
}
