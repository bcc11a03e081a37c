/** The board's words, in French. */
import type * as english from '../en/board.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const board: Words<typeof english.board> = {
  title: 'Le tableau',
  passing: 'disparaît à la fin',
  reading: 'fermé à l’écriture',
  closedNow: 'Le tableau est fermé à l’écriture.',
  hidden: 'cartes cachées jusqu’au dévoilement',
  placeholder: {
    wide: 'Une image, un ressenti, quelques mots',
    usual: 'Une image, quelques mots',
    narrow: 'Une image, un mot',
    least: 'Un mot',
  },
  newCard: 'Une nouvelle carte',
  lay: 'Poser',
  layHidden: 'Garder prête',
  draw: 'Dessiner',
  cards: 'Cartes sur le tableau',
  empty: 'Rien n’est encore posé ici.',
  more: 'suite plus bas',
  left: (count) => `encore ${count}`,
  wipe: 'Effacer',
  wipeTitle: 'Effacer le tableau\u00a0?',
  wipeSay: 'Toutes les cartes disparaissent, pour tout le monde et pour de bon.',
  wipeGo: 'Effacer',
  keepIt: 'Le garder',
  close: 'Fermer',
  closeSays: 'Fermer le tableau à l’écriture',
  open: 'Ouvrir',
  openSays: 'Ouvrir le tableau à l’écriture',
  putAway: 'Ranger',
  putAwaySays: 'Ranger le tableau pour tout le monde',
  show: 'Dévoiler ensemble',
  hideFromMe: 'Cacher le tableau pour moi',
  hiddenFromMe: 'Le tableau est caché pour vous.',
  showToMe: 'Me le montrer',
  backToCircle: 'Revenir au cercle',
  undo: 'Annuler',
  undoTitle: 'Annuler quand même\u00a0?',
  undoSay:
    'Une autre personne a écrit sur cette carte entre-temps. En annulant votre geste, vous emporterez peut-être ses mots avec.',
  undoGo: 'Annuler ce geste',
  redo: 'Rétablir',
  unreadable: 'Quelque chose sur le tableau n’a pas pu être lu.',
  goneTitle: 'Nous nous arrêtons ici, sans réponse.',
  goneSay: 'Le tableau se dissout. Rien n’en a été conservé.',
  nextCase: 'Le tableau est libre pour le cas suivant.',
}

export const card: Words<typeof english.card> = {
  edit: (text) => `${text}. Modifier cette carte.`,
  take: (text) => `${text}. Prendre cette carte en main.`,
  drawing: 'Un dessin',
  signed: (name) => `posée par ${name}`,
  field: 'Cette carte',
  done: 'Terminé',
  remove: 'Retirer',
  move: 'Déplacer…',
  first: 'En première place',
  earlier: 'Une place avant',
  later: 'Une place après',
  last: 'En dernière place',
  lane: (name) => `«\u00a0${name}\u00a0»`,
  writing: 'quelqu’un écrit ici',
  writingName: (name) => `${name} écrit ici`,
  hint: 'Le dire autrement\u00a0? Cela ressemble à un nom ou à une date.',
  hintNote: 'Vérifié sur votre appareil uniquement.',
}

export const hintFor: Words<typeof english.hintFor> = {
  name: 'Le dire autrement\u00a0? Cela ressemble à un nom.',
  place: 'Le dire autrement\u00a0? Cela ressemble à un lieu.',
  date: 'Le dire autrement\u00a0? Cela ressemble à une date ou à un âge.',
  diagnosis: 'Le dire autrement\u00a0? Cela ressemble à un diagnostic.',
  contact: 'Le dire autrement\u00a0? Cela ressemble à une adresse ou à un numéro.',
}

export const spoken: Words<typeof english.spoken> = {
  laid: (text) => `Carte posée\u00a0: ${text}.`,
  kept: (text) => `Carte gardée prête\u00a0: ${text}. Elle n’est visible que pour vous.`,
  moved: (text, place, of) => `${text}\u00a0: maintenant à la place ${place} sur ${of}.`,
  movedTo: (text, lane, place, of) =>
    `${text}\u00a0: maintenant à la place ${place} sur ${of}, dans «\u00a0${lane}\u00a0».`,
  removed: (text) => `Carte retirée\u00a0: ${text}.`,
  undone: 'Annulé.',
  redone: 'Rétabli.',
  nothingToUndo: 'Il n’y a rien à annuler.',
}

export const lanes: Words<typeof english.lanes> = {
  usual: ['Côté patient', 'Côté soignant', 'Entre les deux', 'En moi'],
  label: 'Colonnes',
  into: 'Poser dans',
  count: (name, cards) => `${name}, ${cards} ${byCount(cards, 'carte', 'cartes')}`,
}

export const kept: Words<typeof english.kept> = {
  label: 'Gardé pour vous',
  note: 'Ceci n’est pas arrivé sur le tableau et n’est visible que pour vous.',
  putBack: 'Reprendre',
  forget: 'Laisser partir',
  drawing: 'Votre dessin',
}

export const sketchKept: Words<typeof english.sketchKept> =
  'Le tableau est fermé à l’écriture. Votre dessin est gardé ici.'

export const notLaid: Words<typeof english.notLaid> = {
  'cards-full':
    'Le tableau contient 200 cartes au plus. Retirez-en d’abord une. Vos mots sont toujours là.',
  'drawings-full': 'Il n’y a plus de place pour un dessin sur le tableau.',
  'drawing-too-large': 'Ce dessin a trop de traits pour une carte. Annulez-en quelques-uns.',
  'too-long': 'Une carte porte quelques mots, pas plus. Rien n’a été collé.',
  'no-links': 'Les liens ne vont pas au tableau. Dites ce que cela vous fait voir.',
}

export const refusedHere: Words<typeof english.refusedHere> = {
  'board-closed': 'Le tableau est fermé à l’écriture. Vos mots sont gardés ici.',
  'board-hidden': 'Les cartes sont cachées en ce moment. Vos mots sont gardés ici.',
  'board-gone': 'Le tableau a été effacé. Vos mots sont gardés ici.',
  'board-full':
    'Le tableau est plein pour l’instant. Vos mots sont gardés ici. Réessayez dans un moment.',
  'too-fast': 'Cela faisait beaucoup d’un coup. Vos mots sont gardés ici.',
  'frame-old': 'Cela n’est pas arrivé sur le tableau. Vos mots sont gardés ici.',
  'epoch-old': 'Cela n’est pas arrivé sur le tableau. Vos mots sont gardés ici.',
}

export const unshown: Words<typeof english.unshown> = {
  label: 'Visibles pour vous seulement, jusqu’à ce que l’animation les dévoile',
  edit: 'Modifier',
  remove: 'Retirer',
  leaving: 'Si vous quittez ou rechargez la page, elles sont perdues.',
}

export const drawing: Words<typeof english.drawing> = {
  title: 'Un petit dessin',
  sheet: 'Dessinez ici au doigt, au stylet, à la souris ou avec les flèches du clavier',
  keys: 'Les flèches déplacent, Espace dessine',
  down: 'Crayon posé.',
  up: 'Crayon levé.',
  undo: 'Annuler le trait',
  clear: 'Tout effacer',
  cancel: 'Laisser',
  lay: 'Poser',
}
