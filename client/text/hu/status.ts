/** The operators' page. */
import type { Status } from '../../../shared/status.ts'
import type { Readiness } from '../../pages/status/readiness.ts'
import type * as english from '../en/status.ts'
import type { Words } from '../words.ts'
import { when } from './when.ts'

const number = new Intl.NumberFormat('hu-HU')
const share = new Intl.NumberFormat('hu-HU', { style: 'percent', maximumFractionDigits: 0 })

interface Said {
  readonly row: string
  readonly head: string
}

const NEW_ROOMS: Readonly<Record<Status['newRooms'], Said>> = {
  taken: { row: 'fogadja őket', head: '' },
  full: {
    row: 'elutasítva: ez a szerver nem bír el többet',
    head: 'Új szobát nem fogad: ez a szerver megtelt.',
  },
  draining: {
    row: 'elutasítva: ez a szerver leállóban van',
    head: 'Ez a szerver leállóban van, új szobát nem fogad.',
  },
  settling: {
    row: 'más gépekre kerülnek, amíg ez is fogadhat: fél perccel az indulása után',
    head: 'Ez a gép most érkezett, saját szobát még nem fogad.',
  },
  'no-directory': {
    row: 'elutasítva, amíg a Redis nem válaszol',
    head: 'Új szobát nem fogad: a Redis nem válaszol.',
  },
  'no-media': {
    row: 'elutasítva, amíg a médiakiszolgáló nem válaszol',
    head: 'Új szobát nem fogad: a médiakiszolgáló nem válaszol.',
  },
}

const MEDIA: Readonly<Record<Extract<Readiness, { of: 'media' }>['is'], Said>> = {
  up: { row: 'válaszol', head: '' },
  restarting: {
    row: 'nem válaszol, újraindul',
    head: 'A médiakiszolgáló nem válaszol; senkit nem hallani.',
  },
  late: {
    row: 'késik: a hang rá vár',
    head: 'A médiakiszolgáló késik: ennek a gépnek túl sok a dolga.',
  },
}

const SECRET: Readonly<Record<Status['secret'], Said>> = {
  set: { row: 'be van állítva', head: '' },
  'set-with-previous': { row: 'be van állítva, és az előző is érvényes még', head: '' },
  drawn: {
    row: 'nincs beállítva: induláskor készült egy, és ezzel a folyamattal minden link megszűnik',
    head: 'Ezzel a folyamattal minden link megszűnik: nincs beállítva titkos kulcs.',
  },
}

const OWN: Readonly<Record<Status['turn']['own'], string>> = {
  none: '',
  tcp: 'ez a port TCP-n válaszol',
  tls: 'ez a port TLS-en válaszol',
}

const relay = ({ named, own }: Status['turn']): string =>
  [OWN[own], named ? 'saját szerver van megadva' : ''].filter((part) => part !== '').join('; ') ||
  'nincs'

const machinesRow = ({ directory, nodes, passedOn, rests }: NonNullable<Status['machines']>) => {
  if (rests) return 'itt nincs élő szoba, amíg a Redis nem válaszol: lehet, hogy más gépen vannak'
  const among = `${number.format(nodes)} gép; innen továbbítva: ${number.format(passedOn)} kapcsolat`
  return directory === 'away'
    ? `a Redis nem válaszol; a szobák egy ideig folytatódnak; ${among}`
    : among
}

const machinesHead = ({ rests }: NonNullable<Status['machines']>): string =>
  rests
    ? 'Ezen a gépen nincs élő szoba, amíg a Redis nem válaszol.'
    : 'A Redis nem válaszol: a szobák húsz másodpercig folytatódnak, újat nem fogad.'

export const statusWords: Words<typeof english.statusWords> = {
  title: 'Hogy van ez a szerver',
  well: 'Minden rendben.',
  lead: 'Ez az oldal csak néz, és semmit nem változtat. Darabszámokat és időtartamokat ismer, neveket, szobákat vagy címeket nem.',
  seen: {
    'this-machine': 'Csak erről a gépről látható',
    passphrase: 'Az üzemeltetői jelmondattal megnyitva',
  },
  copy: 'Másolás szövegként',
  copyWhat: 'A szerver állapota',
  asked: (seconds) =>
    seconds < 1 ? 'éppen most lekérdezve' : `${number.format(seconds)} másodperce lekérdezve`,

  now: 'Most',
  rooms: (living, most) => ({
    figure: number.format(living),
    say: `élő szoba; ez a szerver ennyit fogad: ${number.format(most)}`,
  }),
  people: (seated, atDoors) => ({
    figure: number.format(seated),
    say: `ember ül a székén, ${number.format(atDoors)} vár az ajtóknál`,
  }),
  late: (ms) => ({
    figure: `${number.format(Math.round(ms))} ms`,
    say: 'ennyit várakoztat legfeljebb egy csomagot a médiakiszolgáló, 100-ból 99 esetben',
  }),
  waiting: (rooms) => ({
    figure: number.format(rooms),
    say: 'szobában éppen senki nem ül széken',
  }),

  hours: (count) => (count > 1 ? `Az utolsó ${number.format(count)} óra` : 'Ez az óra'),
  sinceStart: (at) => `Az indulás óta (${at}); ami előtte volt, nem ismert.`,
  peopleByHour: 'Legtöbb ember óránként',
  roomsByHour: 'Legtöbb szoba óránként',
  hour: (time, count) => `${time}: ${number.format(count)}`,
  happened: {
    ended: (count) => ({
      figure: number.format(count),
      say: 'szoba bezárult',
    }),
    resumed: (count) => ({
      figure: number.format(count),
      say: 'szoba tért vissza megszakadás után',
    }),
    badLinks: (count) => ({
      figure: number.format(count),
      say: 'hibás vagy levágott link valamelyik ajtónál',
    }),
    roomsRefused: (count) => ({
      figure: number.format(count),
      say: 'új szoba elutasítva',
    }),
  },

  ready: 'Készenlét',
  isWell: 'rendben',
  isNotWell: 'nincs rendben',
  of: {
    'new-rooms': 'Új szobák',
    media: 'Médiakiszolgáló',
    machines: 'Gépek',
    secret: 'Titkos kulcs',
    relay: 'Közvetítő (TURN)',
    certificate: 'Tanúsítvány',
  },
  row: (line, zone) => {
    switch (line.of) {
      case 'new-rooms':
        return NEW_ROOMS[line.is].row
      case 'media':
        return MEDIA[line.is].row
      case 'machines':
        return machinesRow(line.is)
      case 'secret':
        return SECRET[line.is].row
      case 'relay':
        return relay(line.is)
      case 'certificate':
        return `érvényes eddig: ${when.dayAndYear(line.is, zone)}`
    }
  },
  head: (line, zone) => {
    switch (line.of) {
      case 'new-rooms':
        return NEW_ROOMS[line.is].head
      case 'media':
        return MEDIA[line.is].head
      case 'machines':
        return machinesHead(line.is)
      case 'secret':
        return SECRET[line.is].head
      case 'relay':
        return ''
      case 'certificate':
        return `A tanúsítvány már csak eddig érvényes: ${when.dayAndYear(line.is, zone)}.`
    }
  },

  load: 'Terhelés',
  mainProcess: 'Ülések',
  mediaProcess: (at) => `Média ${number.format(at)}`,
  busy: (rooms, busy) => `${number.format(rooms)} szoba, ${share.format(busy)}`,
  ofACore: 'Egy mag százalékában, éppen most. Ami tele van, tele van: a többi vár.',

  lines: 'Hogyan érkezik a hang és a kép',
  straight: (count) => ({
    figure: number.format(count),
    say: 'közvetlenül vagy saját közvetítőn át',
  }),
  ownPort: (count) => ({
    figure: number.format(count),
    say: 'ennek a szervernek a saját portján át',
  }),
  noLines: 'Éppen senkitől nem érkezik hang vagy kép.',
  linesElsewhere:
    'A hangot és a képet a LiveKit viszi; a kapcsolatait és a terhelését a saját oldala mutatja.',

  nothing: 'Nincs mit menteni',
  nothingSay:
    'Ez a szerver semmit nem ír lemezre. A beállításait és a titkos kulcsát tartsa ott, ahol a kulcsait; velük egy új gép is folytatni tudja.',
  started: 'Elindult',
  build: 'Változat',
  buildIs: ({ commit, files }) =>
    `${commit === null ? 'commit nélkül' : commit.slice(0, 10)}, fájlok ${files.slice(0, 16)}`,

  closed: {
    heading: 'A szerver üzemeltetőinek',
    lead: 'Megmutatja, hány szoba van, és rendben van-e minden: neveket, szobákat vagy címeket nem. A szerver saját gépén nyitva áll, máshonnan a beállításaiban megadott jelmondattal (OPERATORS_PASSPHRASE).',
    field: 'Üzemeltetői jelmondat',
    open: 'Megnyitás',
    empty: 'Előbb írja be a jelmondatot.',
    wrong: 'Nem ez az, vagy ezen a szerveren nincs megadva.',
    tooFast: 'Innen túl sokszor próbálták. Várjon hat percet, azután próbálja meg újra.',
  },
  unreachable: {
    heading: 'Ez a szerver nem válaszol.',
    lead: 'Néhány másodpercenként újra lekérdezzük.',
    since: (time) => `A szerver nem válaszol. Az itt látható állapot ideje: ${time}.`,
  },
}
