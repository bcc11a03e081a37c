/** The door as leaders see it on their desk, in French. */
import type * as english from '../en/deskDoor.ts'
import type { Words } from '../words.ts'
import { byCount, ofName } from './grammar.ts'

export const door: Words<typeof english.door> = {
  title: 'À la porte',
  isAt: (name) => `${name} est à la porte`,
  opening: 'Quelqu’un est à la porte',
  nameless: 'Quelqu’un',
  since: (time) => `depuis ${time}`,
  role: {
    leader: 'avec le lien de l’animation',
    'co-leader': 'avec le lien de la co-animation',
    member: '',
    observer: 'souhaite observer',
  },
  letIn: 'Faire entrer',
  all: 'Faire entrer tout le monde',
  later: 'Plus tard',
  waiting: (count) =>
    byCount(count, 'Une personne attend à la porte', `${count} personnes attendent à la porte`),
  show: 'Montrer',
  turnAway: 'Ne pas faire entrer',
  giveChair: (name) => `Rendre sa chaise à ${name}`,
  ask: 'Demander au groupe',
  asking: 'La question est posée au groupe, à chaque personne en privé.',
  everybody: 'Tout le monde est d’accord.',
  notEverybody: 'Tout le monde n’est pas d’accord. La personne qui voulait observer reste dehors.',
  nameTaken: 'Ce nom est déjà dans la salle.',
  mismatch: 'Ce nom ne correspond pas à son sceau. Demandez qui est là avant de faire entrer.',
  occupant: 'La personne assise sur cette chaise est en train de dire si ce lien est le sien.',
  presents:
    'C’est la personne qui présente le cas, de retour. Elle retrouvera sa propre chaise, comme avant.',
  moreFor: (name) => `Plus d’options pour ${name}`,
  keyless: (name) =>
    `Depuis un départ, la salle a une autre clé. ${name} arrive avec un autre appareil, sans cette clé.`,
  letRead: (name) => `Permettre à ${name} de lire et d’entendre`,
  retaken: (name) => `La chaise ${ofName(name)} a été reprise avec son propre lien.`,
  earlier:
    'Des personnes à la porte étaient dans cette salle avant le redémarrage. Y revenir\u00a0?',
  earlierNote:
    'Qui avait une chaise la retrouve alors. Les autres attendent à la porte et entrent une à une.',
  earlierYes: 'Revenir à la salle d’avant',
  earlierNo: 'Rester dans celle-ci',
  locked: 'La porte est verrouillée',
  lock: 'Verrouiller la porte',
  lockNote: 'Personne de nouveau ne vient à la porte. Qui a une chaise y revient.',
  knock: 'Frapper doucement quand quelqu’un arrive',
  needs: 'Un son discret si quelqu’un a besoin d’une pause ou ne va pas bien',
  renew: 'Nouveau lien des membres\u00a0; l’ancien ne sert plus',
  renewNote:
    'La personne retirée est venue avec le lien commun. Un nouveau lien empêche celui-là d’ouvrir encore cette salle.',
  seenLink: {
    member:
      'Un filtre de messagerie a modifié le lien des membres en route, si bien que son secret est parvenu au serveur. Créez ici un nouveau lien, pour que personne d’autre n’entre avec l’ancien\u00a0; la prochaine fois, envoyez-le sous forme de texte qu’aucun filtre n’ouvre.',
    personal:
      'Un filtre de messagerie a modifié le lien personnel d’un membre en route, si bien que son secret est parvenu au serveur. Verrouillez la porte une fois tout le monde entré. Pour la prochaine fois, ouvrez une nouvelle salle et envoyez ses liens sous forme de texte qu’aucun filtre n’ouvre.',
    leader:
      'Un filtre de messagerie a modifié le lien de l’animation en route, si bien que son secret est parvenu au serveur. D’autres peuvent s’en servir\u00a0: ouvrez une nouvelle salle pour la prochaine fois et envoyez ses liens sous forme de texte qu’aucun filtre n’ouvre.',
    'co-leader':
      'Un filtre de messagerie a modifié le lien de la co-animation en route, si bien que son secret est parvenu au serveur. D’autres peuvent s’en servir\u00a0: ouvrez une nouvelle salle pour la prochaine fois et envoyez ses liens sous forme de texte qu’aucun filtre n’ouvre.',
    observer:
      'Un filtre de messagerie a modifié le lien d’observation en route, si bien que son secret est parvenu au serveur. Personne n’entre par là sans que le groupe soit consulté. Pour la prochaine fois, ouvrez une nouvelle salle et envoyez ses liens sous forme de texte qu’aucun filtre n’ouvre.',
  },
  seenRead: 'J’ai lu',
  renewAnyTime:
    'Si le lien des membres est tombé entre d’autres mains. Qui a une chaise la garde\u00a0; le nouveau lien s’affiche à la porte.',
  renewSeriesNote:
    'Les anciens liens des dates suivantes peuvent encore ouvrir une salle vide à eux.',
  renewSeries: 'Nouveaux liens pour les dates restantes',
  newDates: 'Les dates modifiées, à ouvrir avant les liens de l’animation',
  newLink: 'Nouveau lien des membres',
  memberLink: 'Lien des membres',
  showMember: 'Le lien des membres, encore une fois',
  showMemberNote: 'Pour quelqu’un qui ne retrouve pas le sien. Il s’affiche à la porte.',
  newLinkOf: (at) =>
    [
      'Nouveau lien de l’animation',
      'Nouveau lien de la co-animation',
      'Nouveau lien d’observation',
    ][at] ?? `Nouveau lien du membre ${at - 2}`,
}
