/** The plan of a scheme: opening it, keeping it, and what stands at its head. */
import type { FileFault } from '../../../shared/scheme/file.ts'
import type * as english from '../en/scheme.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

/** Where in the file something is wrong, as a coordinator counts: `trainees.3.site` is the fourth entry. */
const LISTS: Readonly<Record<string, string>> = {
  sites: 'Sites',
  trainees: 'Personnes en formation',
  leaders: 'Animation',
  groups: 'Groupes',
  former: 'Groupes de la période précédente',
  apart: 'Pas ensemble',
}

function placeOf(where: string): string {
  const [list = '', at, ...rest] = where.split('.')
  const word = LISTS[list]
  const part = rest.length > 0 ? `, sous «\u00a0${rest.join('.')}\u00a0»` : ''
  if (word !== undefined && at !== undefined && /^\d+$/.test(at))
    return `à la ligne ${Number(at) + 1} de la liste «\u00a0${word}\u00a0»${part}`
  return where === '' ? 'dès le début' : `sous «\u00a0${where}\u00a0»`
}

/** What is wrong with a file. */
function faultOf(fault: FileFault): string {
  switch (fault.code) {
    case 'too-large':
      return 'Ce fichier est plus grand que n’importe quel plan. Il n’a pas été lu.'
    case 'not-a-scheme':
      return 'Ce n’est pas un plan\u00a0: le fichier contient autre chose, ou son début manque.'
    case 'newer':
      return `Ce plan a été écrit par une version plus récente de cette page (format ${fault.version}). Ouvrez-le là où il a été enregistré, ou demandez la nouvelle version aux personnes qui gèrent ce serveur.`
    case 'broken':
      return `Ce plan est abîmé, ${placeOf(fault.where)}. Rien n’en a été ouvert\u00a0; prenez la copie que vous aviez enregistrée auparavant.`
    case 'wrong-passphrase':
      return 'Ce n’est pas la phrase de passe, ou le fichier a été modifié après avoir été scellé.'
  }
}

export const scheme: Words<typeof english.scheme> = {
  title: 'Planifier un programme',
  heading: 'Qui rencontre qui, et\u00a0quand.',
  lead: [
    'Pour qui planifie des groupes Balint avec de nombreuses personnes en formation, sur de nombreux sites.',
    'Votre plan tient dans un fichier qui vous appartient. Cette page ne garde rien.',
    'Rien de ce qui se passe dans une salle ne revient ici. La participation se compte uniquement d’après les attestations qu’on vous apporte.',
  ],
  figures: [
    {
      head: 'Inscrire des personnes',
      text: 'à partir d’une liste que vous avez, chacune avec son site et ses jours possibles',
    },
    {
      head: 'les voir en groupes',
      text: 'équilibrés selon les sites\u00a0; vous changez à la main ce que vous voulez',
    },
    {
      head: 'donner un lien à chacune',
      text: 'pour toutes ses séances\u00a0: une lettre, un agenda ou une liste',
    },
  ],
  promised: 'Ce qui est promis',
  promises: [
    {
      head: 'Calculé ici.',
      text: 'Listes, groupes et décomptes se font dans ce navigateur. Aucun nom n’est envoyé.',
    },
    {
      head: 'Des dates et des chaises.',
      text: 'Le serveur signe les liens. Il voit pour cela des dates et des chaises, pas des personnes.',
    },
  ],
  notPromised: 'Ce qui ne peut pas être promis',
  limits: [
    'Si le fichier est perdu, le plan l’est aussi. Gardez-le là où vous gardez vos autres listes de personnel, avec une copie.',
    'Qui a le fichier, et sa phrase de passe s’il est scellé, peut le lire et distribuer ses liens.',
  ],
  open: {
    heading: 'Ouvrir votre plan',
    choose: 'Choisir le fichier',
    another: 'Un autre',
    sealed: 'scellé par une phrase de passe',
    size: (kilobytes) => `${Math.max(1, Math.round(kilobytes))}\u00a0ko`,
    passphrase: 'Phrase de passe',
    passphraseHint:
      'Le fichier s’ouvre sur cet ordinateur, la phrase n’est pas envoyée. Personne ne peut la retrouver\u00a0: sans elle, le fichier reste fermé.',
    show: 'Montrer la phrase de passe',
    button: 'Ouvrir le plan',
    opening: 'Ouverture',
    or: 'ou commencer',
    begin: 'Commencer un nouveau plan',
    beginText: 'Nommer le programme et sa période',
    noText: 'Ce fichier n’a pas pu être lu. Est-il toujours là\u00a0?',
  },
  begin: {
    heading: 'Un nouveau plan',
    name: 'Nom du programme',
    first: 'Premier jour de la période',
    last: 'Dernier jour de la période',
    button: 'Commencer',
    back: 'Retour',
    needName: 'Donnez un nom au programme.',
    needDates: 'Donnez à la période un premier jour et un dernier jour plus tardif.',
  },
  fault: faultOf,
  head: {
    parts: 'Parties du plan',
    part: {
      people: 'Personnes',
      term: 'Période',
      groups: 'Groupes',
      rota: 'Calendrier',
      links: 'Invitations',
      receipts: 'Attestations',
    },
    unsaved: 'Modifications non enregistrées',
    saved: (time) => `Dans votre propre fichier, enregistré à ${time}`,
    savedCopy: (time) => `Copie enregistrée à ${time}`,
    asOpened: 'Comme dans votre fichier',
    save: 'Enregistrer',
    copy: 'Enregistrer une copie',
    undo: (what) => `Annuler\u00a0: ${what}`,
    redo: (what) => `Rétablir\u00a0: ${what}`,
    refused:
      'Le fichier n’a pas pu être écrit. Votre plan est toujours ici\u00a0: enregistrez une copie.',
    seal: 'Phrase de passe',
    sealedNote: 'scellé',
    openNote: 'non scellé',
  },
  sealing: {
    label: 'Phrase de passe du fichier',
    hint: 'Six mots ou plus, que vous n’utilisez nulle part ailleurs. Personne ne peut les retrouver. Vide\u00a0: le fichier est écrit sans être scellé.',
    button: 'Sceller dès le prochain enregistrement',
    off: 'Ne plus sceller dès le prochain enregistrement',
    again: 'Encore une fois',
    differ: 'Les deux ne sont pas identiques.',
  },
  undone: (what) => `Annulé\u00a0: ${what}.`,
  redone: (what) => `Rétabli\u00a0: ${what}.`,
  people: (trainees, leaders) =>
    `${trainees} ${byCount(trainees, 'personne', 'personnes')} en formation, ${leaders} à l’animation`,
}
