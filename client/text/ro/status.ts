/** The operators' page, in Romanian. */
import type * as english from '../en/status.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

const number = new Intl.NumberFormat('ro-RO')
const share = new Intl.NumberFormat('ro-RO', { style: 'percent', maximumFractionDigits: 0 })

/** The noun beside a figure that stands apart: „de” goes with the noun. */
const of = (count: number, one: string, many: string): string =>
  byCount(count, one, many, `de ${many}`)

const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${of(count, one, many)}`

export const statusWords: Words<typeof english.statusWords> = {
  title: 'Cum stă acest server',
  well: 'Totul este bine.',
  lead: 'Această pagină privește și nu schimbă nimic. Cunoaște numere și durate, nu nume, încăperi sau adrese.',
  seen: {
    'this-machine': 'Se vede doar de pe această mașină',
    passphrase: 'Deschisă cu parola de administrare',
  },
  copy: 'Copiați ca text',
  copyWhat: 'cum stă acest server',
  asked: (seconds) =>
    seconds < 1 ? 'întrebat chiar acum' : `întrebat acum ${number.format(seconds)} s`,

  now: 'Acum',
  rooms: (living, most) => ({
    figure: number.format(living),
    say: `${of(living, 'încăpere deschisă', 'încăperi deschise')}, din ${number.format(most)} câte primește acest server`,
  }),
  people: (seated, atDoors) => ({
    figure: number.format(seated),
    say: `${of(seated, 'persoană', 'persoane')} pe scaune, ${number.format(atDoors)} la uși`,
  }),
  late: (ms) => ({
    figure: `${number.format(Math.round(ms))} ms`,
    say: 'cel mult cât sunetul și imaginea lasă un pachet să aștepte, de 99 de ori din 100',
  }),
  waiting: (rooms) => ({
    figure: number.format(rooms),
    say: `${of(rooms, 'încăpere', 'încăperi')} fără nimeni pe scaun chiar acum`,
  }),

  hours: (count) => (count > 1 ? `Ultimele ${counted(count, 'oră', 'ore')}` : 'Ora aceasta'),
  sinceStart: (at) => `De la pornirea din ${at}; ce a fost înainte nu se știe.`,
  peopleByHour: 'Cel mult câte persoane, pe ore',
  roomsByHour: 'Cel mult câte încăperi, pe ore',
  hour: (time, count) => `${time}: ${number.format(count)}`,
  happened: {
    ended: (count) => ({
      figure: number.format(count),
      say: of(count, 'încăpere închisă', 'încăperi închise'),
    }),
    resumed: (count) => ({
      figure: number.format(count),
      say: `${of(count, 'încăpere revenită', 'încăperi revenite')} după o întrerupere`,
    }),
    badLinks: (count) => ({
      figure: number.format(count),
      say: `${of(count, 'link greșit sau trunchiat', 'linkuri greșite sau trunchiate')} la o ușă`,
    }),
    roomsRefused: (count) => ({
      figure: number.format(count),
      say: of(count, 'încăpere nouă refuzată', 'încăperi noi refuzate'),
    }),
  },

  ready: 'Pregătire',
  isWell: 'bine',
  isNotWell: 'nu este bine',
  of: {
    'new-rooms': 'Încăperi noi',
    media: 'Sunet și imagine',
    machines: 'Mașini',
    secret: 'Secret',
    relay: 'Releu (TURN)',
    certificate: 'Certificat',
  },
  row: {
    'new-rooms': {
      taken: 'primite',
      full: 'refuzate: acest server ține câte poate',
      draining: 'refuzate: acest server este pe cale să se oprească',
      settling:
        'merg la alte mașini până când aceasta poate primi, la o jumătate de minut după pornire',
      'no-directory': 'refuzate până când răspunde Redis',
      'no-media': 'refuzate până când răspund sunetul și imaginea',
    },
    media: {
      up: 'răspunde',
      restarting: 'nu răspunde și este repornit',
      late: 'întârzie: sunetul așteaptă',
    },
    machines: {
      among: (nodes, passedOn) =>
        `${counted(nodes, 'mașină', 'mașini')}; ${counted(passedOn, 'conexiune trimisă', 'conexiuni trimise')} mai departe de aici`,
      away: (among) => `Redis nu răspunde; încăperile merg mai departe o vreme; ${among}`,
      rests: 'nicio încăpere nu trăiește aici până când răspunde Redis: poate le are o altă mașină',
    },
    secret: {
      set: 'pus',
      'set-with-previous': 'pus, iar cel dinainte este încă valabil',
      drawn:
        'nu este pus niciunul: unul a fost tras la pornire, și toate linkurile se opresc cu acest proces',
    },
    relay: {
      none: 'niciunul',
      tcp: 'acest port răspunde prin TCP',
      tls: 'acest port răspunde prin TLS',
      named: 'este numit un server al dumneavoastră',
      both: (own, named) => `${own}; ${named}`,
    },
    certificate: (until) => `valabil până la ${until}`,
  },
  head: {
    'new-rooms': {
      full: 'Încăperile noi sunt refuzate: acest server este plin.',
      draining: 'Acest server este pe cale să se oprească și nu primește încăperi noi.',
      settling: 'Această mașină abia a venit și nu primește încă încăperi proprii.',
      'no-directory': 'Încăperile noi sunt refuzate: Redis nu răspunde.',
      'no-media': 'Încăperile noi sunt refuzate: sunetul și imaginea nu răspund.',
    },
    media: {
      restarting: 'Sunetul și imaginea nu răspund; nimeni nu se aude.',
      late: 'Sunetul și imaginea întârzie: această mașină are prea mult de lucru.',
    },
    machines: {
      away: 'Redis nu răspunde: încăperile merg mai departe douăzeci de secunde, și nu se primesc altele noi.',
      rests: 'Nicio încăpere nu trăiește pe această mașină până când răspunde Redis.',
    },
    secret: {
      drawn: 'Toate linkurile se opresc cu acest proces: nu este pus niciun secret.',
    },
    certificate: (until) => `Certificatul este valabil doar până la ${until}.`,
  },

  load: 'Încărcare',
  mainProcess: 'Ședințe',
  mediaProcess: (at) => `Sunet și imagine ${number.format(at)}`,
  busy: (rooms, busy) => `${counted(rooms, 'încăpere', 'încăperi')}, ${share.format(busy)}`,
  ofACore: 'Procente dintr-un nucleu, chiar acum. Plin este plin: ce trece peste așteaptă.',

  lines: 'Cum ajung sunetul și imaginea',
  straight: (count) => ({
    figure: number.format(count),
    say: 'direct, sau printr-un releu al dumneavoastră',
  }),
  ownPort: (count) => ({
    figure: number.format(count),
    say: 'prin portul propriu al acestui server',
  }),
  noLines: 'Acum nu trece pe aici sunetul sau imaginea nimănui.',
  linesElsewhere:
    'Sunetul și imaginea le duce LiveKit; pagina lui arată conexiunile și încărcarea.',

  nothing: 'Nimic de salvat',
  nothingSay:
    'Acest server nu scrie nimic pe disc. Țineți setările și secretul acolo unde țineți cheile; cu ele, o mașină nouă merge mai departe.',
  started: 'Pornit',
  build: 'Construcție',
  buildIs: ({ commit, files }) =>
    `${commit === null ? 'din niciun commit' : commit.slice(0, 10)}, fișiere ${files.slice(0, 16)}`,

  closed: {
    heading: 'Pentru cine administrează acest server',
    lead: 'Spune câte încăperi sunt și dacă totul este bine: fără nume, încăperi sau adrese. Este deschisă pe mașina serverului, iar în altă parte cu parola numită în setări (OPERATORS_PASSPHRASE).',
    field: 'Parola de administrare',
    open: 'Deschideți',
    empty: 'Scrieți întâi parola.',
    wrong: 'Nu este aceasta, sau pe acest server nu este pusă niciuna.',
    tooFast:
      'S-a încercat de prea multe ori de aici. Așteptați șase minute, apoi încercați o dată.',
  },
  unreachable: {
    heading: 'Acest server nu răspunde.',
    lead: 'Este întrebat din nou la câteva secunde.',
    since: (time) => `Serverul nu răspunde. Ce stă aici era așa la ${time}.`,
  },
}
