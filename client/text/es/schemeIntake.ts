/** A list on its way in: columns, problems at their rows, and what a second list changes. */
import type * as english from '../en/schemeIntake.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const schemeIntake: Words<typeof english.schemeIntake> = {
  heading: (rows, file) =>
    `${rows} ${byCount(rows, 'fila', 'filas')} de ${file}, ${byCount(rows, 'leída', 'leídas')} en este equipo.`,
  refused: {
    'too-large': 'Este archivo es demasiado grande para una lista. No se ha leído nada.',
    'not-a-list':
      'Esto no es ni CSV ni un archivo de Excel completo. Guarde la lista en uno de esos formatos.',
    'old-excel': 'Es un archivo de Excel del tipo antiguo (.xls). Guárdelo como .xlsx o CSV.',
    empty: 'No hay nada en esta lista.',
  },
  cut: 'La lista es más larga o más ancha de lo que se lee. Lo que pasa de 6000 filas o 60 columnas ha quedado fuera.',
  of: 'Quién está en ella',
  columnsHeading: 'Qué contiene cada columna',
  columnsNote: (taken, left) =>
    `${taken} ${byCount(taken, 'incorporada', 'incorporadas')}, ${left} fuera`,
  headed: 'La primera fila contiene los encabezados',
  column: (at) => `Columna ${at}`,
  kinds: {
    'left-out': 'Queda fuera, no se guarda',
    name: 'Nombre completo',
    'first-name': 'Nombre',
    surname: 'Apellidos',
    site: 'Sede',
    grade: 'Año de residencia',
    week: 'Días',
    day: 'Un día',
    mail: 'Correo',
  },
  needName: 'Ninguna columna contiene nombres. Indique cuál.',
  toLookAt: 'Por revisar',
  inOrder: 'En orden',
  more: (count) => `${count} ${byCount(count, 'fila', 'filas')} más, en orden.`,
  show: 'Mostrar',
  row: (row) => `Fila ${row}`,
  problem: (row, problem) => {
    switch (problem.kind) {
      case 'no-name':
        return `En la fila ${row} falta el nombre.`
      case 'no-site':
        return `En la fila ${row} falta la sede.`
      case 'unknown-site':
        return `La fila ${row} nombra una sede que usted no tiene.`
      case 'no-days':
        return `En la fila ${row} faltan los días.`
      case 'unclear-days':
        return `En la fila ${row} no se han entendido los días: «${problem.cell}».`
      case 'twice':
        return `La fila ${row} tiene el mismo nombre y la misma sede que la fila ${problem.row}. ¿Es una persona o son dos?`
      case 'bad-mail':
        return `La dirección de correo de la fila ${row} no es válida. Queda fuera.`
    }
  },
  itIs: (site) => `Es ${site}`,
  newSite: 'Una sede nueva',
  one: 'Una',
  two: 'Dos',
  can: (name) => `Cuándo puede ${name}`,
  siteOf: (name) => `Sede de ${name}`,
  chooseSite: 'Elegir',
  nameOf: (row) => `Nombre en la fila ${row}`,
  aside: 'Dejar en espera',
  sum: (fine, look) => `${fine} en orden, ${look} por revisar.`,
  sumNote:
    'Quien queda en espera sigue en su lista, sin grupo. Los días y «No deben coincidir» sirven para planificar; los enlaces no los llevan.',
  outNote: (count) =>
    `${count} ${byCount(count, 'fila', 'filas')} sin nombre o sin sede ${byCount(count, 'queda', 'quedan')} fuera.`,
  take: (fine, aside) =>
    aside === 0 ? `Incorporar ${fine}` : `Incorporar ${fine}, dejar ${aside} en espera`,
  leave: 'No incorporar la lista',
  again: {
    heading: 'En comparación con quienes ya tiene',
    fresh: (count) => `${count} ${byCount(count, 'persona nueva', 'personas nuevas')}.`,
    same: (count) => `${count} sin cambios.`,
    changed: (count) => `${count} con cambios. Incorporar los cambios de`,
    gone: (count) =>
      byCount(
        count,
        `${count} persona no está en esta lista. ¿Ha dejado el programa? Lo que se contó se conserva.`,
        `${count} personas no están en esta lista. ¿Han dejado el programa? Lo que se contó se conserva.`,
      ),
    all: 'Todas',
    none: 'Ninguna',
    change: (name, from, to) => `${name}: ${from} → ${to}`,
    hasLeft: (name) => `${name} ha dejado el programa`,
  },
}
