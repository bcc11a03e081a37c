/** Links of a scheme: making them, and handing each over. */
import type * as english from '../en/schemeLinks.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

const groupsOf = (count: number): string => `${count} ${byCount(count, 'groupe', 'groupes')}`

export const schemeLinks: Words<typeof english.schemeLinks> = {
  heading: 'Un lien par personne, pour toutes ses séances',
  count: (links, trainees, leaders) =>
    `${links} ${byCount(links, 'lien', 'liens')}\u00a0: ${trainees} pour les personnes en formation, ${leaders} pour l’animation.`,
  none: 'Il n’y a pas encore de groupes. Composez-les sous «\u00a0Groupes\u00a0».',
  missing: (groups) =>
    `${groupsOf(groups)} ${byCount(groups, 'n’a', 'n’ont')} pas encore de liens. Le serveur les signe\u00a0; on lui montre des dates et des chaises, pas des personnes.`,
  make: 'Établir les liens',
  making: (done, all) => `${done} ${byCount(done, 'groupe signé', 'groupes signés')} sur ${all}`,
  seats: (count) =>
    byCount(
      count,
      `${count} personne est arrivée depuis que les liens sont établis. Une chaise libre de son groupe lui revient.`,
      `${count} personnes sont arrivées depuis que les liens sont établis. À chacune revient une chaise libre de son groupe.`,
    ),
  seat: 'Leur donner une chaise',
  cut: (names) =>
    `Un lien vaut pour 30 séances au plus\u00a0: ${listed(names)} en ${byCount(names.length, 'a', 'ont')} davantage dans cette période. Établissez plus tard de nouveaux liens pour le reste.`,
  passphrase: 'Phrase de passe de ce serveur',
  trial:
    'Ce serveur n’a pas de secret durable\u00a0: ces liens ne vaudront plus rien s’il redémarre. Adressez-vous aux personnes qui le gèrent.',
  who: 'Qui a reçu le sien',
  show: 'Montrer',
  filters: { all: 'Tout le monde', not: 'Pas encore', given: 'Remis' },
  as: { trainee: '', leader: 'Anime', 'co-leader': 'Coanime' },
  full: 'plus de chaise libre\u00a0: établissez de nouveaux liens pour ce groupe',
  noLink: 'pas encore de lien',
  notYet: 'pas encore',
  got: (what, on) => `${what}, ${on}`,
  ways: {
    letter: 'lettre',
    list: 'liste',
    mail: 'e-mail',
    calendar: 'fichier d’agenda',
  },
  showLink: 'Lien',
  showWhose: (name) => `Lien pour ${name}`,
  more: (count) => `${count} de plus`,
  made: (groups) => `liens pour ${groupsOf(groups)}`,
  copyWhat: (name) => `le lien pour ${name}`,
  gotNote:
    '«\u00a0Remis\u00a0» veut dire que vous l’avez enregistré ou imprimé ici, et ne dit pas s’il a été lu. Cette page n’envoie rien\u00a0; vous transmettez tout comme vous écrivez d’habitude.',
  again: {
    summary: 'De nouveaux liens pour tout un groupe',
    say: 'Chaque personne du groupe reçoit un nouveau lien et se défait de l’ancien. Les anciens liens mènent à une salle vide, à part, où personne ne fait entrer.',
    group: 'Groupe',
    button: 'Rendre caducs les liens de ce groupe',
    did: (group) => `liens rendus caducs (${group})`,
  },
  hand: {
    heading: 'Les remettre',
    legend: 'Comment',
    options: {
      letter: {
        label: 'Lettres',
        note: 'Une page par personne, avec un code pour le téléphone.',
      },
      list: {
        label: 'Liste de publipostage',
        note: 'CSV\u00a0: nom, groupe, dates, lien. Les liens valent des clés\u00a0: supprimez le fichier une fois utilisé.',
      },
      mail: {
        label: 'Brouillons d’e-mail',
        note: 'Un zip avec un .eml par personne, que vous envoyez vous-même.',
      },
      calendar: {
        label: 'Fichiers d’agenda',
        note: 'Un zip avec un .ics par personne.',
      },
    },
    separator: 'Séparateur',
    comma: 'Virgule',
    semicolon: 'Point-virgule',
    whom: 'Pour qui',
    onlyNew: 'Qui n’en a pas encore',
    everybody: 'De nouveau tout le monde',
    button: {
      letter: (count) => `Imprimer ${count} ${byCount(count, 'lettre', 'lettres')}`,
      list: (count) => `Enregistrer une liste de ${count}`,
      mail: (count) => `Enregistrer ${count} ${byCount(count, 'brouillon', 'brouillons')}`,
      calendar: (count) => `Enregistrer ${count} ${byCount(count, 'fichier', 'fichiers')} d’agenda`,
    },
    nobody: 'Il ne reste personne à qui remettre un lien.',
    missing: 'Une partie de la page n’est pas arrivée. Vérifiez votre connexion et réessayez.',
    did: (way, count) => `${way} pour ${count}`,
  },
  file: { list: 'liens.csv', mail: 'brouillons.zip', calendar: 'agendas.zip' },
  csv: ['Nom', 'E-mail', 'Rôle', 'Groupe', 'Animation', 'Première date', 'Dates', 'Lien'],
  letter: {
    dear: (name) => `Bonjour ${name},`,
    chair: (group, leaders) =>
      `Une chaise vous attend dans le groupe Balint ${group}${leaders.length > 0 ? `, animé par ${listed(leaders)}` : ''}.`,
    lead: (group) => `Vous animez le groupe Balint ${group}.`,
    dates: (count, time) => `${count} ${byCount(count, 'séance', 'séances')}, ${time}\u00a0:`,
    door: 'Dirigez l’appareil photo de votre téléphone vers le code, ou demandez le lien par e-mail. La porte s’ouvre dix minutes avant la séance, vingt pour l’animation.',
    key: 'Cette page est votre clé pour toutes les séances. Merci de ne pas la transmettre.',
    code: 'Le code de votre lien',
  },
  mail: {
    subject: (group) => `Votre groupe Balint\u00a0: ${group}`,
    link: 'Votre lien, le même pour toutes les séances\u00a0:',
    key: 'Ce lien est votre clé. Merci de ne pas le transmettre.',
  },
  calendar: { summary: 'Groupe Balint', body: (link) => `La porte\u00a0: ${link}` },
}
