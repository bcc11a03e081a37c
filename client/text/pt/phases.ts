/** The phases and presets by name, in Portuguese. */
import type * as english from '../en/phases.ts'
import type { Words } from '../words.ts'

/** With soft hyphens: not every browser has Portuguese's own, and a lane is narrow. */
export const phaseName: Words<typeof english.phaseName> = {
  opening: 'Abertura',
  'case-call': 'Escolha do caso',
  presentation: 'Relato do caso',
  'clarifying-questions': 'Perguntas de esclare\u00adcimento',
  'sitting-back': 'Recuo',
  'association-round': 'Rodada de asso\u00adciações',
  images: 'Imagens',
  'group-work': 'Trabalho do grupo',
  'presenter-statement': 'Palavra de quem apresenta',
  'presenter-returns': 'Volta à roda',
  'process-discussion': 'Conversa sobre o processo',
  closing: 'Encerra\u00admento',
  'soft-landing': 'Saída sem pressa',
  'word-with-leaders': 'Uma palavra com a lide\u00adrança',
  'leaders-debrief': 'Conversa entre líderes',
}

export const preset: Words<typeof english.preset> = {
  sixty: {
    short: '60 min',
    note: 'um caso',
    about:
      'Um caso. Quem apresenta recua para fora da roda enquanto o grupo trabalha, e depois volta.',
  },
  ninety: {
    short: '90 min',
    note: 'um caso',
    about: 'Um caso, com mais tempo para o relato e para o trabalho do grupo.',
  },
  'two-cases': {
    short: '90 min',
    note: 'dois casos',
    about:
      'Dois casos de cerca de quarenta minutos cada um, com uma só abertura e um só encerramento.',
  },
  students: {
    short: '50 min',
    note: 'estudantes',
    about: 'Um caso em uma hora de aula. Cada fase é explicada com um pouco mais de detalhe.',
  },
  'no-push-back': {
    short: 'Sem recuo',
    about: 'Quem apresenta fica na roda o tempo todo, como nos grupos da Tavistock.',
  },
  association: {
    short: 'Rodada de associações',
    about:
      'Primeiro, uma rodada de imagens e sentimentos; depois, a conversa livre, com a palavra de quem apresenta no meio do caminho, como em grupos alemães.',
  },
  prismatic: {
    short: 'Prismático',
    about:
      'Depois do relato vêm climas, sensações do corpo, imagens e metáforas. Ninguém interpreta.',
  },
}
