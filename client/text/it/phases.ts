/** The phases and presets by name, in Italian. */
import type * as english from '../en/phases.ts'
import type { Words } from '../words.ts'

/** With soft hyphens: not every browser has Italian's own, and a lane is narrow. */
export const phaseName: Words<typeof english.phaseName> = {
  opening: 'Apertura',
  'case-call': 'In cerca di un caso',
  presentation: 'Racconto del caso',
  'clarifying-questions': 'Domande di chiari\u00admento',
  'sitting-back': 'In ascolto',
  'association-round': 'Giro di associa\u00adzioni',
  images: 'Immagini',
  'group-work': 'Lavoro di gruppo',
  'presenter-statement': 'Parola a chi presenta',
  'presenter-returns': 'Ritorno nel cerchio',
  'process-discussion': 'Sguardo sul gruppo',
  closing: 'Chiusura',
  'soft-landing': 'Congedo',
  'word-with-leaders': 'Due parole con chi conduce',
  'leaders-debrief': 'Scambio fra chi conduce',
}

export const preset: Words<typeof english.preset> = {
  sixty: {
    short: '60 min',
    note: 'un caso',
    about:
      'Un caso. Chi presenta si mette in ascolto fuori dal cerchio mentre il gruppo lavora, poi vi ritorna.',
  },
  ninety: {
    short: '90 min',
    note: 'un caso',
    about: 'Un caso, con più tempo per il racconto e per il lavoro di gruppo.',
  },
  'two-cases': {
    short: '90 min',
    note: 'due casi',
    about: 'Due casi di circa quaranta minuti ciascuno, con una sola apertura e una sola chiusura.',
  },
  students: {
    short: '50 min',
    note: 'studenti',
    about: 'Un caso in un’ora di lezione. Ogni fase è spiegata un po’ di più.',
  },
  'no-push-back': {
    short: 'Sempre nel cerchio',
    about: 'Chi presenta resta nel cerchio dall’inizio alla fine, come nei gruppi della Tavistock.',
  },
  association: {
    short: 'Giro di associazioni',
    about:
      'Prima un giro di immagini ed emozioni, poi la parola libera, e a metà la parola a chi presenta, come nei gruppi tedeschi.',
  },
  prismatic: {
    short: 'Prismatico',
    about:
      'Dopo il racconto vengono atmosfere, sensazioni del corpo, immagini e metafore. Nessuno interpreta.',
  },
}
