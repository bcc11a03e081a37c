/** The start page. */
import type * as english from '../en/start.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const start: Words<typeof english.start> = {
  title: 'Une salle, un cas à la fois',
  heading: 'Une salle, un cas à\u00a0la\u00a0fois.',
  lead: 'Pour les groupes Balint qui ne peuvent pas s’asseoir au même endroit. Le même cercle sur chaque écran, une personne qui l’anime, et rien qui reste derrière vous.',
  plans: {
    telling: { head: 'Quelqu’un raconte un cas', text: 'de mémoire, jusqu’au bout' },
    'sitting-back': {
      head: 'se met en retrait',
      text: 'hors du cercle, à l’écoute, pendant que les autres imaginent',
    },
    back: { head: 'et revient', text: 'avec ou sans réponse' },
  },
  promised: 'Ce qui est promis',
  promises: [
    {
      head: 'Aucun enregistrement.',
      text: 'Il n’y a ni bouton d’enregistrement, ni transcription, ni résumé, pour personne.',
    },
    {
      head: 'Aucune liste de présence.',
      text: 'Chaque personne emporte une attestation. La salle n’en garde aucune.',
    },
    {
      head: 'Aucune note ne reste.',
      text: 'Le tableau est effacé à la clôture, les petits mots de l’animation à la fermeture de la salle.',
    },
    {
      head: 'Aucune surprise.',
      text: 'Personne d’autre que vous ne peut ouvrir votre micro ou votre caméra.',
    },
    {
      head: 'Rien à lire.',
      text: 'Noms, cartes, voix et visages sont scellés dans le navigateur. Le serveur les transmet et ne peut pas les ouvrir.',
    },
    {
      head: 'Aucune inscription.',
      text: 'Pas de compte, pas de cookie, pas de carnet d’adresses, personne qui compte les visites.',
    },
  ],
  ways: {
    label: 'Autres entrées',
    link: 'J’ai un lien',
    devices: 'Essayer votre caméra et votre micro',
    receipt: 'Vérifier une attestation',
  },
  notPromised: 'Ce qui ne peut pas être promis',
  limits: [
    'On ne peut pas empêcher un téléphone braqué sur un écran. Les règles demandent votre parole.',
    'Le réseau de votre hôpital peut voir que vous avez utilisé ce site, pas ce qui s’y est dit.',
    'Les personnes qui gèrent ce serveur pourraient livrer une autre page. Prenez-en un géré par des personnes en qui vous avez confiance.',
    'Toute personne qui a un lien peut s’en servir pour venir à la porte.',
    'Un navigateur qui traduit une page en envoie les mots à un service de traduction. Dans la salle, la page lui demande de ne pas le faire\u00a0; désactivez la traduction pour ce site.',
  ],

  form: {
    heading: 'Ouvrir une salle',
    label: 'Comment le groupe s’appelle',
    preset: 'Comment la séance se déroule',
    minutes: 'Ajuster les minutes',
    minutesNote: (total) => `${total} minutes en tout`,
    minutesOf: (phase) => `${phase}, minutes`,
    minutesUnit: 'min',
    minutesHint:
      'Seule l’animation voit les minutes. Rien ne s’arrête de soi-même. Une phase à 0 n’a pas de temps à elle.',
    ofCase: (phase, number) => `${phase}, cas ${number}`,
    minutesBack: 'Comme dans le modèle',
    chairs: 'Chaises dans le cercle',
    chairsHint: 'Les deux chaises de l’animation sont comptées.',
    otherChairs: 'Autre',
    chairsNumber: 'Combien de chaises, de 3 à 14',
    begin: 'Quand cela commence',
    beginNow: 'Maintenant',
    beginLater: 'Un autre jour',
    day: 'Jour',
    time: 'Début',
    zone: 'Fuseau horaire',
    every: 'À quel rythme',
    everyOnce: 'Une fois',
    everyWeek: 'Chaque semaine',
    everyFortnight: 'Toutes les deux semaines',
    everyMonth: 'Chaque mois',
    monthly: 'Quel jour du mois',
    monthlyOn: (day) => `${day.charAt(0).toUpperCase()}${day.slice(1)}`,
    count: 'Combien de dates, de 2 à 30',
    dates: 'Dates',
    datesHint:
      'Décochez une date qui n’a pas lieu. Un lien par personne sert pour toutes les autres.',
    datesNote: (kept, all) => (kept === all ? `${all} dates` : `${kept} dates sur ${all}`),
    sitsBack: 'La personne qui présente se met en retrait pendant le travail du groupe',
    beginsClosed: 'Au début, seul le micro de la personne qui présente est ouvert',
    beginsClosedNote: 'Pendant le récit du cas et au retour dans le cercle',
    board: 'L’animation peut ouvrir un tableau',
    boardNote: 'De courtes cartes, disparues à la fin',
    strip: 'Les personnes qui animent peuvent s’écrire de petits mots',
    stripNote: 'Le groupe le sait\u00a0; disparus à la fin',
    members: 'Liens des membres',
    membersShared: 'Un lien commun',
    membersPersonal: 'Un par personne',
    membersSharedHint:
      'Tout le groupe reçoit le même lien. L’animation fait entrer chaque personne par son nom.',
    membersPersonalHint: (count) =>
      byCount(
        count,
        'Un lien, pour une chaise. Deux personnes ne peuvent pas l’utiliser en même temps.',
        `${count} liens, un par chaise. Deux personnes ne peuvent pas utiliser le même en même temps.`,
      ),
    words: 'Règles et noms',
    wordsNote: 'Vos propres mots, scellés dans les liens de l’animation',
    rules: 'Règles du groupe',
    rulesHint: 'Une par ligne, 12 au plus. À la porte, chaque personne les accepte.',
    leader: 'Nom de l’animation sur les attestations',
    coLeader: 'Nom de la co-animation sur les attestations',
    leadersHint:
      'Tels que les attestations des membres doivent les porter. Laissez les deux vides pour n’en mettre aucun.',
    lanes: 'Noms des colonnes du tableau',
    lane: (number) => `Colonne ${number}`,
    lanesHint:
      'De deux à quatre. Le tableau est d’abord d’un seul tenant\u00a0; l’animation peut le partager en colonnes.',
    passphrase: 'Phrase de passe de ce serveur',
    passphraseHint: 'Demandez-la aux personnes qui le gèrent.',
    make: 'Ouvrir la salle',
    making: 'La salle s’ouvre',
    after: 'Vous recevez des liens pour vous, pour la co-animation et pour les membres.',
  },

  defaultRules: [
    'Ce qui se dit reste ici. Le cas est raconté sans que l’on puisse reconnaître la personne soignée.',
    'Rien n’est enregistré\u00a0: ni son, ni image, ni capture d’écran, ni note écrite sur le cas.',
    'Je parle pour moi\u00a0: «\u00a0j’imagine\u00a0», «\u00a0je ressens\u00a0».',
    'Pas de conseil, pas de diagnostic, pas d’interrogatoire.',
    'On ne s’adresse pas à la personne en retrait\u00a0; elle ne doit de réponse à personne.',
    'Je peux passer. Le silence est bienvenu.',
    'Si quelqu’un entre chez moi, je le dis aussitôt.',
  ],
  defaultLanes: ['Côté patient', 'Côté soignant', 'Entre les deux', 'En moi'],

  built: {
    of: (commit) => `Construit à partir de ${commit}.`,
    ofNoCommit: 'Construit à partir de sources sans commit.',
    files: 'Fichiers\u00a0:',
  },
  problem: {
    summary: (count) =>
      byCount(
        count,
        'Un point ci-dessus est à reprendre.',
        `${count} points ci-dessus sont à reprendre.`,
      ),
    label: 'Utilisez 80 caractères au plus.',
    minutes: 'Utilisez des minutes entières, de 0 à 180 par phase.',
    total: (total) => `La séance fait ${total} minutes. Elle peut durer de 10 à 360 minutes.`,
    agenda: 'Ces phases ne font pas une séance.',
    chairs: 'Choisissez de 3 à 14 chaises.',
    day: 'Choisissez un jour.',
    time: 'Choisissez une heure.',
    past: 'Cette heure est passée. Choisissez-en une plus tardive.',
    far: 'C’est dans plus de deux ans. Choisissez un jour plus proche.',
    count: 'Choisissez de 2 à 30 dates.',
    noDates: 'Gardez au moins une date.',
    rules: 'Donnez 12 règles au plus.',
    rule: (number) =>
      `La règle ${number} dépasse 120 caractères. Raccourcissez-la ou partagez-la en deux.`,
    leaderName: 'Utilisez 80 caractères au plus.',
    lanes:
      'Nommez de deux à quatre colonnes, en 24 caractères au plus, ou laissez les quatre telles quelles.',
    unreachable:
      'Le serveur ne répond pas. Vérifiez votre connexion et essayez encore une fois\u00a0; rien de ce que vous avez écrit n’est perdu.',
    newBuild:
      'Le serveur a maintenant une version plus récente de cette page. Rouvrez-la, puis ouvrez la salle.',
    notSecure:
      'Cette adresse commence par http. Les navigateurs ne donnent les clés qui scellent une salle qu’aux adresses qui commencent par https. Demandez l’adresse https aux personnes qui gèrent ce serveur.',
    broken:
      'Ce navigateur n’a pas pu créer les clés d’une salle. Essayez une version récente de Chrome, Edge, Firefox ou Safari.',
  },
}
