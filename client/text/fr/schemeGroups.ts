/** Groups of a scheme: planning, reasons, moves and what each costs. */

import type { Weighed } from '../../../shared/scheme/planning/weights.ts'
import type * as english from '../en/schemeGroups.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

type Said = Words<typeof english.schemeGroups>

const trainees = (count: number) =>
  `${count} ${byCount(count, 'personne', 'personnes')} en formation`

const pairs = (count: number, alike: string) =>
  `${Math.abs(count)} ${byCount(Math.abs(count), 'paire', 'paires')} ${alike} de ${count > 0 ? 'plus' : 'moins'} dans un groupe`

/** What changes, in words; `by` is how much more there is of it. */
const COSTS: Readonly<Record<Weighed, (by: number) => string>> = {
  unplaced: (by) => (by > 0 ? `${by} de plus sans place` : `${-by} de plus avec une place`),
  group: (by) => (by > 0 ? 'un groupe de plus' : 'un groupe de moins'),
  size: (by) =>
    by > 0
      ? `tailles plus éloignées de l’idéal (de ${by})`
      : `tailles plus proches de l’idéal (de ${-by})`,
  sameSite: (by) => pairs(by, 'du même site'),
  sameGrade: (by) => pairs(by, 'du même niveau'),
  leftGroup: (by) =>
    by > 0
      ? 'quitte le groupe de la période précédente'
      : 'retrouve le groupe de la période précédente',
  wish: (by) => (by > 0 ? 'un souhait n’est plus respecté' : 'un souhait est respecté'),
  load: (by) =>
    by > 0 ? 'animation moins également répartie' : 'animation plus également répartie',
}

const obstacle: Said['obstacle'] = (one, names) => {
  switch (one.kind) {
    case 'cannot-then':
      return 'n’est pas libre à ce moment'
    case 'full':
      return 'le groupe est complet'
    case 'shut':
      return 'le groupe n’accueille plus personne'
    case 'apart-from-leader':
      return `ne doit pas être avec ${names.leader(one.leader)}, qui anime ce groupe`
    case 'apart-from-trainee':
      return `ne doit pas être avec ${names.trainee(one.trainee)}`
    case 'other-site':
      return 'le groupe est d’un autre site'
  }
}

const fault: Said['fault'] = (one, names) => {
  switch (one.kind) {
    case 'nobody':
      return 'nomme une personne qui n’est pas dans le programme'
    case 'no-such-time':
      return 'n’a pas d’horaire'
    case 'trainee-cannot':
      return `${names.trainee(one.trainee)} n’est pas libre à ce moment`
    case 'leader-cannot':
      return `${names.leader(one.leader)} n’est pas libre à ce moment`
    case 'in-two-groups':
      return `${names.trainee(one.trainee)} figure dans deux groupes`
    case 'leader-twice-at-once':
      return `${names.leader(one.leader)} anime deux groupes en même temps`
    case 'leader-of-too-many':
      return `${names.leader(one.leader)} anime plus de groupes que convenu`
    case 'too-few':
      return 'compte moins de personnes en formation que vous ne le souhaitez'
    case 'too-many':
      return 'compte plus de personnes en formation que vous ne le souhaitez'
    case 'leaders-missing':
      return 'il manque une personne à l’animation'
    case 'leaders-too-many':
      return 'compte plus de personnes à l’animation que vous ne le souhaitez'
    case 'nobody-accredited':
      return 'n’a aucune personne accréditée à l’animation'
    case 'together':
      switch (one.apart.kind) {
        case 'trainees':
          return `${names.trainee(one.apart.one)} et ${names.trainee(one.apart.other)} ne doivent pas être ensemble`
        case 'leader':
          return `${names.trainee(one.apart.trainee)} ne doit pas être avec ${names.leader(one.apart.leader)}`
        case 'leaders':
          return `${names.leader(one.apart.one)} et ${names.leader(one.apart.other)} ne doivent pas animer ensemble`
      }
      return ''
    case 'sites-mixed':
      return 'mélange des sites'
    case 'kept-changed':
      return 'n’est plus tel que vous l’avez gardé'
    case 'continued-twice':
      return 'prolonge le même groupe qu’un autre'
    case 'continued-by-strangers':
      return 'prolonge un groupe qui avait une autre animation'
  }
}

const NUMBERS = [
  'Aucun',
  'Un',
  'Deux',
  'Trois',
  'Quatre',
  'Cinq',
  'Six',
  'Sept',
  'Huit',
  'Neuf',
  'Dix',
]

export const schemeGroups: Said = {
  heading: (groups, people) =>
    groups === 0
      ? 'Pas encore de groupes'
      : `${NUMBERS[groups] ?? groups} ${byCount(groups, 'groupe', 'groupes')} pour ${trainees(people)}`,
  lead: 'Gardez ce qui convient, déplacez qui vous voulez.',
  placed: (placed, all) => `${placed} sur ${all} avec une place.`,
  names: 'Noms complets',
  plan: 'Composer les groupes',
  again: 'Recomposer',
  againNote: 'ce que vous avez gardé reste',
  need: {
    trainees:
      'Il n’y a encore personne dans le programme. Importez une liste sous «\u00a0Personnes\u00a0».',
    leaders:
      'Il n’y a encore personne à l’animation. Ajoutez des personnes sous «\u00a0Personnes\u00a0».',
    times: 'La période n’a pas encore d’horaires. Fixez-les sous «\u00a0Période\u00a0».',
  },
  run: {
    begin: 'Recherche d’un premier plan',
    best: (placed, all) => `Le meilleur jusqu’ici donne une place à ${placed} sur ${all}`,
    ended: (placed, all) => `Ce plan donne une place à ${placed} sur ${all}`,
    more: (by) =>
      by > 0
        ? `${by} de plus que dans le plan actuel.`
        : by < 0
          ? `${-by} de moins que dans le plan actuel.`
          : 'Autant que dans le plan actuel.',
    parts: (wishes, left) =>
      `${wishes} ${byCount(wishes, 'souhait non respecté', 'souhaits non respectés')}, ${left} ${byCount(left, 'quitte', 'quittent')} le groupe de la période précédente.`,
    gap: (percent) =>
      percent === null
        ? 'On ne sait pas encore jusqu’où un plan peut s’améliorer.'
        : percent < 0.5
          ? 'Aucun plan n’est meilleur que celui-ci de plus d’un demi pour cent.'
          : `Aucun plan ne peut être meilleur que celui-ci de plus de ${Math.ceil(percent)}\u00a0% de son coût.`,
    noGap:
      'On n’a pas pu calculer cette fois jusqu’où un plan peut s’améliorer. Le plan lui-même est valable.',
    stop: 'Arrêter et prendre le meilleur jusqu’ici',
    back: 'Revenir au plan précédent',
    use: 'Prendre ces groupes',
    failed:
      'La recherche n’a pas pu démarrer. Enregistrez votre fichier, puis ouvrez de nouveau la page.',
    progress: 'Avancement de la recherche',
  },
  card: {
    leaders: 'Animation',
    trainees: 'En formation',
    nobody: 'encore personne',
    led: (names) => listed(names),
    count: (count, sites) => `${trainees(count)}\u00a0: ${sites.join(', ')}`,
    keep: 'Garder tel quel',
    kept: 'Gardé',
    named: (said, name) => `${said}\u00a0: ${name}`,
    change: 'Modifier',
    changeWhat: (name) => `Modifier ${name}`,
    people: (name) => `Personnes dans ${name}`,
    fault: (name, said) => `${name}\u00a0: ${said}.`,
  },
  change: {
    name: 'Nom',
    time: 'Se réunit',
    leader: 'Animation',
    coLeader: 'Co-animation',
    none: 'Personne',
    shut: 'N’accueille plus personne',
    place: 'Salle, si le groupe se réunit dans un même lieu',
    remove: 'Retirer le groupe',
    done: 'Terminé',
  },
  noPlace: {
    heading: 'Encore sans place',
    count: trainees,
    noDays: 'N’a indiqué aucun jour.',
    noGroupThen: (leaders) =>
      leaders.length === 0
        ? 'Aucun groupe ne se réunit aux moments possibles, et personne n’est libre pour animer.'
        : `Aucun groupe ne se réunit aux moments possibles. ${listed(leaders)} ${byCount(leaders.length, 'pourrait', 'pourraient')} alors en animer un de plus.`,
    keptOut: (groups) => `${groups.join('\u00a0; ')}.`,
  },
  inGroup: (name, reasons) => `${name}\u00a0: ${reasons.join(', ')}`,
  obstacle,
  fault,
  move: {
    heading: (name) => `Déplacer ${name}`,
    now: (group) => (group === null ? 'sans place' : `actuellement dans ${group}`),
    looking: 'Examen de toutes les possibilités',
    to: (group) => `Vers ${group}`,
    exchange: (name, group) => `Échanger avec ${name} dans ${group}`,
    free: 'Ne coûte rien.',
    cost: (parts, points) => {
      const said = listed(parts)
      const first = `${said.charAt(0).toUpperCase()}${said.slice(1)}`
      return `${first}.${points < 0 ? ' Le plan s’améliore.' : ''}`
    },
    notTo: (group) => `Pas vers ${group}`,
    leave: 'Laisser ainsi',
    do: 'Déplacer',
    why: (name) => `Pourquoi cette place pour ${name}\u00a0?`,
    onlyHere: 'Aucun autre groupe n’a de place.',
    better: (way) => `La meilleure autre possibilité\u00a0: ${way}`,
    out: 'Sans place',
  },
  cost: (key, by) => COSTS[key](by),
  contradiction: {
    heading: 'Ce que vous gardez se contredit',
    say: 'Un plan n’enfreint aucune règle\u00a0; aucun n’est donc composé. Renoncez à l’un de ces points\u00a0:',
    rules: {
      keptIn: (name, group) => `la place gardée pour ${name} dans ${group}`,
      keptLeaders: (group) => `l’animation et l’horaire gardés pour ${group}`,
      apart: (one, other) => `${one} et ${other} ne doivent pas être ensemble`,
      oneSite: 'chaque groupe vient d’un seul site',
      size: 'la taille des groupes',
    },
  },
  did: {
    planned: 'ces groupes',
    kept: (name) => `${name}, à garder`,
    freed: (name) => `${name}, à ne plus garder`,
    moved: (name) => `déplacement (${name})`,
    changed: (name) => `modification (${name})`,
    removed: (name) => `retrait (${name})`,
  },
}
