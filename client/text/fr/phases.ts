/** The phases and presets by name, in French. */
import type * as english from '../en/phases.ts'
import type { Words } from '../words.ts'

/** With soft hyphens: not every browser has French's own, and a lane is narrow. */
export const phaseName: Words<typeof english.phaseName> = {
  opening: 'Ouverture',
  'case-call': 'Appel de cas',
  presentation: 'Récit du cas',
  'clarifying-questions': 'Questions de pré\u00adcision',
  'sitting-back': 'En retrait',
  'association-round': 'Tour d’asso\u00adciations',
  images: 'Images',
  'group-work': 'Travail du groupe',
  'presenter-statement': 'Un mot à mi-chemin',
  'presenter-returns': 'Retour dans le cercle',
  'process-discussion': 'Retour sur le groupe',
  closing: 'Clôture',
  'soft-landing': 'Atter\u00adrissage en douceur',
  'word-with-leaders': 'Un mot avec l’ani\u00admation',
  'leaders-debrief': 'Échange de l’ani\u00admation',
}

export const preset: Words<typeof english.preset> = {
  sixty: {
    short: '60 min',
    note: 'un cas',
    about:
      'Un cas. La personne qui le présente se met en retrait pendant le travail du groupe, puis revient dans le cercle.',
  },
  ninety: {
    short: '90 min',
    note: 'un cas',
    about: 'Un cas, avec plus de temps pour le récit et pour le travail du groupe.',
  },
  'two-cases': {
    short: '90 min',
    note: 'deux cas',
    about: 'Deux cas d’environ quarante minutes chacun, avec une ouverture et une clôture.',
  },
  students: {
    short: '50 min',
    note: 'faculté',
    about: 'Un cas en une heure de cours. Chaque phase est expliquée un peu plus en détail.',
  },
  'no-push-back': {
    short: 'Sans retrait',
    about:
      'La personne qui présente le cas reste dans le cercle du début à la fin, comme dans les groupes Tavistock.',
  },
  association: {
    short: 'Tour d’associations',
    about:
      'D’abord un tour d’images et de ressentis, puis la parole libre, avec un mot à mi-chemin de la personne qui présente le cas, comme dans les groupes allemands.',
  },
  prismatic: {
    short: 'Prismatique',
    about:
      'Après le récit viennent les climats, les sensations du corps, les images et les métaphores. Personne n’interprète.',
  },
}
