/** The term of a scheme: its days, holidays, times, and how its groups are made. */
import type * as english from '../en/schemeTerm.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'
import { days } from './schemeDays.ts'

/** « Le jeudi, 13:00 ». */
export const timeInWords: Words<typeof english.timeInWords> = ({ day, at }) =>
  `Le ${days[day].toLowerCase()}, ${at}`

export const schemeTerm: Words<typeof english.schemeTerm> = {
  heading: 'La période, et comment se forment les groupes',
  lead: 'Ce qui est fixé ici n’est enfreint par aucun plan. Le reste se pèse.',
  calendar: 'Calendrier',
  name: 'Nom de cette période',
  first: 'Premier jour',
  last: 'Dernier jour',
  zone: 'Fuseau horaire',
  every: 'Les groupes se réunissent',
  everies: {
    week: 'Chaque semaine',
    fortnight: 'Toutes les deux semaines',
    month: 'Chaque mois',
  },
  minutes: 'Minutes',
  rotations: 'Premiers jours des nouveaux postes',
  rotationsHint:
    'Quand les personnes en formation changent de poste ou de stage. Un jour par ligne, ainsi\u00a0: 2027-02-03.',
  badDates: 'Écrivez chaque jour avec l’année, le mois et le jour\u00a0: 2027-02-03.',
  times: {
    heading: 'Horaires possibles pour les groupes',
    none: 'Aucun pour l’instant. Il en faut au moins un pour un plan.',
    day: 'Jour',
    at: 'Heure',
    add: 'Ajouter l’horaire',
    remove: (time) => `Retirer «\u00a0${time}\u00a0»`,
    away: 'Retirer',
  },
  groups: {
    heading: 'Groupes',
    least: 'Personnes en formation, au moins',
    best: 'L’idéal',
    most: 'Au plus',
    leadersEach: 'Personnes à l’animation, par groupe',
    one: 'Une',
    two: 'Deux',
    sites: 'Sites',
    siteRules: {
      mixed: 'Mélangés autant que possible',
      apart: 'Chaque groupe d’un seul site',
      free: 'Comme cela vient',
    },
    sizes: 'Le minimum ne dépasse pas l’idéal, ni l’idéal le maximum.',
  },
  target: {
    heading: 'Ce que chaque personne en formation doit atteindre',
    kind: 'Compté en',
    kinds: {
      groups: 'Séances',
      minutes: 'Minutes',
      share: 'Pourcentage des séances proposées',
    },
    amount: 'Combien',
  },
  holidays: {
    heading: 'Jours sans groupe',
    none: 'Aucun pour l’instant.',
    country: 'Jours fériés du pays',
    region: 'Partie du pays',
    wholeCountry: 'Tout le pays',
    fetch: 'Les inscrire',
    laid: (count) =>
      `${count} ${byCount(count, 'jour férié inscrit', 'jours fériés inscrits')}. Retirez ce qui ne vaut pas pour vous.`,
    fetching: 'Un instant',
    missing:
      'Le calendrier des jours fériés n’est pas arrivé. Vérifiez votre connexion et réessayez.',
    name: 'Nom',
    first: 'Premier jour',
    last: 'Dernier jour',
    site: 'Pour qui',
    everywhere: 'Tous les sites',
    add: 'Ajouter les jours',
    remove: (name) => `Retirer «\u00a0${name}\u00a0»`,
    away: 'Retirer',
    need: 'Donnez un nom à ces jours, et un dernier jour qui ne précède pas le premier.',
    on: (first, last) => (first === last ? first : `${first} au ${last}`),
  },
  next: {
    heading: 'La période suivante',
    say: 'Les mêmes personnes continuent. Les groupes d’aujourd’hui deviennent ceux de la période passée : le prochain plan les garde ensemble autant que possible. Leurs liens et le calendrier disparaissent, les attestations restent comptées. Pour les arrivées et les départs, apportez une nouvelle liste sous « Personnes ».',
    button: 'Commencer la période suivante',
  },
  did: {
    next: 'la période suivante',
    term: 'la période',
    time: (time) => `l’horaire «\u00a0${time}\u00a0»`,
    holiday: (name) => `les jours «\u00a0${name}\u00a0»`,
    holidays: 'les jours fériés',
    size: 'la taille des groupes',
    rules: 'la façon de former les groupes',
    target: 'l’objectif',
  },
}
