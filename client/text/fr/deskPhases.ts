/** The leaders' way through the phases, in French. */
import type * as english from '../en/deskPhases.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'
import { phaseName } from './phases.ts'

export const move: Words<typeof english.move> = {
  begin: 'Commencer',
  choose: 'Qui présente\u00a0?',
  bringBack: (name) => `Faire revenir ${name}`,
  releaseGone: (name) => `Continuer sans ${name}`,
  releaseLeft: 'Continuer sans cette personne',
  sitsBack: (name) => `${name} se met en retrait`,
  presents: (name) => `${name} commence`,
  to: (kind) => {
    switch (kind) {
      case 'case-call':
        return 'Passer à l’appel de cas'
      case 'clarifying-questions':
        return 'Passer aux questions'
      case 'group-work':
        return 'Commencer le travail'
      case 'closing':
        return 'Passer à la clôture'
      case 'soft-landing':
        return 'Atterrir en douceur'
      case 'word-with-leaders':
        return 'Un mot avec l’animation'
      case 'leaders-debrief':
        return 'Échange de l’animation'
      default:
        return `Suite\u00a0: ${phaseName[kind]}`
    }
  },
  word: (name) => `Un mot avec ${name}, à part`,
  end: 'Fermer la salle',
}

export const path: Words<typeof english.path> = {
  title: 'Toutes les phases',
  go: 'Aller à la phase',
  done: 'terminée',
  now: 'en cours',
  minutes: (minutes) => `${minutes}\u00a0min`,
  caseTwo: 'deuxième cas',
  back: 'Revenir',
  skip: (next) => `Sauter\u00a0: ${next}`,
  secondCase: 'Deuxième cas',
  more: (minutes) => `${minutes} ${byCount(minutes, 'minute', 'minutes')} de plus`,
  pause: 'Pause',
  goOn: 'Reprendre',
}

export const parting: Words<typeof english.parting> = {
  group: {
    title: 'Laisser partir le groupe\u00a0?',
    say: 'Tout le monde, sauf l’animation, repart avec une attestation et ne revient pas dans cette salle.',
    go: 'Laisser partir',
  },
  presenter: (name) => ({
    title: `Laisser partir ${name}\u00a0?`,
    say: `${name} repart avec une attestation et ne revient pas dans cette salle.`,
    go: `Laisser partir ${name}`,
  }),
  stay: 'Pas encore',
}

export const clock: Words<typeof english.clock> = {
  soFar: (planned) => (planned > 0 ? `min sur ${planned}` : 'min jusqu’ici'),
  inAll: (planned) => `sur ${planned} en tout`,
  finish: 'fin',
  finishes: (at) => `Fin\u00a0: ${at}.`,
  paused: 'en pause',
  label: 'Le temps, pour l’animation seulement',
  note: ({ kind, minutes }) => {
    const many = `${minutes} ${byCount(minutes, 'minute', 'minutes')}`
    switch (kind) {
      case 'phase-over':
        return `${many} de dépassement.`
      case 'near-finish':
        return `Encore ${many} avant la fin.`
      case 'past-finish':
        return `${many} après l’heure de fin.`
    }
  },
  next: (phase) => `Ensuite\u00a0: ${phase}.`,
}

export const prompts: Words<typeof english.prompts> = {
  previous: 'Carte précédente',
  next: 'Carte suivante',
  choose: 'Toutes les cartes',
}
