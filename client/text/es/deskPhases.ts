/** The leaders' way through the phases, in Spanish. */
import type * as english from '../en/deskPhases.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'
import { phaseName } from './phases.ts'

export const move: Words<typeof english.move> = {
  begin: 'Empezar',
  choose: '¿Quién presenta?',
  bringBack: (name) => `${name} regresa al círculo`,
  releaseGone: (name) => `Seguir sin ${name}`,
  releaseLeft: 'Seguir sin quien presentaba',
  sitsBack: (name) => `${name} se aparta`,
  presents: (name) => `${name} empieza`,
  to: (kind) => {
    switch (kind) {
      case 'case-call':
        return 'Pasar a la búsqueda del caso'
      case 'clarifying-questions':
        return 'Pasar a las preguntas'
      case 'group-work':
        return 'Empezar el trabajo del grupo'
      case 'closing':
        return 'Pasar al cierre'
      case 'soft-landing':
        return 'Dar paso a la salida suave'
      case 'word-with-leaders':
        return 'Unas palabras con la coordinación'
      case 'leaders-debrief':
        return 'La coordinación, a solas'
      default:
        return `Pasar a: ${phaseName[kind]}`
    }
  },
  word: (name) => `Unas palabras con ${name}, a solas`,
  end: 'Cerrar la sala',
}

export const path: Words<typeof english.path> = {
  title: 'Todas las fases',
  go: 'Ir a',
  done: 'terminada',
  now: 'ahora',
  minutes: (minutes) => `${minutes} min`,
  caseTwo: 'segundo caso',
  back: 'Atrás',
  skip: (next) => `Omitir: ${next}`,
  secondCase: 'Segundo caso',
  more: (minutes) => byCount(minutes, '1 minuto más', `${minutes} minutos más`),
  pause: 'Pausa',
  goOn: 'Seguir',
}

export const parting: Words<typeof english.parting> = {
  group: {
    title: '¿Dejar ir al grupo?',
    say: 'Todo el grupo, salvo la coordinación, se va con una constancia y no vuelve a esta sala.',
    go: 'Dejar ir al grupo',
  },
  presenter: (name) => ({
    title: `¿Dejar ir a ${name}?`,
    say: `${name} se va con una constancia y no vuelve a esta sala.`,
    go: `Dejar ir a ${name}`,
  }),
  stay: 'Todavía no',
}

export const clock: Words<typeof english.clock> = {
  soFar: (planned) => (planned > 0 ? `min de ${planned}` : 'min hasta ahora'),
  inAll: (planned) => `de ${planned} en total`,
  finish: 'final',
  finishes: (at) => `Final: ${at}.`,
  paused: 'en pausa',
  label: 'Tiempo, solo para la coordinación',
  note: ({ kind, minutes }) => {
    const many = byCount(minutes, '1 minuto', `${minutes} minutos`)
    switch (kind) {
      case 'phase-over':
        return `${many} de más.`
      case 'near-finish':
        return byCount(minutes, `Queda ${many}.`, `Quedan ${many}.`)
      case 'past-finish':
        return `${many} después del final.`
    }
  },
  next: (phase) => `A continuación: ${phase}.`,
}

export const prompts: Words<typeof english.prompts> = {
  previous: 'Tarjeta anterior',
  next: 'Tarjeta siguiente',
  choose: 'Todas las tarjetas',
}
