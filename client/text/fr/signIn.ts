/** Signing in with the organisation's account, to make rooms. */
import type * as english from '../en/signIn.ts'
import type { Words } from '../words.ts'

/** In the form that makes a room. */
export const signingIn: Words<typeof english.signingIn> = {
  heading: 'Le compte de votre établissement',
  go: 'Se connecter',
  again: 'Rouvrir la page de connexion',
  waiting:
    'Connectez-vous sur la page qui s’est ouverte. Celle-ci reprend d’elle-même à votre retour.',
  noTab: 'Votre navigateur n’a pas ouvert de page pour cela. Ouvrez-la ici\u00a0:',
  link: 'Connexion de votre établissement',
  note: 'Demandé seulement pour ouvrir des salles. Pour rejoindre un groupe, aucun compte n’est nécessaire, et ce serveur ne garde aucun nom.',
  over: 'Votre connexion au compte valait une demi-heure. Connectez-vous encore une fois\u00a0; rien de ce que vous avez écrit n’est perdu.',
}

/** On the page that comes back from there. */
export const returning: Words<typeof english.returning> = {
  title: 'Connexion au compte',
  going: {
    heading: 'Un instant.',
    say: 'La page de connexion de votre établissement s’ouvre ici.',
  },
  returning: {
    heading: 'Un instant.',
    say: 'La page où vous ouvrez la salle est prévenue.',
  },
  heard: {
    heading: 'Vous pouvez fermer cette page.',
    say: 'La page où vous ouvrez la salle reprend d’elle-même.',
  },
  alone: {
    heading: 'La page qui a posé la question n’est plus ouverte.',
    say: 'Reprenez depuis l’accueil\u00a0; la connexion vous sera demandée au moment d’ouvrir la salle.',
  },
  home: 'Retour à l’accueil',
}
