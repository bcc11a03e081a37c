/** The leaders' way through the phases, in Portuguese. */
import type * as english from '../en/deskPhases.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'
import { phaseName } from './phases.ts'

export const move: Words<typeof english.move> = {
  begin: 'Começar',
  choose: 'Quem apresenta?',
  bringBack: (name) => `Trazer ${name} de volta`,
  releaseGone: (name) => `Seguir sem ${name}`,
  releaseLeft: 'Seguir sem quem apresentava',
  sitsBack: (name) => `${name} recua`,
  presents: (name) => `${name} começa`,
  to: (kind) => {
    switch (kind) {
      case 'case-call':
        return 'Ir à escolha do caso'
      case 'clarifying-questions':
        return 'Ir às perguntas'
      case 'group-work':
        return 'Começar o trabalho do grupo'
      case 'closing':
        return 'Ir ao encerramento'
      case 'soft-landing':
        return 'Ir à saída sem pressa'
      case 'word-with-leaders':
        return 'Uma palavra com a liderança'
      case 'leaders-debrief':
        return 'A liderança a sós'
      default:
        return `Ir a: ${phaseName[kind]}`
    }
  },
  word: (name) => `Uma palavra com ${name}, a sós`,
  end: 'Encerrar a sala',
}

export const path: Words<typeof english.path> = {
  title: 'Todas as fases',
  go: 'Ir a',
  done: 'concluída',
  now: 'agora',
  minutes: (minutes) => `${minutes} min`,
  caseTwo: 'segundo caso',
  back: 'Voltar',
  skip: (next) => `Pular: ${next}`,
  secondCase: 'Segundo caso',
  more: (minutes) => byCount(minutes, `${minutes} minuto a mais`, `${minutes} minutos a mais`),
  pause: 'Pausa',
  goOn: 'Seguir',
}

export const parting: Words<typeof english.parting> = {
  group: {
    title: 'Liberar o grupo?',
    say: 'Todo o grupo, menos a liderança, vai embora com um comprovante e não volta a esta sala.',
    go: 'Liberar o grupo',
  },
  presenter: (name) => ({
    title: `Liberar ${name}?`,
    say: `${name} vai embora com um comprovante e não volta a esta sala.`,
    go: `Liberar ${name}`,
  }),
  stay: 'Ainda não',
}

export const clock: Words<typeof english.clock> = {
  soFar: (planned) => (planned > 0 ? `min de ${planned}` : 'min até agora'),
  inAll: (planned) => `de ${planned} ao todo`,
  finish: 'fim',
  finishes: (at) => `Fim: ${at}.`,
  paused: 'em pausa',
  label: 'Tempo, só para a liderança',
  note: ({ kind, minutes }) => {
    const many = byCount(minutes, `${minutes} minuto`, `${minutes} minutos`)
    switch (kind) {
      case 'phase-over':
        return `${many} a mais.`
      case 'near-finish':
        return byCount(minutes, `Falta ${many}.`, `Faltam ${many}.`)
      case 'past-finish':
        return `${many} depois do fim.`
    }
  },
  next: (phase) => `A seguir: ${phase}.`,
}

export const prompts: Words<typeof english.prompts> = {
  previous: 'Cartão anterior',
  next: 'Próximo cartão',
  choose: 'Todos os cartões',
}
