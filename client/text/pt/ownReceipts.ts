/** One's own receipts, added up on a page that keeps nothing. In Portuguese. */
import type * as english from '../en/ownReceipts.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

const receipts = (count: number): string =>
  `${count} ${byCount(count, 'comprovante', 'comprovantes')}`
const minutes = (count: number): string => `${count} ${byCount(count, 'minuto', 'minutos')}`

export const ownReceipts: Words<typeof english.ownReceipts> = {
  title: 'Seus comprovantes',
  only: 'Só neste navegador, e só agora',
  begin: 'Seus comprovantes, somados.',
  heading: (good) => `${receipts(good)}, ${byCount(good, 'autêntico', 'todos autênticos')}.`,
  headingOf: (good, all) => `${good} de ${receipts(all)} ${byCount(good, 'vale', 'valem')}.`,
  lead: 'A soma é feita nesta página. Nada é enviado, e nada estará aqui quando você voltar: guarde os comprovantes.',
  drop: 'Solte aqui os comprovantes',
  dropMore: 'Solte aqui mais comprovantes',
  dropNote: 'Arquivos, ou fotos dos códigos',
  choose: 'Escolher arquivos',
  looking: 'Verificando',
  noKeys: 'Não foi possível obter as chaves do servidor. Verifique sua conexão e tente de novo.',
  dates: 'Datas',
  minutes: (count) => `${count} min`,
  short: 'menos da metade',
  inAll: (count) => `${minutes(count)} ao todo`,
  span: (first, last) => `de ${first} a ${last}`,
  target: {
    legend: 'O que você deve alcançar',
    kind: 'Contado em',
    kinds: { groups: 'Grupos', hours: 'Horas', units: 'Unidades de 45 minutos' },
    amount: 'Quantos',
    of: (reached, wanted) => `${reached} de ${wanted}`,
    missing: (count) => `Ainda ${byCount(count, 'falta', 'faltam')} ${count}.`,
    reached: 'Está alcançado.',
  },
  print: {
    heading: 'Uma página para o seu portfólio',
    say: 'Datas, minutos, grupo e líderes como estão nos comprovantes. Nem quem apresentou, nem nada do que foi dito.',
    button: 'Imprimir a página',
    title: 'Participação em grupos Balint',
    group: 'Grupo',
    leaders: 'Líderes',
    date: 'Data',
    time: 'Minutos',
    sum: (groups, count) => `${groups} ${byCount(groups, 'grupo', 'grupos')}, ${minutes(count)}`,
    check: (host) =>
      `Soma de comprovantes assinados. Cada um pode ser verificado em ${host}/verify; eles estão com quem entrega esta página.`,
  },
  may: {
    heading: 'O que talvez não conte',
    short: (day, there, lasted) =>
      `Em ${day} você esteve presente ${there} de ${lasted} minutos. Decide quem conta para o seu programa, e não esta página.`,
    trials: (count) =>
      `${count} ${byCount(count, 'é um comprovante', 'são comprovantes')} de teste, de um servidor sem chave duradoura. Fora da soma.`,
    overlapping: (count) =>
      `${count} ${byCount(count, 'é', 'são')} de um horário que já está em outro. Fora da soma.`,
    names: (names) => `Eles trazem nomes diferentes: ${listed(names)}.`,
    unsound: (file, said) => `${file}: ${said}`,
    noCode: 'não foi possível ler um código nesta imagem',
  },
}
