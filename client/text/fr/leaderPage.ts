/** La page d’animation : toutes les séances de tous ses groupes. */
import type * as english from '../en/leaderPage.ts'
import type { Words } from '../words.ts'
import { byCount, listed, ofName } from './grammar.ts'

export const leaderPage: Words<typeof english.leaderPage> = {
  title: 'Toutes vos séances',
  begin: 'Tous vos groupes sur une page.',
  lead: 'Ouvrez le fichier que vous a remis la personne qui planifie votre programme. Il est lu dans ce navigateur, et rien n’en est gardé.',
  choose: 'Choisir le fichier',
  unread: 'Ce n’est pas un fichier d’animation, ou il a été coupé. Demandez-le encore une fois.',
  next: (group, day, time) => `${group}\u00a0: ${day} à ${time}.`,
  over: 'Toutes ces séances sont passées.',
  from: (leaders, members) =>
    `Vous pouvez entrer à partir de ${leaders}\u00a0; les membres se présentent à la porte à partir de ${members}.`,
  group: 'Votre groupe',
  chairs: (count) => `${count} ${byCount(count, 'chaise', 'chaises')} pour les membres`,
  once: 'En remplacement',
  led: (names) => `animation\u00a0: ${listed(names)}`,
  goIn: 'Entrer',
  goInto: (group, day) => `Entrer\u00a0: ${group}, ${day}`,
  opens: (time) => `à partir de ${time} ce jour-là`,
  more: (count) => `${count} de plus`,
  away: {
    heading: 'En cas d’absence',
    text: 'Prévenez la personne qui planifie le programme. Elle trouve un remplacement et lui donne un lien\u00a0; le vôtre vaut toujours pour les autres séances.',
  },
  leads: {
    heading: 'Ce fichier est celui de l’animation',
    text: 'Il donne accès au pupitre de toutes les séances de cette page. Gardez-le là où vous gardez vos clés.',
  },
  plan: {
    summary: 'Une page de toutes les séances pour qui anime',
    say: 'Un fichier pour qui anime plusieurs groupes. On l’ouvre sous /my-groups\u00a0; il vaut autant que ses liens.',
    save: (name) => `Enregistrer le fichier ${ofName(name)}`,
    file: 'mes-groupes',
  },
}
