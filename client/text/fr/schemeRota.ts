/** Le calendrier d’un programme : séances, absences et remplacements, qui arrive et qui part. */
import type { CoverObstacle } from '../../../shared/scheme/rota/covering.ts'
import type { RotaFault } from '../../../shared/scheme/rota/faults.ts'
import type * as english from '../en/schemeRota.ts'
import type { Words } from '../words.ts'
import { byCount, listed, ofName } from './grammar.ts'

interface Names {
  readonly person: (id: string) => string
  readonly group: (id: string) => string
}

const dates = (count: number): string => `${count} ${byCount(count, 'séance', 'séances')}`

const fault = (one: RotaFault, names: Names): string => {
  switch (one.kind) {
    case 'no-leader':
      return 'personne n’anime'
    case 'one-leader':
      return 'une seule animation, et vous en voulez deux'
    case 'nobody-accredited':
      return 'personne d’accrédité pour animer'
    case 'lapsed':
      return `l’accréditation ${ofName(names.person(one.leader))} aura expiré`
    case 'leader-twice':
      return `${names.person(one.leader)} anime ${names.group(one.group)} à la même heure`
    case 'cover-away':
      return `${names.person(one.leader)}, qui devait remplacer, est en absence`
    case 'together':
      return `${names.person(one.leader)} et ${names.person(one.other)} ne doivent pas être ensemble`
    case 'room-taken':
      return `${names.group(one.group)} occupe ${one.place} à la même heure`
  }
}

const obstacle = (one: CoverObstacle, names: Names): string => {
  switch (one.kind) {
    case 'away':
      return 'en absence'
    case 'cannot-then':
      return 'pas disponible à ce moment'
    case 'leads':
      return `anime ${names.group(one.group)} à ${one.at}`
    case 'apart':
      return `ne doit pas être avec ${names.person(one.other)}`
    case 'enough':
      return 'anime déjà cette semaine autant de groupes que convenu'
    case 'not-alone':
      return 'en supervision, et personne d’accrédité ne serait là'
    case 'lapsed':
      return 'accréditation expirée à cette date'
  }
}

export const schemeRota: Words<typeof english.schemeRota> = {
  heading: 'Qui se réunit quand, et qui anime',
  lead: 'Le plan sait qui doit se réunir et quand. Il ne sait pas ce qui se passe dans une salle.',
  table: {
    label: 'Le calendrier, une colonne par semaine',
    group: 'Groupe',
    leaders: 'Animation',
    earlier: 'Semaines précédentes',
    later: 'Semaines suivantes',
    ended: (day) => `fermé à partir du ${day}`,
  },
  cell: {
    held: 'a eu lieu',
    today: 'aujourd’hui',
    off: 'n’a pas lieu',
    added: 'ajoutée',
    needs: 'il manque quelqu’un',
    in: (names) => `avec ${listed(names)}`,
    named: (group, day) => `${group}, ${day}\u00a0:`,
  },
  key: {
    heading: 'Dans ce calendrier',
    away: 'quelqu’un remplace, ou la séance a été ajoutée',
    fault: 'il manque quelque chose',
    off: 'pas de groupe',
  },
  needs: {
    heading: 'Il manque quelqu’un',
    none: 'Toutes les séances à venir ont leur animation.',
    one: (group, day) => `${group}, ${day}`,
    said: (faults) => `${faults.join('\u00a0; ')}.`,
    more: (count) => `et encore ${dates(count)}`,
    accreditation: (name, day) => `L’accréditation ${ofName(name)} prend fin le ${day}.`,
    supervision: (name, day) => `La supervision ${ofName(name)} est prévue le ${day}.`,
  },
  waiting: {
    heading: 'Liste d’attente',
    none: 'Personne n’attend de place.',
    since: (day) => `depuis le ${day}`,
    places: (groups) => `Il y a une place dans ${listed(groups)}.`,
    noPlace: 'Aucun groupe qui convienne n’a de place.',
    give: (name) => `Une place pour ${name}`,
  },
  lacking: {
    heading: 'Il reste trop peu de séances',
    say: 'Même avec toutes les séances qui restent, ces personnes n’atteignent pas l’objectif. Une séance de plus dans leur groupe les aide.',
    one: (left, missing, unit) =>
      `${dates(left)} à venir, il manque ${unit === 'minutes' ? `${missing} ${byCount(missing, 'minute', 'minutes')}` : dates(missing)}`,
  },
  close: 'Fermer',
  fault,
  obstacle,
  away: {
    heading: (name) => `Absence ${ofName(name)}`,
    first: 'Premier jour',
    back: 'De retour le',
    badDays: 'Le jour du retour vient après le premier.',
    dates: (count, group) => `${dates(count)} de ${group}. La raison n’est pas demandée.`,
    none: 'Aucune de ses séances ne tombe ces jours-là.',
    who: (group) => `Qui pourrait animer ${group}`,
    all: (name, count) => (count === 1 ? name : `${name}, les ${dates(count)}`),
    some: (name, days) => `${name}, seulement le ${listed(days)}`,
    load: (count) =>
      count === 0
        ? 'Libre, et rien ne s’y oppose.'
        : `Libre, et rien ne s’y oppose\u00a0; anime encore ${dates(count)} ces semaines-là.`,
    except: (day, said) => `Le ${day}\u00a0: ${said}.`,
    alone: (name) => `${name} sans autre animation`,
    aloneMay: 'Avec accréditation\u00a0; une animation là où vous en voulez deux.',
    aloneNot: 'N’anime pas encore sans accompagnement. Vous pouvez tout de même choisir cela.',
    off: 'Pas de groupe à ces dates',
    offNote: (people, count) =>
      `${people} ${byCount(people, 'personne perd', 'personnes perdent')} ${dates(count)}.`,
    open: 'Laisser ouvert',
    openNote: 'Cela figure sous «\u00a0Il manque quelqu’un\u00a0».',
    not: (name) => `Pas ${name}`,
    notSaid: (said) => `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
    button: 'Inscrire au calendrier',
    note: 'Qui remplace a besoin d’un lien d’animation\u00a0: il attend sous «\u00a0Invitations\u00a0» et ouvre toutes les séances du groupe. Prévenez le groupe des séances qui n’ont pas lieu.',
    there: (first, back) => `Absence à partir du ${first}, retour le ${back}`,
    undo: 'Sera là finalement',
  },
  date: {
    heading: (group, day) => `${group}, ${day}`,
    at: (time, people) => `${time}, ${people} ${byCount(people, 'personne', 'personnes')}`,
    leads: (name) => `${name} anime`,
    standsIn: (name, whom) => `${name} remplace ${whom}`,
    beside: (name) => `${name} anime aussi, cette fois-ci`,
    notAny: (name) => `Retirer ${name}`,
    isAway: (name) => `Absence ${ofName(name)}`,
    swap: (name) => `${name} échange`,
    swapHeading: (name) => `${name} pourrait échanger avec`,
    swapOne: (name, group, day) => `${name}\u00a0: ${group}, ${day}`,
    swapNone: 'Personne n’est libre aux deux dates.',
    swapDo: 'Échanger les deux séances',
    also: 'Qui pourrait animer aussi',
    put: 'Inscrire',
    off: 'Cette séance n’a pas lieu',
    on: 'Elle a lieu finalement',
    remove: 'Retirer la séance ajoutée',
  },
  group: {
    heading: (group) => `${group} à partir d’un jour`,
    from: 'À partir du',
    badDay: 'Choisissez un jour de la période.',
    comes: 'Qui arrive',
    nobody: 'Choisir une personne',
    waits: (name) => `${name}, sans place`,
    sits: (name, group) => `${name}, actuellement dans ${group}`,
    come: 'Faire entrer dans le groupe',
    against: (said) => `S’y oppose\u00a0: ${said.join(', ')}. Vous pouvez tout de même le faire.`,
    goes: 'Qui part',
    toList: 'Sur la liste d’attente',
    out: 'Hors du programme',
    ends: 'Le groupe ferme, et ses membres vont',
    waitingList: 'sur la liste d’attente',
    into: (group) => `dans ${group}`,
    end: 'Fermer le groupe',
    extra: 'Une séance de plus',
    day: 'Jour',
    time: 'Heure',
    add: 'Ajouter la séance',
    extraNote: 'Les liens ne la connaissent pas encore\u00a0: prévenez le groupe.',
  },
  did: {
    away: (name) => `absence ${ofName(name)}`,
    there: (name) => `${name} finalement là`,
    cover: (name) => `remplacement par ${name}`,
    swap: (one, other) => `échange entre ${one} et ${other}`,
    off: (group) => `une séance de ${group} qui n’a pas lieu`,
    on: (group) => `une séance de ${group} qui a lieu`,
    extra: (group) => `une séance de plus de ${group}`,
    notExtra: (group) => `une séance ajoutée de ${group}`,
    came: (name, group) => `${name} dans ${group}`,
    waits: (name) => `${name} sur la liste d’attente`,
    left: (name) => `départ ${ofName(name)}`,
    ended: (group) => `fermeture de ${group}`,
  },
}
