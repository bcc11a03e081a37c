/** Ses propres attestations, additionnées sur une page qui ne garde rien. */
import type * as english from '../en/ownReceipts.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

const receipts = (count: number): string =>
  `${count} ${byCount(count, 'attestation', 'attestations')}`
const minutes = (count: number): string => `${count} ${byCount(count, 'minute', 'minutes')}`

export const ownReceipts: Words<typeof english.ownReceipts> = {
  title: 'Vos attestations',
  only: 'Dans ce navigateur seulement, et maintenant seulement',
  begin: 'Vos attestations, additionnées.',
  heading: (good) => `${receipts(good)}, ${byCount(good, 'valable', 'toutes valables')}.`,
  headingOf: (good, all) =>
    `${good} ${byCount(good, 'attestation valable', 'attestations valables')} sur ${all}.`,
  lead: 'Le calcul se fait sur cette page. Rien n’est envoyé, et rien n’est là à votre retour\u00a0: gardez les attestations.',
  drop: 'Déposez vos attestations ici',
  dropMore: 'Déposez-en d’autres ici',
  dropNote: 'Des fichiers, ou des photos des codes',
  choose: 'Choisir des fichiers',
  looking: 'Vérification en cours',
  noKeys: 'Les clés du serveur n’ont pas pu être obtenues. Vérifiez votre connexion et réessayez.',
  dates: 'Séances',
  minutes: (count) => `${count}\u00a0min`,
  short: 'moins de la moitié',
  inAll: (count) => `${minutes(count)} en tout`,
  span: (first, last) => `du ${first} au ${last}`,
  target: {
    legend: 'Ce que vous devez atteindre',
    kind: 'Compté en',
    kinds: { groups: 'Séances', hours: 'Heures', units: 'Unités de 45 minutes' },
    amount: 'Combien',
    of: (reached, wanted) => `${reached} sur ${wanted}`,
    missing: (count) => `Il en manque ${count}.`,
    reached: 'C’est atteint.',
  },
  print: {
    heading: 'Une page pour votre dossier',
    say: 'Dates, minutes, groupe et animation tels que les attestations les portent. Ni qui a présenté, ni rien de ce qui a été dit.',
    button: 'Imprimer la page',
    title: 'Séances de groupe Balint suivies',
    group: 'Groupe',
    leaders: 'Animation',
    date: 'Date',
    time: 'Minutes',
    sum: (groups, count) => `${groups} ${byCount(groups, 'séance', 'séances')}, ${minutes(count)}`,
    check: (host) =>
      `Additionné d’après des attestations signées. Chacune peut être vérifiée sur ${host}/verify\u00a0; la personne qui remet cette page les a.`,
  },
  may: {
    heading: 'Ce qui ne comptera peut-être pas',
    short: (day, there, lasted) =>
      `Le ${day}, vous étiez là ${there} minutes sur ${lasted}. Qui compte pour votre programme en décide\u00a0; cette page, non.`,
    trials: (count) =>
      `${count} ${byCount(count, 'est une attestation', 'sont des attestations')} d’essai, d’un serveur sans clé durable. Non ajouté.`,
    overlapping: (count) =>
      `${count} ${byCount(count, 'porte', 'portent')} sur un moment pour lequel une autre compte déjà. Non ajouté.`,
    names: (names) => `Elles portent des noms différents\u00a0: ${listed(names)}.`,
    unsound: (file, said) => `${file}\u00a0: ${said}`,
    noCode: 'aucun code lisible sur cette image',
  },
}
