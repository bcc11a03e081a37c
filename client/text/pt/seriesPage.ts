/** A series' own page, while its door is shut. In Portuguese. */
import type * as english from '../en/seriesPage.ts'
import type { Words } from '../words.ts'
import { atHour, begun } from './grammar.ts'

export const seriesPage: Words<typeof english.seriesPage> = {
  heading: (day, span) => `${begun(day)}, ${span}.`,
  opens: (time) =>
    `A porta abre ${atHour(time)}. Até lá não há nada a fazer aqui; esta página se torna a porta por si mesma.`,
  bring: {
    heading: 'O que trazer',
    things: [
      {
        head: 'Uma porta que feche.',
        text: 'Ninguém mais na sala, fones de ouvido, avisos desligados.',
      },
      {
        head: 'Uma tela com espaço para os rostos.',
        text: 'Um telefone serve; é a segunda opção.',
      },
      {
        head: 'Nada por escrito.',
        text: 'Se alguém não lhe sai da cabeça, basta. Não é preciso ter um caso.',
      },
    ],
  },
  chair: 'A sua cadeira é sempre a mesma',
  yours: {
    heading: 'Este link é só seu',
    text: 'Ele abre todas as datas desta página. Quem o tiver pode chegar à porta com ele: não o passe adiante.',
  },
  leads: {
    heading: 'Este link é de líder',
    text: 'Ele dá acesso à mesa em todas as datas desta página. Guarde-o onde guarda as chaves.',
  },
  cannot: {
    heading: 'Se você não puder vir',
    text: 'Avise quem lhe enviou o link. Nada é anotado aqui; a sua cadeira continua lá, vazia nesse dia.',
  },
  only: 'Só a próxima',
  states: { been: 'já foi', next: 'a próxima', none: 'sem grupo' },
}
