/** The operators' page, in Portuguese. */
import type * as english from '../en/status.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

const number = new Intl.NumberFormat('pt-BR')
const share = new Intl.NumberFormat('pt-BR', { style: 'percent', maximumFractionDigits: 0 })

const counted = (count: number, one: string, other: string): string =>
  `${number.format(count)} ${byCount(count, one, other)}`

export const statusWords: Words<typeof english.statusWords> = {
  title: 'Como está este servidor',
  well: 'Tudo está bem.',
  lead: 'Esta página olha e não muda nada. Conhece quantidades e durações; nem nomes, nem salas, nem endereços.',
  seen: {
    'this-machine': 'Visto só desta máquina',
    passphrase: 'Aberta com a frase de acesso da administração',
  },
  copy: 'Copiar como texto',
  copyWhat: 'Como está este servidor',
  asked: (seconds) =>
    seconds < 1 ? 'consultado agora mesmo' : `consultado há ${number.format(seconds)} s`,

  now: 'Agora',
  rooms: (living, most) => ({
    figure: number.format(living),
    say: `${byCount(living, 'sala aberta', 'salas abertas')}, das ${number.format(most)} que este servidor comporta`,
  }),
  people: (seated, atDoors) => ({
    figure: number.format(seated),
    say: `${byCount(seated, 'pessoa', 'pessoas')} em cadeiras, ${number.format(atDoors)} à porta`,
  }),
  late: (ms) => ({
    figure: `${number.format(Math.round(ms))} ms`,
    say: 'no máximo é o que o serviço de mídia faz um pacote esperar, 99 vezes em 100',
  }),
  waiting: (rooms) => ({
    figure: number.format(rooms),
    say: `${byCount(rooms, 'sala', 'salas')} sem ninguém em uma cadeira neste momento`,
  }),

  hours: (count) => (count > 1 ? `As últimas ${number.format(count)} horas` : 'Esta hora'),
  sinceStart: (at) => `Desde a partida (${at}); o que houve antes não se sabe.`,
  peopleByHour: 'Máximo de pessoas, por hora',
  roomsByHour: 'Máximo de salas, por hora',
  hour: (time, count) => `${time}: ${number.format(count)}`,
  happened: {
    ended: (count) => ({
      figure: number.format(count),
      say: byCount(count, 'sala encerrada', 'salas encerradas'),
    }),
    resumed: (count) => ({
      figure: number.format(count),
      say: `${byCount(count, 'sala voltou', 'salas voltaram')} depois de uma interrupção`,
    }),
    badLinks: (count) => ({
      figure: number.format(count),
      say: `${byCount(count, 'link errado ou cortado', 'links errados ou cortados')} à porta`,
    }),
    roomsRefused: (count) => ({
      figure: number.format(count),
      say: byCount(count, 'nova sala recusada', 'novas salas recusadas'),
    }),
  },

  ready: 'Prontidão',
  isWell: 'bem',
  isNotWell: 'não está bem',
  of: {
    'new-rooms': 'Novas salas',
    media: 'Serviço de mídia',
    machines: 'Máquinas',
    secret: 'Segredo',
    relay: 'Retransmissor (TURN)',
    certificate: 'Certificado',
  },
  row: {
    'new-rooms': {
      taken: 'aceitas',
      full: 'recusadas: este servidor já tem quantas pode',
      draining: 'recusadas: este servidor está saindo do ar',
      settling:
        'vão para outras máquinas até que esta possa aceitá-las, meio minuto depois da partida',
      'no-directory': 'recusadas até que o Redis responda',
      'no-media': 'recusadas até que o serviço de mídia responda',
    },
    media: {
      up: 'responde',
      restarting: 'não responde, e está sendo reiniciado',
      late: 'está atrasado: o som espera por ele',
    },
    machines: {
      among: (nodes, passedOn) =>
        `${counted(nodes, 'máquina', 'máquinas')}; ${counted(passedOn, 'conexão é repassada', 'conexões são repassadas')} a partir daqui`,
      away: (among) => `o Redis não responde; as salas continuam por algum tempo; ${among}`,
      rests: 'nenhuma sala vive aqui até que o Redis responda: outra máquina pode tê-las',
    },
    secret: {
      set: 'definido',
      'set-with-previous': 'definido, e o anterior ainda vale',
      drawn:
        'nenhum definido: um foi gerado na partida, e todos os links deixam de valer com este processo',
    },
    relay: {
      none: 'nenhum',
      tcp: 'a porta de rede daqui responde por TCP',
      tls: 'a porta de rede daqui responde por TLS',
      named: 'há um servidor próprio indicado',
      both: (own, named) => `${own}; ${named}`,
    },
    certificate: (until) => `válido até ${until}`,
  },
  head: {
    'new-rooms': {
      full: 'Novas salas são recusadas: este servidor está cheio.',
      draining: 'Este servidor está saindo do ar e não aceita novas salas.',
      settling: 'Esta máquina acaba de chegar e ainda não aceita salas próprias.',
      'no-directory': 'Novas salas são recusadas: o Redis não responde.',
      'no-media': 'Novas salas são recusadas: o serviço de mídia não responde.',
    },
    media: {
      restarting: 'O serviço de mídia não responde; não se ouve ninguém.',
      late: 'O serviço de mídia está atrasado: esta máquina tem trabalho demais.',
    },
    machines: {
      away: 'O Redis não responde: as salas continuam por vinte segundos, e nenhuma nova é aceita.',
      rests: 'Nenhuma sala vive nesta máquina até que o Redis responda.',
    },
    secret: {
      drawn: 'Todos os links deixam de valer com este processo: nenhum segredo está definido.',
    },
    certificate: (until) => `O certificado só é válido até ${until}.`,
  },

  load: 'Carga',
  mainProcess: 'Sessões',
  mediaProcess: (index) => `Mídia ${number.format(index)}`,
  busy: (rooms, busy) => `${counted(rooms, 'sala', 'salas')}, ${share.format(busy)}`,
  ofACore: 'Por cento de um núcleo, neste momento. Cheio é cheio: o que passa disso espera.',

  lines: 'Como som e imagem chegam',
  straight: (count) => ({
    figure: number.format(count),
    say: 'diretamente, ou por um retransmissor próprio',
  }),
  ownPort: (count) => ({
    figure: number.format(count),
    say: 'pela porta de rede própria deste servidor',
  }),
  noLines: 'Neste momento não chega som nem imagem de ninguém.',
  linesElsewhere: 'O LiveKit leva som e imagem; as conexões e a carga dele estão na página dele.',

  nothing: 'Nada a copiar por segurança',
  nothingSay:
    'Este servidor não escreve nada em disco. Guarde a configuração e o segredo dele onde você guarda as chaves; com eles, uma nova máquina continua.',
  started: 'Partida',
  build: 'Versão',
  buildIs: ({ commit, files }) =>
    `${commit === null ? 'de nenhum commit' : commit.slice(0, 10)}, arquivos ${files.slice(0, 16)}`,

  closed: {
    heading: 'Para quem administra este servidor',
    lead: 'Diz quantas salas há e se tudo está bem: nem nomes, nem salas, nem endereços. Abre-se na própria máquina do servidor e, fora dela, com a frase de acesso que a configuração indica (OPERATORS_PASSPHRASE).',
    field: 'Frase de acesso da administração',
    open: 'Abrir',
    empty: 'Escreva primeiro a frase de acesso.',
    wrong: 'Não é essa, ou nenhuma está definida neste servidor.',
    tooFast: 'Houve tentativas demais a partir daqui. Espere seis minutos e tente mais uma vez.',
  },
  unreachable: {
    heading: 'Este servidor não responde.',
    lead: 'A pergunta é repetida a cada poucos segundos.',
    since: (time) => `O servidor não responde. O que está aqui era assim: ${time}.`,
  },
}
