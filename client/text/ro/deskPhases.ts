/** The leaders' way through the phases, in Romanian. */
import type * as english from '../en/deskPhases.ts'
import type { Words } from '../words.ts'
import { byCount, counted, stopped } from './grammar.ts'
import { phaseName } from './phases.ts'

export const move: Words<typeof english.move> = {
  begin: 'Începeți',
  choose: 'Cine prezintă?',
  bringBack: (name) => `Revine ${name}`,
  releaseGone: (name) => `Continuați fără ${name}`,
  releaseLeft: 'Continuați fără prezentare',
  sitsBack: (name) => `${name} se așază la fereastră`,
  presents: (name) => `Începe ${name}`,
  to: (kind) => {
    switch (kind) {
      case 'case-call':
        return 'Întrebați cine are un caz'
      case 'clarifying-questions':
        return 'Treceți la întrebări'
      case 'group-work':
        return 'Începe lucrul grupului'
      case 'closing':
        return 'Treceți la încheiere'
      case 'soft-landing':
        return 'O aterizare lină'
      case 'word-with-leaders':
        return 'Un cuvânt cu conducătorii'
      case 'leaders-debrief':
        return 'Conducătorii între ei'
      default:
        return `Urmează: ${phaseName[kind]}`
    }
  },
  word: (name) => `Un cuvânt cu ${name}, separat`,
  end: 'Închideți încăperea',
}

export const path: Words<typeof english.path> = {
  title: 'Toate etapele',
  go: 'Treceți la etapa',
  done: 'încheiată',
  now: 'acum',
  minutes: (minutes) => `${minutes}\u00a0min`,
  caseTwo: 'al doilea caz',
  back: 'Înapoi',
  skip: (next) => `Săriți peste: ${next}`,
  secondCase: 'Al doilea caz',
  more: (minutes) => `încă ${counted(minutes, 'minut', 'minute')}`,
  pause: 'Pauză',
  goOn: 'Continuați',
}

export const parting: Words<typeof english.parting> = {
  group: {
    title: 'Grupul poate pleca?',
    say: 'Toată lumea, în afară de conducători, pleacă acasă cu adeverința și nu mai revine în această încăpere.',
    go: 'Grupul poate pleca',
  },
  presenter: (name) => ({
    title: `${name} poate pleca?`,
    say: `${name} pleacă acasă cu adeverința și nu mai revine în această încăpere.`,
    go: `${name} poate pleca`,
  }),
  stay: 'Încă nu',
}

export const clock: Words<typeof english.clock> = {
  soFar: (planned) => (planned > 0 ? `min din ${planned}` : 'min până acum'),
  inAll: (planned) => `din ${planned} în total`,
  finish: 'sfârșit',
  finishes: (at) => `Sfârșit: ${at}.`,
  paused: 'pauză',
  label: 'Timpul, numai pentru conducători',
  note: ({ kind, minutes }) => {
    const many = counted(minutes, 'minut', 'minute')
    switch (kind) {
      case 'phase-over':
        return `${many} peste timpul etapei.`
      case 'near-finish':
        return `${byCount(minutes, 'A mai rămas', 'Au mai rămas')} ${many}.`
      case 'past-finish':
        return `${many} peste ora de sfârșit.`
    }
  },
  next: (phase) => `Urmează: ${stopped(phase)}`,
}

export const prompts: Words<typeof english.prompts> = {
  previous: 'Fișa dinainte',
  next: 'Fișa următoare',
  choose: 'Toate fișele',
}
