/** The operators' page. */
import type * as english from '../en/status.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

const figure = new Intl.NumberFormat('fr-FR')
const share = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 })

const counted = (count: number, one: string, other: string): string =>
  `${figure.format(count)} ${byCount(count, one, other)}`

export const statusWords: Words<typeof english.statusWords> = {
  title: 'État de ce serveur',
  well: 'Tout va bien.',
  lead: 'Cette page regarde et ne change rien. Elle connaît des nombres et des durées, aucun nom, aucune salle, aucune adresse.',
  seen: {
    'this-machine': 'Visible de cette machine seulement',
    passphrase: 'Ouverte avec la phrase de passe d’exploitation',
  },
  copy: 'Copier en texte',
  copyWhat: 'État de ce serveur',
  asked: (seconds) =>
    seconds < 1 ? 'demandé à l’instant' : `demandé il y a ${figure.format(seconds)}\u00a0s`,

  now: 'Maintenant',
  rooms: (living, most) => ({
    figure: figure.format(living),
    say: `${byCount(living, 'salle ouverte', 'salles ouvertes')}, sur ${figure.format(most)} que ce serveur accepte`,
  }),
  people: (seated, atDoors) => ({
    figure: figure.format(seated),
    say: `${byCount(seated, 'personne', 'personnes')} sur une chaise, ${figure.format(atDoors)} à une porte`,
  }),
  late: (ms) => ({
    figure: `${figure.format(Math.round(ms))}\u00a0ms`,
    say: 'd’attente au plus pour un paquet, 99 fois sur 100',
  }),
  waiting: (rooms) => ({
    figure: figure.format(rooms),
    say: `${byCount(rooms, 'salle', 'salles')} sans personne sur une chaise en ce moment`,
  }),

  hours: (count) => (count > 1 ? `Les ${figure.format(count)} dernières heures` : 'Cette heure'),
  sinceStart: (at) => `Depuis le démarrage à ${at}\u00a0; ce qui précède n’est pas connu.`,
  peopleByHour: 'Personnes, maximum par heure',
  roomsByHour: 'Salles, maximum par heure',
  hour: (time, count) => `${time}\u00a0: ${figure.format(count)}`,
  happened: {
    ended: (count) => ({
      figure: figure.format(count),
      say: byCount(count, 'salle fermée', 'salles fermées'),
    }),
    resumed: (count) => ({
      figure: figure.format(count),
      say: byCount(count, 'salle revenue après une coupure', 'salles revenues après une coupure'),
    }),
    badLinks: (count) => ({
      figure: figure.format(count),
      say: `${byCount(count, 'lien faux ou tronqué', 'liens faux ou tronqués')} à une porte`,
    }),
    roomsRefused: (count) => ({
      figure: figure.format(count),
      say: byCount(count, 'nouvelle salle refusée', 'nouvelles salles refusées'),
    }),
  },

  ready: 'Disponibilité',
  isWell: 'en ordre',
  isNotWell: 'pas en ordre',
  of: {
    'new-rooms': 'Nouvelles salles',
    media: 'Son et image',
    machines: 'Machines',
    secret: 'Secret',
    relay: 'Relais (TURN)',
    certificate: 'Certificat',
  },
  row: {
    'new-rooms': {
      taken: 'acceptées',
      full: 'refusées\u00a0: ce serveur en tient autant qu’il peut',
      draining: 'refusées\u00a0: ce serveur va s’arrêter',
      settling:
        'vont à d’autres machines jusqu’à ce que celle-ci puisse en prendre, une demi-minute après son démarrage',
      'no-directory': 'refusées tant que Redis ne répond pas',
      'no-media': 'refusées tant que le service son et image ne répond pas',
    },
    media: {
      up: 'répond',
      restarting: 'ne répond pas, redémarrage en cours',
      late: 'est en retard\u00a0: le son l’attend',
    },
    machines: {
      among: (nodes, passedOn) =>
        `${counted(nodes, 'machine', 'machines')}\u00a0; ${counted(passedOn, 'connexion relayée', 'connexions relayées')} d’ici`,
      away: (among) => `Redis ne répond pas\u00a0; les salles continuent un temps\u00a0; ${among}`,
      rests:
        'aucune salle n’est ici tant que Redis ne répond pas\u00a0: une autre machine les a peut-être',
    },
    secret: {
      set: 'défini',
      'set-with-previous': 'défini, et le précédent vaut encore',
      drawn:
        'non défini\u00a0: tiré au sort au démarrage, et tous les liens cessent avec ce processus',
    },
    relay: {
      none: 'aucun',
      tcp: 'ce port répond en TCP',
      tls: 'ce port répond en TLS',
      named: 'un serveur à vous est indiqué',
      both: (own, named) => `${own}\u00a0; ${named}`,
    },
    certificate: (until) => `valable jusqu’au ${until}`,
  },
  head: {
    'new-rooms': {
      full: 'Les nouvelles salles sont refusées\u00a0: ce serveur est plein.',
      draining: 'Ce serveur va s’arrêter et n’accepte plus de nouvelles salles.',
      settling: 'Cette machine vient d’arriver et ne prend pas encore de salles.',
      'no-directory': 'Les nouvelles salles sont refusées\u00a0: Redis ne répond pas.',
      'no-media':
        'Les nouvelles salles sont refusées\u00a0: le service son et image ne répond pas.',
    },
    media: {
      restarting: 'Le service son et image ne répond pas\u00a0; on n’entend personne.',
      late: 'Le service son et image est en retard\u00a0: cette machine a trop à faire.',
    },
    machines: {
      away: 'Redis ne répond pas\u00a0: les salles continuent vingt secondes, aucune nouvelle n’est acceptée.',
      rests: 'Aucune salle n’est sur cette machine tant que Redis ne répond pas.',
    },
    secret: {
      drawn: 'Tous les liens cessent avec ce processus\u00a0: aucun secret n’est défini.',
    },
    certificate: (until) => `Le certificat n’est valable que jusqu’au ${until}.`,
  },

  load: 'Charge',
  mainProcess: 'Séances',
  mediaProcess: (number) => `Son et image ${figure.format(number)}`,
  busy: (rooms, busy) => `${counted(rooms, 'salle', 'salles')}, ${share.format(busy)}`,
  ofACore: 'En pour cent d’un cœur, en ce moment. Plein, c’est plein\u00a0: ce qui dépasse attend.',

  lines: 'Comment arrivent le son et l’image',
  straight: (count) => ({
    figure: figure.format(count),
    say: 'directement, ou par un relais à vous',
  }),
  ownPort: (count) => ({
    figure: figure.format(count),
    say: 'par le port de ce serveur',
  }),
  noLines: 'Ni son ni image de personne en ce moment.',
  linesElsewhere:
    'LiveKit transporte le son et l’image\u00a0; sa propre page montre ses connexions et sa charge.',

  nothing: 'Rien à sauvegarder',
  nothingSay:
    'Ce serveur n’écrit rien sur le disque. Gardez ses réglages et son secret là où vous gardez vos clés\u00a0; avec eux, une nouvelle machine prend la suite.',
  started: 'Démarré',
  build: 'Version',
  buildIs: ({ commit, files }) =>
    `${commit === null ? 'sans commit' : commit.slice(0, 10)}, fichiers ${files.slice(0, 16)}`,

  closed: {
    heading: 'Pour les personnes qui gèrent ce serveur',
    lead: 'Cette page dit combien il y a de salles et si tout va bien\u00a0: aucun nom, aucune salle, aucune adresse. Elle est ouverte sur la machine du serveur, et ailleurs avec la phrase de passe inscrite dans ses réglages (OPERATORS_PASSPHRASE).',
    field: 'Phrase de passe d’exploitation',
    open: 'Ouvrir',
    empty: 'Écrivez d’abord la phrase de passe.',
    wrong: 'Ce n’est pas elle, ou aucune n’est définie sur ce serveur.',
    tooFast:
      'Trop d’essais ont été faits d’ici. Attendez six minutes, puis essayez encore une fois.',
  },
  unreachable: {
    heading: 'Ce serveur ne répond pas.',
    lead: 'Il est interrogé de nouveau toutes les quelques secondes.',
    since: (time) => `Le serveur ne répond pas. Ce qui est écrit ici valait à ${time}.`,
  },
}
