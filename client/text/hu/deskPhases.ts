/** The leaders' way through the phases, in Hungarian. */
import type * as english from '../en/deskPhases.ts'
import type { Words } from '../words.ts'
import { accusative, article, outOf, together } from './grammar.ts'
import { phaseName } from './phases.ts'

export const move: Words<typeof english.move> = {
  begin: 'Kezdjük',
  choose: 'Ki hozza az esetet?',
  bringBack: (name) => `${name} visszahívása`,
  releaseGone: (name) => `Tovább, ${name} nélkül`,
  releaseLeft: 'Tovább, az esethozó nélkül',
  sitsBack: (name) => `${name} kiül`,
  presents: (name) => `${name} kezdi`,
  to: (kind) => {
    switch (kind) {
      case 'case-call':
        return 'Tovább az esetkeresésre'
      case 'clarifying-questions':
        return 'Tovább a kérdésekre'
      case 'group-work':
        return 'Kezdődjön a csoportmunka'
      case 'closing':
        return 'Tovább a zárásra'
      case 'soft-landing':
        return 'Csendesüljünk le'
      case 'word-with-leaders':
        return 'Pár szó a vezetőkkel'
      case 'leaders-debrief':
        return 'A vezetők egymás közt'
      default:
        return `Tovább: ${phaseName[kind]}`
    }
  },
  word: (name) => `Pár szó ${together(name)}, külön`,
  end: 'A szoba bezárása',
}

export const path: Words<typeof english.path> = {
  title: 'Minden szakasz',
  go: 'Ugrás ide:',
  done: 'kész',
  now: 'most',
  minutes: (minutes) => `${minutes} perc`,
  caseTwo: 'második eset',
  back: 'Vissza',
  skip: (next) => `Kihagyás: ${next}`,
  secondCase: 'Második eset',
  more: (minutes) => `Még ${minutes} perc`,
  pause: 'Szünet',
  goOn: 'Folytatás',
}

export const parting: Words<typeof english.parting> = {
  group: {
    title: 'Elengedi a csoportot?',
    say: 'A vezetőkön kívül mindenki hazamegy az igazolásával, és nem jön vissza ebbe a szobába.',
    go: 'Elengedem',
  },
  presenter: (name) => ({
    title: `Elengedi ${accusative(name)}?`,
    say: `${name} hazamegy az igazolásával, és nem jön vissza ebbe a szobába.`,
    go: `${name} mehet`,
  }),
  stay: 'Még nem',
}

export const clock: Words<typeof english.clock> = {
  soFar: (planned) => (planned > 0 ? `perc ${article(planned)} ${outOf(planned)}` : 'perc eddig'),
  inAll: (planned) => `${article(planned)} ${outOf(planned)} összesen`,
  finish: 'vége',
  finishes: (at) => `Vége: ${at}.`,
  paused: 'szünet',
  label: 'Idő, csak a vezetőknek',
  note: ({ kind, minutes }) => {
    switch (kind) {
      case 'phase-over':
        return `A szakasz ideje ${minutes} perce letelt.`
      case 'near-finish':
        return `Még ${minutes} perc a végéig.`
      case 'past-finish':
        return `${minutes} perccel a tervezett vége után.`
    }
  },
  next: (phase) => `Utána: ${phase}.`,
}

export const prompts: Words<typeof english.prompts> = {
  previous: 'Előző kártya',
  next: 'Következő kártya',
  choose: 'Minden kártya',
}
