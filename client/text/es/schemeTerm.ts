/** The term of a scheme: its days, holidays, times, and how its groups are made. */
import type * as english from '../en/schemeTerm.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'
import { days } from './schemeDays.ts'

/** «Jueves, 13:00»; «Sábados, 10:00»: only these two have a plural of their own. */
export const timeInWords: Words<typeof english.timeInWords> = ({ day, at }) =>
  `${days[day]}${day === 'sat' || day === 'sun' ? 's' : ''}, ${at}`

export const schemeTerm: Words<typeof english.schemeTerm> = {
  heading: 'El periodo, y cómo se forman los grupos',
  lead: 'Ningún plan incumple lo que se fija aquí. Lo demás se sopesa.',
  calendar: 'Calendario',
  name: 'Nombre de este periodo',
  first: 'Primer día',
  last: 'Último día',
  zone: 'Zona horaria',
  every: 'Los grupos se reúnen',
  everies: {
    week: 'Cada semana',
    fortnight: 'Cada dos semanas',
    month: 'Cada mes',
  },
  minutes: 'Minutos',
  rotations: 'Primer día de cada rotación',
  rotationsHint: 'Cuándo se cambia de rotación. Un día por línea, así: 2027-02-03.',
  badDates: 'Escriba cada día como año, mes y día: 2027-02-03.',
  times: {
    heading: 'Horarios en que pueden reunirse los grupos',
    none: 'Aún ninguno. Un plan necesita al menos uno.',
    day: 'Día',
    at: 'Hora',
    add: 'Añadir el horario',
    remove: (time) => `Quitar «${time}»`,
    away: 'Quitar',
  },
  groups: {
    heading: 'Grupos',
    least: 'Residentes como mínimo',
    best: 'Ideal',
    most: 'Como máximo',
    leadersEach: 'Quienes coordinan cada grupo',
    one: 'Una persona',
    two: 'Dos personas',
    sites: 'Sedes',
    siteRules: {
      mixed: 'Mezcladas en lo posible',
      apart: 'Cada grupo de una sola sede',
      free: 'Como resulte',
    },
    sizes: 'El mínimo no puede superar el ideal, ni el ideal el máximo.',
  },
  target: {
    heading: 'Lo que debe alcanzar cada residente',
    kind: 'Se cuenta en',
    kinds: {
      groups: 'Grupos',
      minutes: 'Minutos',
      share: 'Por ciento de las fechas ofrecidas',
    },
    amount: 'Cuánto',
  },
  holidays: {
    heading: 'Días sin grupo',
    none: 'Aún no hay días festivos.',
    country: 'Días festivos oficiales de',
    region: 'Parte del país',
    wholeCountry: 'Todo el país',
    fetch: 'Incorporarlos',
    laid: (count) =>
      `${count} ${byCount(count, 'día festivo incorporado', 'días festivos incorporados')}. Quite lo que no rija para usted.`,
    fetching: 'Un momento',
    missing:
      'El calendario de días festivos no ha llegado. Compruebe su conexión e inténtelo de nuevo.',
    name: 'Nombre',
    first: 'Primer día',
    last: 'Último día',
    site: 'Para quién',
    everywhere: 'Todas las sedes',
    add: 'Añadir los días',
    remove: (name) => `Quitar «${name}»`,
    away: 'Quitar',
    need: 'Ponga un nombre a los días, y un último día que no sea anterior al primero.',
    on: (first, last) => (first === last ? first : `${first} a ${last}`),
  },
  next: {
    heading: 'El periodo siguiente',
    say: 'Siguen las mismas personas. Los grupos de hoy pasan a ser los del periodo anterior: el próximo plan los mantiene juntos hasta donde se pueda. Sus enlaces y el calendario desaparecen; las constancias siguen contadas. Si alguien llega o se va, traiga una lista nueva en «Personas».',
    button: 'Empezar el periodo siguiente',
  },
  did: {
    next: 'el periodo siguiente',
    term: 'el periodo',
    time: (time) => `el horario «${time}»`,
    holiday: (name) => `el día festivo «${name}»`,
    holidays: 'días festivos oficiales',
    size: 'tamaño de los grupos',
    rules: 'cómo se forman los grupos',
    target: 'el objetivo',
  },
}
