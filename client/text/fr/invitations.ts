/** The page that shows a new room's links, once. */
import type * as english from '../en/invitations.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

const NUMBERS = [
  'Aucune',
  'Une',
  'Deux',
  'Trois',
  'Quatre',
  'Cinq',
  'Six',
  'Sept',
  'Huit',
  'Neuf',
  'Dix',
  'Onze',
  'Douze',
]
const chairs = (count: number): string =>
  `${NUMBERS[count] ?? count} ${byCount(count, 'chaise', 'chaises')}`

/** Days are written small in French, save where they begin a sentence. */
const beginning = (day: string): string => `${day.charAt(0).toUpperCase()}${day.slice(1)}`

export const invitations: Words<typeof english.invitations> = {
  title: 'Invitations',
  heading: 'La salle est prête. Elle est encore vide.',
  doors: 'La porte s’ouvre dix minutes avant pour les membres, vingt pour l’animation.',
  doorOpen: 'La porte est ouverte.',
  now: (span) => `Aujourd’hui, ${span}.`,
  once: (day, span, zone) => `${beginning(day)}, ${span}, fuseau ${zone}.`,
  series: (count, often, day, span, zone) =>
    `${count} dates, ${often} à partir du ${day}, ${span}, fuseau ${zone}.`,
  onlyHere:
    'Ces liens ne sont montrés qu’ici et maintenant. Copiez-les avant de fermer cette page\u00a0; ils ne peuvent pas être refaits.',

  leader: {
    name: 'Animation',
    link: 'Lien de l’animation',
    about: 'C’est vous. Au pupitre\u00a0: phases, porte, tableau.',
    holder: 'Toute personne qui a ce lien anime le groupe. Gardez-le pour vous.',
  },
  coLeader: {
    name: 'Co-animation',
    link: 'Lien de la co-animation',
    about: 'Le même pupitre. Prend le relais aussitôt si votre connexion se coupe.',
    holder: 'Toute personne qui a ce lien anime avec vous. Envoyez-le en privé, à une seule.',
  },
  members: {
    name: 'Membres',
    link: 'Lien des membres',
    about: (count) => `${chairs(count)}. À la porte, vous faites entrer une personne à la fois.`,
    holder:
      'Pour tout le groupe. Toute personne qui a ce lien peut venir à la porte, et pas plus loin tant que l’animation n’ouvre pas.',
  },
  personal: {
    about: (count) =>
      `${chairs(count)}, un lien pour chacune. À la porte, vous faites entrer une personne à la fois.`,
    link: (number) => `Lien du membre ${number}`,
    holder:
      'Une personne par lien. Qui l’a peut venir à la porte\u00a0; après une première entrée, il rouvre la même chaise chaque fois qu’elle est vide.',
    copyAll: 'Tous les copier',
    all: 'Tous les liens des membres',
    line: (number, name, link) => `${name || `Membre ${number}`}\u00a0: ${link}`,
    name: (number) => `À qui est le lien ${number}\u00a0? Seule cette page le sait`,
    mail: (number) => `Message pour le membre ${number}`,
    showQr: 'Code QR',
  },
  observer: {
    name: 'Observation',
    link: 'Lien d’observation',
    about: 'Hors du cercle\u00a0: entend et voit, ne dit rien.',
    holder:
      'Toute personne qui a ce lien peut venir à la porte. Elle n’entre que si chaque membre présent a dit oui en privé. Ne l’envoyez pas si personne ne doit observer.',
  },
  copiedAt: (time) => `Copié à ${time}`,
  copyMail: 'Copier le message',
  mailWhat: 'Message pour le groupe',
  mail: (name, label, days, zone, link, devices) =>
    [
      name ? `Bonjour ${name},` : 'Bonjour,',
      '',
      `Nous nous retrouvons en ligne\u00a0: ${label || 'groupe Balint'}.`,
      '',
      ...days.map((day) => `  ${day}`),
      '',
      `Toutes les heures sont celles du fuseau ${zone}. La porte s’ouvre dix minutes avant. Voici votre lien\u00a0; gardez-le pour vous\u00a0:`,
      '',
      link,
      '',
      'Prévoyez un endroit confidentiel, porte fermée, un casque ou des écouteurs, et un temps sans appels ni notifications. Le cas se raconte de mémoire, sans notes et sans rien qui permette de reconnaître la personne soignée.',
      '',
      `Essayez votre caméra et votre micro la veille\u00a0: ${devices}`,
    ].join('\n'),
  saveAll: 'Tous les liens dans un fichier',
  allFile: 'balint-liens.txt',
  allKept:
    'Toute personne qui a ce fichier a tous les liens, ceux de l’animation compris. Rangez-le là où vous rangez vos clés.',
  works: (from, to) => `Ouvre la porte de ${from} à ${to}, puis plus jamais.`,
  worksUntil: (to) => `Ouvre la porte jusqu’à ${to}, puis plus jamais.`,
  worksSeries: (minutes, last) =>
    `À chaque date, dès ${minutes} minutes avant. Après le ${last}, plus jamais.`,

  qr: 'Pour les téléphones. Pointez l’appareil photo dessus.',
  qrLabel: (link) => `Code QR\u00a0: ${link}`,
  printCards: (count) => byCount(count, 'Imprimer en carte', `Imprimer en ${count} cartes`),

  life: {
    heading: 'Durée de vie des liens',
    headingSeries: (day) => `Durée de vie des liens\u00a0: ${day}`,
    now: 'Maintenant',
    nowEarly: 'les liens fonctionnent\u00a0; personne ne peut encore entrer',
    nowLeaders: 'l’animation peut entrer',
    nowOpen: 'toute personne qui a un lien peut venir',
    leaders: 'l’animation peut entrer',
    members: 'les membres peuvent venir à la porte',
    begin: 'la séance commence',
    end: 'fin prévue\u00a0; rien ne s’arrête de soi-même',
    over: 'les liens ne fonctionnent plus\u00a0; une salle encore ouverte continue',
    overDate: 'la porte de cette date est fermée pour de bon',
    last: (day) => `Après le ${day}, les liens ne fonctionnent plus.`,
  },
  trial:
    'Ce serveur n’a pas de secret durable. S’il redémarre, ces liens ne fonctionnent plus et il faut ouvrir une nouvelle salle.',

  calendar: {
    heading: 'Dans un agenda',
    about: (count) =>
      byCount(
        count,
        'Un rendez-vous, créé dans ce navigateur.',
        `${count} rendez-vous, créés dans ce navigateur.`,
      ),
    withLink: 'Y mettre le lien des membres',
    withLinkNote: 'Toute personne qui peut lire l’agenda peut alors venir à la porte.',
    missing:
      'La partie qui écrit le fichier n’est pas arrivée. Vérifiez votre connexion et essayez encore une fois\u00a0; les liens ci-dessus restent tels quels.',
    download: 'Fichier d’agenda',
    file: 'groupe-balint.ics',
    summary: 'Groupe Balint',
    body: 'La porte s’ouvre dix minutes avant. Prévoyez un endroit confidentiel, porte fermée, et un casque ou des écouteurs.',
    bodyLink: (link) =>
      `La porte s’ouvre dix minutes avant. Prévoyez un endroit confidentiel, porte fermée, et un casque ou des écouteurs.\n\n${link}`,
  },
  wrong: {
    heading: 'Si un lien arrive chez la mauvaise personne',
    text: 'Nul n’entre sans que l’animation l’admette par son nom. Dans la salle, l’animation peut établir un nouveau lien des membres\u00a0; l’ancien cesse aussitôt de fonctionner.',
  },
  seriesHeld: {
    heading: 'Un lien pour toutes les dates',
    text: 'Toute personne qui a le lien d’une série peut en ouvrir toutes les dates. Si c’est trop, ouvrez une salle par date.',
  },
  shared: {
    heading: 'Sur un ordinateur partagé',
    text: 'Ouvrez les liens de l’animation dans une fenêtre privée. La page vide aussitôt la barre d’adresse, mais un navigateur peut se souvenir d’une adresse ouverte.',
  },
  dates: 'Les dates',

  open: 'Entrer dans la salle',
  openNote:
    'S’ouvre dans un nouvel onglet avec le lien de l’animation. Nous n’envoyons pas ces liens et ne gardons pas les adresses de vos membres. Collez-les là où vous écrivez d’habitude à votre groupe.',

  card: {
    heading: 'Groupe Balint',
    chair: (number) => `Membre ${number}`,
    how: 'Pointez l’appareil photo d’un téléphone sur le code. La porte s’ouvre dix minutes avant.',
    place: 'Venez depuis un endroit confidentiel, porte fermée, avec un casque ou des écouteurs.',
    holder: 'Toute personne qui a cette carte peut venir à la porte. Gardez-la pour vous.',
    zone: (zone) => `Toutes les heures sont celles du fuseau ${zone}.`,
    dates: (count) => `Ouvre les ${count} dates.`,
  },
  leadersNotPrinted: 'Les liens de l’animation ne s’impriment pas.',
}
