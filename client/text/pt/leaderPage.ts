/** A leader's page of all their groups' dates. In Portuguese. */
import type * as english from '../en/leaderPage.ts'
import type { Words } from '../words.ts'
import { atHour, byCount, listed } from './grammar.ts'

export const leaderPage: Words<typeof english.leaderPage> = {
  title: 'Todas as suas datas',
  begin: 'Todos os seus grupos numa página.',
  lead: 'Abra o arquivo que você recebeu de quem planeja o seu programa. Ele é lido neste navegador, e nada dele é guardado.',
  choose: 'Escolher o arquivo',
  unread: 'Este não é um arquivo de líder, ou está cortado. Peça-o mais uma vez.',
  next: (group, day, time) => `${group}: ${day} ${atHour(time)}.`,
  over: 'Todas estas datas já passaram.',
  from: (leaders, members) =>
    `Você pode entrar a partir de ${leaders}; as outras pessoas chegam à porta a partir de ${members}.`,
  group: 'O seu grupo',
  chairs: (count) => `${count} ${byCount(count, 'cadeira', 'cadeiras')} para o grupo`,
  once: 'Você substitui',
  led: (names) => `líderes: ${listed(names)}`,
  goIn: 'Entrar',
  goInto: (group, day) => `Entrar: ${group}, ${day}`,
  opens: (time) => `nesse dia a partir de ${time}`,
  more: (count) => `mais ${count}`,
  away: {
    heading: 'Se você não puder estar',
    text: 'Avise quem planeja o programa. Alguém entra no seu lugar e recebe um link; o seu continua valendo nas outras datas.',
  },
  leads: {
    heading: 'Este arquivo é de líder',
    text: 'Ele dá acesso à mesa em todas as datas desta página. Guarde-o onde guarda as chaves.',
  },
  plan: {
    summary: 'Uma página com todas as datas de quem lidera',
    say: 'Um arquivo para quem lidera vários grupos. Abre-se em /my-groups; vale tanto quanto os links.',
    save: (name) => `Salvar o arquivo de ${name}`,
    file: 'meus-grupos',
  },
}
