/** The operators' page. */
import type { Status } from '../../../shared/status.ts'

const figure = new Intl.NumberFormat('en-GB')
const share = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 })
const plural = new Intl.PluralRules('en-GB')

const counted = (count: number, one: string, other: string): string =>
  `${figure.format(count)} ${plural.select(count) === 'one' ? one : other}`

export const statusWords = {
  title: 'How this server is',
  well: 'All is well.',
  lead: 'This page looks and changes nothing. It knows counts and durations, no names, rooms or addresses.',
  seen: {
    'this-machine': 'Seen from this machine only',
    passphrase: 'Opened with the operators’ passphrase',
  },
  copy: 'Copy as text',
  copyWhat: 'how this server is',
  asked: (seconds: number) =>
    seconds < 1 ? 'asked just now' : `asked ${figure.format(seconds)} s ago`,

  now: 'Now',
  rooms: (living: number, most: number) => ({
    figure: figure.format(living),
    say: `${plural.select(living) === 'one' ? 'room' : 'rooms'} living, of ${figure.format(most)} this server takes`,
  }),
  people: (seated: number, atDoors: number) => ({
    figure: figure.format(seated),
    say: `${plural.select(seated) === 'one' ? 'person' : 'people'} in chairs, ${figure.format(atDoors)} at doors`,
  }),
  late: (ms: number) => ({
    figure: `${figure.format(Math.round(ms))} ms`,
    say: 'at most that media keeps a packet waiting, 99 times of 100',
  }),
  waiting: (rooms: number) => ({
    figure: figure.format(rooms),
    say: `${plural.select(rooms) === 'one' ? 'room has' : 'rooms have'} nobody in a chair just now`,
  }),

  hours: (count: number) => (count > 1 ? `The last ${figure.format(count)} hours` : 'This hour'),
  sinceStart: (at: string) => `Since the start at ${at}; what was before it is not known.`,
  peopleByHour: 'People at most, by the hour',
  roomsByHour: 'Rooms at most, by the hour',
  hour: (time: string, count: number) => `${time}: ${figure.format(count)}`,
  happened: {
    ended: (count: number) => ({
      figure: figure.format(count),
      say: `${plural.select(count) === 'one' ? 'room' : 'rooms'} ended`,
    }),
    resumed: (count: number) => ({
      figure: figure.format(count),
      say: `${plural.select(count) === 'one' ? 'room' : 'rooms'} came back after a cut`,
    }),
    badLinks: (count: number) => ({
      figure: figure.format(count),
      say: `wrong or cut-off ${plural.select(count) === 'one' ? 'link' : 'links'} at a door`,
    }),
    roomsRefused: (count: number) => ({
      figure: figure.format(count),
      say: `new ${plural.select(count) === 'one' ? 'room' : 'rooms'} refused`,
    }),
  },

  ready: 'Ready',
  isWell: 'well',
  isNotWell: 'not well',
  of: {
    'new-rooms': 'New rooms',
    media: 'Media',
    machines: 'Machines',
    secret: 'Secret',
    relay: 'Relay (TURN)',
    certificate: 'Certificate',
  },
  row: {
    'new-rooms': {
      taken: 'taken',
      full: 'refused: this server holds as many as it can',
      draining: 'refused: this server is on its way out',
      settling: 'go to other machines until this one may take any, half a minute after its start',
      'no-directory': 'refused until Redis answers',
      'no-media': 'refused until media answers',
    },
    media: {
      up: 'answers',
      restarting: 'does not answer, and is started again',
      late: 'is late: sound waits for it',
    },
    machines: {
      among: (nodes: number, passedOn: number) =>
        `${counted(nodes, 'machine', 'machines')}; ${counted(passedOn, 'line is', 'lines are')} passed on from here`,
      away: (among: string) => `Redis does not answer; rooms go on for a while; ${among}`,
      rests: 'no room lives here until Redis answers: another machine may have them',
    },
    secret: {
      set: 'set',
      'set-with-previous': 'set, and the one before it still holds',
      drawn: 'none is set: one was drawn at the start, and all links stop with this process',
    },
    relay: {
      none: 'none',
      tcp: 'this port answers over TCP',
      tls: 'this port answers over TLS',
      named: 'a server of yours is named',
      both: (own: string, named: string) => `${own}; ${named}`,
    },
    certificate: (until: string) => `good until ${until}`,
  },
  /** The heading where a line is not well. */
  head: {
    'new-rooms': {
      full: 'New rooms are refused: this server is full.',
      draining: 'This server is on its way out, and takes no new rooms.',
      settling: 'This machine has just come, and takes no rooms of its own yet.',
      'no-directory': 'New rooms are refused: Redis does not answer.',
      'no-media': 'New rooms are refused: media does not answer.',
    },
    media: {
      restarting: 'Media does not answer; nobody is heard.',
      late: 'Media is late: this machine has too much to do.',
    },
    machines: {
      away: 'Redis does not answer: rooms go on for twenty seconds, and no new ones are taken.',
      rests: 'No room lives on this machine until Redis answers.',
    },
    secret: {
      drawn: 'All links stop with this process: no secret is set.',
    },
    certificate: (until: string) => `The certificate is good only until ${until}.`,
  },

  load: 'Load',
  mainProcess: 'Sessions',
  mediaProcess: (number: number) => `Media ${figure.format(number)}`,
  busy: (rooms: number, busy: number) =>
    `${counted(rooms, 'room', 'rooms')}, ${share.format(busy)}`,
  ofACore: 'Per cent of one core, just now. Full is full: what is past it waits.',

  lines: 'How media comes in',
  straight: (count: number) => ({
    figure: figure.format(count),
    say: 'straight, or by a relay of yours',
  }),
  ownPort: (count: number) => ({ figure: figure.format(count), say: 'by this server’s own port' }),
  noLines: 'Nobody’s media is here just now.',
  linesElsewhere: 'LiveKit carries the media; its own page has its lines and its load.',

  nothing: 'Nothing to back up',
  nothingSay:
    'This server writes nothing to disk. Keep its settings and its secret where you keep keys; with them a new machine carries on.',
  started: 'Started',
  build: 'Build',
  buildIs: ({ commit, files }: NonNullable<Status['build']>) =>
    `${commit === null ? 'of no commit' : commit.slice(0, 10)}, files ${files.slice(0, 16)}`,

  closed: {
    heading: 'For whoever runs this server',
    lead: 'It says how many rooms there are and whether all is well: no names, rooms or addresses. It is open on the server’s own machine, and elsewhere with the passphrase that its settings name (OPERATORS_PASSPHRASE).',
    field: 'Operators’ passphrase',
    open: 'Open',
    empty: 'Write the passphrase first.',
    wrong: 'That is not it, or none is set on this server.',
    tooFast: 'That was tried too often from here. Wait six minutes, then try once more.',
  },
  unreachable: {
    heading: 'This server does not answer.',
    lead: 'It is asked again every few seconds.',
    since: (time: string) => `The server does not answer. What stands here was so at ${time}.`,
  },
} as const
