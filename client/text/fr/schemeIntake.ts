/** A list on its way in: columns, problems at their rows, and what a second list changes. */
import type * as english from '../en/schemeIntake.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

const lines = (count: number) => `${count} ${byCount(count, 'ligne', 'lignes')}`

const people = (count: number) => `${count} ${byCount(count, 'personne', 'personnes')}`

export const schemeIntake: Words<typeof english.schemeIntake> = {
  heading: (rows, file) =>
    `${lines(rows)} dans ${file}, ${byCount(rows, 'lue', 'lues')} sur cet ordinateur.`,
  refused: {
    'too-large': 'Ce fichier est trop grand pour une liste. Rien n’a été lu.',
    'not-a-list':
      'Ce n’est ni du CSV ni un fichier Excel complet. Enregistrez la liste dans l’un de ces formats.',
    'old-excel':
      'C’est un fichier Excel de l’ancien type (.xls). Enregistrez-le en .xlsx ou en CSV.',
    empty: 'Cette liste est vide.',
  },
  cut: 'La liste est plus longue ou plus large que ce qui peut être lu. Au-delà de 6\u00a0000\u00a0lignes ou de 60\u00a0colonnes, tout a été laissé de côté.',
  of: 'Qui y figure',
  columnsHeading: 'Ce que contient chaque colonne',
  columnsNote: (taken, left) =>
    `${taken} ${byCount(taken, 'reprise', 'reprises')}, ${left} ${byCount(left, 'omise', 'omises')}`,
  headed: 'La première ligne contient les titres',
  column: (at) => `Colonne ${at}`,
  kinds: {
    'left-out': 'Omise, non conservée',
    name: 'Nom complet',
    'first-name': 'Prénom',
    surname: 'Nom de famille',
    site: 'Site',
    grade: 'Niveau',
    week: 'Jours',
    day: 'Un jour',
    mail: 'Adresse e-mail',
  },
  needName: 'Aucune colonne ne contient les noms. Dites laquelle.',
  toLookAt: 'À vérifier',
  inOrder: 'En ordre',
  more: (count) => `${lines(count)} de plus, en ordre.`,
  show: 'Les montrer',
  row: (row) => `Ligne ${row}`,
  problem: (row, problem) => {
    switch (problem.kind) {
      case 'no-name':
        return `À la ligne ${row}, le nom manque.`
      case 'no-site':
        return `À la ligne ${row}, le site manque.`
      case 'unknown-site':
        return `La ligne ${row} indique un site que vous n’avez pas.`
      case 'no-days':
        return `À la ligne ${row}, les jours manquent.`
      case 'unclear-days':
        return `À la ligne ${row}, les jours n’ont pas été compris\u00a0: «\u00a0${problem.cell}\u00a0».`
      case 'twice':
        return `La ligne ${row} a le même nom et le même site que la ligne ${problem.row}. Est-ce une seule personne, ou deux\u00a0?`
      case 'bad-mail':
        return `À la ligne ${row}, l’adresse e-mail n’en est pas une. Elle est omise.`
    }
  },
  itIs: (site) => `C’est ${site}`,
  newSite: 'Un nouveau site',
  one: 'Une',
  two: 'Deux',
  can: (name) => `Disponibilités\u00a0: ${name}`,
  siteOf: (name) => `Site\u00a0: ${name}`,
  chooseSite: 'Choisir',
  nameOf: (row) => `Nom à la ligne ${row}`,
  aside: 'Mettre de côté',
  sum: (fine, look) => `${fine} en ordre, ${look} à vérifier.`,
  sumNote:
    'Qui est mis de côté reste sur votre liste, sans groupe. Les jours et «\u00a0pas avec\u00a0» servent à composer les groupes\u00a0; les liens n’en portent rien.',
  outNote: (count) =>
    `${lines(count)} sans nom ou sans site ${byCount(count, 'est omise', 'sont omises')}.`,
  take: (fine, aside) =>
    aside === 0 ? `Importer ${fine}` : `Importer ${fine}, mettre ${aside} de côté`,
  leave: 'Laisser la liste',
  again: {
    heading: 'En comparaison de ce que vous avez',
    fresh: (count) => `${people(count)} en plus.`,
    same: (count) => `${people(count)} sans changement.`,
    changed: (count) => `${people(count)} avec un changement. Reprendre les changements concernant`,
    gone: (count) =>
      byCount(
        count,
        `${people(count)} ne figure pas sur cette liste. A-t-elle quitté le programme\u00a0? Son décompte reste.`,
        `${people(count)} ne figurent pas sur cette liste. Ont-elles quitté le programme\u00a0? Leurs décomptes restent.`,
      ),
    all: 'tout le monde',
    none: 'personne',
    change: (name, from, to) => `${name}\u00a0: ${from} → ${to}`,
    hasLeft: (name) => `${name} a quitté le programme`,
  },
}
