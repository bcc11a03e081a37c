/** The leaders' way through the phases, in Italian. */
import type * as english from '../en/deskPhases.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'
import { phaseName } from './phases.ts'

export const move: Words<typeof english.move> = {
  begin: 'Inizia',
  choose: 'Chi presenta?',
  bringBack: (name) => `${name} torna nel cerchio`,
  releaseGone: (name) => `Prosegui senza ${name}`,
  releaseLeft: 'Prosegui senza chi presentava',
  sitsBack: (name) => `${name} si mette in ascolto`,
  presents: (name) => `${name} inizia`,
  to: (kind) => {
    switch (kind) {
      case 'case-call':
        return 'In cerca di un caso'
      case 'clarifying-questions':
        return 'Passa alle domande'
      case 'group-work':
        return 'Inizia il lavoro di gruppo'
      case 'closing':
        return 'Passa alla chiusura'
      case 'soft-landing':
        return 'Passa al congedo'
      case 'word-with-leaders':
        return 'Due parole con chi conduce'
      case 'leaders-debrief':
        return 'Solo chi conduce'
      default:
        return `Passa a: ${phaseName[kind]}`
    }
  },
  word: (name) => `Due parole con ${name}, in disparte`,
  end: 'Chiudi la stanza',
}

export const path: Words<typeof english.path> = {
  title: 'Tutte le fasi',
  go: 'Vai a',
  done: 'conclusa',
  now: 'ora',
  minutes: (minutes) => `${minutes} min`,
  caseTwo: 'secondo caso',
  back: 'Indietro',
  skip: (next) => `Salta: ${next}`,
  secondCase: 'Secondo caso',
  more: (minutes) => byCount(minutes, 'Un minuto in più', `${minutes} minuti in più`),
  pause: 'Pausa',
  goOn: 'Riprendi',
}

export const parting: Words<typeof english.parting> = {
  group: {
    title: 'Lasciare andare il gruppo?',
    say: 'Tutto il gruppo, tranne chi conduce, se ne va con un attestato e non torna in questa stanza.',
    go: 'Lascia andare il gruppo',
  },
  presenter: (name) => ({
    title: `Lasciare andare ${name}?`,
    say: `${name} se ne va con un attestato e non torna in questa stanza.`,
    go: `Lascia andare ${name}`,
  }),
  stay: 'Non ancora',
}

export const clock: Words<typeof english.clock> = {
  soFar: (planned) => (planned > 0 ? `min su ${planned}` : 'min finora'),
  inAll: (planned) => `su ${planned} in tutto`,
  finish: 'fine',
  finishes: (at) => `Fine: ${at}.`,
  paused: 'in pausa',
  label: 'Tempo, solo per chi conduce',
  note: ({ kind, minutes }) => {
    const many = byCount(minutes, '1 minuto', `${minutes} minuti`)
    switch (kind) {
      case 'phase-over':
        return `${many} in più del previsto.`
      case 'near-finish':
        return `${many} alla fine.`
      case 'past-finish':
        return `${many} oltre la fine.`
    }
  },
  next: (phase) => `Poi: ${phase}.`,
}

export const prompts: Words<typeof english.prompts> = {
  previous: 'Scheda precedente',
  next: 'Scheda successiva',
  choose: 'Tutte le schede',
}
