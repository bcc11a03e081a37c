/** Groups of a scheme: planning, reasons, moves and what each costs. */

import type { Weighed } from '../../../shared/scheme/planning/weights.ts'
import type * as english from '../en/schemeGroups.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

type Said = Words<typeof english.schemeGroups>

const residents = (count: number) => `${count} ${byCount(count, 'residente', 'residentes')}`

const pairs = (count: number, alike: string) =>
  `${Math.abs(count)} ${byCount(Math.abs(count), 'par', 'pares')} ${count > 0 ? 'más' : 'menos'} ${alike} en un mismo grupo`

/** What changes, in words; `by` is how much more there is of it. */
const COSTS: Readonly<Record<Weighed, (by: number) => string>> = {
  unplaced: (by) => (by > 0 ? `${by} más sin grupo` : `${-by} más con grupo`),
  group: (by) => (by > 0 ? 'un grupo más' : 'un grupo menos'),
  size: (by) =>
    by > 0
      ? `los tamaños se alejan del ideal en ${by}`
      : `los tamaños se acercan al ideal en ${-by}`,
  sameSite: (by) => pairs(by, 'de la misma sede'),
  sameGrade: (by) => pairs(by, 'del mismo año de residencia'),
  leftGroup: (by) =>
    by > 0 ? 'deja el grupo del periodo anterior' : 'vuelve al grupo del periodo anterior',
  wish: (by) => (by > 0 ? 'una preferencia deja de cumplirse' : 'se cumple una preferencia'),
  load: (by) =>
    by > 0
      ? 'los grupos se reparten peor entre la coordinación'
      : 'los grupos se reparten mejor entre la coordinación',
}

const obstacle: Said['obstacle'] = (one, names) => {
  switch (one.kind) {
    case 'cannot-then':
      return 'no puede a esa hora'
    case 'full':
      return 'el grupo está completo'
    case 'shut':
      return 'el grupo no admite a nadie más'
    case 'apart-from-leader':
      return `no debe coincidir con ${names.leader(one.leader)}, que lo coordina`
    case 'apart-from-trainee':
      return `no debe coincidir con ${names.trainee(one.trainee)}`
    case 'other-site':
      return 'el grupo es de otra sede'
  }
}

const fault: Said['fault'] = (one, names) => {
  switch (one.kind) {
    case 'nobody':
      return 'nombra a alguien que no está en el programa'
    case 'no-such-time':
      return 'no tiene horario'
    case 'trainee-cannot':
      return `${names.trainee(one.trainee)} no puede a esa hora`
    case 'leader-cannot':
      return `${names.leader(one.leader)} no puede a esa hora`
    case 'in-two-groups':
      return `${names.trainee(one.trainee)} está en dos grupos`
    case 'leader-twice-at-once':
      return `${names.leader(one.leader)} coordina dos grupos a la vez`
    case 'leader-of-too-many':
      return `${names.leader(one.leader)} coordina más grupos de los acordados`
    case 'too-few':
      return 'tiene menos residentes de lo previsto'
    case 'too-many':
      return 'tiene más residentes de lo previsto'
    case 'leaders-missing':
      return 'falta alguien que coordine'
    case 'leaders-too-many':
      return 'lo coordinan más personas de lo previsto'
    case 'nobody-accredited':
      return 'nadie en la coordinación tiene acreditación'
    case 'together':
      switch (one.apart.kind) {
        case 'trainees':
          return `${listed([names.trainee(one.apart.one), names.trainee(one.apart.other)])} no deben coincidir`
        case 'leader':
          return `${names.trainee(one.apart.trainee)} no debe coincidir con ${names.leader(one.apart.leader)}`
        case 'leaders':
          return `${listed([names.leader(one.apart.one), names.leader(one.apart.other)])} no deben coordinar el mismo grupo`
      }
      return ''
    case 'sites-mixed':
      return 'mezcla sedes'
    case 'kept-changed':
      return 'no está como usted quiso mantenerlo'
    case 'continued-twice':
      return 'continúa un grupo que ya continúa otro'
    case 'continued-by-strangers':
      return 'continúa un grupo que tenía otra coordinación'
  }
}

const NUMBERS = [
  'Ningún',
  'Un',
  'Dos',
  'Tres',
  'Cuatro',
  'Cinco',
  'Seis',
  'Siete',
  'Ocho',
  'Nueve',
  'Diez',
]

export const schemeGroups: Said = {
  heading: (groups, people) =>
    groups === 0
      ? 'Aún no hay grupos'
      : `${NUMBERS[groups] ?? groups} ${byCount(groups, 'grupo', 'grupos')} para ${residents(people)}`,
  lead: 'Mantenga lo que está bien y mueva a quien quiera.',
  placed: (placed, all) => `${placed} de ${all} con grupo.`,
  names: 'Nombres completos',
  plan: 'Planificar los grupos',
  again: 'Planificar de nuevo',
  againNote: 'conserva lo que usted mantiene',
  need: {
    trainees: 'Aún no hay nadie en el programa. Incorpore una lista en «Personas».',
    leaders: 'Aún no hay nadie que coordine. Añada la coordinación en «Personas».',
    times: 'El periodo aún no tiene horarios. Indíquelos en «Periodo».',
  },
  run: {
    begin: 'Buscando un primer plan',
    best: (placed, all) => `El mejor hasta ahora asigna grupo a ${placed} de ${all}`,
    ended: (placed, all) => `Este plan asigna grupo a ${placed} de ${all}`,
    more: (by) =>
      by > 0
        ? `${by} más que en el plan que tiene.`
        : by < 0
          ? `${-by} menos que en el plan que tiene.`
          : 'Las mismas personas que en el plan que tiene.',
    parts: (wishes, left) =>
      `${wishes} ${byCount(wishes, 'preferencia', 'preferencias')} sin cumplir; ${left} ${byCount(left, 'deja', 'dejan')} el grupo del periodo anterior.`,
    gap: (percent) =>
      percent === null
        ? 'Aún no se sabe hasta qué punto se puede mejorar un plan.'
        : percent < 0.5
          ? 'Ningún plan mejora este en más de medio por ciento.'
          : `Ningún plan puede mejorar este en más de un ${Math.ceil(percent)} por ciento de su coste.`,
    noGap:
      'Esta vez no se ha podido calcular hasta qué punto se puede mejorar un plan. El plan en sí es válido.',
    stop: 'Detener y tomar el mejor hasta ahora',
    back: 'Volver al plan que tenía',
    use: 'Usar estos grupos',
    failed:
      'No se ha podido iniciar la planificación. Guarde su archivo y abra de nuevo la página.',
    progress: 'Avance de la planificación',
  },
  card: {
    leaders: 'Coordinación',
    trainees: 'Residentes',
    nobody: 'aún nadie',
    led: (names) => listed(names),
    count: (count, sites) => `${residents(count)}: ${sites.join(', ')}`,
    keep: 'Mantener así',
    kept: 'Se mantiene',
    named: (said, name) => `${said}: ${name}`,
    change: 'Cambiar',
    changeWhat: (name) => `Cambiar ${name}`,
    people: (name) => `Personas en ${name}`,
    fault: (name, said) => `${name}: ${said}.`,
  },
  change: {
    name: 'Nombre',
    time: 'Se reúne',
    leader: 'Coordinación',
    coLeader: 'Cocoordinación',
    none: 'Nadie',
    shut: 'No admite a nadie más',
    place: 'Sala, si el grupo se reúne en un mismo lugar',
    remove: 'Quitar el grupo',
    done: 'Listo',
  },
  noPlace: {
    heading: 'Aún sin grupo',
    count: residents,
    noDays: 'No ha indicado días.',
    noGroupThen: (leaders) =>
      leaders.length === 0
        ? 'Ningún grupo se reúne cuando puede, y nadie de la coordinación está libre entonces.'
        : `Ningún grupo se reúne cuando puede. ${listed(leaders)} ${byCount(leaders.length, 'podría', 'podrían')} coordinar uno más entonces.`,
    keptOut: (groups) => `${groups.join('; ')}.`,
  },
  inGroup: (name, reasons) => `${name}: ${reasons.join(', ')}`,
  obstacle,
  fault,
  move: {
    heading: (name) => `Mover a ${name}`,
    now: (group) => (group === null ? 'sin grupo' : `ahora en ${group}`),
    looking: 'Se examinan todas las posibilidades',
    to: (group) => `A ${group}`,
    exchange: (name, group) => `Intercambio con ${name}, de ${group}`,
    free: 'No cuesta nada.',
    cost: (parts, points) => {
      const said = listed(parts)
      const first = `${said.charAt(0).toUpperCase()}${said.slice(1)}`
      return `${first}.${points < 0 ? ' El plan mejora.' : ''}`
    },
    notTo: (group) => `A ${group}, no`,
    leave: 'Dejarlo así',
    do: 'Mover',
    why: (name) => `¿Por qué está aquí ${name}?`,
    onlyHere: 'En ningún otro grupo hay lugar.',
    better: (way) => `La siguiente mejor opción sería: ${way}`,
    out: 'Sin grupo',
  },
  cost: (key, by) => COSTS[key](by),
  contradiction: {
    heading: 'Lo que usted mantiene se contradice',
    say: 'Un plan no rompe ninguna regla; por eso no sale ninguno. Renuncie a una de estas:',
    rules: {
      keptIn: (name, group) => `${name} se mantiene en ${group}`,
      keptLeaders: (group) => `se mantienen la coordinación y el horario de ${group}`,
      apart: (one, other) => `${listed([one, other])} no deben coincidir`,
      oneSite: 'cada grupo es de una sola sede',
      size: 'el tamaño de los grupos',
    },
  },
  did: {
    planned: 'estos grupos',
    kept: (name) => `mantener ${name}`,
    freed: (name) => `dejar libre ${name}`,
    moved: (name) => `mover a ${name}`,
    changed: (name) => `cambiar ${name}`,
    removed: (name) => `quitar ${name}`,
  },
}
