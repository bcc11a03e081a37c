/** The operators' page. */
import type * as english from '../en/status.ts'
import type { Words } from '../words.ts'

const number = new Intl.NumberFormat('hu-HU')
const share = new Intl.NumberFormat('hu-HU', { style: 'percent', maximumFractionDigits: 0 })

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
  row: {
    'new-rooms': {
      taken: 'fogadja őket',
      full: 'elutasítva: ez a szerver nem bír el többet',
      draining: 'elutasítva: ez a szerver leállóban van',
      settling: 'más gépekre kerülnek, amíg ez is fogadhat: fél perccel az indulása után',
      'no-directory': 'elutasítva, amíg a Redis nem válaszol',
      'no-media': 'elutasítva, amíg a médiakiszolgáló nem válaszol',
    },
    media: {
      up: 'válaszol',
      restarting: 'nem válaszol, újraindul',
      late: 'késik: a hang rá vár',
    },
    machines: {
      among: (nodes, passedOn) =>
        `${number.format(nodes)} gép; innen továbbítva: ${number.format(passedOn)} kapcsolat`,
      away: (among) => `a Redis nem válaszol; a szobák egy ideig folytatódnak; ${among}`,
      rests: 'itt nincs élő szoba, amíg a Redis nem válaszol: lehet, hogy más gépen vannak',
    },
    secret: {
      set: 'be van állítva',
      'set-with-previous': 'be van állítva, és az előző is érvényes még',
      drawn:
        'nincs beállítva: induláskor készült egy, és ezzel a folyamattal minden link megszűnik',
    },
    relay: {
      none: 'nincs',
      tcp: 'ez a port TCP-n válaszol',
      tls: 'ez a port TLS-en válaszol',
      named: 'saját szerver van megadva',
      both: (own, named) => `${own}; ${named}`,
    },
    certificate: (until) => `érvényes eddig: ${until}`,
  },
  head: {
    'new-rooms': {
      full: 'Új szobát nem fogad: ez a szerver megtelt.',
      draining: 'Ez a szerver leállóban van, új szobát nem fogad.',
      settling: 'Ez a gép most érkezett, saját szobát még nem fogad.',
      'no-directory': 'Új szobát nem fogad: a Redis nem válaszol.',
      'no-media': 'Új szobát nem fogad: a médiakiszolgáló nem válaszol.',
    },
    media: {
      restarting: 'A médiakiszolgáló nem válaszol; senkit nem hallani.',
      late: 'A médiakiszolgáló késik: ennek a gépnek túl sok a dolga.',
    },
    machines: {
      away: 'A Redis nem válaszol: a szobák húsz másodpercig folytatódnak, újat nem fogad.',
      rests: 'Ezen a gépen nincs élő szoba, amíg a Redis nem válaszol.',
    },
    secret: {
      drawn: 'Ezzel a folyamattal minden link megszűnik: nincs beállítva titkos kulcs.',
    },
    certificate: (until) => `A tanúsítvány már csak eddig érvényes: ${until}.`,
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
