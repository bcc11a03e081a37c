/** The leaders' desk: what only leaders read, in French. */
import type * as english from '../en/roomDesk.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const desk: Words<typeof english.desk> = {
  title: 'Pupitre de l’animation',
  private: 'les membres ne le voient pas',
  privateShort: 'privé',
  phaseOf: (index, count) => `Phase ${index} sur ${count}`,
  notBegun: 'Pas encore commencé',
  allPhases: 'Toutes les phases',
  open: 'Ouvrir le pupitre',
  close: 'Fermer le pupitre',
  signalsWaiting: (count) => byCount(count, 'Un signe privé', `${count} signes privés`),
  linkSeen: 'Un lien a été vu',
  atDoor: (count) => byCount(count, 'Quelqu’un à la porte', `${count} à la porte`),
}

export const handed: Words<typeof english.handed> = {
  title: 'C’est vous qui animez maintenant.',
  say: (name) =>
    `Tout le pupitre est à vous\u00a0: phases, porte, tableau, signes. Quand ${name} reviendra, le pupitre restera à vous jusqu’à ce que vous le rendiez.`,
  have: 'Je m’en charge',
  back: (name) => `Rendre le pupitre à ${name}`,
  other: (name) => `${name} anime maintenant. Ici, vous pouvez tout faire aussi.`,
  label: 'Qui anime',
  take: 'Reprendre l’animation',
}

export const cap: Words<typeof english.cap> = (minutes) => {
  const left = Math.max(1, minutes)
  const within = `Dans ${byCount(left, 'une minute', `${left} minutes`)}`
  return minutes <= 5
    ? `${within}, cette salle sera ouverte depuis six heures et se fermera.`
    : `${within}, cette salle sera ouverte depuis six heures. Elle se fermera alors.`
}

export const strip: Words<typeof english.strip> = {
  title: 'Petits mots de l’animation',
  erased: 'effacés à la fin',
  you: 'Vous',
  to: (name) => `Un mot à ${name}`,
  later: (name) => `Un mot à ${name}, pour plus tard`,
  nobody: 'Un mot à l’autre personne qui anime',
  label: 'Petit mot à l’autre personne qui anime',
  send: 'Envoyer',
  presetsTitle: 'Mots tout prêts',
  presets: (presenter) => [
    'Côté patient\u00a0?',
    'Laissons le silence',
    'Bientôt l’heure',
    presenter ? `Et ${presenter}\u00a0?` : 'Côté soignant\u00a0?',
    presenter ? `Je veille sur ${presenter}` : 'Je veille',
    'Plus lentement',
    'À vous',
  ],
  off: 'Les petits mots sont désactivés. Vous pouvez les activer sous «\u00a0Salle\u00a0».',
}
