/** The plan of a scheme: opening it, keeping it, and what stands at its head. */
import type { FileFault } from '../../../shared/scheme/file.ts'
import type * as english from '../en/scheme.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

/** Where in the file something is wrong, as a coordinator counts: `trainees.3.site` is the fourth entry. */
const LISTS: Readonly<Record<string, string>> = {
  sites: 'Sedes',
  trainees: 'Residentes',
  leaders: 'Coordinación',
  groups: 'Grupos',
  former: 'Grupos del periodo anterior',
  apart: 'No deben coincidir',
}

function placeOf(where: string): string {
  const [list = '', at, ...rest] = where.split('.')
  const word = LISTS[list]
  const part = rest.length > 0 ? `, en «${rest.join('.')}»` : ''
  if (word !== undefined && at !== undefined && /^\d+$/.test(at))
    return `en la entrada ${Number(at) + 1} de la lista «${word}»${part}`
  return where === '' ? 'al principio' : `en «${where}»`
}

/** What is wrong with a file. */
function faultOf(fault: FileFault): string {
  switch (fault.code) {
    case 'too-large':
      return 'Este archivo es más grande que cualquier plan. No se ha leído.'
    case 'not-a-scheme':
      return 'Esto no es un plan: el archivo contiene otra cosa o le falta el comienzo.'
    case 'newer':
      return `Este plan se escribió con una versión más reciente de esta página (formato ${fault.version}). Ábralo donde se guardó, o pida esa versión a quien administra este servidor.`
    case 'broken':
      return `Este plan está dañado ${placeOf(fault.where)}. No se ha abierto nada; use la copia que guardó antes.`
    case 'wrong-passphrase':
      return 'Esa no es la frase de acceso, o el archivo se modificó después de sellarlo.'
  }
}

export const scheme: Words<typeof english.scheme> = {
  title: 'Planificar un programa',
  heading: 'Quién se reúne con quién y\u00a0cuándo.',
  lead: [
    'Para quien organiza grupos Balint para un gran número de residentes en muchas sedes.',
    'Su plan está en un archivo que es suyo. Esta página no guarda nada.',
    'De las salas no vuelve nada aquí. La asistencia se cuenta solo con las constancias que le traen.',
  ],
  figures: [
    {
      head: 'Incorpore a las personas',
      text: 'desde una lista que ya tenga, cada una con su sede y los días en que puede',
    },
    {
      head: 'véalas en grupos',
      text: 'equilibrados por sede; cambie a mano lo que quiera',
    },
    {
      head: 'y dé a cada una un enlace',
      text: 'para todas sus fechas: en una carta, un calendario o una lista',
    },
  ],
  promised: 'Lo que se promete',
  promises: [
    {
      head: 'Se calcula aquí.',
      text: 'Las listas, los grupos y los recuentos se hacen en este navegador. No se envía ningún nombre.',
    },
    {
      head: 'Fechas y sillas.',
      text: 'El servidor firma los enlaces: se le muestran fechas y sillas, no personas.',
    },
  ],
  notPromised: 'Lo que no se puede prometer',
  limits: [
    'Si se pierde el archivo, se pierde el plan. Guárdelo donde tiene las demás listas de personal, y guarde también una copia.',
    'Quien tenga el archivo, y la frase de acceso si está sellado, puede leerlo y repartir sus enlaces.',
  ],
  open: {
    heading: 'Abrir su plan',
    choose: 'Elegir el archivo',
    another: 'Otro archivo',
    sealed: 'sellado con una frase de acceso',
    size: (kilobytes) => `${Math.max(1, Math.round(kilobytes))}\u00a0kB`,
    passphrase: 'Frase de acceso',
    passphraseHint:
      'El archivo se abre en este equipo y la frase no se envía. Nadie puede recuperarla: sin ella, el archivo queda cerrado.',
    show: 'Mostrar la frase de acceso',
    button: 'Abrir el plan',
    opening: 'Abriendo',
    or: 'o bien',
    begin: 'Empezar un plan nuevo',
    beginText: 'Ponga nombre al programa e indique su periodo',
    noText: 'No se ha podido leer este archivo. ¿Sigue estando ahí?',
  },
  begin: {
    heading: 'Un plan nuevo',
    name: 'Nombre del programa',
    first: 'Primer día del periodo',
    last: 'Último día del periodo',
    button: 'Empezar',
    back: 'Volver',
    needName: 'Ponga nombre al programa.',
    needDates: 'Indique el primer día del periodo y el último, que debe ser posterior.',
  },
  fault: faultOf,
  head: {
    parts: 'Partes del plan',
    part: {
      people: 'Personas',
      term: 'Periodo',
      groups: 'Grupos',
      rota: 'Calendario',
      links: 'Invitaciones',
      receipts: 'Constancias',
    },
    unsaved: 'Cambios sin guardar',
    saved: (time) => `En su propio archivo, guardado a las ${time}`,
    savedCopy: (time) => `Guardado como copia a las ${time}`,
    asOpened: 'Tal como está en su archivo',
    save: 'Guardar',
    copy: 'Guardar una copia',
    undo: (what) => `Deshacer: ${what}`,
    redo: (what) => `Rehacer: ${what}`,
    refused: 'No se ha podido escribir el archivo. Su plan sigue aquí: guarde una copia.',
    seal: 'Frase de acceso',
    sealedNote: 'sellado',
    openNote: 'sin sellar',
  },
  sealing: {
    label: 'Frase de acceso del archivo',
    hint: 'Seis palabras o más que no use en otro sitio. Nadie puede recuperarla. Si la deja vacía, el archivo se guarda sin sellar.',
    button: 'Sellar desde la próxima vez que guarde',
    off: 'Guardar sin sellar desde la próxima vez',
    again: 'Otra vez',
    differ: 'Las dos no coinciden.',
  },
  undone: (what) => `Deshecho: ${what}.`,
  redone: (what) => `Rehecho: ${what}.`,
  people: (trainees, leaders) =>
    `${trainees} ${byCount(trainees, 'residente', 'residentes')}, ${leaders} en la coordinación`,
}
