/** The term of a scheme, in Portuguese: its days, holidays, times, and how its groups are made. */
import type * as english from '../en/schemeTerm.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'
import { days } from './schemeDays.ts'

/** “Quintas-feiras, 13:00”; “Sábados, 10:00”. */
export const timeInWords: Words<typeof english.timeInWords> = ({ day, at }) =>
  `${days[day].replace(/^\p{L}+/u, '$&s').replace('feira', 'feiras')}, ${at}`

export const schemeTerm: Words<typeof english.schemeTerm> = {
  heading: 'O período, e como os grupos são formados',
  lead: 'O que se fixa aqui nenhum plano quebra. O resto é ponderado.',
  calendar: 'Calendário',
  name: 'Nome deste período',
  first: 'Primeiro dia',
  last: 'Último dia',
  zone: 'Fuso horário',
  every: 'Os grupos se reúnem',
  everies: {
    week: 'Toda semana',
    fortnight: 'A cada duas semanas',
    month: 'Todo mês',
  },
  minutes: 'Minutos',
  rotations: 'Primeiro dia de cada rodízio',
  rotationsHint: 'Quando residentes mudam de rodízio. Um por linha, assim: 2027-02-03.',
  badDates: 'Escreva cada dia como ano, mês e dia: 2027-02-03.',
  times: {
    heading: 'Horários em que os grupos podem se reunir',
    none: 'Nenhum ainda. Um plano precisa de pelo menos um.',
    day: 'Dia',
    at: 'Hora',
    add: 'Acrescentar o horário',
    remove: (time) => `Retirar “${time}”`,
    away: 'Retirar',
  },
  groups: {
    heading: 'Grupos',
    least: 'Residentes no mínimo',
    best: 'Ideal',
    most: 'No máximo',
    leadersEach: 'Líderes em cada grupo',
    one: 'Uma pessoa',
    two: 'Duas pessoas',
    sites: 'Unidades',
    siteRules: {
      mixed: 'Misturadas o quanto der',
      apart: 'Cada grupo de uma só unidade',
      free: 'Como vier',
    },
    sizes: 'O mínimo não passa do ideal, nem o ideal do máximo.',
  },
  target: {
    heading: 'O que cada residente deve alcançar',
    kind: 'Contado em',
    kinds: {
      groups: 'Grupos',
      minutes: 'Minutos',
      share: 'Por cento das datas oferecidas',
    },
    amount: 'Quanto',
  },
  holidays: {
    heading: 'Dias sem grupo',
    none: 'Ainda não há feriados nem férias.',
    country: 'Feriados oficiais de',
    region: 'Parte do país',
    wholeCountry: 'O país inteiro',
    fetch: 'Incluir',
    laid: (count) =>
      `${count} ${byCount(count, 'feriado incluído', 'feriados incluídos')}. Retire o que não vale para você.`,
    fetching: 'Um momento',
    missing: 'O calendário de feriados não chegou. Verifique sua conexão e tente de novo.',
    name: 'Nome',
    first: 'Primeiro dia',
    last: 'Último dia',
    site: 'Para quem',
    everywhere: 'Todas as unidades',
    add: 'Acrescentar os dias',
    remove: (name) => `Retirar “${name}”`,
    away: 'Retirar',
    need: 'Dê um nome aos dias, e um último dia que não venha antes do primeiro.',
    on: (first, last) => (first === last ? first : `${first} a ${last}`),
  },
  next: {
    heading: 'O próximo período',
    say: 'As mesmas pessoas continuam. Os grupos de hoje passam a ser os do período anterior: o próximo plano os mantém juntos até onde der. Os links deles e a escala deixam de existir; os comprovantes continuam contados. Se alguém chega ou sai, traga uma lista nova em “Pessoas”.',
    button: 'Começar o próximo período',
  },
  did: {
    next: 'o próximo período',
    term: 'o período',
    time: (time) => `o horário “${time}”`,
    holiday: (name) => `os dias “${name}”`,
    holidays: 'feriados oficiais',
    size: 'tamanho dos grupos',
    rules: 'como os grupos são formados',
    target: 'a meta',
  },
}
