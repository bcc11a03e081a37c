/** What stands under the circle and in one's own panel, in French. */
import type * as english from '../en/controls.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

export const controls: Words<typeof english.controls> = {
  microphone: {
    on: 'Micro ouvert',
    off: 'Micro fermé',
    onShort: 'Micro ouvert',
    offShort: 'Micro fermé',
    notNow: 'Micro\u00a0: pas dans cette phase',
    notNowShort: 'Pas maintenant',
    silence: 'Fermé pendant notre silence',
    silenceShort: 'Silence',
    byLeader: 'Fermé par l’animation',
    byLeaderShort: 'Micro bloqué',
    away: 'Micro pris ailleurs',
    awayShort: 'Micro pris',
    unheard: 'Ouvert, inaudible pour l’instant',
    unheardShort: 'Inaudible',
    unsealed: 'Micro\u00a0: pas dans ce navigateur',
    unsealedShort: 'Impossible',
  },
  camera: {
    on: 'Caméra ouverte',
    off: 'Caméra fermée',
    notNow: 'Caméra\u00a0: pas dans cette phase',
    notNowShort: 'Pas maintenant',
    rests: 'Caméra ouverte, image au repos',
    restsShort: 'Au repos',
    away: 'Caméra prise ailleurs',
    awayShort: 'Caméra prise',
    unseen: 'Ouverte, invisible pour l’instant',
    unseenShort: 'Invisible',
    unsealed: 'Caméra\u00a0: pas dans ce navigateur',
    unsealedShort: 'Impossible',
    onShort: 'Cam. ouverte',
    offShort: 'Cam. fermée',
  },
  curtainOn: 'Rideau tiré\u00a0: personne ne vous voit ni ne vous entend',
  curtainOff: 'Rideau ouvert',
  cameIn: 'Quelqu’un est entré',
  cameInShort: 'On est entré',
  comeBackIn: 'Ouvrir le rideau',
  comeBackInShort: 'Ouvrir',
  tell: 'Le dire à l’animation',
  tellShort: 'À l’animation',
  more: 'Plus',
  leave: 'Quitter',
  volume: 'Volume d’écoute',
  volumeShort: 'Volume',
  window: 'Place à la fenêtre',
  desk: 'Pupitre',
  problems: {
    refused:
      'Le navigateur ne l’autorise pas pour cette page. Autorisez-le à côté de l’adresse, puis appuyez de nouveau.',
    missing: 'Aucun appareil de ce type n’a été trouvé. Branchez-en un, puis appuyez de nouveau.',
    'in-use': 'Un autre programme l’utilise. Fermez ce programme, puis appuyez de nouveau.',
    insecure: 'Les navigateurs ne le permettent qu’à une adresse sécurisée (https).',
    'no-devices':
      'La page est ouverte dans une autre application, qui ne donne ni micro ni caméra. Ouvrez le lien directement dans Safari ou Chrome.',
    unknown: 'L’ouverture n’a pas réussi. Appuyez de nouveau, ou choisissez un autre appareil.',
  },
  away: {
    microphone:
      'Cet appareil a confié votre micro à autre chose\u00a0: un appel, peut-être. Personne ne vous entend. Le micro revient de lui-même\u00a0; appuyez pour essayer maintenant.',
    camera:
      'Cet appareil a confié votre caméra à autre chose, ou elle est couverte. Elle revient d’elle-même\u00a0; appuyez pour essayer maintenant.',
  },
  silent: 'Aucun son ne vient de votre micro. Est-il éteint, ou n’est-ce pas le bon\u00a0?',
}

export const tell: Words<typeof english.tell> = {
  title: 'Seule l’animation voit ceci',
  'might-have-case': 'J’aurais peut-être un cas',
  'need-moment': 'J’ai besoin d’un moment',
  'technical-help': 'Une aide technique, s’il vous plaît',
  stepOut: 'Je dois m’absenter un moment',
  stepOutNote: 'Votre chaise est gardée. Vous revenez sans repasser par la porte.',
  sent: 'L’animation l’a reçu. Appuyez de nouveau pour le retirer.',
  waits: 'Personne n’anime en ce moment. L’animation le verra dès son retour.',
  seenBy: (names) =>
    `${listed(names)} ${byCount(names.length, 'l’a', 'l’ont')} vu. Appuyez de nouveau pour le retirer.`,
}

export const leave: Words<typeof english.leave> = {
  title: 'Quitter la salle\u00a0?',
  say: 'Votre attestation vous est proposée au départ. Pour revenir, vous repassez par la porte.',
  sayUnshown: (cards) =>
    byCount(
      cards,
      'Une de vos cartes n’a encore été montrée à personne. Elle part avec vous.',
      `${cards} de vos cartes n’ont encore été montrées à personne. Elles partent avec vous.`,
    ),
  sayPresenter: 'Ce cas est le vôtre. L’animation en est avertie, et le groupe attend.',
  sayLeader: 'L’autre personne qui anime garde le pupitre. La salle reste ouverte.',
  sayOnlyLeader:
    'Personne d’autre n’anime ici. Le groupe attend sans vous\u00a0; personne ne prend votre place.',
  go: 'Quitter',
  stay: 'Rester',
  stepOut: 'Plutôt m’absenter un moment',
}

export const steppedOut: Words<typeof english.steppedOut> = {
  title: 'Vous vous absentez un moment.',
  say: 'Votre chaise est gardée. Personne ne vous voit ni ne vous entend, et vous n’entendez personne.',
  back: 'Revenir dans la salle',
}
