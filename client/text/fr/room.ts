/** The room's words that everyone in it sees, in French. */
import type * as english from '../en/room.ts'
import type { Words } from '../words.ts'
import { ofName } from './grammar.ts'

export const room: Words<typeof english.room> = {
  someone: 'Quelqu’un',
  resuming: 'Un instant. La salle retrouve le fil.',
  landmarks: {
    phase: 'Où nous en sommes',
    chairs: 'Le cercle',
    alcove: 'La place à la fenêtre',
    controls: 'Vos commandes',
    desk: 'Pupitre de l’animation',
    observers: 'Hors du cercle',
    seat: 'Votre place à la fenêtre',
  },
  ok: 'D’accord',
  close: 'Fermer',
  roles: {
    leader: 'Anime',
    'co-leader': 'Coanime',
    observer: 'Observe',
    presenter: 'Présente',
    you: 'vous',
    leadingNow: 'anime maintenant',
  },
  secondCase: 'Deuxième cas',
}

export const chair: Words<typeof english.chair> = {
  yours: 'Votre chaise',
  yoursShort: 'Vous',
  ownCamera: {
    on: 'Votre caméra est ouverte',
    off: 'Votre caméra est fermée',
    rests: 'Votre image est au repos',
    away: 'Votre caméra est prise ailleurs',
    unsent: 'Personne ne vous voit',
  },
  ownCameraShort: {
    on: 'Caméra ouverte',
    off: 'Caméra fermée',
    rests: 'Image au repos',
    away: 'Caméra prise',
    unsent: 'Pas à l’image',
  },
  ownCameraWhy: {
    rests: 'On vous entend et on voit votre nom.',
    away: 'Cet appareil l’a confiée à autre chose.',
    unsent: 'Le son et l’image ne passent pas.',
  },
  rests: 'image au repos',
  seeYourself: 'Se voir',
  seeing: 'Visible pour vous seulement',
  off: {
    'camera-off': 'là, à l’écoute',
    'sound-only': 'là, le son seul',
    unopened: 'non scellé, donc non montré',
    thin: 'là, à l’écoute',
    away: 'le son et l’image reviennent',
    cut: 'là, sans son ni image',
  },
  spokenOff: {
    'camera-off': 'connexion établie, caméra fermée',
    'sound-only': 'connexion établie, le son seul',
    unopened: 'non scellé, donc non montré',
    thin: 'connexion faible, image au repos',
    away: 'le son et l’image reviennent',
    cut: 'là, sans son ni image',
  },
  curtain: 'quelqu’un est entré',
  curtainShort: 'un instant',
  lost: 'connexion coupée',
  lostShort: 'hors ligne',
  steppedOut: 's’absente un moment',
  steppedOutShort: 's’absente',
  kept: (name) => `La chaise ${ofName(name)} est gardée`,
  keptShort: (name) => `Chaise ${ofName(name)}`,
  yourKept: 'Votre chaise est gardée',
  free: 'Une chaise libre',
  spoken: (name, roles, state) => [name, ...roles, state].filter(Boolean).join(', '),
  states: {
    live: 'connexion établie',
    thin: 'connexion faible',
    rests: 'connexion établie, image au repos',
    unheard: 'le son et l’image ne passent pas',
    lost: 'connexion coupée, chaise gardée',
    kept: 'en retrait, chaise gardée',
    'stepped-out': 's’absente un moment, chaise gardée',
    curtain: 'quelqu’un est entré, caméra et micro fermés',
    free: 'chaise libre',
    apart: 'dans la salle',
    bare: 'chaise gardée',
    turn: 'a la parole',
  },
}

export const alcove: Words<typeof english.alcove> = {
  empty: 'La place à la fenêtre est vide',
  was: (name) => `${name} était en retrait`,
  sittingBack: (name) => `${name} est en retrait`,
  edge: 'à l’écoute, caméra ouverte',
  rests: 'à l’écoute, image au repos',
  cameraOff: 'caméra fermée, à l’écoute',
  hidden: 'hors de vue, à l’écoute',
  lost: 'connexion coupée, la place est gardée',
  steppedOut: 's’absente un moment, la place est gardée',
}

export const windowSeat: Words<typeof english.windowSeat> = {
  title: 'Vous êtes en retrait.',
  say: 'Personne ne vous demandera rien. Nous reviendrons vers vous.',
  microphone: 'Votre micro reste fermé jusqu’à votre retour.',
  ways: 'Comment le groupe vous voit',
  way: {
    edge: ['Caméra en bordure', 'votre caméra est ouverte'],
    'camera-off': ['Caméra fermée', 'votre nom et une fenêtre vide'],
    hidden: ['Hors de la vue du groupe', 'l’animation sait toujours que vous êtes là'],
  },
  edgeClosed: 'votre caméra est fermée',
  edgeNote: 'le groupe vous voit à la fenêtre',
  openCamera: 'Ouvrir votre caméra',
  private: 'Seule l’animation voit ceci',
  'need-pause': 'J’ai besoin d’une pause',
  'all-right': 'Ça va',
  'come-back': 'J’aimerais revenir',
  volume: 'Volume d’écoute',
}

export const asks: Words<typeof english.asks> = {
  check: 'Est-ce que cela va, pour vous, si nous continuons\u00a0?',
  checkNote: 'L’animation vous le demande discrètement. Elle seule voit votre réponse.',
  checkYes: 'Oui, continuons',
  checkNotNow: 'Pas maintenant',
  observer: 'Quelqu’un souhaite observer. Est-ce que cela vous convient\u00a0?',
  observerNote:
    'Votre réponse reste privée. On ne montre que «\u00a0tout le monde\u00a0» ou «\u00a0pas tout le monde\u00a0».',
  observerYes: 'Oui',
  observerNo: 'Plutôt pas',
  move: 'Votre lien a été ouvert ailleurs. Aller là-bas\u00a0?',
  moveNote: 'Si ce n’était pas vous, restez ici et dites-le à l’animation.',
  moveYes: 'Aller là-bas',
  moveNo: 'Rester ici',
  hear: 'Appuyez une fois pour entendre.',
  hearYes: 'Entendre le groupe',
}

export const opening: Words<typeof english.opening> = {
  broughtBack: 'Vous êtes de retour dans le cercle.',
  words({ microphone, camera }) {
    if (microphone && camera) {
      return {
        title: 'Votre micro et votre caméra sont fermés.',
        note: 'Ils restent fermés jusqu’à ce que vous les ouvriez.',
      }
    }
    return microphone
      ? {
          title: 'Votre micro est fermé.',
          note: 'Il reste fermé jusqu’à ce que vous l’ouvriez.',
        }
      : {
          title: 'Votre caméra est fermée.',
          note: 'Elle reste fermée jusqu’à ce que vous l’ouvriez.',
        }
  },
  microphone: 'Ouvrir mon micro',
  camera: 'Ouvrir ma caméra',
  later: 'Plus tard',
}

export const lost: Words<typeof english.lost> = {
  title: 'Votre connexion est coupée.',
  say: 'Votre chaise est gardée. Le groupe attend environ deux minutes, puis reprend son travail. Vous retrouverez la même place.',
  trying: 'La page réessaie d’elle-même. Merci de ne pas la recharger.',
  now: 'Essayer maintenant',
  soundOnly: 'Revenir avec le son seul',
  soundOnlySet: 'Vous reviendrez avec le son seul.',
  lane: 'Vous voyez où chaque personne était assise. Aucun visage figé ne reste à l’écran.',
  back: 'Votre connexion est revenue.',
}

export const round: Words<typeof english.round> = {
  arrival: 'Un mot d’arrivée, à tour de rôle',
  association: 'Ce qui vient à l’esprit, à tour de rôle',
  parting: 'Un mot de départ, à tour de rôle',
  yourTurn: 'La parole est à vous.',
  turnOf: (name) => `La parole est à ${name}.`,
  next: (name) => `Puis ${name}.`,
  over: 'Tout le monde a eu la parole.',
  said: 'J’ai parlé',
  pass: 'Passer',
  passed: 'a passé son tour',
  done: 'a parlé',
}

export const words: Words<typeof english.words> = {
  arrival: 'Un mot pour dire comment vous arrivez',
  parting: 'Un mot pour dire comment vous repartez',
  list: 'Les mots',
}

export const notDone: Words<typeof english.notDone> =
  'Cela n’est pas passé. Essayez encore une fois.'

export const boardMini: Words<typeof english.boardMini> = {
  title: 'Le tableau',
  open: 'est ouvert',
}
