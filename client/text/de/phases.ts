/** The phases and presets by name, in German. */
import type * as english from '../en/phases.ts'
import type { Words } from '../words.ts'

/** With soft hyphens: not every browser has German's own, and a lane is narrow. */
export const phaseName: Words<typeof english.phaseName> = {
  opening: 'Eröffnung',
  'case-call': 'Fallsuche',
  presentation: 'Fall\u00advorstellung',
  'clarifying-questions': 'Rückfragen',
  'sitting-back': 'Hinaus\u00adrücken',
  'association-round': 'Assoziations\u00adrunde',
  images: 'Bilder',
  'group-work': 'Gruppen\u00adarbeit',
  'presenter-statement': 'Zwischen\u00adwort',
  'presenter-returns': 'Rückkehr',
  'process-discussion': 'Prozess\u00adgespräch',
  closing: 'Abschluss',
  'soft-landing': 'Ausklang',
  'word-with-leaders': 'Ein Wort mit der Leitung',
  'leaders-debrief': 'Nachgespräch der Leitung',
}

export const preset: Words<typeof english.preset> = {
  sixty: {
    short: '60 min',
    note: 'ein Fall',
    about:
      'Ein Fall. Wer ihn einbringt, rückt für die Gruppenarbeit hinaus und kommt danach zurück.',
  },
  ninety: {
    short: '90 min',
    note: 'ein Fall',
    about: 'Eine Doppelstunde: ein Fall, mit mehr Zeit für das Erzählen und für die Gruppenarbeit.',
  },
  'two-cases': {
    short: '90 min',
    note: 'zwei Fälle',
    about: 'Zwei Fälle von je rund vierzig Minuten, mit einer Eröffnung und einem Abschluss.',
  },
  students: {
    short: '50 min',
    note: 'Studierende',
    about: 'Ein Fall in einer Unterrichtsstunde. Jede Phase wird etwas ausführlicher erklärt.',
  },
  'no-push-back': {
    short: 'Alle im Kreis',
    about: 'Wer den Fall einbringt, bleibt durchgehend im Kreis, wie in Tavistock-Gruppen.',
  },
  association: {
    short: 'Assoziationsrunde',
    about:
      'Zuerst eine Runde mit Bildern und Gefühlen, dann das freie Gespräch, auf halbem Weg ein Zwischenwort der Person, die den Fall eingebracht hat: so in manchen deutschsprachigen Gruppen.',
  },
  prismatic: {
    short: 'Prismatisch',
    about:
      'Nach dem Erzählen kommen Stimmungen, Körperempfindungen, Bilder und Metaphern. Niemand deutet.',
  },
}
