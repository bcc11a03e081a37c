/** The door as leaders see it on their desk, in Portuguese. */
import type * as english from '../en/deskDoor.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

/** In the order in which they are made, before the members' own. */
const NEW_LINK = ['Novo link da liderança', 'Novo link da coliderança', 'Novo link de observação']

export const door: Words<typeof english.door> = {
  title: 'À porta',
  isAt: (name) => `${name} está à porta`,
  opening: 'Alguém está à porta',
  nameless: 'Alguém',
  since: (time) => `desde ${time}`,
  role: {
    leader: 'com o link da liderança',
    'co-leader': 'com o link da coliderança',
    member: '',
    observer: 'gostaria de observar',
  },
  letIn: 'Deixar entrar',
  all: 'Deixar entrar todo mundo',
  later: 'Mais tarde',
  waiting: (count) =>
    byCount(count, 'Uma pessoa espera à porta', `${count} pessoas esperam à porta`),
  show: 'Mostrar',
  turnAway: 'Não deixar entrar',
  giveChair: (name) => `Devolver a cadeira a ${name}`,
  ask: 'Perguntar ao grupo',
  asking: 'O grupo é consultado, cada pessoa em particular.',
  everybody: 'Todo o grupo concorda.',
  notEverybody: 'Nem todo o grupo concorda. Quem queria observar fica do lado de fora.',
  nameTaken: 'Este nome já está na sala.',
  mismatch: 'Este nome não combina com o selo. Pergunte quem é antes de deixar entrar.',
  occupant: 'Perguntamos a quem está nessa cadeira se o link lhe pertence.',
  presents: 'É quem apresenta o caso, de volta. Ao entrar, terá a própria cadeira, como antes.',
  moreFor: (name) => `Mais opções para ${name}`,
  keyless: (name) =>
    `Desde que alguém saiu, a sala tem outra chave, e ${name} veio sem ela, em outro dispositivo.`,
  letRead: (name) => `Permitir que ${name} leia e ouça`,
  retaken: (name) => `A cadeira de ${name} foi ocupada de novo com o link dessa cadeira.`,
  earlier:
    'Entre quem está à porta, há pessoas que já estavam nesta sala antes do reinício. Voltar a ela?',
  earlierNote:
    'Quem tinha cadeira então a recebe de volta. As outras pessoas esperam à porta e entram uma a uma.',
  earlierYes: 'Voltar a ela',
  earlierNo: 'Ficar nesta',
  locked: 'A porta está trancada',
  lock: 'Trancar a porta',
  lockNote: 'Ninguém mais chega à porta. Quem tem cadeira volta a ela.',
  knock: 'Toque suave quando alguém chega',
  needs: 'Som suave quando alguém precisa de uma pausa ou não está bem',
  renew: 'Novo link de integrantes; o anterior deixa de valer',
  renewNote:
    'A pessoa retirada da sala veio pelo link comum. Com um novo, o anterior já não abre esta sala.',
  seenLink: {
    member:
      'Um filtro de e-mail alterou o link de integrantes no caminho, e o segredo dele chegou ao servidor. Crie aqui um novo link de integrantes, para que ninguém mais entre com o anterior; da próxima vez, envie-o como texto que nenhum filtro abra.',
    personal:
      'Um filtro de e-mail alterou o link pessoal de alguém do grupo no caminho, e o segredo dele chegou ao servidor. Tranque a porta quando todo o grupo estiver aqui. Para a próxima vez, crie uma nova sala e envie os links como texto que nenhum filtro abra.',
    leader:
      'Um filtro de e-mail alterou o link da liderança no caminho, e o segredo dele chegou ao servidor. Outras pessoas poderiam usá-lo: para a próxima vez, crie uma nova sala e envie os links como texto que nenhum filtro abra.',
    'co-leader':
      'Um filtro de e-mail alterou o link da coliderança no caminho, e o segredo dele chegou ao servidor. Outras pessoas poderiam usá-lo: para a próxima vez, crie uma nova sala e envie os links como texto que nenhum filtro abra.',
    observer:
      'Um filtro de e-mail alterou o link de observação no caminho, e o segredo dele chegou ao servidor. Ninguém entra com ele sem que o grupo seja consultado. Para a próxima vez, crie uma nova sala e envie os links como texto que nenhum filtro abra.',
  },
  seenRead: 'Já li',
  renewAnyTime:
    'Se o link de integrantes chegou à pessoa errada. Quem tem cadeira continua nela; o novo link aparece à porta.',
  renewSeriesNote:
    'Os links anteriores das próximas datas ainda podem abrir uma sala própria, vazia.',
  renewSeries: 'Novos links para as datas que faltam',
  newDates: 'As datas mudadas, a abrir antes dos links da liderança',
  newLink: 'Novo link de integrantes',
  memberLink: 'Link de integrantes',
  showMember: 'Link de integrantes, mais uma vez',
  showMemberNote: 'Para quem não encontra o seu. Aparece à porta.',
  newLinkOf: (at) => NEW_LINK[at] ?? `Novo link de integrante ${at - 2}`,
}
