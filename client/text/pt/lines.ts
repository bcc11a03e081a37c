/** What is said of a line, in Portuguese. No bars, no figures. */
import type * as english from '../en/lines.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

const COUNT = ['Nenhuma', 'Uma', 'Duas', 'Três', 'Quatro', 'Cinco', 'Seis', 'Sete', 'Oito', 'Nove']
const pictures = (count: number): string =>
  `${COUNT[count] ?? (count === 10 ? 'Dez' : count)} ${byCount(count, 'imagem', 'imagens')}`
const UNTIL = 'até a conexão melhorar'

/** What rests: others' pictures, one's own, or both. */
function rests(others: number, own: boolean): string {
  if (others === 0) return `A sua imagem descansa ${UNTIL}.`
  if (own) return `${pictures(others)} e a sua descansam ${UNTIL}.`
  return `${pictures(others)} ${byCount(others, 'descansa', 'descansam')} ${UNTIL}.`
}

export const lineNote: Words<typeof english.lineNote> = {
  label: 'Sua conexão',
  unsealed: {
    title: 'Aqui ninguém ouve nem vê você.',
    say: 'Este navegador não consegue selar som e imagem; por isso, não envia nem reproduz nada. O que você escreve e os botões que usa chegam.',
    more: 'Um Chrome, Edge, Firefox ou Safari mais novo consegue.',
  },
  newBuild: {
    title: 'Esta página é mais antiga que o servidor.',
    say: 'A parte que leva som e imagem já não está lá. Abra a página de novo; sua cadeira fica reservada. Até então, ninguém ouve você.',
    act: 'Abrir a página de novo',
  },
  coming: {
    title: 'O som e a imagem ainda não chegaram.',
    say: 'Estão a caminho. O que você escreve e os botões que usa chegam; ninguém ouve você ainda, e você não ouve ninguém.',
    act: 'Tentar agora',
  },
  blocked: {
    title: 'Esta rede bloqueia som e imagem.',
    say: 'A sessão continua. O que você escreve e os botões que usa chegam; ninguém ouve você, e você não ouve ninguém.',
    more: 'Outra rede, por exemplo a de um telefone, deixa passar.',
    act: 'Tentar agora',
  },
  comingBack: {
    title: 'O som e a imagem estão voltando.',
    say: 'A sessão continua. O que você escreve e os botões que usa chegam; por ora, ninguém ouve você.',
    act: 'Tentar agora',
  },
  soundOnly: {
    title: 'Por enquanto, só som.',
    say: 'A sua conexão só dá para as vozes. As imagens voltam quando ela melhorar.',
    act: 'Só som para mim',
  },
  thin: {
    title: 'A sua conexão está fraca.',
    say: (others, own) => `Todas as vozes chegam. ${rests(others, own)}`,
    act: 'Só som para mim',
  },
  busy: {
    title: 'Algumas imagens descansam por enquanto.',
    say: 'Este dispositivo ou o servidor não dá conta de todas. Todas as vozes chegam; as imagens voltam sozinhas.',
    act: 'Só som para mim',
  },
  relayed: {
    port: {
      title: 'Por um desvio, pelo caminho das páginas da web.',
      say: 'Esta rede bloqueia o caminho próprio do vídeo. As imagens podem ficar menores; as vozes chegam inteiras.',
    },
    turn: {
      title: 'Por um desvio, por um retransmissor.',
      say: 'Esta rede bloqueia o caminho próprio do vídeo. As imagens podem ficar menores; as vozes chegam inteiras.',
    },
  },
}

export const othersLine: Words<typeof english.othersLine> = {
  thin: (name) => `A conexão de ${name} está fraca.`,
  gone: (name) => `${name} está aqui, mas sem som nem imagem.`,
}
