/** The operators' page. */
import type * as english from '../en/status.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

const number = new Intl.NumberFormat('de-DE')
const share = new Intl.NumberFormat('de-DE', { style: 'percent', maximumFractionDigits: 0 })

export const statusWords: Words<typeof english.statusWords> = {
  title: 'Wie es diesem Server geht',
  well: 'Alles in Ordnung.',
  lead: 'Diese Seite sieht nur nach und ändert nichts. Sie kennt Anzahlen und Dauern, keine Namen, Räume oder Adressen.',
  seen: {
    'this-machine': 'Nur von diesem Rechner aus zu sehen',
    passphrase: 'Mit der Passphrase für den Betrieb geöffnet',
  },
  copy: 'Als Text kopieren',
  copyWhat: 'Wie es diesem Server geht',
  asked: (seconds) => (seconds < 1 ? 'eben gefragt' : `gefragt vor ${number.format(seconds)} s`),

  now: 'Jetzt',
  rooms: (living, most) => ({
    figure: number.format(living),
    say: `${byCount(living, 'Raum besteht', 'Räume bestehen')}; dieser Server nimmt ${number.format(most)} auf`,
  }),
  people: (seated, atDoors) => ({
    figure: number.format(seated),
    say: `${byCount(seated, 'Person', 'Personen')} auf Stühlen, ${number.format(atDoors)} an Türen`,
  }),
  late: (ms) => ({
    figure: `${number.format(Math.round(ms))} ms`,
    say: 'lässt der Mediendienst ein Paket höchstens warten, in 99 von 100 Fällen',
  }),
  waiting: (rooms) => ({
    figure: number.format(rooms),
    say: `${byCount(rooms, 'Raum', 'Räume')}, in ${byCount(rooms, 'dem', 'denen')} gerade niemand sitzt`,
  }),

  hours: (count) => (count > 1 ? `Die letzten ${number.format(count)} Stunden` : 'Diese Stunde'),
  sinceStart: (at) => `Seit dem Start um ${at} Uhr; was davor war, ist nicht bekannt.`,
  peopleByHour: 'Personen, Höchststand je Stunde',
  roomsByHour: 'Räume, Höchststand je Stunde',
  hour: (time, count) => `${time} Uhr: ${number.format(count)}`,
  happened: {
    ended: (count) => ({
      figure: number.format(count),
      say: `${byCount(count, 'Raum', 'Räume')} geschlossen`,
    }),
    resumed: (count) => ({
      figure: number.format(count),
      say: `${byCount(count, 'Raum kam', 'Räume kamen')} nach einem Abbruch zurück`,
    }),
    badLinks: (count) => ({
      figure: number.format(count),
      say: `${byCount(count, 'falscher oder abgeschnittener Link', 'falsche oder abgeschnittene Links')} an einer Tür`,
    }),
    roomsRefused: (count) => ({
      figure: number.format(count),
      say: `${byCount(count, 'neuer Raum', 'neue Räume')} abgewiesen`,
    }),
  },

  ready: 'Bereit',
  isWell: 'in Ordnung',
  isNotWell: 'nicht in Ordnung',
  of: {
    'new-rooms': 'Neue Räume',
    media: 'Mediendienst',
    machines: 'Rechner',
    secret: 'Geheimnis',
    relay: 'Relais (TURN)',
    certificate: 'Zertifikat',
  },
  row: {
    'new-rooms': {
      taken: 'werden angenommen',
      full: 'abgewiesen: Dieser Server hat so viele, wie er aufnehmen kann',
      draining: 'abgewiesen: Dieser Server geht gerade außer Betrieb',
      settling:
        'gehen an andere Rechner, bis dieser welche annehmen darf: eine halbe Minute nach seinem Start',
      'no-directory': 'abgewiesen, bis Redis antwortet',
      'no-media': 'abgewiesen, bis der Mediendienst antwortet',
    },
    media: {
      up: 'antwortet',
      restarting: 'antwortet nicht und wird neu gestartet',
      late: 'ist im Rückstand: Der Ton wartet auf ihn',
    },
    machines: {
      among: (nodes, passedOn) =>
        `${number.format(nodes)} Rechner; ${number.format(passedOn)} ${byCount(passedOn, 'Verbindung wird', 'Verbindungen werden')} von hier weitergereicht`,
      away: (among) => `Redis antwortet nicht; Räume gehen noch eine Weile weiter; ${among}`,
      rests:
        'hier besteht kein Raum, bis Redis antwortet: Die Räume sind womöglich auf einem anderen Rechner',
    },
    secret: {
      set: 'gesetzt',
      'set-with-previous': 'gesetzt, und das vorige gilt noch',
      drawn:
        'keines gesetzt: Beim Start wurde eines erzeugt, und mit diesem Prozess enden alle Links',
    },
    relay: {
      none: 'keines',
      tcp: 'dieser Port antwortet über TCP',
      tls: 'dieser Port antwortet über TLS',
      named: 'ein eigener Server ist genannt',
      both: (own, named) => `${own}; ${named}`,
    },
    certificate: (until) => `gültig bis ${until}`,
  },
  head: {
    'new-rooms': {
      full: 'Neue Räume werden abgewiesen: Dieser Server ist voll.',
      draining: 'Dieser Server geht gerade außer Betrieb und nimmt keine neuen Räume an.',
      settling: 'Dieser Rechner ist eben erst dazugekommen und nimmt noch keine eigenen Räume an.',
      'no-directory': 'Neue Räume werden abgewiesen: Redis antwortet nicht.',
      'no-media': 'Neue Räume werden abgewiesen: Der Mediendienst antwortet nicht.',
    },
    media: {
      restarting: 'Der Mediendienst antwortet nicht; niemand ist zu hören.',
      late: 'Der Mediendienst ist im Rückstand: Dieser Rechner hat zu viel zu tun.',
    },
    machines: {
      away: 'Redis antwortet nicht: Räume gehen zwanzig Sekunden weiter, neue werden nicht angenommen.',
      rests: 'Auf diesem Rechner besteht kein Raum, bis Redis antwortet.',
    },
    secret: {
      drawn: 'Mit diesem Prozess enden alle Links: Es ist kein Geheimnis gesetzt.',
    },
    certificate: (until) => `Das Zertifikat ist nur noch bis ${until} gültig.`,
  },

  load: 'Last',
  mainProcess: 'Sitzungen',
  mediaProcess: (at) => `Medien ${number.format(at)}`,
  busy: (rooms, busy) =>
    `${number.format(rooms)} ${byCount(rooms, 'Raum', 'Räume')}, ${share.format(busy)}`,
  ofACore: 'In Prozent eines Kerns, gerade jetzt. Voll ist voll: Was darüber ist, wartet.',

  lines: 'Wie Ton und Bild ankommen',
  straight: (count) => ({
    figure: number.format(count),
    say: 'direkt oder über ein eigenes Relais',
  }),
  ownPort: (count) => ({
    figure: number.format(count),
    say: 'über den eigenen Port dieses Servers',
  }),
  noLines: 'Ton und Bild kommen gerade von niemandem.',
  linesElsewhere:
    'Ton und Bild laufen über LiveKit; dessen eigene Seite zeigt die Verbindungen und die Last.',

  nothing: 'Nichts zu sichern',
  nothingSay:
    'Dieser Server schreibt nichts auf die Platte. Verwahren Sie seine Einstellungen und sein Geheimnis dort, wo Sie Schlüssel verwahren; mit ihnen macht ein neuer Rechner weiter.',
  started: 'Gestartet',
  build: 'Stand',
  buildIs: ({ commit, files }) =>
    `${commit === null ? 'ohne Commit' : commit.slice(0, 10)}, Dateien ${files.slice(0, 16)}`,

  closed: {
    heading: 'Für den Betrieb dieses Servers',
    lead: 'Hier steht, wie viele Räume es gibt und ob alles in Ordnung ist: keine Namen, Räume oder Adressen. Auf dem Rechner des Servers ist die Seite offen, anderswo mit der Passphrase, die in seinen Einstellungen steht (OPERATORS_PASSPHRASE).',
    field: 'Passphrase für den Betrieb',
    open: 'Öffnen',
    empty: 'Schreiben Sie zuerst die Passphrase hin.',
    wrong: 'Das ist sie nicht, oder auf diesem Server ist keine gesetzt.',
    tooFast:
      'Das wurde von hier aus zu oft versucht. Warten Sie sechs Minuten und versuchen Sie es dann noch einmal.',
  },
  unreachable: {
    heading: 'Dieser Server antwortet nicht.',
    lead: 'Er wird alle paar Sekunden wieder gefragt.',
    since: (time) => `Der Server antwortet nicht. Was hier steht, galt um ${time} Uhr.`,
  },
}
