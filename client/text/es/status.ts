/** The operators' page. */
import type * as english from '../en/status.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

const number = new Intl.NumberFormat('es-ES')
const share = new Intl.NumberFormat('es-ES', { style: 'percent', maximumFractionDigits: 0 })

const counted = (count: number, one: string, other: string): string =>
  `${number.format(count)} ${byCount(count, one, other)}`

export const statusWords: Words<typeof english.statusWords> = {
  title: 'Cómo está este servidor',
  well: 'Todo está bien.',
  lead: 'Esta página mira y no cambia nada. Conoce cantidades y duraciones; ni nombres, ni salas, ni direcciones.',
  seen: {
    'this-machine': 'Visible solo desde esta máquina',
    passphrase: 'Abierta con la frase de acceso de administración',
  },
  copy: 'Copiar como texto',
  copyWhat: 'Cómo está este servidor',
  asked: (seconds) =>
    seconds < 1 ? 'consultado ahora mismo' : `consultado hace ${number.format(seconds)} s`,

  now: 'Ahora',
  rooms: (living, most) => ({
    figure: number.format(living),
    say: `${byCount(living, 'sala abierta', 'salas abiertas')}, de las ${number.format(most)} que admite este servidor`,
  }),
  people: (seated, atDoors) => ({
    figure: number.format(seated),
    say: `${byCount(seated, 'persona', 'personas')} en sillas, ${number.format(atDoors)} en puertas`,
  }),
  late: (ms) => ({
    figure: `${number.format(Math.round(ms))} ms`,
    say: 'como máximo hace esperar a un paquete el servicio de medios, 99 veces de cada 100',
  }),
  waiting: (rooms) => ({
    figure: number.format(rooms),
    say: `${byCount(rooms, 'sala', 'salas')} sin nadie en una silla en este momento`,
  }),

  hours: (count) => (count > 1 ? `Las últimas ${number.format(count)} horas` : 'Esta hora'),
  sinceStart: (at) => `Desde el arranque (${at}); lo anterior no se conoce.`,
  peopleByHour: 'Máximo de personas, por hora',
  roomsByHour: 'Máximo de salas, por hora',
  hour: (time, count) => `${time}: ${number.format(count)}`,
  happened: {
    ended: (count) => ({
      figure: number.format(count),
      say: byCount(count, 'sala terminada', 'salas terminadas'),
    }),
    resumed: (count) => ({
      figure: number.format(count),
      say: `${byCount(count, 'sala volvió', 'salas volvieron')} tras un corte`,
    }),
    badLinks: (count) => ({
      figure: number.format(count),
      say: `${byCount(count, 'enlace erróneo o incompleto', 'enlaces erróneos o incompletos')} en una puerta`,
    }),
    roomsRefused: (count) => ({
      figure: number.format(count),
      say: byCount(count, 'sala nueva no admitida', 'salas nuevas no admitidas'),
    }),
  },

  ready: 'Disponibilidad',
  isWell: 'bien',
  isNotWell: 'no está bien',
  of: {
    'new-rooms': 'Salas nuevas',
    media: 'Servicio de medios',
    machines: 'Máquinas',
    secret: 'Secreto',
    relay: 'Retransmisión (TURN)',
    certificate: 'Certificado',
  },
  row: {
    'new-rooms': {
      taken: 'se admiten',
      full: 'no se admiten: este servidor tiene todas las que puede',
      draining: 'no se admiten: este servidor está por apagarse',
      settling:
        'van a otras máquinas hasta que esta pueda admitirlas, medio minuto después de arrancar',
      'no-directory': 'no se admiten hasta que Redis responda',
      'no-media': 'no se admiten hasta que el servicio de medios responda',
    },
    media: {
      up: 'responde',
      restarting: 'no responde, y se está reiniciando',
      late: 'va con retraso: el sonido lo espera',
    },
    machines: {
      among: (nodes, passedOn) =>
        `${counted(nodes, 'máquina', 'máquinas')}; desde aquí se ${byCount(passedOn, 'reenvía', 'reenvían')} ${counted(passedOn, 'conexión', 'conexiones')}`,
      away: (among) => `Redis no responde; las salas siguen por un rato; ${among}`,
      rests: 'aquí no vive ninguna sala hasta que Redis responda: quizá las tenga otra máquina',
    },
    secret: {
      set: 'definido',
      'set-with-previous': 'definido, y el anterior todavía vale',
      drawn:
        'ninguno definido: se generó uno al arrancar, y todos los enlaces terminan con este proceso',
    },
    relay: {
      none: 'ninguno',
      tcp: 'este puerto responde por TCP',
      tls: 'este puerto responde por TLS',
      named: 'hay un servidor propio indicado',
      both: (own, named) => `${own}; ${named}`,
    },
    certificate: (until) => `válido hasta el ${until}`,
  },
  head: {
    'new-rooms': {
      full: 'No se admiten salas nuevas: este servidor está lleno.',
      draining: 'Este servidor está por apagarse y no admite salas nuevas.',
      settling: 'Esta máquina acaba de llegar y todavía no admite salas propias.',
      'no-directory': 'No se admiten salas nuevas: Redis no responde.',
      'no-media': 'No se admiten salas nuevas: el servicio de medios no responde.',
    },
    media: {
      restarting: 'El servicio de medios no responde; no se oye a nadie.',
      late: 'El servicio de medios va con retraso: esta máquina tiene demasiado que hacer.',
    },
    machines: {
      away: 'Redis no responde: las salas siguen veinte segundos, y no se admiten nuevas.',
      rests: 'En esta máquina no vive ninguna sala hasta que Redis responda.',
    },
    secret: {
      drawn: 'Todos los enlaces terminan con este proceso: no hay ningún secreto definido.',
    },
    certificate: (until) => `El certificado es válido solo hasta el ${until}.`,
  },

  load: 'Carga',
  mainProcess: 'Sesiones',
  mediaProcess: (index) => `Medios ${number.format(index)}`,
  busy: (rooms, busy) => `${counted(rooms, 'sala', 'salas')}, ${share.format(busy)}`,
  ofACore: 'Porcentaje de un núcleo, en este momento. Lleno es lleno: lo que excede espera.',

  lines: 'Cómo llegan sonido e imagen',
  straight: (count) => ({
    figure: number.format(count),
    say: 'directamente, o por una retransmisión propia',
  }),
  ownPort: (count) => ({
    figure: number.format(count),
    say: 'por el puerto propio de este servidor',
  }),
  noLines: 'En este momento no llega sonido ni imagen de nadie.',
  linesElsewhere:
    'LiveKit transmite sonido e imagen; sus conexiones y su carga están en su propia página.',

  nothing: 'Nada que respaldar',
  nothingSay:
    'Este servidor no escribe nada en disco. Guarde su configuración y su secreto donde guarda las llaves; con ellos, otra máquina continúa.',
  started: 'Arranque',
  build: 'Versión',
  buildIs: ({ commit, files }) =>
    `${commit === null ? 'de ningún commit' : commit.slice(0, 10)}, archivos ${files.slice(0, 16)}`,

  closed: {
    heading: 'Para quien administra este servidor',
    lead: 'Dice cuántas salas hay y si todo está bien: ni nombres, ni salas, ni direcciones. Se abre en la propia máquina del servidor y, fuera de ella, con la frase de acceso que indica su configuración (OPERATORS_PASSPHRASE).',
    field: 'Frase de acceso de administración',
    open: 'Abrir',
    empty: 'Escriba primero la frase de acceso.',
    wrong: 'No es esa, o no hay ninguna definida en este servidor.',
    tooFast:
      'Se ha intentado demasiadas veces desde aquí. Espere seis minutos y pruebe una vez más.',
  },
  unreachable: {
    heading: 'Este servidor no responde.',
    lead: 'Se le vuelve a preguntar cada pocos segundos.',
    since: (time) => `El servidor no responde. Lo que figura aquí era así: ${time}.`,
  },
}
