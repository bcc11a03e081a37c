/** The leaders' way through the phases, in German. */
import type * as english from '../en/deskPhases.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'
import { phaseName } from './phases.ts'

export const move: Words<typeof english.move> = {
  begin: 'Beginnen',
  choose: 'Wer bringt den Fall ein?',
  bringBack: (name) => `${name} zurückholen`,
  releaseGone: (name) => `Ohne ${name} weiter`,
  releaseLeft: 'Ohne diese Person weiter',
  sitsBack: (name) => `${name} rückt hinaus`,
  presents: (name) => `${name} beginnt`,
  to: (kind) => {
    switch (kind) {
      case 'case-call':
        return 'Weiter zur Fallsuche'
      case 'clarifying-questions':
        return 'Weiter zu den Rückfragen'
      case 'group-work':
        return 'Gruppenarbeit beginnen'
      case 'closing':
        return 'Weiter zum Abschluss'
      case 'soft-landing':
        return 'Ausklingen lassen'
      case 'word-with-leaders':
        return 'Ein Wort mit der Leitung'
      case 'leaders-debrief':
        return 'Die Leitung unter sich'
      default:
        return `Weiter: ${phaseName[kind]}`
    }
  },
  word: (name) => `Ein Wort mit ${name}, allein`,
  end: 'Den Raum schließen',
}

export const path: Words<typeof english.path> = {
  title: 'Alle Phasen',
  go: 'Zur Phase',
  done: 'vorbei',
  now: 'jetzt',
  minutes: (minutes) => `${minutes} min`,
  caseTwo: 'zweiter Fall',
  back: 'Zurück',
  skip: (next) => `Überspringen: ${next}`,
  secondCase: 'Zweiter Fall',
  more: (minutes) => byCount(minutes, '1 Minute mehr', `${minutes} Minuten mehr`),
  pause: 'Pause',
  goOn: 'Weiter',
}

export const parting: Words<typeof english.parting> = {
  group: {
    title: 'Die Gruppe verabschieden?',
    say: 'Alle außer der Leitung gehen mit einer Bescheinigung nach Hause und kommen nicht in diesen Raum zurück.',
    go: 'Verabschieden',
  },
  presenter: (name) => ({
    title: `${name} verabschieden?`,
    say: `${name} geht mit einer Bescheinigung nach Hause und kommt nicht in diesen Raum zurück.`,
    go: `${name} verabschieden`,
  }),
  stay: 'Noch nicht',
}

export const clock: Words<typeof english.clock> = {
  soFar: (planned) => (planned > 0 ? `min von ${planned}` : 'min bisher'),
  inAll: (planned) => `von ${planned} gesamt`,
  finish: 'Ende',
  finishes: (at) => `Ende: ${at}.`,
  paused: 'Pause',
  label: 'Zeit, nur für die Leitung',
  note: ({ kind, minutes }) => {
    const many = byCount(minutes, '1 Minute', `${minutes} Minuten`)
    switch (kind) {
      case 'phase-over':
        return `${many} über der Zeit.`
      case 'near-finish':
        return `Noch ${many} bis zum Ende.`
      case 'past-finish':
        return `${many} über das Ende hinaus.`
    }
  },
  next: (phase) => `Danach: ${phase}.`,
}

export const prompts: Words<typeof english.prompts> = {
  previous: 'Vorige Karte',
  next: 'Nächste Karte',
  choose: 'Alle Karten',
}
