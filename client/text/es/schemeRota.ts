/** El calendario de un programa: fechas, ausencias y sustituciones, quién llega y quién se va. */
import type { CoverObstacle } from '../../../shared/scheme/rota/covering.ts'
import type { RotaFault } from '../../../shared/scheme/rota/faults.ts'
import type * as english from '../en/schemeRota.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

interface Names {
  readonly person: (id: string) => string
  readonly group: (id: string) => string
}

const dates = (count: number): string => `${count} ${byCount(count, 'fecha', 'fechas')}`

const fault = (one: RotaFault, names: Names): string => {
  switch (one.kind) {
    case 'no-leader':
      return 'nadie coordina'
    case 'one-leader':
      return 'coordina una sola persona, y quiere dos'
    case 'nobody-accredited':
      return 'nadie en la coordinación tiene acreditación'
    case 'lapsed':
      return `la acreditación de ${names.person(one.leader)} ya habrá vencido`
    case 'leader-twice':
      return `${names.person(one.leader)} coordina ${names.group(one.group)} a la misma hora`
    case 'cover-away':
      return `${names.person(one.leader)}, que iba a sustituir, no estará`
    case 'together':
      return `${names.person(one.leader)} y ${names.person(one.other)} no deben coincidir`
    case 'room-taken':
      return `${names.group(one.group)} ocupa ${one.place} a la misma hora`
  }
}

const obstacle = (one: CoverObstacle, names: Names): string => {
  switch (one.kind) {
    case 'away':
      return 'no estará'
    case 'cannot-then':
      return 'no puede entonces'
    case 'leads':
      return `coordina ${names.group(one.group)} a las ${one.at}`
    case 'apart':
      return `no debe coincidir con ${names.person(one.other)}`
    case 'enough':
      return 'esa semana ya coordina tantos grupos como se acordó'
    case 'not-alone':
      return 'está en supervisión, y no habría nadie con acreditación'
    case 'lapsed':
      return 'tendrá la acreditación vencida'
  }
}

export const schemeRota: Words<typeof english.schemeRota> = {
  heading: 'Quién se reúne cuándo, y quién coordina',
  lead: 'El plan sabe quién debe reunirse y cuándo. No sabe qué ocurre en ninguna sala.',
  table: {
    label: 'El calendario, una columna por semana',
    group: 'Grupo',
    leaders: 'Coordinación',
    earlier: 'Semanas anteriores',
    later: 'Semanas siguientes',
    ended: (day) => `cerrado desde el ${day}`,
  },
  cell: {
    held: 'se reunió',
    today: 'hoy',
    off: 'no hay grupo',
    added: 'añadida',
    needs: 'falta alguien',
    in: (names) => `con ${listed(names)}`,
    named: (group, day) => `${group}, ${day}:`,
  },
  key: {
    heading: 'En este calendario',
    away: 'alguien sustituye, o la fecha se añadió',
    fault: 'falta algo',
    off: 'sin grupo',
  },
  needs: {
    heading: 'Falta alguien',
    none: 'Todas las fechas que vienen tienen quien las coordine.',
    one: (group, day) => `${group}, ${day}`,
    said: (faults) => `${faults.join('; ')}.`,
    more: (count) => `y ${dates(count)} más`,
    accreditation: (name, day) => `La acreditación de ${name} vence el ${day}.`,
    supervision: (name, day) => `La supervisión de ${name} toca el ${day}.`,
  },
  waiting: {
    heading: 'Lista de espera',
    none: 'Nadie espera una plaza.',
    since: (day) => `desde el ${day}`,
    places: (groups) => `Hay plaza en ${listed(groups)}.`,
    noPlace: 'Ningún grupo adecuado tiene plaza.',
    give: (name) => `Una plaza para ${name}`,
  },
  lacking: {
    heading: 'Quedan muy pocas fechas',
    say: 'Aunque vengan a todas las fechas que quedan, estas personas no alcanzan el objetivo. Una fecha más en su grupo ayuda.',
    one: (left, missing, unit) =>
      `${byCount(left, 'queda', 'quedan')} ${dates(left)}, ${byCount(missing, 'falta', 'faltan')} ${unit === 'minutes' ? `${missing} ${byCount(missing, 'minuto', 'minutos')}` : dates(missing)}`,
  },
  close: 'Cerrar',
  fault,
  obstacle,
  away: {
    heading: (name) => `${name} no estará`,
    first: 'Primer día',
    back: 'De vuelta el',
    badDays: 'El día de la vuelta es posterior al primero.',
    dates: (count, group) => `${dates(count)} de ${group}. No se pregunta el motivo.`,
    none: 'Ninguna de sus fechas cae en esos días.',
    who: (group) => `Quién podría coordinar ${group}`,
    all: (name, count) => (count === 1 ? name : `${name}, las ${dates(count)}`),
    some: (name, days) => `${name}, solo el ${listed(days)}`,
    load: (count) =>
      count === 0
        ? 'Libre, y nada lo impide.'
        : `Libre, y nada lo impide; coordina ${count} ${byCount(count, 'grupo', 'grupos')} más en esas semanas.`,
    except: (day, said) => `El ${day}: ${said}.`,
    alone: (name) => `${name} en solitario`,
    aloneMay: 'Con acreditación; una persona donde quiere dos.',
    aloneNot: 'Todavía no coordina en solitario. Puede elegirlo de todos modos.',
    off: 'Sin grupo en estas fechas',
    offNote: (people, count) =>
      `${people} ${byCount(people, 'persona pierde', 'personas pierden')} ${dates(count)}.`,
    open: 'Dejarlo abierto',
    openNote: 'Quedará en «Falta alguien».',
    not: (name) => `${name} no`,
    notSaid: (said) => `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
    button: 'Ponerlo en el calendario',
    note: 'Quien sustituye necesita un enlace de coordinación: espera en «Invitaciones» y abre todas las fechas del grupo. Avise al grupo de las fechas en que no se reúne.',
    there: (first, back) => `No estará desde el ${first}; vuelve el ${back}`,
    undo: 'Sí estará',
  },
  date: {
    heading: (group, day) => `${group}, ${day}`,
    at: (time, people) => `${time}, ${people} ${byCount(people, 'persona', 'personas')}`,
    leads: (name) => `${name} coordina`,
    standsIn: (name, whom) => `${name} sustituye a ${whom}`,
    beside: (name) => `${name} también coordina, por esta vez`,
    notAny: (name) => `Quitar a ${name}`,
    isAway: (name) => `${name} no estará`,
    swap: (name) => `${name} cambia de fecha`,
    swapHeading: (name) => `${name} podría cambiar con`,
    swapOne: (name, group, day) => `${name}: ${group}, ${day}`,
    swapNone: 'Nadie está libre en las dos fechas.',
    swapDo: 'Cambiar las dos fechas',
    also: 'Quién podría coordinar también',
    put: 'Ponerlo',
    off: 'En esta fecha no hay grupo',
    on: 'Sí hay grupo',
    remove: 'Quitar la fecha añadida',
  },
  group: {
    heading: (group) => `${group} desde un día`,
    from: 'Desde',
    badDay: 'Elija un día del periodo.',
    comes: 'Quién llega',
    nobody: 'Elegir a alguien',
    waits: (name) => `${name}, sin plaza`,
    sits: (name, group) => `${name}, ahora en ${group}`,
    come: 'Incorporar al grupo',
    against: (said) => `En contra: ${said.join(', ')}. Puede hacerlo de todos modos.`,
    goes: 'Quién se va',
    toList: 'A la lista de espera',
    out: 'Fuera del programa',
    ends: 'El grupo se cierra, y sus miembros pasan',
    waitingList: 'a la lista de espera',
    into: (group) => `a ${group}`,
    end: 'Cerrar el grupo',
    extra: 'Una fecha más',
    day: 'Día',
    time: 'Hora',
    add: 'Añadir la fecha',
    extraNote: 'Los enlaces aún no la conocen: avise al grupo.',
  },
  did: {
    away: (name) => `ausencia de ${name}`,
    there: (name) => `${name} sí estará`,
    cover: (name) => `sustitución de ${name}`,
    swap: (one, other) => `cambio entre ${one} y ${other}`,
    off: (group) => `una fecha de ${group} sin grupo`,
    on: (group) => `una fecha de ${group} con grupo`,
    extra: (group) => `una fecha más de ${group}`,
    notExtra: (group) => `una fecha añadida de ${group}`,
    came: (name, group) => `${name} en ${group}`,
    waits: (name) => `${name} en la lista de espera`,
    left: (name) => `salida de ${name}`,
    ended: (group) => `cierre de ${group}`,
  },
}
