/** Changing single dates of a running series. */
import type * as english from '../en/dates.ts'
import type { Words } from '../words.ts'

export const dates: Words<typeof english.dates> = {
  title: 'Changer les dates',
  heading: 'Changer les dates d’une série',
  lead: 'Déplacez une date, ajoutez-en une ou retirez-en une. Chaque personne garde son lien\u00a0; vous lui remettez un court billet de dates.',
  ask: 'Lien de l’animation',
  askHint: 'Il est lu dans ce navigateur. Collé ici, il n’apparaît pas dans la barre d’adresse.',
  go: 'Voir les dates',
  empty: 'Collez le lien de l’animation.',
  notLeader: 'Ce n’est pas un lien d’animation. Seule l’animation peut changer les dates.',
  notSeries: 'Ce lien ne vaut que pour une séance. Pour un autre jour, ouvrez une nouvelle salle.',
  zone: (zone) => `Toutes les heures sont celles du fuseau ${zone}.`,
  noZone: (zone) =>
    `Cet appareil ne connaît pas le fuseau horaire ${zone}. Changez les dates sur un autre.`,
  over: 'Elle est passée.',
  day: (number) => `Jour de la date ${number}`,
  time: (number) => `Début de la date ${number}`,
  keep: (day) => `${day}\u00a0: a lieu`,
  add: 'Ajouter une date',
  sign: 'Établir le billet',
  signing: 'Le billet est en cours',
  fault: {
    'no-dates': 'Gardez au moins une date.',
    overlap: 'Deux dates se chevauchent. Déplacez l’une d’elles.',
    far: 'Une date est à plus de trois ans. Choisissez un autre jour.',
    missing: 'Il manque le jour ou l’heure d’une date.',
    nothing: 'Rien n’est encore changé.',
    unreachable:
      'Le serveur ne répond pas. Vérifiez votre connexion et essayez encore une fois\u00a0; rien n’est perdu.',
  },
  done: 'Les dates sont changées',
  doneLead:
    'Rien n’en est conservé ici. Envoyez le texte à tout le groupe\u00a0: la salle suit ces dates dès qu’une personne arrive à la porte avec le billet.',
  text: 'Texte pour le groupe',
  mail: (zone, days, link) =>
    [
      'Les dates de notre groupe Balint ont changé. Les voici\u00a0:',
      '',
      ...days.map((day) => `  ${day}`),
      '',
      `Toutes les heures sont celles du fuseau ${zone}. Votre lien reste le même. Ouvrez une fois cette adresse sur l’appareil avec lequel vous venez, puis votre lien dans la page qui s’ouvre\u00a0:`,
      '',
      link,
    ].join('\n'),
  note: 'Le billet seul',
  noteHint:
    'À lui seul, il n’ouvre aucune salle. On peut le coller dans la page qui dit «\u00a0Vous êtes en avance\u00a0».',
  ownLink: 'Votre lien, avec le billet',
  ownLinkHint:
    'Ouvrez désormais la salle avec celui-ci\u00a0; le billet est alors là avant que quiconque arrive.',
  ownLinkLong:
    'Avec le billet, votre lien serait plus long que ce que les messageries acceptent. Ouvrez d’abord le billet seul, puis votre lien, comme tout le monde.',
  calendar: {
    save: 'Fichier d’agenda de toutes les dates',
    again: 'Importé de nouveau, il remplace les rendez-vous déjà présents.',
    own: 'Y mettre votre lien',
    ownNote: 'Toute personne qui peut lire l’agenda peut alors venir à la porte avec ce lien.',
    members: 'Lien des membres, s’il doit figurer dans le fichier',
    membersHint:
      'Le lien commun à tous les membres de cette série. Toute personne qui peut lire l’agenda peut alors venir à la porte.',
    notMembers:
      'Ce n’est pas le lien commun aux membres de cette série. Collez ce lien commun, ou laissez le champ vide.',
  },
  again: 'Changer autre chose',

  seen: {
    noZone: (zone, place) =>
      `Cet appareil ne connaît pas le fuseau horaire ${zone}. Les heures sont celles du lieu (${place})\u00a0; pour les dates déplacées ou ajoutées, UTC.`,
    heading: 'Les dates de cette série',
    changed: 'Voici les dates telles que l’animation les a changées.',
    asLink:
      'Ces dates sont celles du moment où votre lien a été établi. Si l’animation les a changées depuis, vous avez reçu un billet de dates\u00a0: collez-le ci-dessous.',
    paste: 'Les dates ont-elles changé\u00a0?',
    pasteLabel: 'Le billet de l’animation',
    pasteHint: 'Collez le texte que vous avez reçu. Votre lien reste le même.',
    take: 'Prendre les nouvelles dates',
    none: 'Ce texte ne contient aucun billet de dates.',
    change: 'Changer les dates',
    wait: 'Les nouvelles dates sont là. Ouvrez maintenant votre lien ici.',
  },
}
