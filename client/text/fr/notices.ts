/** What the room says by itself, in French. */
import type * as english from '../en/notices.ts'
import type { Words } from '../words.ts'
import { byCount, listed, ofName } from './grammar.ts'

const dropped = (name: string): string => `La connexion ${ofName(name)} est coupée.`

export const notices: Words<typeof english.notices> = {
  paused: 'Le groupe fait une courte pause.',
  pausedNote: 'Personne n’a besoin de parler.',
  silence: 'Nous gardons le silence ensemble.',
  silenceNote: 'Tous les micros sont fermés jusqu’à ce que l’animation lève le silence.',
  presenterLost: (name) => `${dropped(name)} Nous attendons.`,
  presenterLeft: 'La personne qui présentait a quitté la salle. Nous attendons.',
  presenterLeftNote: 'L’animation dira comment nous continuons.',
  presenterLostNote: (name) => `La place ${ofName(name)} est gardée.`,
  noLeader: 'Personne n’anime en ce moment.',
  noLeaderNote: 'La salle attend. Restez comme vous êtes\u00a0; la phase reste où elle en est.',
  leaderless: 'Personne n’anime depuis deux minutes.',
  leaderlessNote: (presenter) =>
    `${presenter} est à la fenêtre et ne peut pas se faire entendre. Laissez le cas là où il en est et parlez d’autre chose, jusqu’au retour de l’animation.`,
  leaderlessYours:
    'Il a été demandé au groupe de laisser votre cas là où il en est. Seule l’animation peut vous rendre la parole. Absentez-vous, par «\u00a0Quitter\u00a0», et tout le monde le verra\u00a0; votre chaise est gardée.',
  leaderLost: (gone, now) => `${dropped(gone)} ${now} anime maintenant.`,
  leaderLostYou: (gone) => `${dropped(gone)} Vous animez maintenant.`,
  leaderOut: (gone, now) => `${gone} s’absente un moment. ${now} anime maintenant.`,
  leaderOutYou: (gone) => `${gone} s’absente un moment. Vous animez maintenant.`,
  leaderLostNote: (gone) => `Rien d’autre ne change. La chaise ${ofName(gone)} est gardée.`,
  draining:
    'Le serveur de cette salle va bientôt redémarrer. Rien n’est perdu\u00a0; vous revenez sans rien avoir à faire.',
  observers: (names) => `${listed(names)} ${byCount(names.length, 'observe', 'observent')}`,
  late: 'Quelqu’un nous a rejoints.',
  unreadable: 'Un écrit n’a pas pu être ouvert et a été laissé de côté.',
  awaitsKey: 'Vous ne pouvez pas encore entendre ni lire.',
  awaitsKeyNote:
    'Quelqu’un est parti, et depuis la salle a une autre clé. L’animation peut vous la donner d’un geste. Sinon, quittez la salle et revenez à la porte.',
  hasKey: 'Vous avez maintenant la clé de la salle.',
  unopened: (name) =>
    `Le son et l’image ${ofName(name)} ne sont pas scellés\u00a0; ils ne sont donc pas diffusés ici.`,
  othersClosed:
    'Tous les micros sont fermés, sauf celui de la personne qui présente. Ouvrez le vôtre quand vous voulez parler.',
  soundOnly: 'Le son seul, pour tout le monde.',
  stripOn:
    'Les personnes qui animent peuvent s’écrire de petits mots\u00a0; ils sont effacés à la fin.',
  microphoneClosed: 'Votre micro est fermé. L’animation l’autorise de nouveau, puis vous l’ouvrez.',
  microphoneAllowed: 'Vous pouvez rouvrir votre micro.',
  phase: (name, say) => `${name}. ${say}`,
  boardOpen: 'Le tableau est ouvert.',
  boardRead: 'Le tableau est maintenant en lecture seule.',
  boardClosed: 'Le tableau est fermé.',
  steppedOut: (name) => `${name} s’absente un moment. Sa chaise est gardée.`,
  lineLost: (name) => `${dropped(name)} Sa chaise est gardée.`,
  returned: (name) => `${name} est de retour.`,
  cameBack: (name) => `${name} est de retour dans le cercle.`,
}
