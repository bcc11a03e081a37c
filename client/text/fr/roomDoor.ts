/** The way in, and what each refusal offers as a way on, in French. */
import type * as english from '../en/roomDoor.ts'
import type { Words } from '../words.ts'

export const arrive: Words<typeof english.arrive> = {
  title: 'Arrivée',
  seenLeader:
    'Un filtre de messagerie a modifié ce lien en route, si bien que son secret est parvenu au serveur. Ouvrez une nouvelle salle et envoyez ses liens sous forme de texte qu’aucun filtre n’ouvre\u00a0; un lien qui a été lu peut servir à d’autres.',
  seenMember:
    'Un filtre de messagerie a modifié votre lien en route, si bien que son secret est parvenu au serveur. Dites-le à la personne qui anime\u00a0: il faut un nouveau lien.',
  name: 'Nom sur votre chaise',
  nameHint: 'Un prénom suffit. Il est oublié quand la salle se ferme.',
  nameProblem: 'Il faut un nom à votre chaise, de 40 lettres au plus.',
  rules: 'Ce dont nous convenons',
  agree: 'J’accepte ces règles',
  private: 'Je suis dans un endroit confidentiel, porte fermée, notifications coupées',
  ownRules:
    'Le groupe a ses propres règles, et elles viennent d’arriver. Lisez-les, puis cochez de nouveau.',
  rulesAwaited:
    'Votre groupe a ses propres règles. Elles sont scellées et arrivent avec la personne qui anime. Venez à la porte en attendant\u00a0: votre accord vous sera demandé dès qu’elles seront là.',
  rulesCame: 'Les règles du groupe sont arrivées. Lisez-les, puis cochez.',
  aloneProblem: 'Il faut cocher une case avant la porte.',
  agreeProblem: 'Il faut cocher les deux cases avant la porte.',
  go: 'Venir à la porte',
  going: 'On frappe doucement',
  notStored: 'Ce que vous cochez n’est pas conservé.',
  stripOn:
    'Dans ce groupe, les personnes qui animent peuvent s’écrire de petits mots\u00a0; ils sont effacés eux aussi.',
  observerPresent:
    'Quelqu’un observe aujourd’hui dans la salle, avec l’accord de toutes les personnes présentes.',
  observer:
    'Vous venez en observation. Chaque personne dans la salle est d’abord consultée, en privé.',
  noSelf:
    'Dans la salle, vous ne vous verrez pas. Votre chaise porte une marque tant que votre caméra est ouverte.',
  seal: 'Votre nom, votre voix et votre image sont scellés dans votre navigateur. Le serveur les transporte et ne peut pas les ouvrir.',
  atDoor: 'Vous êtes à la porte.',
  atDoorSay: (leader) =>
    `${leader ? `${leader} sait que vous êtes là et fait entrer les personnes une à une.` : 'L’animation fait entrer les personnes une à une.'} Vous pouvez fermer les yeux une minute.`,
  noLeader:
    'La personne qui anime n’est pas encore là. Elle vous fera entrer à son arrivée. Vous pouvez fermer les yeux une minute.',
  askingGroup: 'On demande au groupe si vous pouvez observer. Cela prend une minute tout au plus.',
  askingOccupant:
    'Ce lien est ouvert sur une autre page. On y demande si vous pouvez prendre la place ici.',
  lineLost:
    'Votre connexion est coupée. La page réessaie d’elle-même\u00a0; votre place à la porte est gardée.',
  leave: 'Quitter la porte',
  devices: 'Caméra et micro',
  devicesLoading: 'Un instant. Nous cherchons la caméra et le micro.',
  heading: (label, span) =>
    label ? `${label}, ${span}` : `${span.charAt(0).toUpperCase()}${span.slice(1)}`,
  from: (day, time) => `La porte s’ouvre le ${day} à ${time}.`,
  cannotEncrypt:
    'Ce navigateur ne peut pas sceller le son et l’image\u00a0; personne ne vous entendrait ni ne vous verrait ici. Ouvrez le lien dans une version récente de Chrome, Edge, Firefox ou Safari.',
}

export const connecting: Words<typeof english.connecting> = {
  title: 'La salle n’apparaît pas encore.',
  why: {
    'server-away':
      'Le serveur ne répond pas. Soit il est absent pour un moment, soit cet appareil n’a pas de connexion. La page réessaie d’elle-même, chaque seconde.',
    'another-answers':
      'Autre chose répond à la place du serveur. Un réseau d’invités demande peut-être d’abord une connexion\u00a0: ouvrez n’importe quelle autre page, identifiez-vous, puis revenez. Si un filtre bloque cette adresse, prenez un autre réseau, celui de votre téléphone par exemple.',
    'sockets-blocked':
      'Le serveur répond, mais ce réseau ne laisse passer aucune connexion durable. La page essaie d’elle-même un autre chemin. Si rien ne change, essayez un autre réseau, par exemple celui de votre téléphone.',
    'no-view':
      'La connexion est lente\u00a0: rien n’est arrivé depuis un moment. La page réessaie d’elle-même. Si rien ne change, essayez un autre réseau.',
    'not-secure':
      'Cette adresse commence par http. Les navigateurs ne donnent les clés qui scellent une salle qu’aux adresses qui commencent par https. Demandez l’adresse https à la personne qui a envoyé le lien.',
    'cannot-seal':
      'Ce navigateur n’a pas pu former les clés de ce lien. Ouvrez le lien dans une version récente de Chrome, Edge, Firefox ou Safari.',
  },
  now: 'Essayer maintenant',
}

export const ownRules: Words<typeof english.ownRules> = {
  title: 'Le groupe a ses propres règles.',
  say: 'Elles sont arrivées après que vous avez coché les règles habituelles. Lisez-les avant de continuer.',
  sayOwed: 'Elles viennent d’arriver. Lisez-les avant de continuer.',
  agree: 'J’accepte ces règles',
  leave: 'Quitter',
}

export const trying: Words<typeof english.trying> = {
  title: 'Essayez votre caméra et votre micro.',
  say: 'Le son et l’image restent sur cet appareil. La connexion à la salle est essayée aussi.',
}

export const refusal: Words<typeof english.refusal> = {
  title: 'La porte reste fermée.',
  early: 'Vous êtes en avance.',
  earlySay: 'Cette page ouvre la porte d’elle-même quand c’est l’heure.',
  missing: 'De quelle salle s’agit-il\u00a0?',
  over: 'C’est terminé.',
  again: 'Réessayer',
  reload: 'Recharger la page',
  start: 'Ouvrir votre propre salle',
  how: 'Une séance, pas à pas',
}

export const pasting: Words<typeof english.pasting> = {
  label: 'Votre lien',
  hint: 'Collé ici, il n’apparaît ni dans la barre d’adresse ni dans l’historique du navigateur.',
  open: 'Ouvrir',
  empty: 'Collez le lien que vous avez reçu.',
}
